import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Records

// One block of a narrative, in the list of its document.
Item {
    id: root

    required property int kind
    required property int level
    required property string marker
    required property string words
    required property var pieces
    required property bool bold
    required property bool italic
    required property string link
    required property var cells
    required property bool headerRow
    required property bool firstRow
    required property bool lastRow
    required property int columns
    required property string media
    required property int index
    property string mediaBase: ""
    property int edge: Theme.margin
    readonly property int measure: Math.min(width - 2 * edge, Theme.measure)
    readonly property int above: kind === NarrativeModel.Heading ? (level <= 1 ? Theme.space.xl : Theme.space.l)
        : kind === NarrativeModel.TableRow ? (firstRow ? Theme.space.s : 0)
        : kind === NarrativeModel.ListItem ? Theme.space.xs : Theme.space.s

    signal linkAsked(string address)

    implicitHeight: part.item ? above + (part.item as Item).implicitHeight : 0

    Loader {
        id: part
        x: root.edge
        y: root.above
        width: root.width - 2 * root.edge
        sourceComponent: root.kind === NarrativeModel.Heading ? heading
            : root.kind === NarrativeModel.ListItem ? listItem
            : root.kind === NarrativeModel.TableRow ? tableRow
            : root.kind === NarrativeModel.TableCaption ? caption
            : root.kind === NarrativeModel.Rule ? rule
            : root.kind === NarrativeModel.Media ? picture : paragraph
    }
    Component {
        id: heading
        Words {
            width: root.measure
            text: root.words
            role: root.level <= 1 ? "h3" : root.level === 2 ? "lead" : "body"
            strong: true
            Accessible.role: Accessible.Heading
        }
    }
    Component {
        id: paragraph
        RichWords {
            width: root.measure
            words: root.words
            pieces: root.pieces
            link: root.link
            strong: root.bold
            italic: root.italic
            onLinkAsked: address => root.linkAsked(address)
        }
    }
    Component {
        id: caption
        RichWords {
            width: root.measure
            words: root.words
            pieces: root.pieces
            strong: true
            onLinkAsked: address => root.linkAsked(address)
        }
    }
    Component {
        id: listItem
        Item {
            readonly property int indent: Math.min(6, root.level) * Theme.space.xl
            implicitHeight: body.implicitHeight
            Words {
                x: Math.max(0, parent.indent - Theme.space.s)
                width: mark.advanceWidth + 2
                text: root.marker
                color: Theme.color.inkMuted
                wrapMode: Text.NoWrap
                TextMetrics { id: mark; text: root.marker; font.pixelSize: Theme.type.body.size }
                Accessible.ignored: true
            }
            RichWords {
                id: body
                x: parent.indent + Math.max(Theme.space.m, mark.advanceWidth + Theme.space.xs)
                width: root.measure - x
                words: root.words
                pieces: root.pieces
                link: root.link
                strong: root.bold
                italic: root.italic
                onLinkAsked: address => root.linkAsked(address)
            }
        }
    }
    Component {
        id: tableRow
        TableLine {
            width: root.width - 2 * root.edge
            cells: root.cells
            headerRow: root.headerRow
            firstRow: root.firstRow
            lastRow: root.lastRow
            columns: root.columns
            onLinkAsked: address => root.linkAsked(address)
        }
    }
    Component {
        id: rule
        Item {
            implicitHeight: Theme.space.l
            Hairline { anchors.verticalCenter: parent.verticalCenter }
        }
    }
    Component {
        id: picture
        NarrativePicture {
            width: root.measure
            source: root.mediaBase === "" ? "" : root.mediaBase + encodeURIComponent(root.media)
            caption: root.words
        }
    }
}
