import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Shell

// The first minute: what this is, and two ways in, equal in size, each with its cost.
DoorFrame {
    id: root

    signal create()

    readonly property bool linked: App.platformName !== ""

    //: welcome page, foot of the page
    foot: qsTr("Aucune donnée ne quitte cet appareil sans votre accord.")
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Bienvenue dans Havre")

    Words {
        //: welcome page, text
        text: qsTr("Bienvenue dans Havre")
        role: "h1"
        width: parent.width
    }
    Item { width: 1; height: Theme.space.xs }
    Words {
        //: welcome page, text
        text: qsTr("Vos documents de santé, chez vous, dans un coffre chiffré que vous seul ouvrez. Commencez par où vous voulez.")
        muted: true
        width: parent.width
    }
    Item { width: 1; height: Theme.space.xl }
    DoorCard {
        visible: root.linked
        width: parent.width
        glyph: "refresh"
        //: welcome page, label
        label: qsTr("Relier %1").arg(App.platformName)
        text: qsTr("Crée votre coffre, copie les documents de votre DMP, puis les tient à jour.")
        cost: qsTr("Identifiants et code à usage unique")
        onClicked: {
            App.signInNext = true
            root.create()
        }
    }
    Item { visible: root.linked; width: 1; height: Theme.space.m }
    DoorCard {
        width: parent.width
        glyph: "shield-check"
        //: welcome page, label
        label: root.linked ? qsTr("Commencer par le coffre") : qsTr("Créer votre coffre")
        text: root.linked ? qsTr("Crée votre coffre sur cet appareil. Vous le relierez plus tard, si vous voulez.")
                          : qsTr("Une phrase secrète et la clé de cet appareil l’ouvriront, ensemble.")
        //: welcome page, what it asks of the person
        cost: qsTr("Sans compte, sans réseau")
        onClicked: {
            App.signInNext = false
            root.create()
        }
    }
    Item { width: 1; height: Theme.space.l }
    LinkButton {
        x: root.split ? 0 : (parent.width - width) / 2
        icon: "globe"
        label: App.language === "fr" ? "English" : "Français"
        onClicked: App.language = App.language === "fr" ? "en" : "fr"
    }
}
