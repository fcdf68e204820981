import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family

// A child's weight, height and head, whichever were taken. Enter goes from field to field and notes.
Sheet {
    id: root

    required property GrowthForm form
    property bool earlier: false

    //: title of the sheet to type a child's weight and height in
    title: qsTr("Noter poids et taille")

    function ask() {
        form.forget()
        earlier = false
        for (const field of [weight, height, head, day])
            field.clear()
        show()
        weight.forceActiveFocus(Qt.PopupFocusReason)
    }
    function note() { root.form.note(weight.text, height.text, head.text, root.earlier ? day.text : "") }

    EntryField {
        id: weight
        width: parent.width
        //: field
        label: qsTr("Poids (kg)")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        maximumLength: 7
        error: root.form.problem
        onAccepted: height.forceActiveFocus(Qt.TabFocusReason)
    }
    EntryField {
        id: height
        width: parent.width
        //: field
        label: qsTr("Taille (cm)")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        maximumLength: 6
        onAccepted: root.form.asksHead ? head.forceActiveFocus(Qt.TabFocusReason) : root.note()
    }
    EntryField {
        id: head
        visible: root.form.asksHead
        width: parent.width
        //: field
        label: qsTr("Tour de tête (cm)")
        //: under the last field of a child's measures
        hint: qsTr("Laissez vide ce qui n’a pas été mesuré.")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        maximumLength: 5
        onAccepted: root.note()
    }
    LinkButton {
        visible: !root.earlier
        icon: "clock"
        strong: false
        width: parent.width
        //: a measure is noted for today unless one chooses another day
        label: qsTr("Prises aujourd’hui. Indiquer un autre jour")
        onClicked: {
            day.text = root.form.today()
            root.earlier = true
            day.forceActiveFocus(Qt.TabFocusReason)
            day.selectAll()
        }
    }
    EntryField {
        id: day
        visible: root.earlier
        width: parent.width
        //: field: when a measure was taken
        label: qsTr("Jour")
        maximumLength: 12
        inputMethodHints: Qt.ImhDate
        onAccepted: root.note()
    }
    Notice {
        visible: root.form.doubt !== ""
        width: parent.width
        tone: "caution"
        text: root.form.doubt
    }
    ActionButton {
        width: parent.width
        //: keeps the measures that were typed in
        label: qsTr("Noter")
        busy: root.form.busy
        enabled: !busy && (weight.text !== "" || height.text !== "" || head.text !== "")
        //: why the button cannot be pressed yet
        reason: qsTr("Écrivez d’abord un nombre")
        onClicked: root.note()
    }
}
