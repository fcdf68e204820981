import QtQuick
import Havre.Design

Rectangle {
    property int inset: 0
    x: inset
    width: parent ? parent.width - inset : 0
    height: 1
    color: Theme.color.line
    Accessible.ignored: true
}
