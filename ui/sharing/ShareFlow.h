// A link being made: the documents are sealed here one by one, sent, and then it lives (ShareDetail).
// Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

class ShareFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool available READ available NOTIFY sessionChanged) // the platform hosts shares
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(int usual READ usual CONSTANT) // minutes
public:
    using QObject::QObject;
    ~ShareFlow() override; // leaving the page stops what is being made
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] bool available() const;
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] int usual() const { return sharing::Wish::DefaultMinutes; }

    Q_INVOKABLE void create(const QStringList &documents, int minutes);
    Q_INVOKABLE void stop(); // nothing of it stays open

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void created(int number);

private:
    QPointer<OpenSession> m_session;
    bool m_running = false;
    int m_done = 0;
    int m_total = 0;
    ErrorText m_error;
};

} // namespace havre::ui
