import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Patterns
import Havre.Models.Sharing

// A share that was made: what to hold out while it lives, what it shows, who opened it.
GridLayout {
    id: root

    required property ShareDetail detail
    readonly property bool sideBySide: detail.living && Theme.expanded && width >= (Theme.stacked ? 1100 : 760)

    columns: sideBySide ? 2 : 1
    columnSpacing: Theme.space.xl
    rowSpacing: Theme.space.xl

    Notice {
        visible: root.detail.logError.code !== ""
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        tone: "caution"
        title: root.detail.logError.title
        text: root.detail.logError.text
        code: root.detail.logError.code
    }
    Notice {
        visible: !root.detail.living
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        icon: root.detail.unfinished ? "info" : "lock"
        title: root.detail.unfinished ? "" : root.detail.life // the page's title says it
        text: (root.detail.unfinished
            //: a share whose making was interrupted; %1 when: « hier à 9 h 42 »
            ? qsTr("Sa création s’est interrompue, et une partie est peut-être sur le serveur. Coupez-le pour en être sûr. Créé %1.")
            //: a share that is over; %1 when it was made: « hier à 9 h 42 »
            : qsTr("Plus personne ne peut l’ouvrir. Créé %1.")).arg(root.detail.created)
    }
    QrCard {
        visible: root.detail.living
        Layout.fillWidth: true
        Layout.preferredWidth: root.sideBySide ? 384 : 100
        Layout.maximumWidth: root.sideBySide ? 384 : 10000
        Layout.alignment: Qt.AlignTop
        detail: root.detail
    }
    Column { // a layout within a layout keeps the height it had before its rows came
        Layout.fillWidth: true
        Layout.preferredWidth: 100
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space.xl
        ShareSeen {
            width: parent.width
            detail: root.detail
        }
        OpeningsCard {
            visible: !root.detail.unfinished
            width: parent.width
            detail: root.detail
        }
    }
}
