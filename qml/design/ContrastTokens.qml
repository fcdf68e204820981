import QtQuick

// The strongest contrast: white and yellow on black, every border white.
ColorTokens {
    canvas: "#000000"
    surface: "#000000"
    sunken: "#000000"
    ink: "#ffffff"
    inkMuted: "#ffffff"
    line: "#ffffff"
    control: "#ffffff"
    primary: "#ffee00"
    primaryInk: "#000000"
    primarySoft: "#000000"
    link: "#7fe3ff"
    positive: "#6dff9d"
    positiveSoft: "#000000"
    caution: "#ffd166"
    cautionSoft: "#000000"
    band: "#004a66"
    critical: "#ff9e94"
    criticalSoft: "#000000"
    focus: "#00e5ff"
    focusInk: "#000000"
    scrim: "#c0000000"
}
