import QtQuick
import Havre.Design
import Havre.Controls

// The title of a section and, at the right, the way to all of it.
Item {
    id: root

    required property string title
    property string link: ""
    property string note: ""           // a quiet word where the link would be

    signal linkClicked()

    readonly property bool below: Theme.stacked && (link !== "" || note !== "")
    implicitWidth: 358
    implicitHeight: words.implicitHeight + (below ? aside.implicitHeight : 0)

    Words {
        id: words
        text: root.title
        role: "lead"
        strong: true
        width: root.below || !aside.active ? parent.width : parent.width - aside.width - Theme.space.m
        Accessible.role: Accessible.Heading
    }
    Loader {
        id: aside
        active: root.link !== "" || root.note !== ""
        x: root.below ? 0 : parent.width - width
        y: root.below ? words.height : words.height - height + (root.link !== "" ? 8 : 4)
        sourceComponent: root.link !== "" ? linkPart : notePart
    }
    Component {
        id: linkPart
        LinkButton { label: root.link; strong: false; onClicked: root.linkClicked() }
    }
    Component {
        id: notePart
        Words { text: root.note; role: "caption"; muted: true; wrapMode: Text.NoWrap; height: 28 }
    }
}
