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

    //: page title
    title: qsTr("Réglages")
    maximumWidth: 680
    spacing: Theme.space.xxl

    AppearanceSection { Layout.fillWidth: true }
    AccountSection {
        Layout.fillWidth: true
        session: root.session
        onSignInAsked: App.routes.open("sign-in")
        onSignOutAsked: leaving.show()
    }
    VaultSection {
        Layout.fillWidth: true
        session: root.session
    }
    AboutSection { Layout.fillWidth: true }

    SignOutSheet {
        id: leaving
        parent: root
        session: root.session
    }
}
