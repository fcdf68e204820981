import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Store

// Which theme to show, each with its count.
Sheet {
    id: root

    required property CatalogueModel catalogue

    //: title: choice of themes
    title: qsTr("Thèmes")

    Choice {
        width: parent ? parent.width : 0
        label: root.title
        labelVisible: false
        //: choice: apps of every theme
        options: [{ value: "", text: qsTr("Tous les thèmes"), detail: "" }].concat(root.catalogue.themes.map(theme =>
            //: how many apps a theme holds
            ({ value: theme.id, text: theme.label, detail: qsTr("%n appli(s)", "", theme.count) })))
        current: root.catalogue.theme
        onChosen: value => {
            root.catalogue.theme = value
            root.hide()
        }
    }
}
