import QtQuick

// Distances between things, in pixels (look.md §2).
QtObject {
    readonly property int xs: 4
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 16
    readonly property int xl: 24
    readonly property int xxl: 32
    readonly property int xxxl: 48
    readonly property int huge: 64
}
