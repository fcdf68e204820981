#include "core/records/DocumentWords_p.h"

#include "core/records/search/Fold.h"
#include "core/records/search/SearchText.h"

#include <QSet>

namespace havre::records::store {

using vault::sqlite::Connection;

namespace {

constexpr qsizetype MaxText = 2'000'000; // UTF-16 units indexed of one document

QString allAuthors(const Document &document)
{
    QStringList names;
    for (const Author &author : document.authors)
        names << author.name << author.organization;
    names.removeAll(QString());
    return names.join(u' ');
}

// What is kept for searching: one normal form, no ligatures of print, no control characters, not endless.
QString searchable(const QString &text)
{
    QString kept = openedLigatures(text.left(MaxText).normalized(QString::NormalizationForm_C));
    for (QChar &c : kept) {
        if (c.category() == QChar::Other_Control && !c.isSpace())
            c = u' ';
    }
    return kept;
}

Result<void> index(Connection &c, qint64 position, const QString &title, const QString &author, const QString &body)
{
    HAVRE_TRY(insertion, c.prepare("INSERT INTO search(rowid, title, author, body) VALUES(?1, ?2, ?3, ?4)"));
    HAVRE_CHECK(insertion.bind(1, position).bind(2, title).bind(3, author).bind(4, body).run());
    HAVRE_TRY(word, c.prepare("INSERT OR IGNORE INTO search_word(term) VALUES(?1)"));
    for (const QString &term : distinctWords(QString(title + u' ' + author + u' ' + body), LongWord))
        HAVRE_CHECK(word.bind(1, term).run());
    return {};
}

Result<void> nameAuthors(Connection &c, qint64 position, const Document &document)
{
    QSet<QString> keys;
    for (const Author &author : document.authors)
        keys << sortKey(author.name) << sortKey(author.organization);
    keys.remove(QString());
    HAVRE_TRY(insertion, c.prepare("INSERT INTO document_author_name(key, position) VALUES(?1, ?2)"));
    for (const QString &name : std::as_const(keys))
        HAVRE_CHECK(insertion.bind(1, name).bind(2, position).run());
    return {};
}

tl::unexpected<Error> absent()
{
    return failure(Fault::NotFound, QLatin1String("records.absent"));
}

} // namespace

Result<void> addWords(Connection &c, qint64 position, const Document &document, const QString &text)
{
    HAVRE_CHECK(nameAuthors(c, position, document));
    const QString title = searchable(document.title);
    const QString author = searchable(allAuthors(document));
    const QString body = searchable(text);
    HAVRE_TRY(words, c.prepare("INSERT INTO document_text(position, title, author, body) VALUES(?1, ?2, ?3, ?4)"));
    HAVRE_CHECK(words.bind(1, position).bind(2, title).bind(3, author).bind(4, body).run());
    return index(c, position, title, author, body);
}

Result<void> setBody(Connection &c, qint64 position, const QString &text)
{
    HAVRE_CHECK(unindex(c, position));
    HAVRE_TRY(words, c.prepare("UPDATE document_text SET body = ?2 WHERE position = ?1 RETURNING title, author"));
    const QString body = searchable(text);
    words.bind(1, position).bind(2, body);
    HAVRE_TRY(there, words.step());
    return there ? index(c, position, words.text(0), words.text(1), body) : absent();
}

// An external-content index forgets a row only when told what it held.
Result<void> unindex(Connection &c, qint64 position)
{
    HAVRE_TRY(removal, c.prepare("INSERT INTO search(search, rowid, title, author, body) "
                                 "SELECT 'delete', position, title, author, body FROM document_text WHERE position = ?1"));
    return removal.bind(1, position).run();
}

Result<void> reindex(Connection &c, qint64 position, const Document &document)
{
    HAVRE_TRY(names, c.prepare("DELETE FROM document_author_name WHERE position = ?1"));
    HAVRE_CHECK(names.bind(1, position).run());
    HAVRE_CHECK(nameAuthors(c, position, document));
    const QString title = searchable(document.title);
    const QString author = searchable(allAuthors(document));
    HAVRE_TRY(words, c.prepare("UPDATE document_text SET title = ?2, author = ?3 WHERE position = ?1 RETURNING body"));
    words.bind(1, position).bind(2, title).bind(3, author);
    HAVRE_TRY(there, words.step());
    return there ? index(c, position, title, author, words.text(0)) : absent();
}

} // namespace havre::records::store
