// What each row of the documents says; DocumentsModel.cpp decides which rows there are.
#include "ui/records/DocumentsModel.h"
#include "ui/records/Kinds.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

namespace havre::ui {

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages->positions().size());
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const records::Row *row = m_pages->at(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    static const records::Row onItsWay;
    return row ? field(index.row(), *row, role)
               : role == EndsGroupRole || role == UnseenRole || role == MaskedRole ? QVariant(false)
               : role == MarksRole                                                ? QVariant(QVariantList())
                                                                                  : QVariant(QString());
}

QVariant DocumentsModel::field(int index, const records::Row &row, int role) const
{
    switch (role) {
    case IdRole:
        return row.id.toString();
    case TitleRole:
        return plainTitle(row.title);
    case AuthorRole:
        return plainLine(row.organization.isEmpty() ? row.author
                             : row.author.isEmpty() ? row.organization
                                                    : row.author + QStringLiteral(", ") + row.organization);
    case DateRole: {
        // Under the heading of its month a date needs no year.
        const QDate day = row.date.toLocalTime().date();
        const bool byMonth = m_query.sort == records::Sort::NewestFirst || m_query.sort == records::Sort::OldestFirst;
        return format::shortDay(day, byMonth ? day : now().toLocalTime().date());
    }
    case HeadingRole:
        return plainLine(heading(index, row));
    case EndsGroupRole:
        return endsGroup(index, row);
    case KindRole:
        return kindOf(row.category).label;
    case GlyphRole:
        return kindOf(row.category).glyph;
    case UnseenRole:
        return row.unseen;
    case MaskedRole:
        return row.masked;
    case SnippetRole:
        return plainLine(row.snippet.text);
    case MarksRole: {
        QVariantList marks;
        for (const records::Snippet::Mark &mark : row.snippet.marks)
            marks.append(QVariantMap{{QStringLiteral("start"), mark.start}, {QStringLiteral("length"), mark.length}});
        return marks;
    }
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

QString DocumentsModel::group(const records::Row &row) const
{
    switch (m_query.sort) {
    case records::Sort::NewestFirst:
    case records::Sort::OldestFirst: {
        const QDate day = row.date.toLocalTime().date();
        //: Heading over documents whose date is unknown
        return day.isValid() ? format::monthAndYear(day) : tr("Sans date");
    }
    case records::Sort::ByTitle: {
        // "É" and "e" share a heading: the letter without its accent.
        const QString letter = row.title.trimmed().left(1).normalized(QString::NormalizationForm_KD).left(1).toUpper();
        return !letter.isEmpty() && letter.at(0).isLetter() ? letter : QStringLiteral("#");
    }
    case records::Sort::ByAuthor:
        //: Heading over documents whose author is unknown
        return row.author.isEmpty() ? tr("Auteur inconnu") : row.author;
    case records::Sort::ByCategory:
        return kindOf(row.category).plural;
    case records::Sort::RecentlyReceived:
        break;
    }
    return {};
}

QString DocumentsModel::heading(int index, const records::Row &row) const
{
    const QString mine = group(row);
    const records::Row *above = m_pages->neighbour(index, -1);
    return above && group(*above) == mine ? QString() : mine;
}

bool DocumentsModel::endsGroup(int index, const records::Row &row) const
{
    if (index + 1 >= rowCount())
        return true;
    const records::Row *below = m_pages->neighbour(index, 1);
    return below && group(*below) != group(row);
}

// "Bilan sanguin, Laboratoire du Parc, 24 février 2026, non lu"
QString DocumentsModel::spoken(const records::Row &row) const
{
    QStringList words{plainTitle(row.title)};
    if (!row.author.isEmpty())
        words.append(row.author);
    if (!row.organization.isEmpty())
        words.append(row.organization);
    if (row.date.isValid())
        words.append(format::longDay(row.date.toLocalTime().date()));
    if (row.unseen)
        //: Said by the screen reader after a document that was not opened yet
        words.append(tr("non lu"));
    if (row.masked)
        //: Said by the screen reader: professionals cannot see this document
        words.append(tr("masqué aux professionnels"));
    return plainLine(words.join(QStringLiteral(", ")));
}

QHash<int, QByteArray> DocumentsModel::roleNames() const
{
    return {{LoadedRole, "loaded"}, {IdRole, "documentId"}, {TitleRole, "title"}, {AuthorRole, "author"},
            {DateRole, "dateText"}, {HeadingRole, "heading"}, {EndsGroupRole, "endsGroup"}, {KindRole, "kind"},
            {GlyphRole, "glyph"}, {UnseenRole, "unseen"}, {MaskedRole, "masked"}, {SnippetRole, "snippet"},
            {MarksRole, "marks"}, {SpokenRole, "spoken"}};
}

} // namespace havre::ui
