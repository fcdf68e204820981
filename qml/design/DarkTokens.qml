import QtQuick

// Night: lighter tones on deep blue-grey, never pure black.
ColorTokens {
    canvas: "#0f161c"
    surface: "#172028"
    sunken: "#0a1015"
    ink: "#ecf2f6"
    inkMuted: "#afbdc9"
    line: "#2c3943"
    control: "#8b9aa7"
    primary: "#7cc6ea"
    primaryInk: "#04202e"
    primarySoft: "#13303f"
    link: "#8fd0f0"
    positive: "#7fd8a2"
    positiveSoft: "#12301f"
    caution: "#ffc56b"
    cautionSoft: "#38270c"
    band: "#1b4152"
    critical: "#ffb2aa"
    criticalSoft: "#43191a"
    focus: "#ffd400"
    focusInk: "#0f161c"
    scrim: "#a0000000"
}
