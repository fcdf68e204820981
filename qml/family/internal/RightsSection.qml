import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns

// What one may do in the space of another, and what belongs to its person alone. Nothing is forbidden in red: it is said
// whose it is.
ColumnLayout {
    id: root

    required property var lines // of SpaceRights
    required property string given

    spacing: Theme.space.s

    SectionHeader {
        Layout.fillWidth: true
        //: section: rights in the space of a child, or of somebody one cares for; %1 a given name
        title: qsTr("Ce que vous pouvez faire pour %1").arg(root.given)
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.space.l
        Repeater {
            model: root.lines
            delegate: Item {
                id: line
                required property var modelData
                width: root.width - 2 * Theme.space.l
                implicitHeight: words.implicitHeight + Theme.space.m
                Accessible.role: Accessible.ListItem
                Accessible.name: words.text
                Accessible.description: modelData.may
                    //: said by screen readers of a right one has
                    ? qsTr("Permis")
                    //: said by screen readers of a right one has not
                    : qsTr("Réservé à la personne")
                Glyph {
                    name: line.modelData.may ? "check" : "lock"
                    size: 20
                    color: line.modelData.may ? Theme.color.positive : Theme.color.inkMuted
                    y: words.y + Math.max(0, (Theme.type.body.line - size) / 2)
                }
                Words {
                    id: words
                    x: 32
                    y: Theme.space.xs
                    width: parent.width - x
                    text: line.modelData.text
                    muted: !line.modelData.may
                    Accessible.ignored: true
                }
            }
        }
    }
}
