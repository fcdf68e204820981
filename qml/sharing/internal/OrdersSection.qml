import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Sharing
import Havre.Models.Shell

// What is on its way to the DMP and has not arrived: each with its document, its state in words and at most one remedy.
ColumnLayout {
    id: root

    required property OpenSession session

    signal documentAsked(string id)
    signal signInAsked()

    visible: orders.count > 0 || orders.sendError.code !== ""
    spacing: Theme.space.m

    OrdersModel {
        id: orders
        session: root.session
        language: App.language
    }
    SectionHeader {
        Layout.fillWidth: true
        //: orders to the DMP that wait or were refused
        title: qsTr("En route vers votre DMP")
    }
    Repeater {
        model: orders
        delegate: Notice {
            id: row
            required property var number
            required property string documentId
            required title
            required property var line
            Layout.fillWidth: true
            tone: line.tone
            icon: line.glyph
            text: line.title + ". " + line.text
            code: line.code
            action: orders.sending ? "" : line.remedy === "again" && line.code !== ""
                //: leads to the document whose deposit was refused
                ? qsTr("Voir le document") : line.action
            secondAction: orders.sending ? "" : line.withdraw
            onSecond: orders.withdraw(number)
            onClicked: line.remedy === "sign-in" ? root.signInAsked() : line.code !== "" ? root.documentAsked(documentId) : orders.send()
        }
    }
    Notice {
        visible: orders.sendError.code !== ""
        Layout.fillWidth: true
        tone: "caution"
        title: orders.sendError.title
        text: orders.sendError.text
        action: orders.sendError.code === "session.signed-out"
            //: leads to the sign-in page
            ? qsTr("Se connecter") : orders.sendError.action
        onClicked: orders.sendError.code === "session.signed-out" ? root.signInAsked() : orders.send()
    }
}
