#include "ui/records/CategoriesModel.h"

#include "ui/records/Kinds.h"

#include <QCoroTask>

namespace havre::ui {

CategoriesModel::CategoriesModel(QObject *parent)
    : ListModel(parent)
{
}

void CategoriesModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->core().library().disconnect(this);
    m_session = session;
    Q_EMIT sessionChanged();
    reset({});
    if (!session) {
        setState(Idle);
        return;
    }
    connect(&session->core().library(), &records::Library::changed, this, &CategoriesModel::read);
    setState(Loading);
    read();
}

void CategoriesModel::read()
{
    if (!m_session)
        return;
    QCoro::connect(m_session->core().library().overview(), this, [this](Result<records::Overview> overview) {
        if (!overview) {
            if (overview.error().fault != Fault::Cancelled)
                fail(overview.error());
            return;
        }
        QList<Shelf> shelves;
        for (const records::Category category : allCategories())
            for (const auto &[held, documents] : overview->categories)
                if (held == category && documents > 0)
                    shelves.append({category, documents});
        const bool same = std::equal(shelves.cbegin(), shelves.cend(), rows().cbegin(), rows().cend(),
                                     [](const Shelf &a, const Shelf &b) {
                                         return a.category == b.category && a.documents == b.documents;
                                     });
        if (!same)
            reset(shelves);
        setState(Ready);
    });
}

QString CategoriesModel::labelOf(int category) const
{
    return kindOf(static_cast<records::Category>(category)).plural;
}

QVariant CategoriesModel::field(const Shelf &shelf, int role) const
{
    switch (role) {
    case CategoryRole:
        return static_cast<int>(shelf.category);
    case LabelRole:
        return kindOf(shelf.category).plural;
    case GlyphRole:
        return kindOf(shelf.category).glyph;
    case DocumentsRole:
        return shelf.documents;
    default:
        return {};
    }
}

QHash<int, QByteArray> CategoriesModel::roleNames() const
{
    return {{CategoryRole, "category"}, {LabelRole, "label"}, {GlyphRole, "glyph"}, {DocumentsRole, "documents"}};
}

} // namespace havre::ui
