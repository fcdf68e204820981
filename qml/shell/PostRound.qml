import QtQuick
import Havre.Models.Mailbox
import Havre.Models.Session
import Havre.Models.Sharing

// New messages are fetched, and what waits is sent, to the mail servers and to the DMP: soon after the vault is open and somebody is signed in, then now and
// then. Nothing is shown here.
Item {
    id: root

    required property OpenSession session

    visible: false

    MailStatus {
        id: post
        session: root.session
    }
    Timer {
        property bool first: true
        interval: first ? 4000 : 5 * 60 * 1000
        running: post.available && root.session.signedIn
        repeat: true
        onTriggered: {
            first = false
            post.check()
        }
    }
    OrdersModel {
        id: orders
        session: root.session
    }
    Timer {
        property bool first: true
        interval: first ? 5000 : 2 * 60 * 1000
        running: orders.waiting > 0 && root.session.signedIn
        repeat: true
        onTriggered: {
            first = false
            orders.send()
        }
    }
}
