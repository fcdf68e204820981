import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Store
import "internal"

// An app of the catalogue while it runs: its name and the way to stop it belong to Havre, the rest to the app. Its
// questions are Havre's own sheet, above it.
PageFrame {
    id: root

    required property OpenSession session
    property var args: ({})            // of the route, given by the shell: id
    readonly property string appId: args.id ?? ""

    scrolls: false
    maximumWidth: 4096
    spacing: Theme.space.m
    //: page title while an app opens
    title: app.name !== "" ? app.name : qsTr("Ouverture…")
    //: under the name of a running app; %1 who made it
    subtitle: app.publisher !== "" ? qsTr("%1 · sans accès à Internet").arg(app.publisher) : ""
    subtitleGlyph: "shield-check"
    //: the page one comes from
    backLabel: qsTr("Fermer l’appli")
    onBack: if (!App.routes.back()) App.routes.open("store")
    onAppIdChanged: app.start()

    AppRun {
        id: app
        session: root.session
        appId: root.appId
        language: App.language
        dark: Theme.scheme !== "light"
        textScale: Theme.textScale
        onAsked: questions.length > 0 ? consent.ask() : consent.hide()
    }
    trailing: ActionButton {
        visible: app.stage === AppRun.Open
        kind: "outlined"
        icon: "lock"
        //: takes back all an app may read or add, and stops it
        label: Theme.compact ? qsTr("Tout reprendre") : qsTr("Reprendre tous les accès")
        onClicked: app.takeEverythingBack()
    }
    Loader {
        Layout.fillWidth: true
        visible: active
        active: !app.visible && app.stage !== AppRun.Over
        sourceComponent: LoadingState {}
    }
    Loader {
        Layout.fillWidth: true
        visible: active
        active: app.stage === AppRun.Over
        sourceComponent: app.failed ? failed : closed
    }
    GuestScreen {
        id: screen
        visible: app.stage === AppRun.Open
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.space.l
        run: app
        opacity: app.visible ? 1 : 0
        Accessible.role: Accessible.Pane
        //: said by screen readers: the surface of a running app; %1 its name
        Accessible.name: qsTr("%1. Échap rend le clavier à Havre.").arg(app.name)
        onLeft: root.forceActiveFocus(Qt.BacktabFocusReason)
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            radius: Theme.radius.tag
            border { width: screen.activeFocus ? 2 : 1; color: screen.activeFocus ? Theme.color.primary : Theme.color.line }
        }
    }
    ConsentSheet {
        id: consent
        parent: root
        run: app
    }

    Component {
        id: failed
        ErrorPanel { error: app.error; onRetry: app.start() }
    }
    Component {
        id: closed
        EmptyState {
            glyph: "check"
            //: the app was closed by the person
            title: qsTr("L’appli est fermée")
            //: the app was closed by the person
            text: qsTr("Elle ne voit plus rien. Ce qu’elle a vu est sur sa page, et dans votre journal.")
        }
    }
}
