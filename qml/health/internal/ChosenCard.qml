import QtQuick
import Havre.Design
import Havre.Controls

// The chosen value of the chart: what, when, by whom, its own usual range, and the way to its report; what the person
// typed in can be taken away.
Card {
    id: root

    property var value: ({})
    property bool marked: true         // its mark on the chart says whose it is
    property bool mayRemove: true
    property string whose: "" // the given name of the person, where the choice is theirs

    signal documentAsked(string id)
    signal removeAsked()

    padding: Theme.space.l

    Words {
        width: root.innerWidth
        role: "caption"
        muted: true
        //: head of the card about one point of the chart; %1 its day
        text: qsTr("Valeur choisie\u00a0· %1").arg(root.value.day ?? "")
    }
    Flow {
        width: root.innerWidth
        spacing: Theme.space.m
        Words {
            id: number
            TextMetrics { id: numberLine; font: number.font; text: number.text }
            wrapMode: Text.Wrap
            text: [root.value.value, root.value.unit].filter(part => part !== undefined && part !== "").join("\u202f")
            role: "h2"
            width: Math.min(Math.ceil(numberLine.advanceWidth) + 1, parent.width)
        }
        Item {
            visible: root.value.outside === true
            width: verdict.implicitWidth
            height: Math.max(verdict.implicitHeight, Theme.stacked ? 0 : Theme.type.h2.line)
            Tag {
                id: verdict
                anchors.verticalCenter: parent.verticalCenter
                label: root.value.standing ?? ""
                tone: "caution"
                icon: root.value.standingGlyph ?? ""
            }
        }
    }
    Item {
        width: root.innerWidth
        height: who.height
        Marker { visible: root.marked; place: Math.max(0, root.value.place ?? 0); outside: root.value.outside === true; x: (12 - width) / 2; y: (Theme.type.body.line - height) / 2 }
        Words { id: who; x: root.marked ? 22 : 0; width: parent.width - x; text: root.value.who ?? "" }
    }
    Words {
        width: root.innerWidth
        role: "caption"
        muted: true
        text: root.value.usual
            //: the usual range of this laboratory; %1 the range
            ? qsTr("Usuel de ce laboratoire\u202f: %1").arg(root.value.usual)
            : root.value.typed ? ""
            //: this laboratory gave no usual range
            : qsTr("Usuel non indiqué")
        visible: text !== ""
    }
    Words { width: root.innerWidth; visible: text !== ""; role: "caption"; muted: true; text: root.value.atHome ?? "" }
    Words { width: root.innerWidth; visible: text !== ""; role: "caption"; muted: true; text: root.value.note ?? "" }
    Item { width: 1; height: Theme.space.m }
    Hairline { width: root.innerWidth; visible: root.value.typed === true || (root.value.documentId ?? "") !== "" }
    LinkButton {
        visible: (root.value.documentId ?? "") !== ""
        width: root.innerWidth
        icon: "file"
        chevron: true
        //: leads to the document a value comes from
        label: qsTr("Ouvrir le compte rendu")
        onClicked: root.documentAsked(root.value.documentId)
    }
    Words {
        visible: root.value.typed === true && !root.mayRemove
        width: root.innerWidth
        topPadding: Theme.space.m
        role: "caption"
        muted: true
        //: what a carer may not do; %1 the given name of the person they help
        text: qsTr("Retirer une mesure : ce choix appartient à %1.").arg(root.whose)
    }
    LinkButton {
        visible: root.value.typed === true && root.mayRemove
        width: root.innerWidth
        //: takes a measure away that the person typed in
        label: qsTr("Retirer cette mesure")
        onClicked: root.removeAsked()
    }
}
