import QtQuick
import QtQuick.Layouts
import Havre.Design
import Havre.Controls
import Havre.Patterns
import Havre.Models.Home
import Havre.Models.Mailbox
import Havre.Models.Records
import Havre.Models.Session
import Havre.Models.Sharing
import Havre.Models.Shell
import Havre.Models.Support

// Home: how fresh the vault is, what is new, what it holds, who looked. For reading: it has no main button.
PageFrame {
    id: root

    required property OpenSession session
    readonly property bool current: App.routes.current === "home"
    readonly property bool fresh: home.state === StatefulList.Ready && home.total === 0
    readonly property bool arriving: session !== null && session.sync.running
    readonly property bool canSignIn: session !== null && session.hasPlatform && !session.signedIn
    // Nothing is here yet, but there is something to do above the ways in: then no drawing pushes it away.
    readonly property bool plain: fresh && (!own || (copy.wanted && !arriving))
    readonly property bool sideBySide: Theme.expanded && contentWidth >= (Theme.stacked ? 1200 : 760)

    function search(text) { App.routes.open("documents", text === "" ? { focus: "search" } : { search: text, focus: "search" }) }

    readonly property bool own: session === null || session.own

    title: fresh && !plain ? "" : !own
        //: at the top of home in the space of another; %1 a given name
        ? qsTr("L’espace de %1").arg(session.givenName)
        : session !== null && session.givenName !== ""
        //: greeting at the top of home; %1 a given name
        ? qsTr("Bonjour %1").arg(session.givenName) : qsTr("Bonjour")
    subtitleGlyph: "shield-check"
    subtitle: fresh ? "" : home.since !== ""
        //: %1 « depuis 9 h 42 »
        ? qsTr("À jour %1\u00a0· chiffré sur cet appareil").arg(home.since)
        //: the vault was never synchronised
        : qsTr("Chiffré sur cet appareil")
    trailing: [
        Loader {
            active: root.sideBySide && !root.fresh
            visible: active
            Layout.preferredWidth: 356
            transform: Translate { y: Theme.space.s } // on the axis of greeting and state
            sourceComponent: searchField
        },
        IconButton {
            visible: Theme.compact // rail and drawer have it at their foot
            icon: "lock"
            //: closes the vault, at the head of home on a phone, label
            label: qsTr("Verrouiller")
            onClicked: App.lock()
        }
    ]

    HomeModel {
        id: home
        session: root.session
        language: App.language
    }
    MailStatus {
        id: post
        session: root.session
    }
    SharesModel {
        id: shares
        session: settled.passed ? root.session : null // not before home itself is there
        language: App.language
    }
    Timer {
        id: settled
        property bool passed: false
        interval: 1500
        running: true
        onTriggered: passed = true
    }
    CategoriesModel {
        id: shelves
        session: root.session
        language: App.language
    }
    Shortcut {
        sequences: ["Ctrl+K", StandardKey.Find]
        enabled: root.current
        onActivated: root.search("")
    }
    Component {
        id: searchField
        SearchField {
            id: entry
            label: root.session.own
                //: search entry on home
                ? qsTr("Rechercher dans tout le coffre")
                //: search entry on home, in the space of a child or of somebody one cares for
                : qsTr("Rechercher dans cet espace")
            shortcut: Theme.compact ? "" : "Ctrl\u00A0K"
            onAccepted: root.search(text)
            onEdited: {
                const typed = text
                entry.clear()
                root.search(typed)
            }
        }
    }

    Loader {
        active: !root.sideBySide && !root.fresh && home.state !== StatefulList.Failed
        visible: active
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space.xs
        sourceComponent: searchField
    }
    Notice {
        visible: home.shortage.code !== ""
        Layout.fillWidth: true
        tone: "caution"
        title: home.shortage.title
        text: home.shortage.text
        code: home.shortage.code
    }
    SyncCard {
        id: copy
        Layout.fillWidth: true
        visible: root.session !== null && wanted && !firstly.visible
        session: root.session
        onSignInAsked: App.routes.open("sign-in")
        onCorrectionAsked: App.routes.open("complete-space")
    }
    Notice {
        visible: root.canSignIn && home.total > 0
        Layout.fillWidth: true
        icon: "offline"
        //: documents are here but nobody is signed in
        title: qsTr("Aucun compte n’est connecté")
        text: qsTr("Vos documents restent lisibles ici. Connectez-vous pour recevoir les nouveaux.")
        //: leads to the sign-in page
        action: qsTr("Se connecter")
        onClicked: App.routes.open("sign-in")
    }
    Notice {
        visible: shares.living > 0
        Layout.fillWidth: true
        icon: "clock"
        //: home: shares by link that can be opened now; %n how many
        title: qsTr("%n partage(s) ouvert(s) en ce moment", "", shares.living)
        text: qsTr("Un soignant peut lire ce que vous avez choisi, jusqu’à l’heure dite.")
        //: leads to the shares
        action: qsTr("Voir")
        onClicked: App.routes.open("shares")
    }
    Card {
        visible: post.unread > 0 && home.state === StatefulList.Ready
        Layout.fillWidth: true
        NavRow {
            width: parent.width
            glyph: "mail"
            last: true
            //: home: messages not read yet
            label: qsTr("%n message(s) non lu(s)", "", post.unread)
            //: under it
            text: qsTr("Dans votre messagerie de santé")
            onClicked: App.routes.open("mail")
        }
    }
    ErrorPanel {
        visible: home.state === StatefulList.Failed
        Layout.fillWidth: true
        error: home.error
        onRetry: home.retry()
    }
    LoadingState {
        visible: home.state === StatefulList.Loading
        Layout.fillWidth: true
        rows: 4
    }
    Notice {
        visible: root.session !== null && root.session.incomplete
        Layout.fillWidth: true
        //: home of a space made before the national identifier was known
        title: qsTr("Matricule INS à ajouter")
        //: %1 a given name
        text: qsTr("Dès que vous l’aurez, %1 pourra recevoir son dossier ici. Le reste fonctionne déjà.").arg(root.session !== null ? root.session.givenName : "")
        //: leads to the page where the identifier is typed in
        action: qsTr("Compléter")
        onClicked: App.routes.open("complete-space")
    }
    Loader {
        active: root.session !== null && root.session.hasBooklet
        visible: active
        Layout.fillWidth: true
        sourceComponent: BookletLine { session: root.session; onClicked: App.routes.open("booklet") }
    }
    FreshVault {
        visible: root.fresh
        whose: root.own ? "" : root.session.givenName
        Layout.fillWidth: true
        Layout.leftMargin: root.plain ? 0 : -(root.width - root.contentWidth) / 2
        Layout.rightMargin: Layout.leftMargin
        plain: root.plain
        arriving: root.arriving
        canSignIn: root.canSignIn && root.own
        platform: root.session !== null ? root.session.platformName : ""
        onSignInAsked: App.routes.open("sign-in")
        onImportAsked: App.routes.open("import")
    }
    SyncCard {
        id: firstly // what "they arrive" is followed by
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(root.contentWidth, Math.round(560 * Math.min(1.3, Theme.textScale)))
        Layout.topMargin: Theme.space.s
        visible: root.fresh && root.arriving
        session: root.session
    }
    GridLayout {
        visible: home.state === StatefulList.Ready && !root.fresh
        Layout.fillWidth: true
        Layout.topMargin: Theme.expanded ? Theme.space.s : 0
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.xl

        Column { // no layout: three deep, Qt 6.4 gives up settling them
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.xl

            NewsSection {
                id: news
                width: parent.width
                home: home
                most: home.results > 0 ? 3 : 5 // what they say is not far below what is new
                onChosen: id => App.routes.open("document", { id: id })
                onAllAsked: unseen => App.routes.open("documents", unseen ? { unseen: true } : {})
            }
            Loader {
                active: home.state === StatefulList.Ready && home.results > 0
                readonly property LatestSection latest: item as LatestSection
                visible: latest !== null && latest.wanted
                width: parent.width
                sourceComponent: LatestSection {
                    session: root.session
                    counted: home.results
                    onChosen: analyte => App.routes.open("trend", { analyte: analyte })
                    onAllAsked: App.routes.open("results", { shelf: "lab" })
                }
            }
        }
        ShelvesSection {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.sideBySide ? 356 : 100
            Layout.maximumWidth: root.sideBySide ? 356 : 10000
            shelves: shelves
            most: root.sideBySide ? Math.max(3, news.shown + (home.results > 0 ? 4 : 0)) : 20
            onChosen: category => App.routes.open("documents", { category: category })
        }
    }
    CliniciansSection {
        visible: home.state === StatefulList.Ready && !root.fresh && home.clinicians.count > 0
        Layout.fillWidth: true
        clinicians: home.clinicians
        onChosen: author => App.routes.open("documents", { author: author })
    }
    Card {
        visible: home.state === StatefulList.Ready && !root.fresh
        Layout.fillWidth: true
        NavRow {
            width: parent.width
            glyph: "report"
            //: home: begins a consultation pack
            label: qsTr("Préparer une consultation")
            text: qsTr("Vos documents et résultats, à montrer, imprimer ou envoyer")
            onClicked: App.routes.open("documents", { choose: true })
        }
        NavRow {
            width: parent.width
            last: true
            glyph: "warning"
            //: home: leads to the emergency sheet
            label: qsTr("Fiche d’urgence")
            text: qsTr("Allergies, traitements, personnes à prévenir")
            onClicked: App.routes.open("emergency")
        }
    }
    JournalLine {
        visible: home.state === StatefulList.Ready && sentence !== ""
        Layout.fillWidth: true
        sentence: home.journalSentence
        moment: home.journalMoment
        alert: home.journalAlert
        onJournalAsked: App.routes.open("journal")
    }
}
