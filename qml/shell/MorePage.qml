import QtQuick
import QtQuick.Layouts
import Havre.Controls
import Havre.Patterns
import Havre.Models.Session
import Havre.Models.Shell

// Phone: what has no cell of its own in the bar, and the lock.
PageFrame {
    id: root

    required property OpenSession session

    //: title of the page behind the last cell of a phone's bar
    title: qsTr("Plus")

    Destinations { id: destinations; session: root.session }
    Card {
        Layout.fillWidth: true
        Repeater {
            model: destinations.behind
            delegate: NavRow {
                required property var modelData
                required property int index
                width: parent ? parent.width : 0
                glyph: modelData.glyph
                label: modelData.label
                text: modelData.text
                last: index === destinations.behind.length - 1
                onClicked: App.routes.open(modelData.name)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        NavRow {
            width: parent.width
            glyph: "lock"
            chevron: false
            last: true
            //: closes the vault, on the page « Plus »
            label: qsTr("Verrouiller")
            //: under it
            text: qsTr("Referme le coffre tout de suite")
            onClicked: App.lock()
        }
    }
}
