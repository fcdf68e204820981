// A submission server over TLS on a free loopback port, which keeps what it is given, and lets in when it is told to.
// Threading: main thread.
#pragma once

#include "tests/core/dmp/FakeDmp.h"

#include <QPointer>
#include <gtest/gtest.h>

#include <utility>

namespace havre::tests {

class FakeSmtp : public QObject {
public:
    explicit FakeSmtp(const Certificates &certificates)
    {
        m_server.setSslConfiguration(certificates.server);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            m_line = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
            connect(m_line, &QSslSocket::readyRead, this, [this, socket = m_line.get()] { read(socket); });
            say("220 ready");
        });
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("smtps://127.0.0.1:%1").arg(m_server.serverPort())); }
    void letIn() { say("235 in"); }
    bool hesitates = false; // who signs in waits for letIn()
    int signIns = 0;
    QByteArrayList taken; // whole messages

private:
    void say(const QByteArray &text)
    {
        if (m_line)
            m_line->write(text + "\r\n");
    }
    void read(QSslSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray text = socket->readLine();
            const QByteArray verb = text.left(4);
            if (m_listens && text != ".\r\n") {
                m_message += text;
            } else if (m_listens) {
                m_listens = false;
                taken.append(std::exchange(m_message, {}));
                say("250 taken");
            } else if (verb == "EHLO") {
                say("250-here\r\n250 AUTH XOAUTH2");
            } else if (verb == "AUTH") {
                ++signIns;
                if (!hesitates)
                    letIn();
            } else if (verb == "DATA") {
                m_listens = true;
                say("354 go on");
            } else {
                say("250 fine");
            }
        }
    }
    QSslServer m_server;
    QPointer<QSslSocket> m_line; // the last connection
    QByteArray m_message;
    bool m_listens = false;
};

} // namespace havre::tests
