#include "ui/home/NewsModel.h"

#include "core/records/Confidentiality.h"
#include "ui/records/Kinds.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

namespace havre::ui {

void NewsModel::show(QList<records::Document> documents, const QDate &today)
{
    m_today = today;
    if (rows() != documents)
        reset(std::move(documents));
    setState(Ready);
}

QVariant NewsModel::field(const records::Document &document, int role) const
{
    const QDate day = document.date.toLocalTime().date();
    switch (role) {
    case IdRole:
        return document.id.toString();
    case TitleRole:
        return plainTitle(document.title);
    case AuthorRole: {
        if (document.authors.isEmpty())
            return plainLine(document.custodian);
        const records::Author &author = document.authors.first();
        return plainLine(author.name.isEmpty()               ? author.organization
                             : author.organization.isEmpty() ? author.name
                                                             : author.name + QStringLiteral(", ") + author.organization);
    }
    case DateRole:
        return format::shortDay(day, m_today);
    case LongDateRole:
        return format::longDay(day);
    case GlyphRole:
        return kindOf(document.category).glyph;
    case UnseenRole:
        return document.unseen;
    case MaskedRole:
        return !records::audienceOf(document.confidentiality).professionals;
    default:
        return {};
    }
}

QHash<int, QByteArray> NewsModel::roleNames() const
{
    return {{IdRole, "documentId"}, {TitleRole, "title"}, {AuthorRole, "author"}, {DateRole, "dateText"},
            {LongDateRole, "longDate"}, {GlyphRole, "glyph"}, {UnseenRole, "unseen"}, {MaskedRole, "masked"}};
}

} // namespace havre::ui
