import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Health

// Which measure, its one or two numbers, and it is noted: now, or at a day and hour one writes. Enter goes from field
// to field and notes.
Sheet {
    id: root

    required property MeasureForm form
    property string chosen: "weight"
    property bool earlier: false
    readonly property var kinds: form.kinds
    readonly property var kind: kinds.find(one => one.id === chosen) ?? kinds[0] // whom one does not ask that: the first
    readonly property bool two: kind.parts.length > 1

    //: title of the sheet to type a measure in
    title: qsTr("Noter une mesure")

    function ask() {
        form.forget()
        earlier = false
        first.clear()
        second.clear()
        show()
        first.forceActiveFocus(Qt.PopupFocusReason) // a number is what one came for
    }

    function note() {
        if (first.text === "" || root.two && second.text === "")
            return
        root.form.add(root.kind.id, root.two ? [first.text, second.text] : [first.text],
                      root.earlier ? day.text : "", root.earlier ? hour.text : "")
    }

    Flow {
        width: parent.width
        spacing: Theme.space.s
        Repeater {
            model: root.kinds
            delegate: Chip {
                required property var modelData
                accessibleRole: Accessible.RadioButton
                label: modelData.name
                checked: root.kind.id === modelData.id
                onClicked: {
                    root.chosen = modelData.id
                    first.clear()
                    second.clear()
                    first.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
    EntryField {
        id: first
        width: parent.width
        label: root.kind.parts[0].name + " (" + root.kind.unit + ")"
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        maximumLength: 8
        error: root.form.problem
        hint: root.kind.hint
        onAccepted: root.two ? second.forceActiveFocus(Qt.TabFocusReason) : root.note()
    }
    EntryField {
        id: second
        width: parent.width
        visible: root.two
        label: visible ? root.kind.parts[1].name + " (" + root.kind.unit + ")" : ""
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        maximumLength: 8
        onAccepted: root.note()
    }
    LinkButton {
        visible: !root.earlier
        icon: "clock"
        strong: false
        width: parent.width
        //: a measure is noted for now unless one chooses another moment
        label: qsTr("Prise maintenant. Indiquer un autre moment")
        onClicked: {
            day.text = root.form.today()
            hour.text = root.form.nowHour()
            root.earlier = true
            day.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Grid {
        visible: root.earlier
        width: parent.width
        columns: Theme.stacked ? 1 : 2
        columnSpacing: Theme.space.m
        rowSpacing: Theme.space.m
        EntryField {
            id: day
            width: Theme.stacked ? parent.width : (parent.width - Theme.space.m) / 2
            //: field: when a measure was taken
            label: qsTr("Jour")
            maximumLength: 12
            onAccepted: hour.forceActiveFocus(Qt.TabFocusReason)
        }
        EntryField {
            id: hour
            width: Theme.stacked ? parent.width : (parent.width - Theme.space.m) / 2
            //: field: when a measure was taken
            label: qsTr("Heure")
            maximumLength: 8
            onAccepted: root.note()
        }
    }
    Notice {
        visible: root.form.doubt !== ""
        width: parent.width
        tone: "caution"
        text: root.form.doubt
    }
    ActionButton {
        width: parent.width
        //: keeps the measure that was typed in
        label: qsTr("Noter")
        busy: root.form.busy
        enabled: first.text !== "" && (!root.two || second.text !== "") && !root.form.busy
        //: why the button cannot be pressed yet
        reason: qsTr("Écrivez d’abord un nombre")
        onClicked: root.note()
    }
}
