import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session

// The record being brought up to date, told quietly at the foot of the drawer; nothing when there is nothing.
Column {
    id: root

    required property SyncStatus sync

    visible: sync.running || sync.error.code !== ""
    spacing: Theme.space.s

    Words {
        visible: root.sync.error.code !== ""
        width: parent.width
        role: "caption"
        text: root.sync.error.title
        color: Theme.color.caution
    }
    CopyWords {
        id: words
        visible: root.sync.running
        width: parent.width
        role: "caption"
        muted: true
        counted: root.sync.phase === SyncStatus.Fetching
        preparing: root.sync.phase === SyncStatus.Indexing
        done: root.sync.done
        total: root.sync.total
    }
    ProgressLine {
        visible: root.sync.running
        width: parent.width
        label: words.text
        value: root.sync.share
    }
    LinkButton {
        visible: root.sync.error.code !== ""
        role: "caption"
        //: synchronisation, in the drawer, label
        label: qsTr("Réessayer")
        onClicked: root.sync.start()
    }
}
