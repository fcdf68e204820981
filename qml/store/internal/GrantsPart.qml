import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Store

// What the app was allowed, until when, and the way back.
Section {
    id: root

    required property AppGrants grants

    //: section: what an app may read or add now
    title: qsTr("Ce que vous lui avez accordé")
    Repeater {
        model: root.grants.grants
        delegate: PermissionLine {
            required property var modelData
            required property int index
            width: root.width
            label: modelData.label
            why: modelData.until
            glyph: modelData.glyph
            last: index === root.grants.grants.length - 1
            //: takes one permission back from an app, label; %1 « Lire vos glycémies »
            undo: root.grants.grants.length > 1 ? qsTr("Reprendre\u202f: %1").arg(modelData.label) : ""
            onUndone: root.grants.takeBack(modelData.id)
        }
    }
    Item { width: 1; height: Theme.space.s }
    ActionButton {
        x: Theme.space.l
        width: parent.width - 2 * x
        kind: "outlined"
        icon: "lock"
        label: root.grants.grants.length > 1
            //: takes back all an app may read or add
            ? qsTr("Reprendre tous les accès")
            //: takes back the only thing an app may read or add
            : qsTr("Reprendre cet accès")
        onClicked: root.grants.takeBack("")
    }
    Item { width: 1; height: Theme.space.l }
}
