import QtQuick
import Havre.Design
import Havre.Controls

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

    Row {
        Repeater {
            model: root.runs
            delegate: Item {
                id: run
                required property var modelData
                readonly property real room: Math.max(0, root.width - x)
                readonly property int pad: modelData.found ? 3 : 0
                width: Math.min(words.implicitWidth + 2 * pad, room)
                height: root.height

                Rectangle {
                    visible: run.modelData.found
                    anchors { fill: parent; topMargin: 1; bottomMargin: 1 }
                    radius: 4
                    color: Theme.color.band
                }
                Words {
                    id: words
                    x: run.pad
                    width: run.width - 2 * run.pad
                    anchors.verticalCenter: parent.verticalCenter
                    text: run.modelData.words
                    role: "caption"
                    tight: true
                    strong: run.modelData.found
                    muted: !run.modelData.found
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
