// An open session over a real vault in a temporary folder, for view models and pages: documents are added
// as they arrive in life, a renderer draws plain pages instead of opening a jail.
#pragma once

#include "core/ports/Press.h"
#include "core/ports/Printer.h"
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

// Counts pages and keeps what was set, so that a test knows what would stand on paper; `held` stops it at its next step.
class PlainPress final : public ports::Press {
public:
    struct State {
        QStringList sheets; // XHTML, in the order it was set
        QString refused;    // this type is unreadable
        bool held = false;
    };
    std::shared_ptr<State> state = std::make_shared<State>();
    ~PlainPress() override { state->held = false; }
    std::shared_ptr<ports::PrintRun> begin() override;
};

// Keeps what was printed.
class PlainPrinter final : public ports::Printer {
public:
    QList<QByteArray> printed;
    bool absent = false;
    QCoro::Task<Result<void>> print(QByteArray pdf) override;
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
    void turnTo(int place); // to another space of the vault: 0 is the owner's

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
    PlainPress press;
    PlainPrinter printer;

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
