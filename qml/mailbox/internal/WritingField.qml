import QtQuick
import Havre.Design
import Havre.Controls

// Several lines to write. Its label stands above it and stays; it grows while one writes.
FocusScope {
    id: root

    required property string label
    property alias text: input.text
    property bool readOnly: false
    property bool tall: false

    signal edited()

    implicitWidth: 320
    implicitHeight: title.implicitHeight + Theme.space.s + box.height

    Words {
        id: title
        width: parent.width
        text: root.label
        role: "caption"
        strong: true
        Accessible.ignored: true
    }
    Rectangle {
        id: box
        y: title.implicitHeight + Theme.space.s
        width: parent.width
        height: root.tall ? Math.round(Math.max(4, Math.min(9, input.lineCount + 1)) * Theme.type.body.line) + Theme.space.l
            : Math.max(Theme.target, Theme.type.body.line + Theme.space.l)
        radius: Theme.radius.control
        color: root.readOnly ? Theme.color.sunken : Theme.color.surface
        border { width: input.activeFocus ? 2 : 1; color: input.activeFocus ? Theme.color.primary : Theme.color.control }
        Flickable {
            id: flick
            anchors { fill: parent; margins: 2 }
            contentHeight: input.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            TextEdit {
                id: input
                width: flick.width
                padding: Theme.space.s
                leftPadding: Theme.space.m
                rightPadding: Theme.space.m
                focus: true
                activeFocusOnTab: true
                readOnly: root.readOnly
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                selectByMouse: true
                color: Theme.color.ink
                selectionColor: Theme.color.primary
                selectedTextColor: Theme.color.primaryInk
                font.pixelSize: Theme.type.body.size
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.multiLine: true
                Accessible.focusable: true
                onTextChanged: if (activeFocus) root.edited()
                KeyNavigation.priority: KeyNavigation.BeforeItem
                // Tab leaves: a letter needs no tabulators.
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onCursorRectangleChanged: {
                    if (cursorRectangle.y < flick.contentY)
                        flick.contentY = cursorRectangle.y
                    else if (cursorRectangle.y + cursorRectangle.height > flick.contentY + flick.height)
                        flick.contentY = cursorRectangle.y + cursorRectangle.height - flick.height
                }
            }
        }
        Binding { // delayed: a line more changes the box, and the box this
            target: input
            property: "height"
            value: Math.max(flick.height, input.implicitHeight)
            delayed: true
        }
        FocusRing { around: input }
    }
}
