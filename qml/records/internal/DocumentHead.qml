import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Records
import Havre.Models.Support

// What one wants to know before reading: which kind, its title, where it comes from, the facts.
Item {
    id: root

    required property DocumentDetail document
    property int edge: Theme.margin
    property string backLabel: ""

    property var order: ({})           // on its way to the DMP: title, text, tone, glyph, action, withdraw, code
    property errorText failure         // the order was not taken

    signal back()
    signal remedyAsked()
    signal withdrawAsked()
    signal authorAsked()

    implicitHeight: column.implicitHeight + Theme.space.s

    Column {
        id: column
        x: root.edge
        width: root.width - 2 * root.edge
        topPadding: root.backLabel !== "" ? Theme.space.xs : Theme.space.xl

        Pressable {
            id: backButton
            visible: root.backLabel !== ""
            x: -Theme.space.s
            //: %1 the page one goes back to
            label: qsTr("Retour : %1").arg(root.backLabel)
            implicitWidth: backRow.implicitWidth + 2 * Theme.space.s
            onClicked: root.back()
            Row {
                id: backRow
                x: Theme.space.s
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.m
                Glyph { name: "back"; anchors.verticalCenter: parent.verticalCenter }
                Words { text: root.backLabel; muted: true; tight: true; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
            }
            FocusRing { around: backButton }
        }
        Words {
            visible: text !== ""
            topPadding: Theme.space.xs
            text: root.document.kind
            role: "caption"
            muted: true
            width: parent.width
        }
        Words {
            visible: text !== ""
            text: root.document.title
            role: "h1"
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
        }
        Item { width: 1; height: Theme.space.s }
        Item {
            width: parent.width
            height: provenance.implicitHeight
            visible: root.document.published !== ""
            Glyph {
                y: (Theme.type.caption.line - height) / 2
                size: 20
                name: root.document.verified ? "shield-check" : "info"
                color: root.document.verified ? Theme.color.positive : Theme.color.inkMuted
            }
            Column {
                id: provenance
                x: 28
                width: parent.width - x
                Words { text: root.document.published; role: "caption"; width: parent.width; wrapMode: Text.Wrap }
                Words { text: root.document.received; role: "caption"; muted: true; width: parent.width }
                Words {
                    visible: root.document.lastOpened !== ""
                    //: %1 a moment: « hier à 18 h 04 »
                    text: qsTr("Déjà ouvert par vous %1").arg(root.document.lastOpened)
                    role: "caption"
                    muted: true
                    width: parent.width
                }
            }
        }
        Item { width: 1; height: Theme.space.l; visible: strip.visible }
        FactStrip {
            id: strip
            visible: root.document.facts.length > 0
            width: parent.width
            facts: root.document.facts
        }
        LinkButton {
            visible: root.document.author !== ""
            width: Math.min(implicitWidth, parent.width)
            icon: "user"
            //: lists the other documents of the same author
            label: qsTr("Du même auteur")
            onClicked: root.authorAsked()
        }
        Notice {
            visible: root.order.title !== undefined
            width: parent.width
            tone: root.order.tone ?? "neutral"
            icon: root.order.glyph ?? "clock"
            title: root.order.title ?? ""
            text: root.order.text ?? ""
            action: root.order.action ?? ""
            secondAction: root.order.withdraw ?? ""
            code: root.order.code ?? ""
            onClicked: root.remedyAsked()
            onSecond: root.withdrawAsked()
        }
        Notice {
            visible: root.failure.code !== ""
            width: parent.width
            tone: "caution"
            title: root.failure.title
            text: root.failure.text
            code: root.failure.code
        }
    }
}
