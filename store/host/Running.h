// One app of the catalogue while it runs: installed if need be, its jail opened, its files served and checked, its page's
// words answered, the catalogue looked at meanwhile. It ends when the person closes it, takes everything back, or locks;
// when the catalogue suspends it; when a file is not the signed one; when it dies. Each run has its line in the journal.
// Threading: main thread. It may be destroyed at any time; the session must not go before it.
// Errors (`error()`): NotFound "catalogue.not-found", Refused "catalogue.suspended", Refused "catalogue.stale" (a catalogue
// not confirmed for 7 days lets no app run), Refused "catalogue.bundle", Refused "catalogue.revoked"; Bundle.h's, the port's.
#pragma once

#include "core/ports/AppHost.h"
#include "core/session/UnlockedSession.h"
#include "store/host/Conversation.h"
#include "store/installed/Bundle.h"

#include <QTimer>

namespace havre::store {

class Running final : public QObject {
    Q_OBJECT
public:
    enum class Stage { Preparing, Open, Over };

    struct Wishes {
        QString query; // of the entry's address: "lang=fr&scheme=dark"
        QSize size{900, 700};
        double zoom = 1;
        std::chrono::milliseconds watch{60000}; // how often the catalogue is asked whether the app is still there
    };

    Running(session::UnlockedSession &session, QString app, Wishes wishes);
    ~Running() override;

    void start();
    void resize(QSize pixels, double zoom); // from now on, whether it is open yet or not
    void close(); // by the person
    void takeEverythingBack(); // and stops it; taken back before anything else can be answered

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } // none: closed by the person
    [[nodiscard]] const std::optional<App> &app() const { return m_app; }       // none: not known yet
    [[nodiscard]] ports::Guest *guest() const { return m_guest.get(); }          // null unless Open
    [[nodiscard]] Conversation *conversation() const { return m_conversation.get(); }
    [[nodiscard]] const ports::GuestPicture &picture() const { return m_picture; }

Q_SIGNALS:
    void changed();
    void drawn();
    void pointerShape(int shape);
    void asked(); // or no longer

private:
    QCoro::Task<Result<App>> prepare();
    void open(const App &app);
    [[nodiscard]] ports::GuestPage page(const App &app) const;
    [[nodiscard]] ports::GuestDoors doors();
    [[nodiscard]] std::optional<QByteArray> fileOf(const QString &path);
    void look();
    void stop(std::optional<Error> error);

    QPointer<session::UnlockedSession> m_session;
    QString m_id;
    Wishes m_wishes;
    Stage m_stage = Stage::Preparing;
    std::optional<Error> m_error;
    std::optional<App> m_app;
    std::unique_ptr<Bundle> m_bundle;
    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<Conversation> m_conversation;
    std::unique_ptr<ports::Guest> m_guest;
    std::unique_ptr<Catalogue> m_catalogue;
    std::shared_ptr<const Index> m_index; // as last looked at: held, so that the next look makes none
    ports::GuestPicture m_picture;
    QTimer m_watch;
    bool m_looking = false;
};

} // namespace havre::store
