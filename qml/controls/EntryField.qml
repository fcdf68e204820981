import QtQuick
import Havre.Design

// A line to fill: its label stands above it and stays, its error stands below it in words.
FocusScope {
    id: root

    required property string label
    property alias text: input.text
    property alias length: input.length
    property string hint: ""          // stands below while there is no error
    property string error: ""
    property bool secret: false
    property bool revealed: false
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property bool labelVisible: true

    signal accepted()
    signal edited()

    function clear() { input.clear() }
    function selectAll() { input.selectAll() }

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    activeFocusOnTab: false

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s

        Words {
            text: root.label
            visible: root.labelVisible
            strong: true
            width: parent.width
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            height: Math.max(52, Math.round(28 + 24 * Theme.textScale))
            // Qt 6.4 gives a password line no name of its own, and under another role its keys would be read aloud:
            // it keeps its role, and lies in a group that has the name.
            Accessible.role: Accessible.Grouping
            Accessible.name: root.label
            Accessible.description: root.error !== "" ? root.error : root.hint
            Accessible.ignored: !root.secret

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius.control
                color: Theme.color.surface
                border {
                    width: input.activeFocus || root.error !== "" ? 2 : 1
                    color: root.error !== "" ? Theme.color.critical
                        : input.activeFocus ? Theme.color.primary : Theme.color.control
                }
            }
            TextInput {
                id: input
                anchors { left: parent.left; right: reveal.visible ? reveal.left : parent.right }
                anchors { leftMargin: Theme.space.l; rightMargin: Theme.space.l; top: parent.top; bottom: parent.bottom }
                verticalAlignment: TextInput.AlignVCenter
                focus: true
                activeFocusOnTab: true
                clip: true
                selectByMouse: true
                color: Theme.color.ink
                selectionColor: Theme.color.primary
                selectedTextColor: Theme.color.primaryInk
                font.pixelSize: Theme.type.body.size * (echoMode === TextInput.Password ? 0.8 : 1)
                font.letterSpacing: echoMode === TextInput.Password ? 6 : 0
                passwordCharacter: "\u25cf"
                echoMode: root.secret && !root.revealed ? TextInput.Password : TextInput.Normal
                inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
                onAccepted: root.accepted()
                onTextEdited: root.edited()
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.error !== "" ? root.error : root.hint
                Accessible.passwordEdit: root.secret && !root.revealed
                Accessible.focusable: true
            }
            // The whole box takes the tap, not only the line of text.
            MouseArea {
                anchors.fill: parent
                z: -1
                cursorShape: Qt.IBeamCursor
                onPressed: input.forceActiveFocus(Qt.MouseFocusReason)
            }
            LinkButton {
                id: reveal
                visible: root.secret
                height: parent.height
                anchors { right: parent.right; rightMargin: Theme.space.l }
                //: shows the typed password
                label: root.revealed ? qsTr("Cacher") : qsTr("Afficher")
                onClicked: {
                    root.revealed = !root.revealed
                    input.forceActiveFocus(Qt.MouseFocusReason)
                }
            }
            FocusRing { around: input }
        }
        Row {
            visible: root.error !== ""
            width: parent.width
            spacing: Theme.space.s
            Glyph {
                name: "warning"
                color: Theme.color.critical
                size: 20
                y: Math.max(0, (Theme.type.caption.line - size) / 2)
            }
            Words {
                text: root.error
                role: "caption"
                color: Theme.color.critical
                width: parent.width - 28
            }
        }
        Words {
            visible: root.error === "" && root.hint !== ""
            text: root.hint
            role: "caption"
            muted: true
            width: parent.width
        }
    }
}
