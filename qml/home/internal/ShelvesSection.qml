import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records

// What the vault holds, by category.
Column {
    id: root

    required property CategoriesModel shelves
    property int most: 20

    signal chosen(int category)

    spacing: Theme.compact ? Theme.space.s : Theme.space.m

    SectionHeader {
        width: parent.width
        //: title: the categories of documents
        title: qsTr("Vos dossiers")
    }
    Card {
        width: parent.width
        Repeater {
            model: root.shelves
            delegate: NavRow {
                id: row
                required property int index
                required property int category
                required property int documents
                required label
                required glyph
                width: parent ? parent.width : 0
                visible: index < root.most
                height: visible ? implicitHeight : 0
                value: documents
                //: how many documents a category holds
                description: qsTr("%n document(s)", "", documents)
                last: index === Math.min(root.most, root.shelves.count) - 1
                onClicked: root.chosen(category)
            }
        }
    }
}
