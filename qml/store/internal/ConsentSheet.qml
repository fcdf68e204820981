import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Store

// An app asks: what, why, for how long, how to undo. Nothing is ticked in advance, part of it may be refused, and closing
// the sheet refuses.
Sheet {
    id: root

    required property AppRun run
    property var asked: []              // as it was when the sheet opened
    property var chosen: []             // ids
    property string lasting: "once"

    function ask() {
        asked = run.questions
        chosen = []
        lasting = "once"
        show()
    }
    function choose(id, on) {
        chosen = on ? chosen.concat([id]) : chosen.filter(one => one !== id)
    }
    function decide(ids) {
        const how = lasting
        asked = []
        hide()
        run.answer(ids, how)
    }

    //: consent sheet; %1 the app's name
    title: qsTr("%1 demande").arg(run.name)
    onClosed: if (asked.length > 0) decide([])

    Words {
        width: parent.width
        muted: true
        //: consent sheet; %1 who made the app
        text: qsTr("Éditée par %1. Rien n’est accordé d’avance.").arg(root.run.publisher)
    }
    Column {
        width: parent.width
        Repeater {
            model: root.asked
            delegate: Toggle {
                required property var modelData
                width: parent.width
                label: modelData.label
                text: [modelData.amount, modelData.why].filter(part => part !== "").join("\n")
                checked: root.chosen.indexOf(modelData.id) >= 0
                onToggled: on => root.choose(modelData.id, on)
            }
        }
    }
    Choice {
        width: parent.width
        segmented: true
        //: consent sheet: duration
        label: qsTr("Pour combien de temps")
        options: [
            //: duration of a consent
            { value: "once", text: qsTr("Cette fois seulement"), detail: qsTr("Jusqu’à ce que vous fermiez l’appli") },
            //: duration of a consent
            { value: "month", text: qsTr("30 jours"), detail: "" },
            //: duration of a consent
            { value: "year", text: qsTr("12 mois"), detail: "" }
        ]
        current: root.lasting
        onChosen: value => root.lasting = value
    }
    Column {
        width: parent.width
        spacing: Theme.space.s
        CheckLine {
            width: parent.width
            icon: "eye"
            quiet: true
            //: consent sheet: what is recorded
            label: qsTr("Chaque lecture et chaque ajout sont inscrits dans votre journal.")
        }
        CheckLine {
            width: parent.width
            icon: "lock"
            quiet: true
            //: consent sheet: how to undo, in the words of the button of a phone
            label: Theme.compact ? qsTr("Pour revenir en arrière\u202f: « Tout reprendre », au-dessus de l’appli, ou sa page dans le catalogue.")
                //: consent sheet: how to undo, on a wide window
                : qsTr("Pour revenir en arrière\u202f: « Reprendre tous les accès », au-dessus de l’appli, ou sa page dans le catalogue.")
        }
    }
    footer: Flow {
        width: parent.width
        spacing: Theme.space.m
        readonly property real half: Theme.compact && Theme.stacked ? width : (width - spacing) / 2
        ActionButton {
            width: parent.half
            kind: "outlined"
            //: consent sheet: grants nothing
            label: qsTr("Refuser")
            onClicked: root.decide([])
        }
        ActionButton {
            width: parent.half
            enabled: root.chosen.length > 0
            //: consent sheet: why the button cannot be pressed
            reason: qsTr("Rien n’est choisi")
            //: consent sheet: grants what is switched on
            label: qsTr("Accorder")
            onClicked: root.decide(root.chosen)
        }
    }
}
