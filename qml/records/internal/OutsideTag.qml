import QtQuick
import Havre.Controls

// A value out of its usual range: arrow, word and caution colour. Never red: nobody is in danger by a number.
Tag {
    property int side: 0

    visible: side !== 0
    tone: "caution"
    icon: side > 0 ? "arrow-up" : "arrow-down"
    //: a result above its usual range; below it
    label: side > 0 ? qsTr("Haut") : qsTr("Bas")
}
