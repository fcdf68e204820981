import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Store

// Before everything an app added is taken away: how much it is, what stays.
Sheet {
    id: root

    required property AppGrants grants

    //: title: confirmation; how many measures go
    title: qsTr("Retirer %n mesure(s)\u202f?", "", grants.written)

    Words {
        width: parent.width
        muted: true
        //: %1 the app's name
        text: qsTr("Tout ce que « %1 » a ajouté quitte vos mesures, vos courbes et ce que vous partagerez désormais.").arg(root.grants.appName)
    }
    //: what taking an app's measures away does not change
    CheckLine { width: parent.width; label: qsTr("Vos propres mesures et celles de vos documents restent.") }
    //: what taking an app's measures away does not change
    CheckLine { width: parent.width; icon: "info"; label: qsTr("Ce que l’appli peut lire ou ajouter ne change pas\u202f; votre journal garde la trace de ce retrait.") }
    footer: Flow {
        width: parent.width
        spacing: Theme.space.m
        readonly property real half: Theme.compact && Theme.stacked ? width : (width - spacing) / 2
        ActionButton {
            width: parent.half
            kind: "outlined"
            //: takes nothing away
            label: qsTr("Les garder")
            onClicked: root.hide()
        }
        ActionButton {
            width: parent.half
            kind: "outlined"
            //: takes an app's measures away
            label: qsTr("Les retirer")
            onClicked: {
                root.hide()
                root.grants.removeWritten()
            }
        }
    }
}
