// The national identifier of a person whose space was made before it was known, or whose was mistyped. Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

class CompletionForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session MEMBER m_session NOTIFY sessionChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY busyChanged)
public:
    using QObject::QObject;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] ErrorText error() const { return m_error; }

    // 13 characters and the two of the key, with or without spaces; of the same kind (real or of a test) as the owner's.
    Q_INVOKABLE void complete(const QString &matricule);

Q_SIGNALS:
    void sessionChanged();
    void busyChanged();
    void completed();

private:
    void write(const identity::Ins &ins);
    void finish(const ErrorText &error);
    QPointer<OpenSession> m_session;
    bool m_busy = false;
    ErrorText m_error;
};

} // namespace havre::ui
