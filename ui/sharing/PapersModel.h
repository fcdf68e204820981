// The documents somebody chose to hand out, in the order they will stand in. Gone ones are left out.
// Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

struct Paper {
    records::Document document;
};

class PapersModel : public HAVRE_LIST_OF(Paper) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QStringList documents READ documents WRITE setDocuments NOTIFY documentsChanged) // ids; writing them reads the rows
    Q_PROPERTY(QString weight READ weight NOTIFY documentsChanged) // « 1,2 Mo », of all originals
public:
    static constexpr int Most = 500;
    enum Role { IdRole = Qt::UserRole, TitleRole, DetailsRole, GlyphRole };
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QStringList documents() const;
    void setDocuments(const QStringList &ids);
    [[nodiscard]] QString weight() const;

    Q_INVOKABLE void move(int row, int by); // -1: one place up
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void retry();

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void documentsChanged();

protected:
    [[nodiscard]] QVariant field(const Paper &paper, int role) const override;
    void sayAgain() override; // the weight too

private:
    void load();
    QPointer<OpenSession> m_session;
    QStringList m_asked;
    quint64 m_generation = 0;
};

} // namespace havre::ui
