import QtQuick
import Havre.Controls

// A value out of its usual range: arrow, word and caution colour. Never red: nobody is in danger by a number.
Tag {
    property int standing: 0

    visible: standing !== 0
    tone: "caution"
    icon: standing > 0 ? "arrow-up" : "arrow-down"
    //: a result above its usual range; below it
    label: standing > 0 ? qsTr("Haut") : qsTr("Bas")
}
