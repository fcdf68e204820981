// A health mailbox with letters in it and no server: what the sync would have brought, put into the vault by the sync's own
// steps. Everybody and every place is imaginary.
#pragma once

#include "core/mailbox/Mailbox.h"
#include "core/mailbox/mime/Writing.h"
#include "core/session/UnlockedSession.h"

namespace havre::tests {

// A platform whose mail nobody answers at.
[[nodiscard]] session::Platform platformWithMail();

struct Letter {
    mailbox::Address from{QStringLiteral("Dr Anne Lefèvre"), QStringLiteral("anne.lefevre@cabinet.mss.havre.test")};
    QString subject;
    QString text;
    QDateTime date;
    QList<mailbox::mime::Enclosed> enclosures;
    QStringList references;
    bool mine = false; // a copy of what the person sent
    bool seen = false;
    QByteArray raw; // instead of all that
    qint64 size = 0; // of a message too large to be kept, of which `raw` is the head
};

class Letters {
public:
    explicit Letters(session::UnlockedSession &core); // sets the account: Camille Moreau, a test INS
    MessageId put(const Letter &letter);
    // A morning's mail: a conversation of three with one unread, results with an archive and its PDF, a closed one, one with a
    // document of somebody else, one set aside.
    void fill();
    [[nodiscard]] qint64 conversation(const QString &subject); // its number; 0 when there is none
    [[nodiscard]] mailbox::Mailbox &box() { return *m_core.mailbox(); }

private:
    session::UnlockedSession &m_core;
    quint64 m_next = 1;
    int m_ids = 0;
};

// IHE_XDM.zip with the laboratory report `sampleCda()` for the owner of the box, or for somebody else.
[[nodiscard]] QByteArray archiveFor(bool owner);

} // namespace havre::tests
