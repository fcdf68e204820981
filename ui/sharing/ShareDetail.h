// One share, living or over: what it shows, its link and passcode while it lives, how long that is, who opened it. While it
// lives the clock is told every second and the server asked now and then. Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"
#include "ui/sharing/ShareWords.h"
#include "ui/support/StatefulList.h"

#include <QPointer>
#include <QTimer>
#include <QVariantList>

namespace havre::ui {

class ShareDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged)
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)       // it cannot be read
    Q_PROPERTY(havre::ui::ErrorText logError READ logError NOTIFY changed) // the server was asked in vain, or would not end it
    Q_PROPERTY(bool living READ living NOTIFY changed)
    Q_PROPERTY(bool unfinished READ unfinished NOTIFY changed) // making it broke off: part of it may be at the server
    Q_PROPERTY(QString life READ life NOTIFY changed)          // « Ouvert », « Terminé », « Coupé »
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)          // empty once ended
    Q_PROPERTY(QString passcode READ passcode NOTIFY changed)  // empty once ended
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed)  // of what it shows
    Q_PROPERTY(QString created READ created NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)        // « jusqu’à 9 h 55 »
    Q_PROPERTY(QString opened READ opened NOTIFY changed)      // « Ouvert 2 fois »
    Q_PROPERTY(bool wasOpened READ wasOpened NOTIFY changed)   // as far as is known here
    Q_PROPERTY(QVariantList openings READ openings NOTIFY changed) // [{text, when, glyph, good}], newest first, MostShown at most
    Q_PROPERTY(int older READ older NOTIFY changed)            // lines of the log that are not among them
    Q_PROPERTY(int attempts READ attempts NOTIFY changed)      // wrong passcodes left; -1 while unknown
    Q_PROPERTY(bool ending READ ending NOTIFY changed)
    Q_PROPERTY(QString remaining READ remaining NOTIFY ticked) // « Encore 12 min 38 s »
    Q_PROPERTY(double left READ left NOTIFY ticked)            // of its whole life, 0 to 1
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY minutesLeftChanged)
public:
    static constexpr int AskMilliseconds = 8'000;
    static constexpr qsizetype MostShown = 100;

    explicit ShareDetail(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] int number() const { return m_number; }
    void setNumber(int number);
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] ErrorText logError() const { return m_logError; }
    [[nodiscard]] bool living() const;
    [[nodiscard]] bool unfinished() const;
    [[nodiscard]] QString life() const { return lifeWord(lifeOf(m_share, now())); }
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString link() const { return living() ? m_share.link : QString(); }
    [[nodiscard]] QString passcode() const { return living() ? m_share.passcode : QString(); }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QString created() const;
    [[nodiscard]] QString until() const;
    [[nodiscard]] QString opened() const { return openedWords(m_share); }
    [[nodiscard]] bool wasOpened() const { return m_share.openings > 0; }
    [[nodiscard]] QVariantList openings() const;
    [[nodiscard]] int older() const;
    [[nodiscard]] int attempts() const { return m_attempts; }
    [[nodiscard]] bool ending() const { return m_ending; }
    [[nodiscard]] QString remaining() const;
    [[nodiscard]] double left() const;
    [[nodiscard]] int minutesLeft() const { return m_minutesLeft; }

    Q_INVOKABLE void refresh();  // asks the server who opened it
    Q_INVOKABLE void end();      // nobody can open it any more
    Q_INVOKABLE void copyLink(); // to the clipboard, which gives it back after half a minute
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void sessionChanged();
    void numberChanged();
    void changed();
    void ticked();
    void minutesLeftChanged();
    void copied();

private:
    [[nodiscard]] QDateTime now() const;
    void load();
    void tick();
    void take(const Result<sharing::Status> &status);
    QPointer<OpenSession> m_session;
    int m_number = 0;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_error;
    ErrorText m_logError;
    sharing::Share m_share;
    QList<sharing::Opening> m_log;
    qsizetype m_unread = 0;
    int m_attempts = -1;
    int m_minutesLeft = 0;
    bool m_wasLiving = false;
    bool m_asking = false;
    bool m_ending = false;
    quint64 m_generation = 0;
    QTimer m_second;
    QTimer m_round;
};

} // namespace havre::ui
