import QtQuick

// Daylight.
ColorTokens {
    canvas: "#f4f7f9"
    surface: "#ffffff"
    sunken: "#e9eff3"
    ink: "#16222c"
    inkMuted: "#465664"
    line: "#d3dce3"
    control: "#667684"
    primary: "#0b4f6c"
    primaryInk: "#ffffff"
    primarySoft: "#e1eff6"
    link: "#0b5a86"
    positive: "#17693d"
    positiveSoft: "#e3f4ea"
    caution: "#8a4a00"
    cautionSoft: "#fff1dc"
    band: "#cfe4ef"
    critical: "#b0211b"
    criticalSoft: "#fdeceb"
    focus: "#ffd400"
    focusInk: "#16222c"
    scrim: "#8016222c"
}
