import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns

// Before who may see a document changes: what happens, how long, how to undo it; two buttons of the same size.
Sheet {
    id: root

    property string act: "hide"        // hide, show or deposit
    readonly property var sentences: act === "hide" ? [
        //: before hiding a document at the DMP: what happens
        { icon: "eye-off", text: qsTr("Les professionnels qui consultent votre DMP ne verront plus ce document. Son auteur et votre médecin traitant peuvent encore le voir.") },
        //: before hiding a document: how long
        { icon: "clock", text: qsTr("Cela dure jusqu’à ce que vous le montriez de nouveau.") },
        //: before hiding a document: how to undo it
        { icon: "refresh", text: qsTr("Pour revenir en arrière, ouvrez ce document et choisissez «\u00a0Montrer\u00a0».") }
    ] : act === "show" ? [
        //: before showing a hidden document at the DMP again: what happens
        { icon: "eye", text: qsTr("Les professionnels autorisés à consulter votre DMP pourront de nouveau lire ce document.") },
        //: before showing a document: how to undo it
        { icon: "refresh", text: qsTr("Vous pourrez le masquer de nouveau à tout moment.") }
    ] : [
        //: before a deposit into the DMP: what happens
        { icon: "out", text: qsTr("Une copie part dans votre DMP. Les professionnels autorisés à le consulter pourront la lire.") },
        //: before a deposit into the DMP: how long
        { icon: "clock", text: qsTr("Elle y reste. Havre ne la dépose qu’une fois, même si la connexion est coupée.") },
        //: before a deposit into the DMP: how to undo it
        { icon: "eye-off", text: qsTr("Ensuite, vous pourrez la masquer aux professionnels.") }
    ]

    signal accepted()

    function ask(what) {
        act = what
        show()
    }

    title: act === "hide"
        //: title: before hiding a document
        ? qsTr("Masquer aux professionnels\u202f?")
        //: title: before showing a document again
        : act === "show" ? qsTr("Montrer aux professionnels\u202f?")
        //: title: before a deposit
        : qsTr("Déposer dans votre DMP\u202f?")

    Repeater {
        model: root.sentences
        delegate: CheckLine {
            required property var modelData
            width: parent ? parent.width : 0
            icon: modelData.icon
            tint: Theme.color.inkMuted
            label: modelData.text
        }
    }
    Words {
        width: parent.width
        role: "caption"
        muted: true
        //: under the consequences of an act at the DMP
        text: qsTr("C’est noté dans votre journal.")
    }
    Item {
        id: pair
        readonly property bool beside: !Theme.stacked
        readonly property real half: beside ? Math.floor((width - Theme.space.m) / 2) : width
        width: parent.width
        height: beside ? Math.max(yes.implicitHeight, no.implicitHeight) : yes.implicitHeight + Theme.space.m + no.implicitHeight
        ActionButton {
            id: no
            kind: "outlined"
            width: pair.half
            //: leaves a question without doing anything
            label: qsTr("Annuler")
            onClicked: root.hide()
        }
        ActionButton {
            id: yes
            kind: "outlined"
            x: pair.beside ? pair.half + Theme.space.m : 0
            y: pair.beside ? 0 : no.implicitHeight + Theme.space.m
            width: pair.half
            label: root.act === "hide"
                //: hides the document at the DMP
                ? qsTr("Masquer")
                //: shows the document at the DMP again
                : root.act === "show" ? qsTr("Montrer")
                //: deposits the document into the DMP
                : qsTr("Déposer")
            onClicked: {
                root.hide()
                root.accepted()
            }
        }
    }
}
