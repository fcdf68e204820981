import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Shell
import Havre.Models.Store

// The way into the app: a button for an online service, a plain word for what this version cannot open yet, a reason
// for what is suspended.
Column {
    id: root

    required property AppDetail detail
    readonly property var words: detail.words

    spacing: Theme.space.m

    Notice {
        visible: root.words.status !== ""
        width: parent.width
        tone: "caution"
        //: an app is suspended; %1 « Suspendue »
        title: qsTr("%1\u202f: elle ne s’ouvre pas depuis Havre").arg(root.words.status)
        text: root.words.statusReason
    }
    Notice {
        visible: root.detail.refused
        width: parent.width
        tone: "caution"
        title: root.detail.refusal.title
        text: root.detail.refusal.text
        code: root.detail.refusal.code
    }
    Notice {
        visible: root.detail.opened
        width: parent.width
        tone: "positive"
        icon: "external"
        //: the browser was asked to show the app
        title: qsTr("Elle s’ouvre dans votre navigateur")
        text: qsTr("Havre ne lui a rien donné. L’ouverture est inscrite dans votre journal.")
    }
    ActionButton {
        visible: root.detail.opensInBrowser
        width: Theme.compact || Theme.stacked ? parent.width : Math.max(320, implicitWidth)
        icon: "external"
        busy: root.detail.opening
        enabled: !root.detail.opening
        //: opens the app's site outside Havre
        label: qsTr("Ouvrir dans mon navigateur")
        onClicked: root.detail.open()
    }
    ActionButton {
        visible: root.detail.runsHere
        width: Theme.compact || Theme.stacked ? parent.width : Math.max(320, implicitWidth)
        icon: "shield-check"
        //: opens an app inside Havre
        label: qsTr("Ouvrir")
        onClicked: App.routes.open("run", { id: root.detail.appId })
    }
    Notice {
        width: parent.width
        icon: root.words.kindGlyph
        title: root.words.kindTitle
        text: root.words.inBrowser || root.detail.runsHere ? root.words.kindText
            //: of an app that this version does not open; %1 how it would run
            : qsTr("%1 Cette version de Havre ne sait pas encore l’ouvrir.").arg(root.words.kindText)
    }
}
