import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A heading, a sentence that says what follows, and a card of lines (children).
Column {
    id: root

    required property string title
    property string text: ""
    property bool filled: true         // the card has lines
    default property alias content: card.content

    spacing: Theme.space.s

    SectionHeader { width: parent.width; title: root.title }
    Words { visible: text !== ""; width: parent.width; muted: true; text: root.text }
    Item { width: 1; height: Theme.space.xs }
    Card {
        id: card
        visible: root.filled
        width: parent.width
    }
}
