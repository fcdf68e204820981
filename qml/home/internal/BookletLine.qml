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
    readonly property bool current: App.routes.current === "home"

    signal clicked()

    readonly property var next: booklet.next

    // What was told in the booklet meanwhile is known here when one comes back.
    onCurrentChanged: if (current) booklet.retry()

    BookletModel {
        id: booklet
        session: root.session
        language: App.language
    }
    NavRow {
        width: root.width
        glyph: "book"
        last: true
        //: home of a child: leads to the booklet
        label: root.next.title ?? qsTr("Carnet de santé")
        text: root.next.said ?? ""
        onClicked: root.clicked()
    }
}
