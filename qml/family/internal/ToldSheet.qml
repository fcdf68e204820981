import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family

// The family says that an examination was done, and when; what they said before is corrected or taken back.
Sheet {
    id: root

    required property BookletModel booklet
    property string exam: ""
    property string name: ""
    property bool told: false // before

    //: title of the sheet that asks when an examination was done
    title: qsTr("Quand cet examen a-t-il eu lieu\u202f?")

    function ask(wanted) {
        booklet.forget()
        exam = wanted.id
        name = wanted.name
        told = (wanted.toldDay ?? "") !== ""
        day.text = told ? wanted.toldDay : booklet.todayTyped()
        show()
        day.forceActiveFocus(Qt.PopupFocusReason)
        day.selectAll()
    }

    Words { width: parent.width; text: root.name }
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
        label: root.told
            //: corrects the day of an examination that was told
            ? qsTr("Garder ce jour")
            //: keeps the day of an examination
            : qsTr("C’est fait")
        enabled: day.text !== ""
        //: why the button cannot be pressed yet
        reason: qsTr("Écrivez d’abord le jour")
        onClicked: root.booklet.tell(root.exam, day.text)
    }
    ActionButton {
        visible: root.told
        width: parent.width
        kind: "outlined"
        //: takes back that an examination was done
        label: qsTr("Retirer")
        onClicked: root.booklet.untell(root.exam)
    }
}
