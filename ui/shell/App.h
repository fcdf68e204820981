// The one singleton pages know: which state the app is in, the open session (null when locked), where one
// is, how it looks and in which language. Made by app/Composition before the engine.
// Threading: main thread.
#pragma once

#include "ui/session/CreateVault.h"
#include "ui/session/OpenSession.h"
#include "ui/session/Unlock.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Routes.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqml.h>

namespace havre::ui {

class App final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(havre::ui::OpenSession *session READ session NOTIFY stateChanged)
    Q_PROPERTY(havre::ui::Unlock *unlock READ unlock CONSTANT)
    Q_PROPERTY(havre::ui::CreateVault *createVault READ createVault CONSTANT)
    Q_PROPERTY(havre::ui::Routes *routes READ routes CONSTANT)
    Q_PROPERTY(havre::ui::Appearance *appearance READ appearance CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) // fr or en
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY idleMinutesChanged) // 1 to 15
    Q_PROPERTY(QString platformName READ platformName CONSTANT) // empty: no platform
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(bool signInNext MEMBER m_signInNext NOTIFY signInNextChanged) // go on to signing in once open
    Q_PROPERTY(havre::ui::ErrorText trouble READ trouble NOTIFY stateChanged) // the vault opened but cannot be used
public:
    enum State { Starting, Welcome, Locked, Open };
    Q_ENUM(State)

    App(Doorway doorway, const QString &preferencesFile = {}, QObject *parent = nullptr);
    ~App() override;
    static App *create(QQmlEngine *engine, QJSEngine *scripts); // the one made last

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] OpenSession *session() const { return m_session; }
    [[nodiscard]] Unlock *unlock() { return &m_unlock; }
    [[nodiscard]] CreateVault *createVault() { return &m_createVault; }
    [[nodiscard]] Routes *routes() { return &m_routes; }
    [[nodiscard]] Appearance *appearance() { return &m_appearance; }
    [[nodiscard]] QString language() const { return m_languages.current(); }
    void setLanguage(const QString &language);
    void overrideLanguage(const QString &language); // for this run: --language
    [[nodiscard]] int idleMinutes() const { return m_idleMinutes; }
    void setIdleMinutes(int minutes);
    [[nodiscard]] QString platformName() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] ErrorText trouble() const { return m_trouble; }

    void start(); // looks whether there is a vault
    Q_INVOKABLE void lock();
    // Locks after so many milliseconds without a touch, when that is long enough; asked every ten seconds. What the person started
    // and is long (OpenSession::longAct()) holds it, for an hour without a touch at most.
    void lockWhenIdle(qint64 untouched);
    // To the space of another person of the vault: its pages go, theirs come, at `place` or where one was if both have it.
    // When that cannot be, `trouble` says why on the page of the household.
    Q_INVOKABLE void turnTo(const QString &spaceId, const QString &place = {});

Q_SIGNALS:
    void stateChanged();
    void languageChanged();
    void idleMinutesChanged();
    void signInNextChanged();

private:
    [[nodiscard]] QCoro::Task<void> enter(std::unique_ptr<vault::Vault> vault);
    void finishTurning(const QString &spaceId, const QString &place);
    void arrive(Result<std::unique_ptr<session::UnlockedSession>> turned, const QString &place);
    void leaveClosed();
    void show(std::unique_ptr<session::UnlockedSession> core, const QString &place = {});

    Preferences m_preferences;
    Doorway m_doorway;
    Appearance m_appearance;
    Languages m_languages;
    Routes m_routes;
    Unlock m_unlock;
    CreateVault m_createVault;
    State m_state = Starting;
    OpenSession *m_session = nullptr;
    std::unique_ptr<session::UnlockedSession> m_turning; // between two spaces
    bool m_signInNext = false;
    int m_idleMinutes = 5;
    ErrorText m_trouble;
    ErrorText m_leaving; // why one turns without having asked
    QTimer m_idleTimer;
    QQmlEngine *m_engine = nullptr;
};

} // namespace havre::ui
