// Weight, height and head of a child in seconds: whichever were taken, kept together; a number far from every reference is
// asked about once; the last ones can be taken back. Threading: main thread.
#pragma once

#include "core/family/Card.h"
#include "ui/health/Doubt.h"
#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

class GrowthForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool asksHead READ asksHead NOTIFY sessionChanged) // a child of less than five
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // what is wrong with what was typed
    Q_PROPERTY(QString doubt READ doubt NOTIFY changed)     // it can be, but it is unlike: typed again, it is kept
    Q_PROPERTY(QString done READ done NOTIFY changed)       // "6,38 kg, 64 cm. C’est noté.", while it can be undone
public:
    using QObject::QObject;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] bool asksHead() const { return m_asksHead; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString doubt() const { return m_doubt; }
    [[nodiscard]] QString done() const { return m_done; }

    Q_INVOKABLE QString today() const; // "02/03/2026"
    // Numbers in kg, cm and cm as people write them, empty when not taken; `day` empty: now. Answers by noted(), `problem`
    // or `doubt`.
    Q_INVOKABLE void note(const QString &weight, const QString &height, const QString &head, const QString &day = {});
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forget(); // the words go; what was typed stays in the space

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void noted();

private:
    void say(const QString &problem, const QString &doubt, const QString &done);
    [[nodiscard]] QDateTime momentOf(const QString &day) const;
    QPointer<OpenSession> m_session;
    family::Card m_card;
    bool m_asksHead = false;
    bool m_busy = false;
    QString m_problem;
    QString m_doubt;
    QString m_done;
    AskedOnce m_asked;
    QList<qint64> m_last;
};

} // namespace havre::ui
