#include "app/cli/Commands.h"
#include "app/cli/DocumentJson.h"
#include "app/cli/DocumentText.h"
#include "app/cli/FactJson.h"
#include "app/cli/MailJson.h"
#include "app/cli/Output.h"
#include "core/records/Lost.h"
#include "core/records/search/SearchText.h"
#include "core/session/leaving/Originals.h"

#include <QJsonArray>

namespace havre::cli {

namespace {
struct Beside { // what the answer says as well, of a session that is open already
    session::UnlockedSession *opened = nullptr;
    QJsonObject object;
};

QCoro::Task<int> printRows(Context &context, records::Query query, Beside beside)
{
    const bool json = context.json();
    const auto limit = context.arguments().number("limit", 0);
    if (!limit)
        co_return report(limit.error(), json);
    if (!beside.opened) {
        auto opened = co_await context.unlock();
        if (!opened)
            co_return report(opened.error(), json);
        beside.opened = *opened;
    }
    records::Library &library = beside.opened->library();
    const QString text = query.text;
    auto found = co_await library.find(std::move(query), *limit);
    if (!found)
        co_return report(found.error(), json);
    auto rows = co_await library.rows(std::move(*found), text);
    if (!rows)
        co_return report(rows.error(), json);
    QJsonArray listed;
    for (const records::Row &row : *rows) {
        if (json)
            listed << toJson(row);
        else
            print(QStringLiteral("%1  %2  %3  %4").arg(row.id.toString(), dayOf(row.date), row.title, row.author));
        if (!json && !row.snippet.text.isEmpty())
            print(QStringLiteral("      ") + row.snippet.text.simplified());
    }
    const bool isAlone = beside.object.value(QStringLiteral("facts")).toArray().isEmpty()
        && beside.object.value(QStringLiteral("conversations")).toArray().isEmpty();
    printNone(rows->isEmpty() && isAlone, json, text.isEmpty() ? "Aucun document." : "Rien de trouvé.");
    beside.object.insert(QStringLiteral("count"), listed.size());
    beside.object.insert(QStringLiteral("documents"), listed);
    if (json)
        context.answer(beside.object);
    co_return 0;
}

// Facts and conversations that say the words; none where the question is narrowed to some documents.
QCoro::Task<Result<QJsonObject>> foundBeside(session::UnlockedSession *opened, records::Query query, bool json)
{
    records::Query narrowed = query;
    narrowed.text.clear();
    narrowed.sort = records::Query().sort;
    QJsonArray facts;
    QJsonArray conversations;
    if (narrowed == records::Query()) {
        auto asking = opened->facts().find(query.text);
        const auto found = co_await asking;
        if (!found)
            co_return failure(found.error());
        for (const auto &one : *found) {
            QJsonObject object = toJson(one.fact);
            object.insert(QStringLiteral("values"), one.count);
            facts << object;
            if (!json)
                print(lineOf(one.fact) + codeInBrackets(one.fact));
        }
        if (opened->mailbox()) {
            auto opening = opened->openMailbox(); // whose it is decides who the others are; before a sign-in nobody is left out
            (void)co_await opening;
            auto looking = opened->mailbox()->find(query.text, 0);
            const auto letters = co_await looking;
            if (!letters)
                co_return failure(letters.error());
            for (const mailbox::Conversation &one : *letters) {
                if (one.quarantined)
                    continue;
                conversations << toJson(one);
                if (!json)
                    print(QStringLiteral("%1  %2  %3").arg(one.number).arg(dayOf(one.date), one.subject));
            }
        }
    }
    QJsonObject object;
    object.insert(QStringLiteral("facts"), facts);
    object.insert(QStringLiteral("conversations"), conversations);
    co_return Result<QJsonObject>(object);
}

DocumentId operand(const Context &context)
{
    return DocumentId::fromString(context.arguments().words.value(2));
}

QJsonObject shownJson(const records::Document &document, const DocumentText &shown)
{
    QJsonObject object = toJson(document);
    object.insert(QStringLiteral("text"), shown.text);
    if (!shown.bodyType.isEmpty())
        object.insert(QStringLiteral("body"), QJsonObject{{QStringLiteral("contentType"), shown.bodyType},
                                                          {QStringLiteral("size"), shown.bodySize},
                                                          {QStringLiteral("pages"), shown.pages}});
    if (shown.error)
        object.insert(QStringLiteral("error"), toJson(*shown.error));
    return object;
}

// For people: how one reads what has no words here.
QString bodyLine(const DocumentText &shown)
{
    const QString what = shown.bodyType == QLatin1String("application/pdf") ? QStringLiteral("un PDF")
        : shown.bodyType.startsWith(QLatin1String("image/"))                ? QStringLiteral("une image")
                                                                            : QStringLiteral("un fichier (%1)").arg(shown.bodyType);
    const QString pages = shown.pages > 1 ? QStringLiteral(" de %1 pages").arg(shown.pages) : QString();
    return QStringLiteral("Ce document tient dans %1%2, sans texte à lire ici. « havre-cli documents export » en donne l’original.")
        .arg(what, pages);
}

void printDocument(const records::Document &document, const DocumentText &shown)
{
    print(document.title);
    for (const records::Author &author : document.authors)
        print(author.organization.trimmed().isEmpty() ? author.name : QStringList{author.name, author.organization}.join(QStringLiteral(", ")));
    print(document.date.toLocalTime().toString(QStringLiteral("dd/MM/yyyy")));
    print(QString());
    if (!shown.text.isEmpty())
        print(shown.text);
    else if (!shown.error && !shown.bodyType.isEmpty())
        print(bodyLine(shown));
}
} // namespace

QCoro::Task<int> documentsList(Context &context)
{
    auto query = queryOf(context.arguments());
    if (!query)
        co_return report(query.error(), context.json());
    auto listing = printRows(context, *query, Beside());
    const int code = co_await listing;
    co_return code;
}

QCoro::Task<int> search(Context &context)
{
    auto query = queryOf(context.arguments());
    if (!query)
        co_return report(query.error(), context.json());
    query->text = context.arguments().words.mid(1).join(u' ');
    if (records::SearchText::parse(query->text).isEmpty()) // no letter, no number: that is not "everything"
        co_return report(misused("MOTS").value(), QStringLiteral("Écrivez un mot à chercher (MOTS) : des lettres ou des chiffres."), context.json());
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), context.json());
    auto looking = foundBeside(*opened, *query, context.json());
    auto beside = co_await looking;
    if (!beside)
        co_return report(beside.error(), context.json());
    Beside also; // named: GCC 12 destroys what is made within an awaited call twice
    also.opened = *opened;
    also.object = *beside;
    auto listing = printRows(context, *query, also);
    const int code = co_await listing;
    co_return code;
}

