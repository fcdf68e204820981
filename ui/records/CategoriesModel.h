// The categories that hold something, with how many documents each: the filter of the list, the shelves of home.
// Threading: main thread.
#pragma once

#include "core/records/Library.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

struct Shelf {
    records::Category category = records::Category::Other;
    qint64 documents = 0;
};

class CategoriesModel : public HAVRE_LIST_OF(Shelf) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
public:
    enum Role { CategoryRole = Qt::UserRole, LabelRole, GlyphRole, DocumentsRole };

    explicit CategoriesModel(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    Q_INVOKABLE QString labelOf(int category) const;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();

protected:
    [[nodiscard]] QVariant field(const Shelf &shelf, int role) const override;

private:
    void read();
    QPointer<OpenSession> m_session;
};

} // namespace havre::ui
