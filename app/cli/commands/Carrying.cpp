// import and export: files in, everything out.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "core/health/fhir/Bundle.h"
#include "core/journal/AccessJournal.h"
#include "core/records/importing/Import.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

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

QCoro::Task<Result<identity::Person>> ownerOf(session::UnlockedSession *unlocked)
{
    auto reading = unlocked->card();
    const Result<family::Card> card = co_await reading;
    HAVRE_CO_CHECK(card);
    co_return Result<identity::Person>(card->person);
}

// Whose space it is, and whose the others are: a document about one of them is told apart.
QCoro::Task<Result<records::Owner>> ownerAmong(session::UnlockedSession *unlocked)
{
    auto reading = unlocked->card();
    const Result<family::Card> card = co_await reading;
    HAVRE_CO_CHECK(card);
    auto listing = unlocked->household();
    const Result<QList<family::Card>> cards = co_await listing;
    HAVRE_CO_CHECK(cards);
    records::Owner owner(card->person);
    for (const family::Card &other : *cards) {
        if (other.person.id != card->person.id)
            owner.others.append(other.person);
    }
    co_return Result<records::Owner>(owner);
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

QString extensionOf(const QString &contentType)
{
    static const QHash<QString, QString> known{{QStringLiteral("application/pdf"), QStringLiteral("pdf")},
                                               {QStringLiteral("text/xml"), QStringLiteral("xml")},
                                               {QStringLiteral("text/plain"), QStringLiteral("txt")},
                                               {QStringLiteral("text/rtf"), QStringLiteral("rtf")},
                                               {QStringLiteral("image/png"), QStringLiteral("png")},
                                               {QStringLiteral("image/jpeg"), QStringLiteral("jpg")},
                                               {QStringLiteral("image/tiff"), QStringLiteral("tif")}};
    return known.value(contentType, QStringLiteral("bin"));
}

// "2025-03-13 Analyses du port 7f3a.xml": a title may say anything, a file name not.
QString fileNameOf(const records::Document &document)
{
    QString title = document.title.left(80);
    for (QChar &c : title)
        if (!c.isLetterOrNumber() && c != u' ' && c != u'-')
            c = u'_';
    const QString day = document.date.isValid() ? document.date.toLocalTime().date().toString(Qt::ISODate) : QStringLiteral("0000-00-00");
    return QStringLiteral("%1 %2 %3.%4").arg(day, title.simplified(), document.id.toString().left(8), extensionOf(document.contentType));
}

bool written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

tl::unexpected<Error> cannotWrite()
{
    return failure(Fault::Exhausted, QLatin1String("export.cannot-write"));
}

QCoro::Task<Result<QList<health::ExportedDocument>>> writeOriginals(session::UnlockedSession *unlocked, QString folder)
{
    auto finding = unlocked->library().find({});
    const Result<QList<qint64>> positions = co_await finding;
    HAVRE_CO_CHECK(positions);
    auto listing = unlocked->library().rows(*positions);
    const Result<QList<records::Row>> rows = co_await listing;
    HAVRE_CO_CHECK(rows);
    QList<health::ExportedDocument> exported;
    for (const records::Row &row : *rows) {
        auto asking = unlocked->library().document(row.id);
        const Result<records::Document> document = co_await asking;
        HAVRE_CO_CHECK(document);
        auto reading = unlocked->library().bytes(row.id);
        const Result<QByteArray> bytes = co_await reading;
        HAVRE_CO_CHECK(bytes);
        const QString name = QStringLiteral("documents/") + fileNameOf(*document);
        // Journalled before the bytes leave, as for one document: no export without its trace.
        auto noting = journal::note(unlocked->space(), QStringLiteral("Vous"), journal::Act::DocumentExported, row.id.toString(), document->title);
        const Result<void> noted = co_await noting;
        HAVRE_CO_CHECK(noted);
        if (!written(folder + u'/' + name, *bytes))
            co_return cannotWrite();
        exported.append({*document, name});
    }
    co_return Result<QList<health::ExportedDocument>>(std::move(exported));
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
    auto asking = ownerAmong(*opened);
    const auto owner = co_await asking;
    if (!owner)
        co_return report(owner.error(), json);
    records::Import import((*opened)->space(), (*opened)->library());
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
    QJsonObject answer{{QStringLiteral("candidates"), listed},
                       {QStringLiteral("new"), review->count(Candidate::Verdict::New)},
                       {QStringLiteral("known"), review->count(Candidate::Verdict::Known)},
                       {QStringLiteral("otherPerson"), review->count(Candidate::Verdict::OtherPerson)},
                       {QStringLiteral("unreadable"), review->count(Candidate::Verdict::Unreadable)}};
    int code = 0;
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
    } else if (!json) {
        print(QStringLiteral("Rien n’est encore rangé : ajoutez --yes pour ranger ce qui est nouveau."));
    }
    if (json)
        context.answer(answer);
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
    if (const auto allowed = (*opened)->rights().check(family::Act::Export, family::Item::Record); !allowed)
        co_return report(allowed.error(), json);
    // Never over what is there already.
    if (!QDir().mkpath(folder) || !QDir(folder).isEmpty() || !QDir(folder).mkdir(QStringLiteral("documents")))
        co_return report(cannotWrite().value(), json);
    auto reading = (*opened)->facts().catchUp();
    const auto read = co_await reading;
    if (!read)
        co_return report(read.error(), json);
    auto asking = ownerOf(*opened);
    auto owner = co_await asking;
    if (!owner)
        co_return report(owner.error(), json);
    auto writing = writeOriginals(*opened, folder);
    const auto documents = co_await writing;
    if (!documents)
        co_return report(documents.error(), json);
    auto listing = (*opened)->facts().list({});
    const auto facts = co_await listing;
    if (!facts)
        co_return report(facts.error(), json);
    const QJsonObject bundle = health::fhirBundle(*owner, *documents, *facts, context.machine().clock->now());
    if (!written(folder + QStringLiteral("/bundle.fhir.json"), QJsonDocument(bundle).toJson(QJsonDocument::Indented)))
        co_return report(cannotWrite().value(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("documents"), documents->size()}, {QStringLiteral("facts"), facts->size()}});
    else
        print(QStringLiteral("Documents : %1, faits : %2.").arg(documents->size()).arg(facts->size()));
    co_return 0;
}

} // namespace havre::cli
