import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns

// Steps of a plan along a line: what was done lately, what is late, due or soon, the next ones; all of them when asked. Below
// stands whose plan it is.
ColumnLayout {
    id: root

    required property string title
    required property string note
    required property var steps  // of BookletModel
    required property string all // shows every step
    required property string source
    property string hint: ""     // above the steps: what pressing one does
    property bool whole: false
    readonly property var shown: whole ? steps : steps.filter(step => step.near)

    signal documentAsked(string id)
    signal toldAsked(var step)

    spacing: Theme.space.s

    Card {
        Layout.fillWidth: true
        padding: Theme.compact ? Theme.space.l : Theme.space.xl
        SectionHeader {
            width: root.width - 2 * (Theme.compact ? Theme.space.l : Theme.space.xl)
            title: root.title
            note: root.note
        }
        Words {
            visible: root.hint !== ""
            width: root.width - 2 * (Theme.compact ? Theme.space.l : Theme.space.xl)
            role: "caption"
            muted: true
            text: root.hint
        }
        Item { width: 1; height: Theme.space.m }
        Repeater {
            model: root.shown
            delegate: StepRow {
                required property int index
                width: root.width - 2 * (Theme.compact ? Theme.space.l : Theme.space.xl)
                first: index === 0
                last: index === root.shown.length - 1
                onClicked: if (step.document !== "") root.documentAsked(step.document); else root.toldAsked(step)
            }
        }
        LinkButton {
            visible: root.whole || root.shown.length < root.steps.length
            width: root.width - 2 * (Theme.compact ? Theme.space.l : Theme.space.xl)
            //: shows the near steps of a plan only
            label: root.whole ? qsTr("Voir seulement ce qui est proche") : root.all
            onClicked: root.whole = !root.whole
        }
        Words {
            width: root.width - 2 * (Theme.compact ? Theme.space.l : Theme.space.xl)
            role: "caption"
            muted: true
            text: root.source
        }
    }
}
