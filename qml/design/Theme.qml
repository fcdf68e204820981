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
    // The square at the head of a row, smaller where large words need its room; where the words beside it begin in a card.
    readonly property int tile: compact && stacked ? 32 : 44
    readonly property int besideTile: space.l + tile + space.m
    readonly property int measure: Math.round(640 * Math.min(1.25, textScale)) // about 68 characters
    readonly property int content: 920

    readonly property SpaceTokens space: SpaceTokens {}
    readonly property RadiusTokens radius: RadiusTokens {}
    readonly property TypeTokens type: TypeTokens { scale: root.textScale; large: root.expanded }
    readonly property MotionTokens motion: MotionTokens { reduced: root.reducedMotion }

    // Of one of a household; its initial stands on it in primaryInk.
    function person(number) {
        return [color.person0, color.person1, color.person2, color.person3,
                color.person4, color.person5, color.person6, color.person7][number % 8]
    }

    readonly property ColorTokens light: LightTokens {}
    readonly property ColorTokens dark: DarkTokens {}
    readonly property ColorTokens contrast: ContrastTokens {}
}
