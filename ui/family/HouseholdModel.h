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
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
public:
    enum Role { IdRole = Qt::UserRole, NameRole, InitialRole, ColourRole, AboutRole, ShownRole, IncompleteRole };

    explicit HouseholdModel(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);

    Q_INVOKABLE void retry();
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void languageChanged();

protected:
    [[nodiscard]] QVariant field(const family::Card &card, int role) const override;

private:
    [[nodiscard]] QString about(const family::Card &card) const;
    QPointer<OpenSession> m_session;
    QString m_language;
};

} // namespace havre::ui
