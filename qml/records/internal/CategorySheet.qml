import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records

// Which categories to show: those that hold something, each with its count. Several may be chosen.
Sheet {
    id: root

    required property DocumentsModel documents
    required property CategoriesModel shelves

    //: title: choice of categories
    title: qsTr("Types de documents")

    Repeater {
        model: root.shelves
        delegate: Toggle {
            id: line
            required property int category
            required label
            required property int documents
            width: parent ? parent.width : 0
            //: how many documents a category holds
            text: qsTr("%n document(s)", "", line.documents)
            checked: root.documents.categories.indexOf(category) >= 0
            onToggled: root.documents.toggleCategory(category)
        }
    }
    ActionButton {
        width: parent.width
        //: closes the choice of categories
        label: qsTr("Voir les documents")
        onClicked: root.hide()
    }
}
