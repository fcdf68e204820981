import QtQuick

// How long things move, in milliseconds; nothing moves for those who asked for that.
QtObject {
    property bool reduced: false
    readonly property int quick: reduced ? 0 : 120
    readonly property int normal: reduced ? 0 : 200
    readonly property int slow: reduced ? 0 : 300
}
