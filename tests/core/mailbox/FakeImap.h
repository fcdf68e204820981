// An IMAP server over TLS on a free loopback port, which says the least that is needed and IDLEs as it is told.
// Threading: main thread.
#pragma once

#include "tests/core/dmp/FakeDmp.h"

#include <QPointer>
#include <gtest/gtest.h>

namespace havre::tests {

class FakeImap : public QObject {
public:
    explicit FakeImap(const Certificates &certificates)
    {
        m_server.setSslConfiguration(certificates.server);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            ++knocks;
            line = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
            if (deaf)
                return line->abort();
            connect(line, &QSslSocket::readyRead, this, [this, socket = line.get()] { read(socket); });
            say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2" + QByteArray(knowsIdle ? " IDLE" : "") + "] ready");
        });
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("imaps://127.0.0.1:%1").arg(m_server.serverPort())); }
    void say(const QByteArray &text)
    {
        if (line)
            line->write(text + "\r\n");
    }
    bool deaf = false;       // hangs up at once
    bool knowsIdle = true;
    bool impatient = false;  // ends each IDLE by itself
    int knocks = 0;
    int idles = 0;
    int dones = 0;
    QPointer<QSslSocket> line; // the last connection

private:
    void read(QSslSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray text = socket->readLine().trimmed();
            const QByteArray tag = text.left(text.indexOf(' '));
            const QByteArray verb = text.mid(tag.size() + 1);
            if (text == "DONE") {
                ++dones;
                say(m_idle + " OK done");
            } else if (verb.startsWith("AUTHENTICATE")) {
                say(tag + " OK [CAPABILITY IMAP4rev1" + QByteArray(knowsIdle ? " IDLE" : "") + "] in");
            } else if (verb == "IDLE") {
                ++idles;
                m_idle = tag;
                say("+ idling");
                if (impatient)
                    say(tag + " OK enough");
            } else {
                if (verb.startsWith("SELECT")) // an empty folder
                    say("* OK [UIDVALIDITY 1] .\r\n* OK [UIDNEXT 1] .");
                say(tag + " OK done");
            }
        }
    }
    QSslServer m_server;
    QByteArray m_idle;
};

} // namespace havre::tests
