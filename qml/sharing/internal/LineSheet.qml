import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// A line of the emergency sheet, written anew or changed.
Sheet {
    id: root

    property string kind: ""
    property int row: -1

    signal kept(string kind, int row, string words) // empty words: the line goes

    function ask(part, line) {
        kind = part.kind
        row = line
        title = part.title
        entry.hint = part.hint
        entry.text = line < 0 ? "" : part.lines[line]
        show()
        entry.forceActiveFocus(Qt.PopupFocusReason)
        entry.selectAll()
    }
    function keep(words) {
        hide()
        kept(kind, row, words)
    }

    EntryField {
        id: entry
        width: parent.width
        //: emergency sheet: the field of one line
        label: qsTr("En quelques mots")
        maximumLength: 200
        onAccepted: if (text.trim() !== "") root.keep(text)
    }
    ActionButton {
        width: parent.width
        //: keeps a line of the emergency sheet
        label: qsTr("Garder")
        enabled: entry.text.trim() !== ""
        onClicked: root.keep(entry.text)
    }
    ActionButton {
        visible: root.row >= 0
        width: parent.width
        kind: "outlined"
        //: takes a line out of the emergency sheet
        label: qsTr("Retirer cette ligne")
        onClicked: root.keep("")
    }
    ActionButton {
        width: parent.width
        kind: "outlined"
        //: leaves the sheet without changing anything
        label: qsTr("Annuler")
        onClicked: root.hide()
    }
}
