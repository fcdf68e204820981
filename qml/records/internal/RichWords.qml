import QtQuick
import Havre.Design
import Havre.Controls

// A stretch of a narrative: one Text where one style is enough, pieces where several share a line.
Item {
    id: root

    required property string words
    property var pieces: []
    property string link: ""
    property string role: "body"
    property bool strong: false
    property bool italic: false
    property bool muted: false
    property int alignment: Text.AlignLeft

    signal linkAsked(string address)

    implicitWidth: part.item ? (part.item as Item).implicitWidth : 0
    implicitHeight: part.item ? (part.item as Item).implicitHeight : 0
    Accessible.role: link !== "" ? Accessible.Link : Accessible.StaticText
    Accessible.name: words
    Accessible.ignored: words === ""
    activeFocusOnTab: link !== ""
    Keys.onReturnPressed: if (link !== "") linkAsked(link)

    Loader {
        id: part
        width: root.width
        sourceComponent: root.pieces.length > 0 ? runs : plain
    }
    Component {
        id: plain
        Words {
            width: root.width
            text: root.words
            role: root.role
            strong: root.strong
            muted: root.muted
            font.italic: root.italic
            font.underline: root.link !== ""
            color: root.link !== "" ? Theme.color.link : root.muted ? Theme.color.inkMuted : Theme.color.ink
            wrapMode: Text.Wrap
            horizontalAlignment: root.alignment
            Accessible.ignored: true
            TapHandler {
                enabled: root.link !== ""
                onTapped: root.linkAsked(root.link)
            }
        }
    }
    Component {
        id: runs
        StyledRuns {
            width: root.width
            pieces: root.pieces
            role: root.role
            strong: root.strong
            onLinkAsked: address => root.linkAsked(address)
        }
    }
    FocusRing { around: root; radius: Theme.radius.tag }
}
