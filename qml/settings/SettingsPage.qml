import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Shell

// Settings: how it looks, in which language, whose account, how the vault is kept, what this program is.
PageFrame {
    id: root

    required property OpenSession session
    readonly property bool sideBySide: Theme.expanded && !Theme.stacked && width > 920

    //: page title
    title: qsTr("Réglages")
    maximumWidth: sideBySide ? Theme.content : 680
    spacing: Theme.space.xxl

    GridLayout {
        Layout.fillWidth: true
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.xxl

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 540
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xxl
            AppearanceSection { Layout.fillWidth: true }
            VaultSection {
                Layout.fillWidth: true
                session: root.session
                onTakeOutAsked: taking.ask()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: root.sideBySide ? 356 : 540
            Layout.maximumWidth: root.sideBySide ? 356 : 10000
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xxl
            AccountSection {
                Layout.fillWidth: true
                session: root.session
                onSignInAsked: App.routes.open("sign-in")
                onSignOutAsked: leaving.show()
            }
            AboutSection { Layout.fillWidth: true }
        }
    }

    TakeOutSheet {
        id: taking
        parent: root
        session: root.session
    }
    SignOutSheet {
        id: leaving
        parent: root
        session: root.session
    }
}
