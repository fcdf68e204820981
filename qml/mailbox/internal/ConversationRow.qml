import QtQuick
import Havre.Design
import Havre.Controls

// One conversation in the list: who, about what, the last words, when; what is unread is bold and says so.
FocusScope {
    id: root

    required property int index
    required property int number
    required property string name
    required property string initial
    required property string subject
    required property string preview
    required property string when
    required property int unread
    required property bool attachments
    required property bool closed
    required property bool mine
    required property string standing  // draft, waiting, unknown, refused or empty
    property bool framed: true
    property bool selected: false
    property bool first: false
    property bool last: false
    property int edge: Theme.margin

    signal chosen()

    //: tag of a conversation: an answer is being written
    readonly property string standingWords: standing === "draft" ? qsTr("Brouillon")
        //: tag of a conversation: a message of one's own waits in the outbox
        : standing === "waiting" ? qsTr("À envoyer")
        //: tag of a conversation: nobody knows whether the message left
        : standing === "unknown" ? qsTr("Envoi incertain")
        //: tag of a conversation: a message was refused
        : standing === "refused" ? qsTr("Non envoyé") : ""
    //: the last words of a conversation, when they are one's own; %1 the words
    readonly property string lastWords: mine ? qsTr("Vous\u202f: %1").arg(preview) : preview

    implicitHeight: row.implicitHeight + (framed && last ? Theme.space.l : 0)

    // The card's own edges: cut so that only the ends are round.
    Item {
        visible: root.framed
        clip: true
        x: root.edge
        width: row.width
        height: row.height
        Rectangle {
            readonly property int over: radius + 1
            y: root.first ? 0 : -over
            width: parent.width
            height: parent.height + (root.first ? 0 : over) + (root.last ? 0 : over)
            radius: Theme.radius.card
            color: Theme.color.surface
            border { width: 1; color: Theme.color.line }
        }
    }
    Pressable {
        id: row
        focus: true
        activeFocusOnTab: false // the list is one stop; arrows move inside
        x: root.framed ? root.edge : root.edge - Theme.space.m
        width: root.width - 2 * x
        implicitHeight: words.implicitHeight + 2 * Theme.space.m
        label: [root.name, root.subject, root.when,
            //: said by screen readers: how many messages are unread
            root.unread > 0 ? qsTr("%n non lu(s)", "", root.unread) : "",
            //: said by screen readers
            root.closed ? qsTr("terminée") : "", root.standingWords].filter(part => part !== "").join(", ")
        description: root.lastWords
        accessibleRole: Accessible.ListItem
        onClicked: root.chosen()

        Rectangle {
            anchors { fill: parent; margins: root.framed ? 1 : 0 }
            visible: row.hovered || row.pressed || root.selected
            radius: Theme.radius.card
            color: root.selected ? Theme.color.primarySoft : Theme.color.sunken
            opacity: root.selected ? 1 : 0.7
        }
        Avatar {
            id: face
            x: Theme.space.m
            y: Theme.space.m + 2
            size: 44
            initial: root.initial
            quiet: root.unread === 0
        }
        Column {
            id: words
            x: 72
            y: Theme.space.m
            width: parent.width - x - Theme.space.m
            spacing: 2
            Item {
                width: parent.width
                height: who.implicitHeight + (Theme.stacked ? moment.implicitHeight : 0)
                Words {
                    id: who
                    text: root.name
                    strong: root.unread > 0
                    wrapMode: Theme.stacked ? Text.Wrap : Text.NoWrap
                    maximumLineCount: Theme.stacked ? 2 : 1
                    elide: Text.ElideRight
                    width: parent.width - (Theme.stacked ? 0 : moment.implicitWidth + Theme.space.m)
                    Accessible.ignored: true
                }
                Words {
                    id: moment
                    y: Theme.stacked ? who.implicitHeight : Math.max(0, (who.implicitHeight - implicitHeight) / 2)
                    x: Theme.stacked ? 0 : parent.width - implicitWidth
                    text: root.when
                    role: "caption"
                    muted: true
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Words {
                width: parent.width
                text: root.subject
                role: "caption"
                strong: root.unread > 0
                wrapMode: Theme.stacked ? Text.Wrap : Text.NoWrap
                maximumLineCount: Theme.stacked ? 2 : 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Words {
                visible: text !== ""
                width: parent.width
                text: root.lastWords
                role: "caption"
                muted: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Flow {
                visible: root.unread > 0 || root.closed || root.attachments || root.standing !== ""
                width: parent.width
                topPadding: Theme.space.xs
                spacing: Theme.space.s
                Tag {
                    visible: root.unread > 0
                    tone: "primary"
                    //: tag: how many messages are unread
                    label: qsTr("%n non lu(s)", "", root.unread)
                    Accessible.ignored: true
                }
                Tag {
                    visible: root.standing !== ""
                    tone: root.standing === "unknown" || root.standing === "refused" ? "caution" : "neutral"
                    icon: root.standing === "draft" ? "file" : root.standing === "waiting" ? "clock" : "warning"
                    label: root.standingWords
                    Accessible.ignored: true
                }
                Tag {
                    visible: root.attachments
                    icon: "file"
                    //: tag: the conversation holds documents
                    label: qsTr("Documents")
                    Accessible.ignored: true
                }
                Tag {
                    visible: root.closed
                    icon: "lock"
                    //: tag: the professional ended the conversation
                    label: qsTr("Terminée")
                    Accessible.ignored: true
                }
            }
        }
        Rectangle {
            visible: !root.last && !root.selected
            anchors { bottom: parent.bottom; right: parent.right }
            x: 72
            width: parent.width - 72
            height: 1
            color: Theme.color.line
        }
        FocusRing { around: row; inset: true; radius: Theme.radius.card }
    }
}
