import QtQuick
import Havre.Controls
import Havre.Patterns

// A password that is lost: what can be tried, what nobody can do, what remains, and how to begin anew beside it. Nothing
// here opens, deletes or moves anything.
Sheet {
    id: root

    component Point: Column {
        property string title: ""
        property string text: ""
        width: parent ? parent.width : 0
        Words { text: parent.title; strong: true; width: parent.width }
        Words { text: parent.text; muted: true; width: parent.width }
    }

    //: title: the password of the vault is lost
    title: qsTr("Mot de passe introuvable")

    Point {
        //: lost password: what to try first
        title: qsTr("Cherchez d’abord le papier")
        text: qsTr("Si vous avez gardé les six mots proposés à la création, ils sont sur le papier où vous les avez notés, dans l’ordre, séparés par un espace.")
    }
    Point {
        //: lost password: the hard truth
        title: qsTr("Personne ne peut ouvrir ce coffre à votre place")
        text: qsTr("Nous non plus\u202f: le mot de passe n’est gardé nulle part, et il n’y a pas de clé de secours.")
    }
    Point {
        //: lost password: what can be had again
        title: qsTr("Votre dossier en ligne reste en ligne")
        text: qsTr("Ce qui est dans le DMP reviendra dans un nouveau coffre, quand vous l’aurez relié. Vos fichiers peuvent être importés de nouveau.")
    }
    Point {
        //: lost password: what stays closed
        title: qsTr("Le reste attend ici, fermé")
        text: qsTr("Ce qui n’a été écrit que dans ce coffre y reste. Rien n’est effacé\u202f: si le mot de passe vous revient, tout s’ouvrira.")
    }
    Point {
        //: lost password: how to begin anew; what follows names a command
        title: qsTr("Recommencer à côté")
        //: %1 a command line
        text: qsTr("Démarrez Havre avec un autre dossier, par la commande %1. Le coffre d’ici n’est pas touché. Une personne habituée aux ordinateurs peut vous y aider.").arg("havre\u00a0--vault\u00a0DOSSIER")
    }
}
