import QtQuick
import Havre.Design
import Havre.Controls

// Words of several styles on the same lines: one PlainText piece a word, so nothing is ever markup.
Flow {
    id: root

    property var pieces: []          // NarrativeModel's PiecesRole
    property string role: "body"
    property bool strong: false

    signal linkAsked(string address)

    Repeater {
        model: root.pieces
        delegate: Item {
            id: piece
            required property var modelData
            readonly property bool isLink: modelData.link !== ""

            // A line break takes the rest of its line.
            width: modelData.newLine ? root.width : Math.min(words.implicitWidth, root.width)
            height: modelData.newLine ? 0 : words.implicitHeight

            Words {
                id: words
                text: piece.modelData.text
                role: root.role
                strong: root.strong || piece.modelData.bold
                wrapMode: piece.modelData.text.length > 12 ? Text.WrapAnywhere : Text.NoWrap // short ones fit any page
                width: Math.min(implicitWidth, root.width)
                color: piece.isLink ? Theme.color.link : Theme.color.ink
                font.italic: piece.modelData.italic
                font.underline: piece.modelData.underline
                font.strikeout: piece.modelData.struck
                font.pixelSize: piece.modelData.shift !== 0 ? Math.max(14, Math.round(step.size * 0.75)) : step.size
                y: piece.modelData.shift > 0 ? -Math.round(step.size * 0.3) : piece.modelData.shift < 0 ? Math.round(step.size * 0.2) : 0
                Accessible.ignored: true
            }
            TapHandler {
                enabled: piece.isLink
                onTapped: root.linkAsked(piece.modelData.link)
            }
        }
    }
}
