import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Session

// Documents are being copied while one looks at those that came: how far, quietly. A drawer says it at its foot.
Column {
    id: root

    required property SyncStatus sync

    spacing: Theme.space.xs
    bottomPadding: Theme.space.s

    Words {
        id: words
        width: parent.width
        role: "caption"
        muted: true
        text: root.sync.phase === SyncStatus.Fetching && root.sync.total > 0
            //: synchronisation, over the list: %1 of %2 documents copied
            ? qsTr("Copie en cours\u202f: %1\u00a0sur\u00a0%2").arg(root.sync.done).arg(root.sync.total)
            //: synchronisation, over the list
            : qsTr("Mise à jour en cours…")
    }
    ProgressLine {
        width: parent.width
        label: words.text
        value: root.sync.share
    }
}
