import QtQuick
import Havre.Design
import Havre.Models.Mailbox
import Havre.Models.Session
import Havre.Models.Shell

// One conversation on the whole page: phones and tablets, and wherever another page led to it.
FocusScope {
    id: root

    required property OpenSession session
    property var args: ({})            // of the route, given by the shell: number, enclose
    readonly property string cameFrom: App.routes.previous

    function goBack() {
        if (!App.routes.back())
            App.routes.open("mail")
    }

    MailStatus {
        id: status
        session: root.session
    }
    ConversationPane {
        anchors.fill: parent
        focus: true
        session: root.session
        number: root.args.number ?? 0
        enclose: root.args.enclose ?? ""
        language: App.language
        edge: Math.max(Theme.margin, Math.round((width - Theme.content) / 2))
        //: names of the pages one may come from
        backLabel: root.cameFrom === "home" ? qsTr("Accueil") : qsTr("Messages")
        onBack: root.goBack()
        onSent: status.check()
    }
}
