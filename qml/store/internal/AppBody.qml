import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Store

// The whole description of an app, section by section.
Column {
    id: root

    required property AppDetail detail
    required property AppGrants grants
    readonly property var words: detail.words

    signal removalAsked()

    spacing: Theme.space.xl

    AppHead { words: root.words; width: parent.width }
    Column {
        width: parent.width
        spacing: Theme.space.s
        Words { text: root.words.summary; role: "lead"; width: parent.width }
        Words { text: root.words.description; visible: text !== ""; muted: true; width: parent.width }
    }
    OpeningPart { detail: root.detail; width: parent.width }
    FactStrip { width: parent.width; facts: root.detail.facts; ground: Theme.color.sunken }

    Section {
        width: parent.width
        //: section: what an app asks to read or write
        title: qsTr("Ce qu’elle vous demanderait")
        filled: root.detail.permissions.length > 0
        text: filled
            //: under the heading of the permissions
            ? qsTr("Rien n’est accordé d’avance. Chaque demande se fait en son temps, et vous pouvez en refuser une partie.")
            //: under the heading of the permissions: it asks nothing
            : qsTr("Rien\u202f: elle ne lit ni n’écrit rien dans votre espace.")
        Repeater {
            model: root.detail.permissions
            delegate: PermissionLine {
                required property var modelData
                required property int index
                width: root.width
                label: modelData.label
                why: modelData.why
                glyph: modelData.glyph
                last: index === root.detail.permissions.length - 1
            }
        }
    }
    GrantsPart { width: parent.width; visible: grants.grants.length > 0; grants: root.grants }
    WrittenPart {
        width: parent.width
        visible: grants.written > 0
        grants: root.grants
        onRemovalAsked: root.removalAsked()
    }
    Notice {
        visible: root.grants.removed > 0
        width: parent.width
        tone: "positive"
        icon: "check"
        //: all an app had added was taken away; how many measures
        text: qsTr("%n mesure(s) retirée(s). Rien d’autre n’a changé.", "", root.grants.removed)
    }
    Notice {
        visible: text !== ""
        width: parent.width
        tone: "caution"
        title: root.grants.error.title
        text: root.grants.error.text
        code: root.grants.error.code
    }
    SeenPart { width: parent.width; visible: seen.length > 0; seen: root.grants.seen }
    Section {
        width: parent.width
        //: section: what the State verified
        title: qsTr("Ce que l’État a vérifié")
        Repeater {
            model: root.detail.criteria
            delegate: CriterionLine {
                required property var modelData
                required property int index
                width: root.width
                fact: modelData
                last: index === root.detail.criteria.length - 1
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.space.m
        //: section: what the commission of patients and professionals decided
        SectionHeader { width: parent.width; title: qsTr("Ce que la commission a décidé") }
        Notice {
            width: parent.width
            tone: root.words.approved ? "positive" : "caution"
            title: root.words.decision
            text: root.words.decisionReason
        }
    }
}
