import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Shell

// What this program is and under which terms.
SettingsCard {
    id: root

    //: settings: about the program
    title: qsTr("À propos")

    Row {
        spacing: Theme.space.m
        HavreMark { size: 40 }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            Words { text: "Havre"; strong: true }
            //: %1 a version number
            Words { text: qsTr("Version %1").arg(App.version); role: "caption"; muted: true }
        }
    }
    Words {
        width: parent.width
        muted: true
        //: what the program is; licence
        text: qsTr("Logiciel libre, sous licence GNU GPL version 3. Havre n’envoie rien à personne : ni statistiques, ni rapports de panne.")
    }
}
