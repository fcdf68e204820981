pragma Singleton
import QtQuick

// The whole look, asked by everyone: Theme.color.ink, Theme.space.m, Theme.type.body.size.
// The shell writes the first group; pages only read.
QtObject {
    id: root

    property string scheme: "light"     // light, dark or contrast
    property real textScale: 1.0        // 0.9 to 2.0
    property bool reducedMotion: false
    property real windowWidth: 1280

    readonly property ColorTokens color: scheme === "dark" ? dark : scheme === "contrast" ? contrast : light
    readonly property bool compact: windowWidth < 600
    readonly property bool medium: !compact && windowWidth < 840
    readonly property bool expanded: windowWidth >= 840
    readonly property int margin: compact ? 16 : medium ? 24 : 32
    readonly property bool stacked: textScale >= 1.3 // rows put the label above the value

    // At least 48 px high for rows and buttons, growing with the text.
    readonly property int target: Math.max(48, Math.round(24 + 24 * textScale))
    readonly property int measure: Math.round(640 * Math.min(1.25, textScale)) // about 68 characters
    readonly property int content: 920

    readonly property QtObject space: QtObject {
        readonly property int xs: 4
        readonly property int s: 8
        readonly property int m: 12
        readonly property int l: 16
        readonly property int xl: 24
        readonly property int xxl: 32
        readonly property int xxxl: 48
        readonly property int huge: 64
    }
    readonly property QtObject radius: QtObject {
        readonly property int tag: 6
        readonly property int control: 10
        readonly property int card: 12
        readonly property int sheet: 20
    }
    readonly property QtObject type: QtObject {
        readonly property TypeRole caption: TypeRole { scale: root.textScale; baseSize: 14; baseLine: 20 }
        readonly property TypeRole body: TypeRole { scale: root.textScale; baseSize: 16; baseLine: 24 }
        readonly property TypeRole lead: TypeRole { scale: root.textScale; baseSize: 18; baseLine: 28 }
        readonly property TypeRole h3: TypeRole { scale: root.textScale; baseSize: 20; baseLine: 28 }
        readonly property TypeRole h2: TypeRole { scale: root.textScale; baseSize: 24; baseLine: 32 }
        readonly property TypeRole h1: TypeRole {
            scale: root.textScale
            baseSize: root.expanded ? 32 : 28
            baseLine: root.expanded ? 40 : 36
        }
        readonly property TypeRole display: TypeRole { scale: root.textScale; baseSize: 40; baseLine: 48 }
    }
    readonly property QtObject motion: QtObject {
        readonly property int quick: root.reducedMotion ? 0 : 120
        readonly property int normal: root.reducedMotion ? 0 : 200
        readonly property int slow: root.reducedMotion ? 0 : 300
    }

    readonly property ColorTokens light: LightTokens {}
    readonly property ColorTokens dark: DarkTokens {}
    readonly property ColorTokens contrast: ContrastTokens {}
}
