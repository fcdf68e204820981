import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Store

// What the app added to the person's measures and is still there, and the one gesture that takes it all away.
Section {
    id: root

    required property AppGrants grants
    readonly property bool mayRemove: grants.session?.mayRemove ?? false

    signal removalAsked()

    //: section: the measures an app added
    title: qsTr("Ce qu’elle a ajouté à vos mesures")
    //: how many measures an app added, and where they are
    text: qsTr("%n mesure(s) à son nom. Vous pouvez aussi n’en retirer qu’une, depuis Santé.", "", grants.written)

    Words {
        visible: !root.mayRemove
        x: Theme.space.l
        width: parent.width - 2 * x
        topPadding: Theme.space.m
        bottomPadding: Theme.space.m
        role: "caption"
        muted: true
        //: what a carer may not do; %1 the given name of the person they help
        text: qsTr("Les retirer\u202f: ce choix appartient à %1.").arg(root.grants.session?.givenName ?? "")
    }
    Item { width: 1; height: Theme.space.l; visible: root.mayRemove }
    ActionButton {
        visible: root.mayRemove
        x: Theme.space.l
        width: parent.width - 2 * x
        kind: "outlined"
        //: takes away all an app added, after a question
        label: qsTr("Retirer tout ce qu’elle a ajouté")
        onClicked: root.removalAsked()
    }
    Item { width: 1; height: Theme.space.l; visible: root.mayRemove }
}
