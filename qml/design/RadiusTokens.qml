import QtQuick

// How round corners are, in pixels.
QtObject {
    readonly property int tag: 6
    readonly property int control: 10
    readonly property int card: 12
    readonly property int sheet: 20
}
