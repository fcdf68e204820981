import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Store
import Havre.Models.Support

// Above the apps: why the platform could not be asked, the filters, how many there are and when they were checked.
Item {
    id: root

    required property CatalogueModel catalogue

    signal themesAsked()

    implicitHeight: column.implicitHeight + Theme.space.m

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.m

        Notice {
            visible: root.catalogue.troubled
            width: parent.width
            tone: "caution"
            title: root.catalogue.trouble.title
            //: the platform could not be asked; %1 why
            text: qsTr("%1 Le dernier bon catalogue reste affiché.").arg(root.catalogue.trouble.text)
            code: root.catalogue.trouble.code
            action: root.catalogue.trouble.action
            onClicked: root.catalogue.retry()
        }
        ThemeChips {
            visible: root.catalogue.total > 0
            width: parent.width
            catalogue: root.catalogue
            onThemesAsked: root.themesAsked()
        }
        Words {
            visible: root.catalogue.state === StatefulList.Ready && root.catalogue.count > 0
            width: parent.width
            role: "caption"
            muted: true
            //: how many apps the list shows
            readonly property string found: qsTr("%n appli(s)", "", root.catalogue.count)
            text: root.catalogue.text.trim() !== ""
                //: %1 how many apps; the search never left this device
                ? qsTr("%1\u00a0· recherche faite sur cet appareil").arg(found)
                : [found, root.catalogue.checked].filter(part => part !== "").join("\u00a0· ")
        }
    }
}