QCoro::Task<int> documentsShow(Context &context)
{
    const bool json = context.json();
    const DocumentId id = operand(context);
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    records::Library &library = (*opened)->library();
    auto document = co_await library.document(id);
    if (!document)
        co_return report(document.error(), json);
    auto bytes = co_await library.content(id);
    if (!bytes && !records::lost::isLoss(bytes.error()))
        co_return report(bytes.error(), json);
    DocumentText shown;
    if (bytes) {
        auto looking = textOf(std::move(*bytes), context.machine().renderer);
        shown = co_await looking;
    } else {
        shown.error = bytes.error();
    }
    if (bytes && document->unseen) { // as the window does; where it cannot be written down it is simply still new
        auto marking = library.markSeen(id);
        (void)co_await marking;
    }
    if (json)
        context.answer(shownJson(*document, shown));
    else
        printDocument(*document, shown);
    co_return shown.error ? report(*shown.error, false) : 0;
}

QCoro::Task<int> documentsExport(Context &context)
{
    const bool json = context.json();
    const DocumentId id = operand(context);
    const QString output = context.arguments().value("output");
    if (output.isEmpty())
        co_return report(misused("--output").value(), json);
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    auto leaving = session::exportAs(*opened, id, output);
    const auto written = co_await leaving;
    if (!written)
        co_return report(written.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("written"), *written}});
    else
        print(QStringLiteral("C’est écrit : %1.").arg(output));
    co_return 0;
}

} // namespace havre::cli
