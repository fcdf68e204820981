import QtQuick
import Havre.Controls
import Havre.Models.Sharing

// The documents that will be handed over.
Card {
    id: root

    required property PapersModel papers
    property bool ordered: false

    Repeater {
        id: rows
        model: root.papers
        delegate: PaperLine {
            id: line
            width: parent ? parent.width : 0
            ordered: root.ordered
            count: root.papers.count
            onMoved: by => {
                const to = line.index + by
                root.papers.move(line.index, by)
                const there = rows.itemAt(to) as PaperLine
                if (there) // the focus goes along with the document
                    there.takeMove(to + by < 0 || to + by >= root.papers.count ? -by : by)
            }
            onRemoved: root.papers.remove(line.index)
        }
    }
}
