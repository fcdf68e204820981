import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family

// The family says that an examination was done, and when.
Sheet {
    id: root

    required property BookletModel booklet
    property string exam: ""

    //: title of the sheet that asks when an examination was done
    title: qsTr("Quand cet examen a-t-il eu lieu\u202f?")

    function ask(wanted) {
        exam = wanted.id
        day.text = booklet.todayTyped()
        show()
        day.forceActiveFocus(Qt.PopupFocusReason)
        day.selectAll()
    }

    EntryField {
        id: day
        width: parent.width
        //: field: when an examination was done
        label: qsTr("Jour de l’examen")
        maximumLength: 12
        inputMethodHints: Qt.ImhDate
        error: root.booklet.problem
        onAccepted: root.booklet.tell(root.exam, text)
    }
    Words {
        width: parent.width
        role: "caption"
        muted: true
        //: under the day of an examination the family tells of
        text: qsTr("Le carnet dira que c’est vous qui l’avez noté. Si le compte rendu arrive un jour, c’est lui qui fera foi.")
    }
    ActionButton {
        width: parent.width
        //: keeps the day of an examination
        label: qsTr("C’est fait")
        enabled: day.text !== ""
        //: why the button cannot be pressed yet
        reason: qsTr("Écrivez d’abord le jour")
        onClicked: root.booklet.tell(root.exam, day.text)
    }
}
