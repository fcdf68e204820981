import QtQuick
import Havre.Patterns

// What was just noted, while it can be taken back.
Notice {
    id: root

    property bool mayTakeBack: true

    signal takenBack()

    visible: text !== ""
    tone: "positive"
    icon: "check"
    //: takes back what was just noted
    action: root.mayTakeBack ? qsTr("Annuler") : ""
    onClicked: root.takenBack()
}
