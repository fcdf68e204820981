import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session

// Documents are being copied while one looks at those that came: how far, quietly. A drawer says it at its foot.
Column {
    id: root

    required property SyncStatus sync

    spacing: Theme.space.xs
    bottomPadding: Theme.space.s

    CopyWords {
        id: words
        width: parent.width
        role: "caption"
        muted: true
        counted: root.sync.phase === SyncStatus.Fetching
        preparing: root.sync.phase === SyncStatus.Indexing
        done: root.sync.done
        total: root.sync.total
    }
    ProgressLine {
        width: parent.width
        label: words.text
        value: root.sync.share
    }
}
