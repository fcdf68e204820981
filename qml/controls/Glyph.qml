import QtQuick
import Havre.Design
import Havre.Models.Support

// One of our icons (ui/support/GlyphPaths.cpp), drawn once and cached. Decoration: the word beside it speaks.
Image {
    id: root

    property string name: ""
    property color color: Theme.color.ink
    property real size: 24

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: name === "" ? "" : Glyphs.url(name, color)
    Accessible.ignored: true
}
