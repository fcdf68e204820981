import QtQuick
import Havre.Session

// Before there is a vault: welcome, then its creation.
FocusScope {
    id: root

    Loader {
        id: page
        property bool creating: false
        anchors.fill: parent
        focus: true
        sourceComponent: creating ? createPage : welcomePage
    }
    Component {
        id: welcomePage
        WelcomePage { focus: true; onCreate: page.creating = true }
    }
    Component {
        id: createPage
        CreateVaultPage { focus: true; onBack: page.creating = false }
    }
}
