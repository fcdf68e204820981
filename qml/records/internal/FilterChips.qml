import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Records

// What narrows the list, each chip saying what it does just now.
Flow {
    id: root

    required property DocumentsModel documents
    required property CategoriesModel shelves

    signal categoriesAsked()
    signal periodAsked()

    //: chip: the period shown
    readonly property var periods: [qsTr("Période"), qsTr("1 mois"), qsTr("6 mois"), qsTr("1 an"), qsTr("3 ans")]

    spacing: Theme.space.s

    Chip {
        opens: true
        checked: root.documents.categories.length > 0
        width: Math.min(implicitWidth, root.width)
        label: root.documents.categories.length === 0
            //: chip that filters by category
            ? qsTr("Type")
            : root.documents.categories.length === 1 ? root.shelves.labelOf(root.documents.categories[0])
            //: chip: several categories chosen
            : qsTr("%n type(s)", "", root.documents.categories.length)
        onClicked: root.categoriesAsked()
    }
    Chip {
        opens: true
        checked: root.documents.period !== DocumentsModel.AnyTime
        label: root.periods[root.documents.period]
        onClicked: root.periodAsked()
    }
    Chip {
        visible: root.documents.unseen > 0 || root.documents.unseenOnly
        checked: root.documents.unseenOnly
        //: chip: only documents that were not opened yet
        label: qsTr("Non lus")
        onClicked: root.documents.unseenOnly = !root.documents.unseenOnly
    }
    Chip {
        visible: root.documents.author !== ""
        checked: true
        width: Math.min(implicitWidth, root.width)
        //: chip: only documents of this author; pressing it shows all again
        label: qsTr("Auteur : %1").arg(root.documents.author)
        onClicked: root.documents.author = ""
    }
}
