// The few documents home puts forward: those that arrived since the last visit, else those not read yet,
// else the latest. Rows of at most five.
// Threading: main thread.
#pragma once

#include "core/records/Document.h"
#include "ui/support/ListModel.h"

namespace havre::ui {

class NewsModel : public HAVRE_LIST_OF(records::Document) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("HomeModel has one")
public:
    enum Role { IdRole = Qt::UserRole, TitleRole, AuthorRole, DateRole, LongDateRole, GlyphRole, UnseenRole, MaskedRole };

    using ListModel::ListModel;
    void show(QList<records::Document> documents, const QDate &today);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant field(const records::Document &document, int role) const override;

private:
    QDate m_today;
};

} // namespace havre::ui
