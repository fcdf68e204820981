import QtQuick
import Havre.Design
import Havre.Controls

// Which shape is which laboratory, and what the ground under the curve is.
Flow {
    id: root

    property var places: []
    property bool usual: false
    property bool levels: false        // the marks of a blood pressure taken at home

    spacing: Theme.space.l

    Repeater {
        model: root.places
        delegate: Item {
            id: place
            required property string modelData
            required property int index
            width: Math.min(root.width, 20 + words.implicitWidth)
            height: words.height
            Marker { place: place.index; x: (12 - width) / 2; y: (Math.min(parent.height, Theme.type.caption.line) - height) / 2 }
            Words { id: words; x: 20; width: Math.min(implicitWidth, root.width - 20); text: place.modelData; role: "caption"; muted: true }
        }
    }
    Item {
        visible: root.usual
        width: Math.min(root.width, 28 + said.implicitWidth)
        height: said.height
        Rectangle {
            width: 20
            height: 12
            radius: 3
            y: (Math.min(parent.height, Theme.type.caption.line) - height) / 2
            color: Theme.color.ribbon
            border { width: 1; color: Theme.color.control }
        }
        Words {
            id: said
            x: 28
            width: Math.min(implicitWidth, root.width - 28)
            //: legend of the ground under a curve: what each laboratory calls usual
            text: qsTr("Usuel du laboratoire")
            role: "caption"
            muted: true
        }
    }
    Item {
        visible: root.levels
        width: root.width
        height: marks.height
        Repeater {
            model: 3
            delegate: Rectangle {
                required property int index
                x: index * 8
                y: (Theme.type.caption.line - height) / 2
                width: 5
                height: 2
                color: Theme.color.control
            }
        }
        Words {
            id: marks
            x: 29
            width: root.width - x
            //: legend of the two dashed lines over blood pressures taken at home; names who says so, and that one reading is no diagnosis
            text: qsTr("Repère d’automesure à la maison\u202f: 135/85\u202fmmHg (Académie nationale de médecine). Une mesure seule n’est pas un diagnostic\u202f: montrez-en plusieurs à votre médecin.")
            role: "caption"
            muted: true
        }
    }
}
