import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Health
import Havre.Models.Mailbox

// What the search found beside documents: facts, then conversations. Tab stops at each group; arrows move through all of
// it, and leave above and below.
FocusScope {
    id: root

    required property FoundFactsModel facts
    required property FoundLettersModel letters
    readonly property bool any: facts.count > 0 || letters.count > 0

    signal factAsked(string page, string analyte)
    signal letterAsked(var number)
    signal lettersAsked()
    signal reached(Item row)           // it has the focus now and should be seen
    signal leftAbove()
    signal leftBelow()

    function stops() {
        const all = []
        for (let i = 0; i < factRows.count; ++i)
            all.push(factRows.itemAt(i))
        if (allFacts.visible)
            all.push(allFacts)
        for (let i = 0; i < letterRows.count; ++i)
            all.push(letterRows.itemAt(i))
        if (allLetters.visible)
            all.push(allLetters)
        return all
    }
    function take(row) {
        if (!row)
            return
        row.forceActiveFocus(Qt.TabFocusReason)
        reached(row)
    }
    function enter(last) {
        const all = stops()
        take(all[last ? all.length - 1 : 0])
    }

    implicitWidth: 358
    implicitHeight: groups.implicitHeight
    Keys.onPressed: event => {
        const all = stops()
        const at = all.findIndex(row => row.activeFocus)
        if (event.key === Qt.Key_Down) at + 1 < all.length ? take(all[at + 1]) : leftBelow()
        else if (event.key === Qt.Key_Up) at > 0 ? take(all[at - 1]) : leftAbove()
        else if (event.key === Qt.Key_Escape) leftAbove()
        else return
        event.accepted = true
    }

    Column {
        id: groups
        width: parent.width
        spacing: Theme.space.s

        Words {
            visible: root.facts.count > 0
            width: parent.width
            //: heading: results, measures and vaccines the search found
            text: qsTr("Résultats, mesures et vaccins")
            role: "caption"
            strong: true
            muted: true
            topPadding: Theme.space.xs
            Accessible.role: Accessible.Heading
        }
        Card {
            visible: root.facts.count > 0
            width: parent.width
            Accessible.role: Accessible.List
            //: said by screen readers: results, measures and vaccines the search found
            Accessible.name: qsTr("Résultats, mesures et vaccins trouvés")
            Repeater {
                id: factRows
                model: root.facts
                delegate: FoundRow {
                    required property int index
                    required property string name
                    required property string value
                    required property string day
                    required property string standing
                    required property string standingGlyph
                    required property string icon
                    required property string who
                    required property string page
                    required property string analyte
                    width: parent ? parent.width : 0
                    activeFocusOnTab: index === 0
                    label: name
                    detail: [value, day, who].filter(part => part !== "").join("\u00a0· ")
                    glyph: icon
                    mark: standing
                    markGlyph: standingGlyph
                    last: index === root.facts.count - 1 && !allFacts.visible
                    onClicked: root.factAsked(page, analyte)
                }
            }
            LinkButton {
                id: allFacts
                visible: root.facts.total > root.facts.count
                x: 52
                width: Math.min(implicitWidth, parent.width - x - Theme.space.m)
                activeFocusOnTab: false
                //: shows all results, measures and vaccines the search found; %1 how many
                label: qsTr("Tout voir (%1)").arg(root.facts.total)
                onClicked: {
                    const next = root.facts.count
                    root.facts.most = 0
                    root.take(factRows.itemAt(next))
                }
            }
        }
        Words {
            visible: root.letters.count > 0
            width: parent.width
            //: heading: conversations the search found
            text: qsTr("Messages")
            role: "caption"
            strong: true
            muted: true
            topPadding: Theme.space.xs
            Accessible.role: Accessible.Heading
        }
        Card {
            visible: root.letters.count > 0
            width: parent.width
            Accessible.role: Accessible.List
            //: said by screen readers: conversations the search found
            Accessible.name: qsTr("Messages trouvés")
            Repeater {
                id: letterRows
                model: root.letters
                delegate: FoundRow {
                    required property int index
                    required property var number
                    required property string name
                    required property string subject
                    required property string when
                    width: parent ? parent.width : 0
                    activeFocusOnTab: index === 0
                    label: subject
                    detail: [name, when].filter(part => part !== "").join("\u00a0· ")
                    glyph: "mail"
                    last: index === root.letters.count - 1 && !allLetters.visible
                    onClicked: root.letterAsked(number)
                }
            }
            LinkButton {
                id: allLetters
                visible: root.letters.total > root.letters.count
                x: 52
                width: Math.min(implicitWidth, parent.width - x - Theme.space.m)
                activeFocusOnTab: false
                label: root.letters.more
                    //: leads to all conversations the search found; there are more than one cares to count
                    ? qsTr("Voir toutes les conversations")
                    //: leads to all conversations the search found
                    : qsTr("Voir les %n conversations", "", root.letters.total)
                onClicked: root.lettersAsked()
            }
        }
    }
}
