// What each row of the documents says; DocumentsModel.cpp decides which rows there are.
#include "ui/records/DocumentsModel.h"
#include "ui/records/Kinds.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {
constexpr qsizetype DaysKept = 2000;
}

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
        const QDate day = dayOf(row);
        return format::shortDay(day, byMonth() ? day : now().toLocalTime().date());
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

bool DocumentsModel::byMonth() const
{
    return m_query.sort == records::Sort::NewestFirst || m_query.sort == records::Sort::OldestFirst;
}

// Asked six times for each row; every conversion to local time looks whether the machine's time zone file changed.
QDate DocumentsModel::dayOf(const records::Row &row) const
{
    const auto known = m_days.constFind(row.position);
    if (known != m_days.cend())
        return *known;
    if (m_days.size() >= DaysKept)
        m_days.clear();
    return *m_days.insert(row.position, row.date.toLocalTime().date());
}

bool DocumentsModel::sameGroup(const records::Row &one, const records::Row &other) const
{
    if (!byMonth())
        return group(one) == group(other);
    const QDate day = dayOf(one);
    const QDate otherDay = dayOf(other);
    return day.month() == otherDay.month() && day.year() == otherDay.year();
}

QString DocumentsModel::group(const records::Row &row) const
{
    switch (m_query.sort) {
    case records::Sort::NewestFirst:
    case records::Sort::OldestFirst: {
        const QDate day = dayOf(row);
        //: Heading over documents whose date is unknown
        return day.isValid() ? format::monthAndYear(day) : QCoreApplication::translate("DocumentsModel", "Sans date");
    }
    case records::Sort::ByTitle: {
        // "É" and "e" share a heading: the letter without its accent.
        const QString letter = row.title.trimmed().left(1).normalized(QString::NormalizationForm_KD).left(1).toUpper();
        return !letter.isEmpty() && letter.at(0).isLetter() ? letter : QStringLiteral("#");
    }
    case records::Sort::ByAuthor:
        //: Heading over documents whose author is unknown
        return row.author.isEmpty() ? QCoreApplication::translate("DocumentsModel", "Auteur inconnu") : row.author;
    case records::Sort::ByCategory:
        return kindOf(row.category).plural;
    case records::Sort::RecentlyReceived:
        break;
    }
    return {};
}

QString DocumentsModel::heading(int index, const records::Row &row) const
{
    const records::Row *above = m_pages->neighbour(index, -1);
    return above && sameGroup(*above, row) ? QString() : group(row);
}

bool DocumentsModel::endsGroup(int index, const records::Row &row) const
{
    if (index + 1 >= rowCount())
        return true;
    const records::Row *below = m_pages->neighbour(index, 1);
    return below && !sameGroup(*below, row);
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
        words.append(format::longDay(dayOf(row)));
    if (row.unseen)
        //: Said by the screen reader after a document that was not opened yet
        words.append(QCoreApplication::translate("DocumentsModel", "non lu"));
    if (row.masked)
        //: Said by the screen reader: professionals cannot see this document
        words.append(QCoreApplication::translate("DocumentsModel", "masqué aux professionnels"));
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
