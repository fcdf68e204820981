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
    readonly property bool shown: app.visible
    readonly property bool narrow: Theme.compact && Theme.textScale > 1.2 // no room for a button beside the name
    readonly property bool takenBack: app.error.code === "catalogue.revoked" // the person's own act: no failure

    scrolls: false
    centred: true                       // as wide as there is room
    maximumWidth: 4096
    spacing: Theme.space.m
    //: page title while an app opens
    title: app.name !== "" ? app.name : qsTr("Ouverture…")
    //: under the name of a running app; %1 who made it
    subtitle: app.publisher !== "" ? qsTr("%1\u00a0· sans accès à Internet").arg(app.publisher) : ""
    subtitleGlyph: "shield-check"
    backLabel: app.stage === AppRun.Over
        //: the page one comes from: the catalogue
        ? qsTr("Applis")
        //: leaves a running app, which stops it
        : qsTr("Fermer l’appli")
    onBack: if (!App.routes.back()) App.routes.open("store")
    onShownChanged: if (shown) screen.forceActiveFocus(Qt.OtherFocusReason)
    onArgsChanged: {
        app.appId = args.id ?? ""
        app.start()
    }

    AppRun {
        id: app
        session: root.session
        language: App.language
        dark: Theme.scheme !== "light"
        textScale: Theme.textScale
        onAsked: questions.length > 0 ? consent.ask() : consent.hide()
    }
    trailing: ActionButton {
        id: beside
        visible: app.stage === AppRun.Open && !root.narrow
        kind: "outlined"
        icon: "lock"
        //: takes back all an app may read or add, and stops it
        label: Theme.compact ? qsTr("Tout reprendre") : qsTr("Reprendre tous les accès")
        onClicked: app.takeEverythingBack()
    }
    ActionButton {
        id: below
        visible: app.stage === AppRun.Open && root.narrow
        Layout.fillWidth: true
        kind: "outlined"
        icon: "lock"
        label: beside.label
        onClicked: app.takeEverythingBack()
    }
    Loader {
        Layout.fillWidth: true
        visible: active
        active: app.stage === AppRun.Over
        sourceComponent: root.takenBack ? over : failed
    }
    Item { visible: app.stage === AppRun.Over; Layout.fillHeight: true } // what was said stands under the name
    // There from the beginning, so that the app is opened at the size it will have.
    GuestScreen {
        id: screen
        visible: app.stage !== AppRun.Over
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.space.l
        run: app
        Accessible.role: Accessible.Pane
        Accessible.ignored: !app.visible
        //: said by screen readers: the surface of a running app; %1 its name
        Accessible.name: qsTr("%1. Échap rend le clavier à Havre.").arg(app.name)
        onLeave: (root.narrow ? below : beside).forceActiveFocus(Qt.BacktabFocusReason)
        Loader {
            width: parent.width
            visible: active
            active: !app.visible
            sourceComponent: LoadingState {}
        }
        Rectangle {
            visible: app.visible
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
        id: over
        EmptyState {
            glyph: "lock"
            title: app.error.title
            text: app.error.text
            ActionButton {
                Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason) // what was pressed is gone
                //: an app was stopped by taking its access back: its page, with what it saw and what it is for
                label: qsTr("Voir la fiche de l’appli")
                onClicked: App.routes.open("app", { id: app.appId })
            }
            ActionButton {
                kind: "outlined"
                //: an app was stopped by taking its access back: opens it again, and it asks anew
                label: qsTr("Rouvrir, et choisir à nouveau")
                onClicked: app.start()
            }
        }
    }
}
