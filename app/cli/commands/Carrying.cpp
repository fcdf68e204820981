// import and export: files in, everything out.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/records/importing/Import.h"
#include "core/session/leaving/TakeOut.h"

#include <QJsonArray>

#include <array>

namespace havre::cli {

namespace {

using records::Candidate;

// For people: what becomes of one file, and why.
QString verdictLine(const Candidate &one)
{
    static constexpr std::array Said{"nouveau", "déjà là", "autre personne", "illisible"};
    const QString verdict = QString::fromUtf8(Said.at(static_cast<std::size_t>(one.verdict)));
    if (one.verdict == Candidate::Verdict::Unreadable)
        return QStringLiteral("%1  %2  %3 [%4]").arg(verdict, one.origin, sentenceOf(one.reason), one.reason.code);
    return QStringLiteral("%1  %2  %3").arg(verdict, one.origin, one.arriving.document.title);
}

QString verdictName(Candidate::Verdict verdict)
{
    static constexpr std::array Names{"new", "known", "other-person", "unreadable"};
    return QLatin1String(Names.at(static_cast<std::size_t>(verdict)));
}

QJsonObject toJson(const Candidate &one)
{
    const records::Document &document = one.arriving.document;
    return {{QStringLiteral("file"), one.origin},
            {QStringLiteral("verdict"), verdictName(one.verdict)},
            {QStringLiteral("whose"), one.whose.isNull() ? QString() : one.whose.toString()},
            {QStringLiteral("code"), one.reason.code},
            {QStringLiteral("title"), document.title},
            {QStringLiteral("contentType"), document.contentType},
            {QStringLiteral("date"), document.date.isValid() ? document.date.toUTC().toString(Qt::ISODate) : QString()},
            {QStringLiteral("facts"), one.arriving.entries ? one.arriving.entries->observations.size() + one.arriving.entries->vaccinations.size() : 0}};
}

// Nothing at all could be read: that is what the call ends with.
int codeOf(const records::Review &review)
{
    const bool isAll = !review.candidates.isEmpty() && review.count(Candidate::Verdict::Unreadable) == review.candidates.size();
    return isAll ? exitCode(review.candidates.first().reason) : 0;
}

// For people: how much is left out, why, and what to do about it; empty when nothing is.
QString leftOutLine(const records::Review &review)
{
    QStringList why;
    if (const int count = review.count(Candidate::Verdict::Unreadable))
        why.append(QStringLiteral("illisibles : %1").arg(count));
    const int others = review.count(Candidate::Verdict::OtherPerson);
    if (others > 0)
        why.append(QStringLiteral("d’une autre personne : %1").arg(others));
    if (why.isEmpty())
        return {};
    const QString said = QStringLiteral("Laissés de côté, %1.").arg(why.join(QStringLiteral(", ")));
    return others > 0 ? said + QStringLiteral(" Ce qui est d’une autre personne s’importe dans son espace : ajoutez --space NOM.") : said;
}

} // namespace

QCoro::Task<int> importFiles(Context &context)
{
    const bool json = context.json();
    const QStringList paths = context.arguments().words.mid(1);
    if (paths.isEmpty())
        co_return report(misused("FICHIER").value(), json);
    auto opening = context.unlock();
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    auto asking = (*opened)->importOwner();
    const auto owner = co_await asking;
    if (!owner)
        co_return report(owner.error(), json);
    records::Import import((*opened)->space(), (*opened)->library(), (*opened)->renderer());
    auto reviewing = import.review(paths, *owner);
    auto review = co_await reviewing;
    if (!review)
        co_return report(review.error(), json);
    QJsonArray listed;
    for (const Candidate &one : review->candidates) {
        if (json)
            listed << toJson(one);
        else
            print(verdictLine(one));
    }
    printNone(review->candidates.isEmpty(), json, "Aucun fichier à lire.");
    QJsonObject answer{{QStringLiteral("candidates"), listed},
                       {QStringLiteral("new"), review->count(Candidate::Verdict::New)},
                       {QStringLiteral("known"), review->count(Candidate::Verdict::Known)},
                       {QStringLiteral("otherPerson"), review->count(Candidate::Verdict::OtherPerson)},
                       {QStringLiteral("unreadable"), review->count(Candidate::Verdict::Unreadable)}};
    int code = codeOf(*review);
    const QString leftOut = leftOutLine(*review);
    const bool isNothingForHere = !leftOut.isEmpty() && review->count(Candidate::Verdict::Known) == 0;
    if (context.arguments().has("yes")) {
        auto filing = import.file(std::move(review->candidates));
        const auto filed = co_await filing;
        if (!filed)
            co_return report(filed.error(), json);
        QJsonArray failures;
        for (const auto &[origin, error] : filed->failures) {
            failures << QJsonObject{{QStringLiteral("file"), origin}, {QStringLiteral("code"), error.code}};
            code = exitCode(error);
            printAside(QStringLiteral("%1 : %2 [%3]").arg(origin, sentenceOf(error), error.code));
        }
        answer.insert(QStringLiteral("added"), filed->added);
        answer.insert(QStringLiteral("failures"), failures);
        if (!json)
            print(QStringLiteral("Documents ajoutés : %1.").arg(filed->added));
    } else if (!json && review->count(Candidate::Verdict::New) == 0) {
        print(isNothingForHere ? QStringLiteral("Il n’y a rien à ranger dans cet espace.") : QStringLiteral("Il n’y a rien de nouveau à ranger."));
    } else if (!json) {
        print(QStringLiteral("Rien n’est encore rangé : ajoutez --yes pour ranger ce qui est nouveau."));
    }
    if (json)
        context.answer(answer);
    else if (!leftOut.isEmpty())
        print(leftOut);
    co_return code;
}

QCoro::Task<int> exportAll(Context &context)
{
    const bool json = context.json();
    const QString folder = context.arguments().value("output");
    if (folder.isEmpty())
        co_return report(misused("--output").value(), json);
    auto opening = context.unlock();
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    auto leaving = session::takeOut(*opened, folder);
    const auto taken = co_await leaving;
    if (!taken)
        co_return report(taken.error(), json);
    int code = 0;
    QJsonArray unreadable;
    for (const session::Unreadable &one : taken->unreadable) {
        unreadable << QJsonObject{{QStringLiteral("id"), one.document.toString()}, {QStringLiteral("title"), one.title}, {QStringLiteral("code"), one.error.code}};
        code = exitCode(one.error);
        printAside(QStringLiteral("%1 : %2 [%3]").arg(one.document.toString(), sentenceOf(one.error), one.error.code)); // may go into logs: no title
        if (!json)
            print(QStringLiteral("Laissé de côté : %1  %2").arg(one.document.toString(), one.title));
    }
    if (json)
        context.answer(QJsonObject{{QStringLiteral("documents"), taken->documents}, {QStringLiteral("facts"), taken->facts},
                                   {QStringLiteral("leftOut"), taken->leftOut}, {QStringLiteral("unreadable"), unreadable}});
    else
        print(QStringLiteral("Documents : %1, faits : %2.").arg(taken->documents).arg(taken->facts));
    co_return code;
}

} // namespace havre::cli
