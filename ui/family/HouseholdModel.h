// Whose spaces this vault holds, the owner's first. Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

class HouseholdModel : public HAVRE_LIST_OF(family::Card) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QStringList givenNames READ givenNames NOTIFY stateChanged)
    Q_PROPERTY(int shownRow READ shownRow NOTIFY stateChanged)
    Q_PROPERTY(QString ownId READ ownId NOTIFY stateChanged)             // of the owner's space
    Q_PROPERTY(QString shownAbout READ shownAbout NOTIFY shownAboutChanged) // what `about` says of the space that is shown
public:
    enum Role { IdRole = Qt::UserRole, NameRole, GivenRole, InitialRole, ColourRole, AboutRole, ShownRole, IncompleteRole, ToConfirmRole, ClosedRole, UnreadableRole };

    explicit HouseholdModel(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QStringList givenNames() const;
    [[nodiscard]] int shownRow() const;
    [[nodiscard]] QString ownId() const { return rows().isEmpty() ? QString() : rows().first().person.id.toString(); }
    [[nodiscard]] QString shownAbout() const;

    Q_INVOKABLE void retry();
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void shownAboutChanged();

protected:
    [[nodiscard]] QVariant field(const family::Card &card, int role) const override;
    void sayAgain() override;

private:
    [[nodiscard]] QString about(const family::Card &card) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isClosed(const family::Card &card) const; // a child of age
    QPointer<OpenSession> m_session;
};

} // namespace havre::ui
