import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Support

// What failed, why, what is safe, what to do, and the code to give. Caution colour: nobody is in danger.
Item {
    id: root

    property errorText error
    property var reassurances: []       // ["Rien n’est perdu sur cet appareil", …]
    property string secondAction: ""

    signal retry()
    signal second()

    implicitWidth: 358
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.AlertMessage
    Accessible.name: error.title

    Column {
        id: column
        width: Math.min(parent.width, Theme.measure)
        topPadding: Theme.space.l
        spacing: Theme.space.l

        GlyphTile { glyph: "warning"; tone: "caution"; size: 56 }
        Column {
            width: parent.width
            spacing: Theme.space.xs
            Words { text: root.error.title; role: "h2"; width: parent.width }
            Words { text: root.error.text; muted: true; width: parent.width }
        }
        Card {
            visible: root.reassurances.length > 0
            width: parent.width
            padding: Theme.space.l
            Repeater {
                model: root.reassurances
                delegate: CheckLine {
                    required property string modelData
                    required property int index
                    label: modelData
                    width: column.width - 2 * Theme.space.l
                    height: implicitHeight + (index < root.reassurances.length - 1 ? Theme.space.m : 0)
                }
            }
        }
        ActionGroup {
            width: parent.width
            ActionButton {
                visible: root.error.action !== ""
                label: root.error.action
                icon: "refresh"
                onClicked: root.retry()
            }
            ActionButton {
                visible: root.secondAction !== ""
                kind: root.error.action !== "" ? "outlined" : "primary" // the only remedy is the main one
                label: root.secondAction
                onClicked: root.second()
            }
        }
        Column {
            visible: root.error.code !== ""
            width: parent.width
            Hairline {}
            Item { width: 1; height: Theme.space.m }
            FailureCode { code: root.error.code; width: parent.width }
        }
    }
}
