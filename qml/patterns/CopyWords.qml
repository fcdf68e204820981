import QtQuick
import Havre.Controls

// How far the copy of the record is, in one wording wherever it is told.
Words {
    property bool counted: false       // done of total is known
    property bool preparing: false     // all came, its texts are being made searchable
    property int done: 0
    property int total: 0

    text: preparing
        //: synchronisation: texts are being made searchable
        ? qsTr("Préparation de la recherche…")
        : counted && total > 0
        //: synchronisation: %1 of %2 documents copied
        ? qsTr("Copie des documents\u202f: %1\u00a0sur\u00a0%2").arg(done).arg(total)
        //: synchronisation: asking the server what is new
        : qsTr("Recherche de nouveaux documents…")
}
