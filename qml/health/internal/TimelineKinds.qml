import QtQuick
import Havre.Design
import Havre.Controls
import Havre.Models.Health

// What narrows the timeline to one kind; pressed again, everything comes back.
Flow {
    id: root

    required property TimelineModel events
    property bool mail: false          // there is a mailbox

    function toggle(kind) { events.kind = events.kind === kind ? TimelineModel.Everything : kind }

    spacing: Theme.space.s

    Chip {
        checked: root.events.kind === TimelineModel.Documents
        //: chip: only documents
        label: qsTr("Documents")
        onClicked: root.toggle(TimelineModel.Documents)
    }
    Chip {
        checked: root.events.kind === TimelineModel.Vaccinations
        //: chip: only vaccinations
        label: qsTr("Vaccins")
        onClicked: root.toggle(TimelineModel.Vaccinations)
    }
    Chip {
        checked: root.events.kind === TimelineModel.Measures
        //: chip: only measures typed in
        label: qsTr("Mesures")
        onClicked: root.toggle(TimelineModel.Measures)
    }
    Chip {
        visible: root.mail
        checked: root.events.kind === TimelineModel.Messages
        //: chip: only messages
        label: qsTr("Messages")
        onClicked: root.toggle(TimelineModel.Messages)
    }
}
