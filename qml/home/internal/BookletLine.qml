import QtQuick
import Havre.Controls
import Havre.Patterns
import Havre.Models.Family
import Havre.Models.Session
import Havre.Models.Shell

// Home of a child: the examination whose time is or comes next, and the way to the booklet.
Card {
    id: root

    required property OpenSession session

    signal clicked()

    BookletModel {
        id: booklet
        session: root.session
        language: App.language
    }
    NavRow {
        width: root.width
        glyph: "book"
        last: true
        label: booklet.next.name !== undefined
            //: home of a child; %1 an examination
            ? qsTr("Prochain examen\u202f: %1").arg(booklet.next.name)
            //: home of a child: leads to the booklet
            : qsTr("Carnet de santé")
        text: booklet.next.said ?? ""
        onClicked: root.clicked()
    }
}
