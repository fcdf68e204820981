// The share server: for the device, announce a link, send its sealed files, end it, read its log; for the doctor, the
// manifest of SMART Health Links (POST, passcode, short-lived file addresses) and a page that decrypts in the browser.
// It never has a key. Threading: the server's thread.
#pragma once

#include "app/sandbox/http/Server.h"
#include "app/sandbox/oidc/Grants.h"
#include "app/sandbox/share/ShareShelf.h"

namespace havre::sandbox {

class ShareDesk {
public:
    static constexpr int FileSeconds = 600; // life of a file's address

    // grants null: everybody may announce a link (a share server alone).
    ShareDesk(QString folder, const Grants *grants, const Clock &clock, QString base);
    void serve(Server &server);

private:
    struct Ticket { // one reading of one file
        QString id;
        int number = 0;
        QDateTime expires;
    };
    [[nodiscard]] Reply announce(const Request &request);
    [[nodiscard]] Reply manage(const Request &request); // below /share/links/
    [[nodiscard]] Reply manifest(const Request &request);
    [[nodiscard]] Reply file(const Request &request);
    [[nodiscard]] SharedLink *managed(const Request &request, const QString &id);
    [[nodiscard]] Reply log(const SharedLink &link) const;
    [[nodiscard]] Reply listOf(const SharedLink &link);

    ShareShelf m_shelf;
    const Grants *m_grants;
    const Clock &m_clock;
    QString m_base; // https://127.0.0.1:port/share
    QHash<QString, Ticket> m_tickets;
};

} // namespace havre::sandbox
