import QtQuick
import Havre.Controls
import Havre.Patterns

// One of a few, then back to the list.
Sheet {
    id: root

    property var options: []           // as Choice
    property string current: ""

    signal chosen(string value)

    Choice {
        width: parent.width
        label: root.title
        labelVisible: false
        options: root.options
        current: root.current
        focus: true
        onChosen: value => {
            root.chosen(value)
            root.hide()
        }
    }
}
