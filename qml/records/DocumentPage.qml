import QtQuick
import Havre.Design
import Havre.Models.Session
import Havre.Models.Shell

// One document on the whole page: phones and tablets, and wherever another page led to it.
FocusScope {
    id: root

    required property OpenSession session
    property var args: ({})            // of the route, given by the shell: id
    readonly property string cameFrom: App.routes.previous

    function goBack() {
        if (!App.routes.back())
            App.routes.open("documents")
    }

    ReadingPane {
        anchors.fill: parent
        focus: true
        session: root.session
        documentId: root.args.id ?? ""
        language: App.language
        edge: Math.max(Theme.margin, Math.round((width - Theme.content) / 2))
        //: names of the pages one may come from
        backLabel: root.cameFrom === "home" ? qsTr("Accueil")
            : root.cameFrom === "journal" ? qsTr("Journal")
            : root.cameFrom === "shares" ? qsTr("Partages")
            //: names of the pages one may come from
            : root.cameFrom === "mail" || root.cameFrom === "conversation" ? qsTr("Messages") : qsTr("Documents")
        onBack: root.goBack()
        onSendAsked: id => App.routes.open("mail", { enclose: id })
        onLinkAsked: id => App.routes.open("share", { documents: [id] })
        onPackAsked: id => App.routes.open("pack", { documents: [id] })
        onSignInAsked: App.routes.open("sign-in")
        onAuthorAsked: author => App.routes.open("documents", { author: author })
    }
}
