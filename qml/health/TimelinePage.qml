import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Patterns
import Havre.Models.Health
import Havre.Models.Session
import Havre.Models.Shell
import Havre.Models.Support

// Everything by date: documents, vaccinations, measures, messages, under the months they happened in; or one kind alone.
PageFrame {
    id: root

    required property OpenSession session

    //: page title: everything by date
    title: qsTr("Au fil du temps")
    //: page head, label: the page one came from
    backLabel: qsTr("Santé")
    onBack: App.routes.canGoBack ? App.routes.back() : App.routes.open("health")
    maximumWidth: 760
    scrolls: false
    scroller: list

    TimelineModel {
        id: timeline
        session: root.session
        language: App.language
    }
    ListView {
        id: list

        // Not while the keyboard is on the filters: the current event would take the focus from there.
        function takeFirst() {
            if (activeFocus && currentIndex < 0 && count > 0 && !(headerItem && headerItem.focus))
                currentIndex = 0
        }

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        focus: true
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 400
        currentIndex: -1
        highlightMoveDuration: 0
        bottomMargin: Theme.space.xl
        model: timeline
        Accessible.role: Accessible.List
        Accessible.name: root.title
        onActiveFocusChanged: takeFirst()
        onCountChanged: takeFirst()
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / 72) - 1)
            if (event.key === Qt.Key_PageDown) currentIndex = Math.min(count - 1, currentIndex + page)
            else if (event.key === Qt.Key_PageUp) currentIndex = Math.max(0, currentIndex - page)
            else if (event.key === Qt.Key_Home) currentIndex = 0
            else if (event.key === Qt.Key_End) currentIndex = count - 1
            else return
            event.accepted = true
        }
        header: FocusScope {
            width: list.width
            height: kinds.visible ? kinds.height + Theme.space.m : 0
            TimelineKinds {
                id: kinds
                width: parent.width
                visible: timeline.count > 0 || timeline.kind !== TimelineModel.Everything
                events: timeline
                mail: root.session !== null && root.session.hasMail
            }
        }
        delegate: TimelineLine {
            required property int index
            width: list.width
            onChosen: {
                list.currentIndex = index
                if (conversation > 0)
                    App.routes.open(root.width >= 720 ? "mail" : "conversation", { number: conversation })
                else if (documentId !== "")
                    App.routes.open("document", { id: documentId })
                else
                    App.routes.open("trend", { analyte: analyte })
            }
        }
        footer: Loader {
            width: list.width
            sourceComponent: timeline.state === StatefulList.Loading ? loading
                : timeline.state === StatefulList.Failed ? failed
                : timeline.state === StatefulList.Ready && timeline.count === 0 ? nothing : null
        }
        TopKeeper { list: list }
    }
    Component {
        id: loading
        LoadingState {}
    }
    Component {
        id: failed
        ErrorPanel { error: timeline.error; onRetry: timeline.retry() }
    }
    Component {
        id: nothing
        EmptyState {
            glyph: "calendar"
            //: nothing happened yet
            title: timeline.kind === TimelineModel.Everything ? qsTr("Votre histoire commence ici")
                //: nothing of the chosen kind happened yet
                : qsTr("Rien de ce genre pour l’instant")
            text: timeline.kind === TimelineModel.Everything
                ? qsTr("Documents, vaccins, mesures et messages se rangeront ici par date, dès les premiers.")
                //: nothing of the chosen kind happened yet
                : qsTr("Ils se rangeront ici par date, dès le premier.")
        }
    }
}
