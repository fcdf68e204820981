// find() and rows() of the store: what is listed and in what order.
#include "core/records/DocumentStore.h"
#include "core/records/search/Fold.h"
#include "core/records/search/SearchText.h"
#include "core/records/search/Snippets.h"

#include <QTimeZone>

namespace havre::records::store {

using vault::sqlite::Connection;
using vault::sqlite::Statement;

namespace {

// The statement is put together from fixed pieces (so it is one of a few dozen, all cached); what was
// asked goes in by number.
struct Question {
    QByteArray sql;
    QList<std::variant<qint64, QString>> values;

    QByteArray parameter(std::variant<qint64, QString> value)
    {
        values.append(std::move(value));
        return '?' + QByteArray::number(values.size());
    }
};

struct Order {
    const char *index;
    const char *by;
};

Order orderOf(Sort sort)
{
    switch (sort) {
    case Sort::NewestFirst: return {"document_order", "position"};
    case Sort::OldestFirst: return {"document_order", "position DESC"};
    case Sort::ByTitle: return {"document_title", "title_key, position"};
    case Sort::ByAuthor: return {"document_author", "author_key, position"};
    case Sort::ByCategory: return {"document_category", "category, position"};
    case Sort::RecentlyReceived: return {"document_received", "received DESC, position"};
    }
    return {"document_order", "position"};
}

QByteArray categoryList(const QList<Category> &categories)
{
    QByteArray list; // numbers of our own enumeration, never text from outside
    for (const Category category : categories)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(static_cast<int>(category));
    return list;
}

// The filters, on the column that is a position. The unary plus keeps the planner from driving the
// search by them: FTS5 would be asked again for every candidate.
QByteArray filters(const Query &query, const QByteArray &column, Question &question)
{
    QByteArray sql;
    if (query.from.isValid()) {
        const qint64 last = positionBase(query.from.startOfDay()) + (1LL << 20) - 1;
        sql += " AND " + column + " <= " + question.parameter(last);
    }
    if (query.to.isValid()) {
        const qint64 first = positionBase(query.to.addDays(1).startOfDay().addSecs(-60));
        sql += " AND " + column + " >= " + question.parameter(first);
    }
    if (query.from.isValid() || query.to.isValid()) // those without a date lie outside every range
        sql += " AND " + column + " < " + question.parameter(positionBase(QDateTime()));
    if (!query.categories.isEmpty())
        sql += " AND +" + column + " IN (SELECT position FROM document WHERE category IN ("
            + categoryList(query.categories) + "))";
    if (query.unseenOnly)
        sql += " AND +" + column + " IN (SELECT position FROM document WHERE unseen = 1)";
    if (!query.author.isEmpty())
        sql += " AND +" + column + " IN (SELECT position FROM document_author_name WHERE key = "
            + question.parameter(sortKey(query.author)) + ')';
    return sql;
}

Question questionOf(const Query &query, const QString &match, int limit)
{
    Question question;
    const bool byDate = query.sort == Sort::NewestFirst || query.sort == Sort::OldestFirst;
    const Order order = orderOf(query.sort);
    if (!match.isEmpty() && byDate) {
        question.sql = "SELECT rowid FROM search WHERE search MATCH " + question.parameter(match);
        question.sql += filters(query, "rowid", question);
        question.sql += query.sort == Sort::NewestFirst ? " ORDER BY rowid" : " ORDER BY rowid DESC";
    } else {
        question.sql = "SELECT position FROM document ";
        Query rest = query;
        if (byDate && query.categories.size() == 1) {
            question.sql += "INDEXED BY document_category WHERE category = " + categoryList(query.categories);
            rest.categories.clear();
        } else if (byDate && query.unseenOnly) {
            question.sql += "INDEXED BY document_unseen WHERE unseen = 1";
            rest.unseenOnly = false;
        } else {
            question.sql += QByteArray("INDEXED BY ") + order.index + " WHERE true";
        }
        if (!match.isEmpty())
            question.sql += " AND +position IN (SELECT rowid FROM search WHERE search MATCH " + question.parameter(match) + ')';
        question.sql += filters(rest, "position", question) + " ORDER BY " + order.by;
    }
    question.sql += " LIMIT " + question.parameter(static_cast<qint64>(limit > 0 ? limit : -1));
    return question;
}

constexpr qsizetype MaxCompletions = 40; // beyond, FTS5 does better by itself

// The words of the index that begin so; none when there are too many to ask for one by one.
Result<QStringList> completionsOf(Connection &c, const QString &beginning)
{
    HAVRE_TRY(row, c.prepare("SELECT term FROM search_word WHERE term >= ?1 AND term < ?2 ORDER BY term LIMIT ?3"));
    row.bind(1, beginning).bind(2, QString(beginning + QChar(0xffff))).bind(3, qint64(MaxCompletions + 1));
    QStringList words;
    while (true) {
        HAVRE_TRY(there, row.step());
        if (!there)
            return words.size() > MaxCompletions ? QStringList() : words;
        words.append(row.text(0));
    }
}

Row rowOf(const Statement &s)
{
    Row row;
    row.position = s.integer(0);
    row.id = DocumentId(QUuid::fromRfc4122(s.bytes(1)));
    row.title = s.text(2);
    row.category = static_cast<Category>(s.integer(3));
    row.author = s.text(4);
    row.organization = s.text(5);
    if (!s.isNull(6))
        row.date = QDateTime::fromMSecsSinceEpoch(s.integer(6), Qt::UTC);
    row.contentType = s.text(7);
    row.unseen = s.integer(8) != 0;
    row.masked = s.integer(9) != 0;
    return row;
}

// The body shows best why it was found, then who wrote it; a title shows itself.
Snippet snippetFor(const Statement &s, const SearchText &search)
{
    Snippet snippet = snippetOf(s.text(10), search);
    if (snippet.marks.isEmpty())
        snippet = snippetOf(s.text(11), search);
    return snippet;
}

QString jsonArray(const QList<qint64> &positions)
{
    QByteArray array("[");
    for (const qint64 position : positions)
        array += QByteArray::number(position) + ',';
    if (array.endsWith(','))
        array.chop(1);
    return QString::fromLatin1(array + ']');
}

} // namespace

Result<QList<qint64>> find(Connection &c, const Query &query, int limit, const std::atomic<bool> *abandoned)
{
    const Connection::Heeding heeding(c, abandoned);
    const SearchText search = SearchText::parse(query.text);
    std::optional<Error> failed;
    const auto completions = [&c, &failed](const QString &beginning) {
        auto words = completionsOf(c, beginning);
        if (!words)
            failed = words.error();
        return words.value_or(QStringList());
    };
    const Question question = questionOf(query, search.expression(completions), limit);
    if (failed)
        return failure(*failed);
    HAVRE_TRY(statement, c.prepare(question.sql.constData()));
    for (int i = 0; i < question.values.size(); ++i) {
        const auto &value = question.values.at(i);
        if (const auto *number = std::get_if<qint64>(&value))
            statement.bind(i + 1, *number);
        else
            statement.bind(i + 1, std::get<QString>(value));
    }
    QList<qint64> positions;
    positions.reserve(limit > 0 ? limit : 256);
    while (true) {
        HAVRE_TRY(there, statement.step());
        if (!there)
            return positions;
        positions.append(statement.integer(0));
    }
}

Result<QList<Row>> rows(Connection &c, const QList<qint64> &positions, const QString &text)
{
    const SearchText search = SearchText::parse(text);
    // One statement for all, in the order asked (CROSS JOIN keeps it): its buffers are then allocated,
    // locked in memory and wiped once for the page instead of once for each row.
    HAVRE_TRY(statement, c.prepare(
        search.isEmpty()
            ? "SELECT d.position, d.id, d.title, category, d.author, organization, date, content_type, unseen, masked "
              "FROM json_each(?1) j CROSS JOIN document d ON d.position = j.value"
            : "SELECT d.position, d.id, d.title, category, d.author, organization, date, content_type, unseen, masked, "
              "t.body, t.author FROM json_each(?1) j CROSS JOIN document d ON d.position = j.value "
              "CROSS JOIN document_text t ON t.position = d.position"));
    statement.bind(1, jsonArray(positions));
    QList<Row> result;
    result.reserve(positions.size());
    while (true) {
        HAVRE_TRY(there, statement.step());
        if (!there)
            return result;
        Row row = rowOf(statement);
        if (!search.isEmpty())
            row.snippet = snippetFor(statement, search);
        result.append(std::move(row));
    }
}

} // namespace havre::records::store
