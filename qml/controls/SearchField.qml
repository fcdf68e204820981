import QtQuick
import Havre.Design

// Search as one types. Escape or the cross clears; Down goes on to the results.
FocusScope {
    id: root

    required property string label
    property string hint: label        // what it says while empty, where there is room
    property alias text: input.text
    property string shortcut: ""       // "Ctrl K", shown while empty and at rest

    signal accepted()
    signal edited()
    signal downPressed()
    function clear() { input.clear() }
    function take() { input.forceActiveFocus(Qt.ShortcutFocusReason); input.selectAll() }

    implicitWidth: 358
    implicitHeight: Theme.target

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: Theme.color.surface
        border { width: input.activeFocus ? 2 : 1; color: input.activeFocus ? Theme.color.primary : Theme.color.control }
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.IBeamCursor
        onPressed: input.forceActiveFocus(Qt.MouseFocusReason)
    }
    Glyph {
        name: "search"
        color: Theme.color.ink
        anchors { left: parent.left; leftMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
    }
    TextMetrics { id: whole; font: hintWords.font; text: root.hint }
    Words {
        id: hintWords
        visible: input.text === "" && input.preeditText === ""
        //: in an empty search field too narrow to say what it looks through
        text: whole.advanceWidth <= width ? root.hint : qsTr("Rechercher")
        muted: true
        tight: true
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        anchors { left: input.left; right: keys.visible ? keys.left : parent.right; rightMargin: Theme.space.s }
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    TextInput {
        id: input
        anchors { left: parent.left; leftMargin: 46; right: wipe.left; top: parent.top; bottom: parent.bottom }
        verticalAlignment: TextInput.AlignVCenter
        focus: true
        activeFocusOnTab: true
        clip: true
        selectByMouse: true
        color: Theme.color.ink
        selectionColor: Theme.color.primary
        selectedTextColor: Theme.color.primaryInk
        font.pixelSize: Theme.type.body.size
        inputMethodHints: Qt.ImhNoPredictiveText
        onAccepted: root.accepted()
        onTextEdited: root.edited()
        Keys.onEscapePressed: event => {
            if (text === "") {
                event.accepted = false
                return
            }
            clear()
            root.edited()
        }
        Keys.onDownPressed: root.downPressed()
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.searchEdit: true
        Accessible.focusable: true
    }
    Rectangle {
        id: keys
        visible: root.shortcut !== "" && input.text === "" && !input.activeFocus
        anchors { right: parent.right; rightMargin: Theme.space.m; verticalCenter: parent.verticalCenter }
        width: keyWords.implicitWidth + 12
        height: keyWords.implicitHeight + 4
        radius: Theme.radius.tag
        color: Theme.color.sunken
        Words {
            id: keyWords
            anchors.centerIn: parent
            text: root.shortcut
            role: "caption"
            muted: true
            tight: true
            Accessible.ignored: true
        }
    }
    IconButton {
        id: wipe
        visible: input.text !== ""
        width: visible ? Theme.target : Theme.space.m
        height: parent.height
        anchors.right: parent.right
        icon: "close"
        //: search field, label
        label: qsTr("Effacer la recherche")
        onClicked: {
            input.clear()
            input.forceActiveFocus(Qt.MouseFocusReason)
            root.edited()
        }
    }
    FocusRing { around: input }
}
