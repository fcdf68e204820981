import Havre.Controls
import Havre.Models.Shell

// Theme, text size, motion, language. Everything applies at once, so the page itself is the preview.
SettingsCard {
    id: root

    //: settings: theme, text size, language
    title: qsTr("Apparence et langue")

    Choice {
        width: parent.width
        //: choice of colours
        label: qsTr("Couleurs")
        segmented: root.innerWidth > 420
        current: App.appearance.choice
        options: [
            //: colours as the desktop has them
            { value: "system", text: root.innerWidth > 420 ? qsTr("Système") : qsTr("Comme le système") },
            //: light colours
            { value: "light", text: qsTr("Claires") },
            //: dark colours
            { value: "dark", text: qsTr("Sombres") },
            //: strong contrast
            { value: "contrast", text: root.innerWidth > 420 ? qsTr("Contraste") : qsTr("Contraste renforcé") }
        ]
        onChosen: value => App.appearance.choice = value
    }
    Hairline {}
    TextSize { width: parent.width }
    Hairline {}
    Toggle {
        width: parent.width
        //: fewer animations
        label: qsTr("Réduire les animations")
        text: qsTr("Les pages changent sans glisser.")
        checked: App.appearance.reducedMotion
        onToggled: wanted => App.appearance.motion = wanted ? "reduced" : "full"
    }
    Hairline {}
    Choice {
        width: parent.width
        //: language of the app; the two names below stay in their own language
        label: qsTr("Langue")
        segmented: true
        current: App.language
        options: [{ value: "fr", text: "Français" }, { value: "en", text: "English" }]
        onChosen: value => App.language = value
    }
}
