import QtQuick
import Havre.Models.Session

// Where the navigation leads, in one order for rail, drawer, shortcuts (Ctrl+1…) and the page « Plus ». Those marked
// `more` have no cell of their own in the bar of a phone: at most four words and « Plus » stand there. In the space of
// another there is no mailbox; in that of a child, the booklet has its place.
QtObject {
    id: root

    required property OpenSession session
    readonly property var mail: [{
        //: navigation: the health mailbox
        name: "mail", label: qsTr("Messages"), glyph: "mail"
    }]
    readonly property var booklet: [{
        //: navigation: the health booklet of a child
        name: "booklet", label: qsTr("Carnet"), glyph: "book"
    }]
    readonly property var all: [
        //: navigation
        { name: "home", label: qsTr("Accueil"), glyph: "home" },
        { name: "documents", label: qsTr("Documents"), glyph: "file" },
        //: navigation: results, measures, vaccinations
        { name: "health", label: qsTr("Santé"), glyph: "heart" }
    ].concat(root.session.own ? root.mail : root.session.hasBooklet ? root.booklet : [], [
        {
            //: navigation: the catalogue of apps
            name: "store", label: qsTr("Applis"), glyph: "grid", more: true,
            //: under « Applis », on the page « Plus »
            text: qsTr("Le catalogue de l’État")
        },
        {
            //: navigation: the spaces of the household
            name: "family", label: qsTr("Famille"), glyph: "people", more: true,
            //: under « Famille », on the page « Plus »
            text: qsTr("L’espace de chacun, celui d’un enfant dès sa naissance")
        },
        {
            //: navigation: what is handed out to professionals
            name: "shares", label: qsTr("Partages"), glyph: "share", more: true,
            //: under « Partages », on the page « Plus »
            text: qsTr("Consultation, liens, fiche d’urgence")
        },
        {
            //: navigation: who opened what
            name: "journal", label: qsTr("Journal"), glyph: "eye", more: true,
            //: under « Journal », on the page « Plus »
            text: qsTr("Qui a ouvert quoi, et quand")
        },
        {
            //: navigation
            name: "settings", label: qsTr("Réglages"), glyph: "sliders", more: true,
            //: under « Réglages », on the page « Plus »
            text: qsTr("Votre coffre, l’apparence, la langue")
        }
    ])
    readonly property var behind: all.filter(one => one.more)
    readonly property var cells: all.filter(one => !one.more).concat([{
        //: navigation, phone: leads to apps, journal, settings and the lock
        name: "more", label: qsTr("Plus"), glyph: "more", sections: behind.map(one => one.name)
    }])
}
