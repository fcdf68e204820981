import QtQuick
import Havre.Design
import Havre.Controls

// One criterion of the State: what it means, the verdict, the evidence and its day.
Item {
    id: root

    required property var fact         // { label, meaning, evidence, verdict, tone, date }
    property bool last: false

    implicitHeight: words.implicitHeight + Theme.space.xl

    Column {
        id: words
        x: Theme.space.l
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Flow {
            width: parent.width
            spacing: Theme.space.m
            Words { text: root.fact.label; strong: true }
            Tag { label: root.fact.verdict; tone: root.fact.tone; icon: root.fact.tone === "positive" ? "check" : "" }
        }
        Words { text: root.fact.meaning; width: parent.width }
        Words { text: root.fact.evidence + "\u00a0· " + root.fact.date; role: "caption"; muted: true; width: parent.width }
    }
    Hairline { visible: !root.last; inset: words.x; anchors.bottom: parent.bottom }
}
