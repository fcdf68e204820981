import QtQuick
import Havre.Design
import Havre.Models.Support

// Circles of calm water cut by one straight channel. Only on the lock, welcome and empty pages.
Item {
    id: root

    property real centreX: width / 2
    property real centreY: height / 2
    property real first: 66
    property real step: 40
    property real fadeFrom: 1          // fractions of the height
    property real fadeTo: 1
    property real reach: 0             // where the last circle has gone; 0: they fill the place

    Image {
        anchors.fill: parent
        sourceSize: Qt.size(Math.ceil(root.width), Math.ceil(root.height))
        cache: false
        asynchronous: true // a millisecond or two, spent beside the first layout
        source: !root.visible || root.width < 1 || root.height < 1 ? ""
            : Glyphs.harbour(Theme.color.line, root.centreX / root.width, root.centreY / root.height,
                             root.first, root.step, root.fadeFrom, root.fadeTo, root.reach)
        Accessible.ignored: true
    }
}
