// An open session over a real vault in a temporary folder, for view models and pages: documents are added
// as they arrive in life, a renderer draws plain pages instead of opening a jail.
#pragma once

#include "tests/support/MemorySecretStore.h"
#include "tests/support/NoBrowser.h"
#include "ui/session/OpenSession.h"

#include <QTemporaryDir>

namespace havre::tests {

// White framed pages; counts what it holds and draws, so that a test knows what was really done.
class PlainRenderer final : public ports::Renderer {
public:
    struct Counts {
        int held = 0; // documents open now
        int drawn = 0;
    };
    int pages = 3;
    bool refuses = false;
    std::shared_ptr<Counts> counts = std::make_shared<Counts>();
    QCoro::Task<Result<std::shared_ptr<ports::OpenDocument>>> open(QByteArray bytes, QString contentType) override;
};

class OpenVault {
public:
    // `platform`: the services the session has; without one, none. `browser` outlives it; without one, pages that need
    // it are told so. `apps` outlives it; without one, no app of the catalogue runs here.
    explicit OpenVault(std::optional<session::Platform> platform = {}, ports::Browser *browser = nullptr,
                       ports::AppHost *apps = nullptr);
    ~OpenVault();

    [[nodiscard]] ui::OpenSession *session() const { return m_session.get(); }
    [[nodiscard]] records::Library &library() const { return m_session->core().library(); }
    void lock(); // the session is destroyed, as App does
    void unlock();

    // Ids in hexadecimal, as QML sees them.
    QString addText(const QString &title, const QString &author, const QDate &day,
                    records::Category category = records::Category::Report, const QString &text = {});
    QString addCda(const QByteArray &xml, records::Category category = records::Category::Biology);
    QString addPdf(const QString &title, const QDate &day);
    QString add(records::NewDocument arriving);

    QTemporaryDir folder;
    MemorySecretStore secrets;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    PlainRenderer renderer;

private:
    void begin(Result<std::unique_ptr<vault::Vault>> vault);
    std::optional<session::Platform> m_platform;
    NoBrowser m_noBrowser;
    ports::Browser *m_browser;
    ports::AppHost *m_apps;
    std::unique_ptr<ui::OpenSession> m_session;
};

// A laboratory report of our own: header with a test INS, a conclusion with styled words, a list, a table
// of four columns, a link. `title` and `word` go into it escaped, whatever they hold.
[[nodiscard]] QByteArray sampleCda(const QString &title, const QString &word);

// Runs the event loop until `done` or the time is out; answers whether it was done.
bool waitUntil(const std::function<bool()> &done, int milliseconds = 8000);

} // namespace havre::tests
