import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Store
import Havre.Models.Support
import "internal"

// One app before anything is given to it: what, who, what the State checked, what it would ask and why.
PageFrame {
    id: root

    required property OpenSession session
    property var args: ({})            // of the route, given by the shell: id
    readonly property var words: shown.words

    maximumWidth: Math.max(680, Theme.measure)
    //: the page one comes from
    backLabel: qsTr("Applis")
    onBack: if (!App.routes.back()) App.routes.open("store")

    AppDetail {
        id: shown
        session: root.session
        language: App.language
        appId: root.args.id ?? ""
    }
    AppGrants {
        id: allowed
        session: root.session
        appId: shown.appId
        appName: root.words.name ?? ""
    }
    Loader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        sourceComponent: shown.state === StatefulList.Ready ? body
            : shown.state === StatefulList.Failed ? failed
            : shown.state === StatefulList.Loading ? loading : null
    }
    RemovalSheet {
        id: removal
        parent: root
        grants: allowed
    }
    Component {
        id: body
        AppBody { detail: shown; grants: allowed; onRemovalAsked: removal.show() }
    }
    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: shown.error; onRetry: shown.retry() }
    }
}
