// The sandbox's mail: Dovecot (IMAP, LMTP, Sieve) and Exim (submission) from Debian in one bubblewrap,
// where root and an ordinary user alike are "havre" and nothing outlives us. README.md says why these.
// Threading: the thread that starts it.
#pragma once

#include "app/sandbox/authority/Authority.h"
#include "app/sandbox/people/People.h"

#include <QProcess>
#include <QUrl>

#include <memory>

namespace havre::sandbox {

struct MailPlace {
    QString folder;      // of the state: configuration, boxes, spool
    QString letters;     // mail/ of the family, may be absent
    QUrl introspection;  // with name and secret
    quint16 imap = 0;    // wished ports; 0: any
    quint16 smtp = 0;
};

class MailServers {
public:
    // Absent programs are Unsupported "sandbox.mail-absent" (they are only in Debian's packages), a server
    // that does not start Internal "sandbox.mail" with its last words.
    [[nodiscard]] static Result<std::unique_ptr<MailServers>> start(const MailPlace &place, const ServerCredentials &tls,
                                                                    const QList<Resident> &people);
    ~MailServers();

    [[nodiscard]] QUrl imap() const;
    [[nodiscard]] QUrl smtp() const;
    // "279…@patient.havre.test": what the provider tells the mail servers about a token.
    [[nodiscard]] static QString addressOf(const Resident &person);

    static constexpr QLatin1String Domain{"patient.havre.test"};
    static constexpr QLatin1String TrustedDomain{"mss.havre.test"};

private:
    MailServers() = default;
    QProcess m_jail;
    quint16 m_imap = 0;
    quint16 m_smtp = 0;
};

} // namespace havre::sandbox
