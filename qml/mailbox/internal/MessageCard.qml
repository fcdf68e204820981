import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Support
import Havre.Records

// One message: who, when, the words as native text, and the documents that came with it.
FocusScope {
    id: root

    required property int index
    required property string messageId
    required property string name
    required property string initial
    required property string when
    required property bool mine
    required property bool automatic
    required property var body          // a NarrativeModel, or null
    required property int leftOut
    required property bool cut
    required property string unreadable
    required property string unreadableWhy
    required property var attachments
    required property bool passable
    property bool passing: false       // its passing on was begun
    property bool busy: false
    property int edge: Theme.margin
    readonly property int inset: Theme.compact ? Theme.space.l : Theme.space.xl

    signal fileAsked(string messageId, int part, int member)
    signal documentAsked(string documentId)
    signal linkAsked(string address)
    signal passAsked(string messageId)

    implicitHeight: card.height + Theme.space.l
    activeFocusOnTab: false

    Rectangle {
        id: card
        x: root.edge + (root.mine && !Theme.compact ? Theme.space.xxl : 0)
        width: root.width - root.edge - x // it ends where the answer below does
        height: column.implicitHeight + 2 * Theme.space.l
        radius: Theme.radius.card
        color: root.mine ? Theme.color.primarySoft : Theme.color.canvas
        border { width: root.mine && Theme.scheme !== "contrast" ? 0 : 1; color: Theme.color.line }
        Accessible.role: Accessible.Grouping
        //: said by screen readers; %1 who, %2 when
        Accessible.name: Phrase.around(qsTr("Message de %1, %2"), root.name).arg(root.name).arg(root.when)

        Column {
            id: column
            x: root.inset
            y: Theme.space.l
            width: parent.width - 2 * x
            spacing: Theme.space.s

            Item {
                width: parent.width
                height: Math.max(face.height, lines.implicitHeight)
                Avatar {
                    id: face
                    visible: !root.mine
                    size: 40
                    initial: root.initial
                    quiet: true
                }
                Column {
                    id: lines
                    x: root.mine ? 0 : 52
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter
                    Words { text: root.name; strong: true; width: parent.width; wrapMode: Text.Wrap }
                    Words { text: root.when; role: "caption"; muted: true; width: parent.width }
                }
            }
            Tag {
                visible: root.automatic
                icon: "refresh"
                //: tag: a machine answered, nobody did
                label: qsTr("Réponse automatique")
            }
            Notice {
                visible: root.unreadable !== ""
                width: parent.width
                tone: "caution"
                title: root.unreadable
                text: root.unreadableWhy
            }
            Column {
                width: parent.width
                Repeater {
                    model: root.body
                    delegate: NarrativeBlock {
                        width: column.width
                        edge: 0
                        onLinkAsked: address => root.linkAsked(address)
                    }
                }
            }
            Words {
                visible: root.cut
                width: parent.width
                role: "caption"
                muted: true
                //: under a very long message
                text: qsTr("Ce message est très long\u202f: seul son début est affiché.")
            }
            Words {
                visible: root.leftOut > 0
                width: parent.width
                role: "caption"
                muted: true
                //: pictures a message wanted to fetch from outside
                text: qsTr("%n image(s) distante(s) non chargée(s)\u202f: Havre ne va jamais les chercher.", "", root.leftOut)
            }
            Column {
                visible: root.attachments.length > 0
                width: parent.width
                topPadding: Theme.space.s
                spacing: Theme.space.s
                Repeater {
                    model: root.attachments
                    delegate: AttachmentRow {
                        required property var modelData
                        width: column.width
                        title: modelData.title
                        details: modelData.details
                        glyph: modelData.glyph
                        standing: root.mine && modelData.standing === "new" ? "closed" : modelData.standing
                        owner: modelData.owner
                        note: modelData.note
                        busy: root.busy
                        onFileAsked: root.fileAsked(root.messageId, modelData.part, modelData.member)
                        onOpenAsked: root.documentAsked(modelData.document)
                    }
                }
            }
            ActionButton {
                visible: root.passable
                x: -Theme.space.l // its icon stands below the words
                width: Math.min(implicitWidth, parent.width + Theme.space.l)
                kind: "quiet"
                icon: "forward"
                alignment: Qt.AlignLeft
                //: passes a message on to another professional; the second: that was begun before
                label: root.passing ? qsTr("Reprendre le transfert") : qsTr("Transférer")
                description: card.Accessible.name
                onClicked: root.passAsked(root.messageId)
            }
        }
    }
}
