// The session while the vault is open, as QML sees it. App.session is null when locked, so every model
// that needs one cannot exist then. Owns the core's UnlockedSession.
// Threading: main thread.
#pragma once

#include "core/session/UnlockedSession.h"
#include "ui/session/SignIn.h"
#include "ui/session/SyncStatus.h"
#include "ui/support/ErrorText.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class OpenSession final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.session is one, while the vault is open")
    Q_PROPERTY(QString givenName READ givenName NOTIFY personChanged)
    Q_PROPERTY(QString fullName READ fullName NOTIFY personChanged)
    Q_PROPERTY(QString initial READ initial NOTIFY personChanged)
    Q_PROPERTY(bool own READ own CONSTANT) // the owner's space; else that of somebody they act for
    Q_PROPERTY(bool hasBooklet READ hasBooklet CONSTANT) // of a child one answers for
    Q_PROPERTY(bool mayRemove READ mayRemove NOTIFY rightsChanged) // what was added; a carer may not
    Q_PROPERTY(bool incomplete READ incomplete NOTIFY personChanged) // another's, without national identifier: no record to ask for
    Q_PROPERTY(bool toConfirm READ toConfirm NOTIFY personChanged)   // another's, typed by hand, and no document came under it yet
    Q_PROPERTY(QString matricule READ matricule NOTIFY personChanged) // in groups, as on paper
    Q_PROPERTY(QString spaceId READ spaceId CONSTANT)
    Q_PROPERTY(int colour READ colour NOTIFY personChanged) // of the person, for Theme.person()
    Q_PROPERTY(bool hasPlatform READ hasPlatform CONSTANT)
    Q_PROPERTY(bool hasRecord READ hasRecord CONSTANT) // the platform keeps a health record
    Q_PROPERTY(bool hasMail READ hasMail CONSTANT) // the platform has a health mailbox
    Q_PROPERTY(QString platformName READ platformName CONSTANT)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY personChanged) // a session is in the vault
    Q_PROPERTY(havre::ui::ErrorText signOutError READ signOutError NOTIFY personChanged) // of the last try
    Q_PROPERTY(havre::ui::SyncStatus *sync READ sync CONSTANT)
    Q_PROPERTY(havre::ui::SignIn *signIn READ signIn CONSTANT)
public:
    explicit OpenSession(std::unique_ptr<session::UnlockedSession> core, QObject *parent = nullptr);
    ~OpenSession() override;

    [[nodiscard]] session::UnlockedSession &core() const { return *m_core; }
    // Gives the core up when this is destroyed, for the session of another person's space. `heir` outlives this.
    void handOver(std::unique_ptr<session::UnlockedSession> &heir) { m_heir = &heir; }
    [[nodiscard]] bool own() const { return m_core->isOwners(); }
    [[nodiscard]] bool hasBooklet() const { return m_core->rights().who == family::Who::Representative; }
    [[nodiscard]] bool mayRemove() const { return m_core->rights().may(family::Act::Remove, family::Item::Record); }
    [[nodiscard]] bool incomplete() const { return !own() && !m_card.person.id.isNull() && m_card.person.ins.isNull(); }
    [[nodiscard]] bool toConfirm() const { return !own() && !m_card.person.ins.isNull() && !m_card.confirmed; }
    [[nodiscard]] QString matricule() const;
    [[nodiscard]] QString spaceId() const { return m_core->space().person().toString(); }
    [[nodiscard]] int colour() const { return m_card.colour; }
    [[nodiscard]] QString givenName() const { return m_card.person.givenName; }
    [[nodiscard]] QString fullName() const;
    [[nodiscard]] QString initial() const;
    [[nodiscard]] bool hasPlatform() const { return m_core->session() != nullptr; }
    [[nodiscard]] bool hasRecord() const { return m_core->sync() != nullptr; }
    [[nodiscard]] bool hasMail() const { return m_core->mailbox() != nullptr; }
    [[nodiscard]] QString platformName() const;
    [[nodiscard]] bool signedIn() const { return m_signedIn; }
    [[nodiscard]] ErrorText signOutError() const { return m_signOutError; }
    [[nodiscard]] SyncStatus *sync() { return &m_sync; }
    [[nodiscard]] SignIn *signIn() { return &m_signIn; }

    // Kept by who does something long that the person started (taking everything out, an import, a pack): the idle lock waits
    // for it (App). Explicit locking does not.
    [[nodiscard]] std::shared_ptr<const void> longAct();
    // Somebody keeps one, or the record comes for the first time.
    [[nodiscard]] bool isBusy() const;

    // Asks again who is signed in and, when somebody is, brings the record up to date.
    void resume();
    // The table of rights once more: a birthday may have passed. Asked every minute too; each act asks it again anyway.
    void askRights();
    [[nodiscard]] bool isClosed() const { return !m_core->rights().may(family::Act::Open, family::Item::Identity); }
    Q_INVOKABLE void signOut();

Q_SIGNALS:
    void personChanged();
    void rightsChanged();
    void signedOut();

private:
    void learnPerson();
    void learnAccount();
    std::unique_ptr<session::UnlockedSession> m_core;
    std::unique_ptr<session::UnlockedSession> *m_heir = nullptr;
    family::Card m_card; // whose space it is
    family::Rights m_rights; // as last told to pages
    bool m_signedIn = false;
    ErrorText m_signOutError;
    std::weak_ptr<const void> m_longAct;
    SyncStatus m_sync;
    SignIn m_signIn;
};

} // namespace havre::ui
