import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Sharing

// What the person wants to ask: it stands on the pack's first page.
ColumnLayout {
    id: root

    required property PackFlow flow

    function add() {
        flow.ask(entry.text)
        entry.clear()
    }

    spacing: Theme.space.m

    SectionHeader {
        Layout.fillWidth: true
        //: consultation pack: questions to the professional
        title: qsTr("Vos questions")
    }
    Card {
        visible: root.flow.questions.length > 0
        Layout.fillWidth: true
        Repeater {
            model: root.flow.questions
            delegate: Item {
                id: line
                required property string modelData
                required property int index
                width: parent ? parent.width : 0
                height: Math.max(Theme.target + Theme.space.s, words.implicitHeight + Theme.space.l)
                Glyph { x: Theme.space.l; anchors.verticalCenter: parent.verticalCenter; name: "question"; color: Theme.color.primary }
                Words {
                    id: words
                    x: 56
                    width: parent.width - x - drop.width - Theme.space.m
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData
                    wrapMode: Text.Wrap
                }
                IconButton {
                    id: drop
                    anchors { right: parent.right; rightMargin: Theme.space.xs; verticalCenter: parent.verticalCenter }
                    icon: "close"
                    //: takes a question out of a consultation pack; %1 the question
                    label: qsTr("Retirer «\u00a0%1\u00a0»").arg(line.modelData)
                    onClicked: {
                        entry.forceActiveFocus(Qt.OtherFocusReason) // this button goes
                        root.flow.dropQuestion(line.index)
                    }
                }
                Hairline { visible: line.index < root.flow.questions.length - 1; inset: 56; anchors.bottom: parent.bottom }
            }
        }
    }
    GridLayout {
        visible: root.flow.questions.length < 12
        Layout.fillWidth: true
        columns: Theme.compact || Theme.stacked ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m
        EntryField {
            id: entry
            Layout.fillWidth: true
            //: consultation pack: a question to the professional
            label: qsTr("Une question à poser")
            maximumLength: 300
            //: consultation pack: below the field of questions
            hint: qsTr("Elle est imprimée en tête du dossier.")
            onAccepted: root.add()
        }
        ActionButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.compact || Theme.stacked ? 0 : Theme.type.body.line + Theme.space.s
            Layout.fillWidth: Theme.compact || Theme.stacked
            kind: "outlined"
            icon: "plus"
            //: adds the question to the consultation pack
            label: qsTr("Ajouter")
            enabled: entry.text.trim() !== ""
            onClicked: root.add()
        }
    }
}
