import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Session

// The record being brought up to date, told quietly at the foot of the drawer; nothing when there is nothing.
Column {
    id: root

    required property SyncStatus sync

    visible: sync.running || sync.error.code !== ""
    spacing: Theme.space.s

    Words {
        width: parent.width
        role: "caption"
        muted: true
        text: root.sync.error.code !== "" ? root.sync.error.title
            //: synchronisation, in the drawer
            : root.sync.total > 0 ? qsTr("Copie du DMP, %1 sur %2").arg(root.sync.done).arg(root.sync.total)
            : qsTr("Mise à jour du DMP")
        color: root.sync.error.code !== "" ? Theme.color.caution : Theme.color.inkMuted
    }
    ProgressLine {
        visible: root.sync.running
        width: parent.width
        //: synchronisation, in the drawer, label
        label: qsTr("Copie du DMP")
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
