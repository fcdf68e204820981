// What the pages about one child share: in whose space, in which language, which of the four faces they wear and, when it failed,
// why. The derived class reads what it shows once the child is known. Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

class ChildModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a shape shared by the pages about a child")
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
public:
    enum State { Idle, Loading, Ready, Failed };
    Q_ENUM(State)

    using QObject::QObject;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }

    Q_INVOKABLE void retry(); // what is shown stays until it answers

Q_SIGNALS:
    void sessionChanged();
    void changed();

protected:
    virtual void follow(session::UnlockedSession &core) = 0; // connects what says that there is something new
    virtual void read(session::UnlockedSession &core) = 0;   // card() is known; answers by show() or fail()
    [[nodiscard]] const family::Card &card() const { return m_card; }
    [[nodiscard]] QDate today() const;
    void show();
    void fail(const Error &error);

private:
    QPointer<OpenSession> m_session;
    QString m_language;
    State m_state = Idle;
    ErrorText m_error;
    family::Card m_card;
};

} // namespace havre::ui
