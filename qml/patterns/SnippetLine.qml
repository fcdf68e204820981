import QtQuick
import Havre.Design

// One line around what was found; each found word bold on `band`. Marks: [{ start, length }] in UTF-16 units.
Item {
    id: root

    property string text: ""
    property var marks: []
    // What stands before the first found word is shortened so that the word itself is always in sight.
    readonly property int roomBefore: Math.max(8, Math.floor(width * 0.45 / (Theme.type.caption.size * 0.52)))
    readonly property var runs: cut(text, marks)

    function cut(whole, places) {
        const parts = []
        let at = 0
        if (places.length > 0 && places[0].start > roomBefore) {
            const space = whole.indexOf(" ", places[0].start - roomBefore)
            at = space >= 0 && space < places[0].start ? space + 1 : places[0].start
            parts.push({ words: "\u2026\u00a0", found: false })
        }
        for (const place of places) {
            if (place.start > at)
                parts.push({ words: whole.substring(at, place.start), found: false })
            parts.push({ words: whole.substring(place.start, place.start + place.length), found: true })
            at = place.start + place.length
        }
        if (at < whole.length)
            parts.push({ words: whole.substring(at), found: false })
        return parts
    }

    implicitHeight: Theme.type.caption.line + 2
    clip: true
    Accessible.ignored: true

    // Pieces are kept and say something else with the next letter typed: making them anew took longer than all else.
    property int pieces: 0
    onRunsChanged: pieces = Math.max(pieces, runs.length)

    Row {
        Repeater {
            model: root.pieces
            // Text itself, not Words: a screen reader hears the row, and twelve rows of pieces come with one key.
            delegate: Rectangle {
                id: run
                required property int index
                readonly property bool used: index < root.runs.length
                readonly property bool found: used && root.runs[index].found
                readonly property int pad: found ? 3 : 0
                visible: used
                y: 1
                width: used ? Math.min(words.implicitWidth + 2 * pad, Math.max(0, root.width - x)) : 0
                height: root.height - 2
                radius: 4
                color: found && width > 24 ? Theme.color.band : "transparent"

                Text {
                    id: words
                    x: run.pad
                    width: run.width - 2 * run.pad
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    textFormat: Text.PlainText
                    text: run.used ? root.runs[run.index].words : ""
                    color: run.found ? Theme.color.ink : Theme.color.inkMuted
                    font.pixelSize: Theme.type.caption.size
                    font.weight: run.found ? Font.Bold : Font.Normal
                    elide: Text.ElideRight
                }
            }
        }
    }
}
