import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Store

// What narrows the catalogue: one chip a theme where there is room, else one that opens the choice; then whether
// only free apps are shown, and only those that exchange nothing.
Flow {
    id: root

    required property CatalogueModel catalogue
    readonly property bool spread: Theme.expanded && !Theme.stacked
    readonly property string chosen: {
        for (const theme of catalogue.themes)
            if (theme.id === catalogue.theme)
                return theme.label
        return ""
    }

    signal themesAsked()

    spacing: Theme.space.s

    Chip {
        visible: !root.spread
        opens: true
        checked: root.catalogue.theme !== ""
        width: Math.min(implicitWidth, root.width)
        //: chip that filters by theme
        label: root.chosen !== "" ? root.chosen : qsTr("Thème")
        onClicked: root.themesAsked()
    }
    Chip {
        visible: root.spread
        checked: root.catalogue.theme === ""
        //: chip: apps of every theme
        label: qsTr("Tous les thèmes")
        onClicked: root.catalogue.theme = ""
    }
    Repeater {
        model: root.spread ? root.catalogue.themes : []
        delegate: Chip {
            required property var modelData
            checked: root.catalogue.theme === modelData.id
            label: modelData.label
            onClicked: root.catalogue.theme = checked ? "" : modelData.id
        }
    }
    Chip {
        checked: root.catalogue.freeOnly
        //: chip: only apps that cost nothing
        label: qsTr("Gratuites")
        onClicked: root.catalogue.freeOnly = !root.catalogue.freeOnly
    }
    Chip {
        checked: root.catalogue.apartOnly
        width: Math.min(implicitWidth, root.width)
        //: chip: only apps that ask for nothing of one's record
        label: qsTr("Sans échange de données")
        onClicked: root.catalogue.apartOnly = !root.catalogue.apartOnly
    }
}
