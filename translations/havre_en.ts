<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name>AboutSection</name>
    <message>
        <source>À propos</source>
        <extracomment>settings: about the program</extracomment>
        <translation>About</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 a version number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Logiciel libre, sous licence GNU GPL version 3. Havre n’envoie rien à personne&#x202f;: ni statistiques, ni rapports de panne.</source>
        <extracomment>what the program is; licence</extracomment>
        <translation>Free software under the GNU GPL version 3. Havre sends nothing to anyone: no statistics, no crash reports.</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Compte</source>
        <extracomment>settings: the account at the platform</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Compte relié</source>
        <extracomment>nobody is signed in</extracomment>
        <translation>Account linked</translation>
    </message>
    <message>
        <source>Aucun compte relié</source>
        <translation>No account linked</translation>
    </message>
    <message>
        <source>Havre fonctionne ici sans aucun service en ligne.</source>
        <extracomment>the app was started without any platform</extracomment>
        <translation>Havre works here without any online service.</translation>
    </message>
    <message>
        <source>Relié à %1, qui ne tient pas de dossier médical.</source>
        <extracomment>%1 the name of the service</extracomment>
        <translation>Linked to %1, which keeps no health record.</translation>
    </message>
    <message>
        <source>Relié à %1</source>
        <extracomment>%1 the name of the service</extracomment>
        <translation>Linked to %1</translation>
    </message>
    <message>
        <source>Vos documents restent lisibles&#x202f;; les nouveaux n’arrivent plus.</source>
        <translation>Your documents stay readable; new ones no longer arrive.</translation>
    </message>
    <message>
        <source>Synchronisation en cours…</source>
        <extracomment>a synchronisation is under way</extracomment>
        <translation>Synchronising…</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>Se déconnecter</source>
        <extracomment>leaves the account; documents stay</extracomment>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Relier Mon espace santé</source>
        <extracomment>leads to the sign-in page</extracomment>
        <translation>Link Mon espace santé</translation>
    </message>
</context>
<context>
    <name>AppBody</name>
    <message>
        <source>Ce qu’elle vous demanderait</source>
        <extracomment>section: what an app asks to read or write</extracomment>
        <translation>What it would ask you</translation>
    </message>
    <message>
        <source>Rien n’est accordé d’avance. Chaque demande se fait en son temps, et vous pouvez en refuser une partie.</source>
        <extracomment>under the heading of the permissions</extracomment>
        <translation>Nothing is granted in advance. Each request comes in its own time, and you can refuse part of it.</translation>
    </message>
    <message>
        <source>Rien&#x202f;: elle ne lit ni n’écrit rien dans votre espace.</source>
        <extracomment>under the heading of the permissions: it asks nothing</extracomment>
        <translation>Nothing: it neither reads nor writes anything in your space.</translation>
    </message>
    <message>
        <source>Ce que l’État a vérifié</source>
        <extracomment>section: what the State verified</extracomment>
        <translation>What the State checked</translation>
    </message>
    <message>
        <source>Ce que la commission a décidé</source>
        <translation>What the commission decided</translation>
    </message>
    <message numerus="yes">
        <source>%n mesure(s) retirée(s). Rien d’autre n’a changé.</source>
        <extracomment>all an app had added was taken away; how many measures</extracomment>
        <translation>
            <numerusform>%n measure removed. Nothing else changed.</numerusform>
            <numerusform>%n measures removed. Nothing else changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppCard</name>
    <message>
        <source>Ne s’ouvre pas en ce moment</source>
        <extracomment>foot of a card of the catalogue</extracomment>
        <translation>Cannot be opened for now</translation>
    </message>
</context>
<context>
    <name>AppHead</name>
    <message>
        <source>%1&#xa0;· %2</source>
        <extracomment>%1 kind of publisher (Association), %2 its name</extracomment>
        <translation>%1&#xa0;· %2</translation>
    </message>
</context>
<context>
    <name>AppPage</name>
    <message>
        <source>Applis</source>
        <extracomment>the page one comes from</extracomment>
        <translation>Apps</translation>
    </message>
</context>
<context>
    <name>AppRun</name>
    <message>
        <source>Jusqu’à %1 par jour</source>
        <extracomment>consent sheet; %1 how many measures an app may add in a day</extracomment>
        <translation>Up to %1 a day</translation>
    </message>
    <message>
        <source>Aucune valeur pour l’instant</source>
        <extracomment>consent sheet: the vault holds nothing of the kind an app asks to read</extracomment>
        <translation>No values yet</translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s)</source>
        <extracomment>consent sheet; %n how many values an app asks to read, none of them dated</extracomment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s) depuis le %1</source>
        <extracomment>consent sheet; %n how many values an app asks to read, %1 the day of the oldest</extracomment>
        <translation>
            <numerusform>%n value since %1</numerusform>
            <numerusform>%n values since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Apparence et langue</source>
        <extracomment>settings: theme, text size, language</extracomment>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <extracomment>choice of colours</extracomment>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Système</source>
        <extracomment>colours as the desktop has them</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Claires</source>
        <extracomment>light colours</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombres</source>
        <extracomment>dark colours</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Contraste</source>
        <extracomment>strong contrast</extracomment>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Contraste renforcé</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Réduire les animations</source>
        <extracomment>fewer animations</extracomment>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Les pages changent sans glisser.</source>
        <translation>Pages change without sliding.</translation>
    </message>
    <message>
        <source>Langue</source>
        <extracomment>language of the app; the two names below stay in their own language</extracomment>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Dans vos documents</source>
        <extracomment>tag: an attachment that is among the records</extracomment>
        <translation>In your documents</translation>
    </message>
    <message>
        <source>À votre nom</source>
        <extracomment>tag: the patient an attachment names is the owner of the mailbox</extracomment>
        <translation>In your name</translation>
    </message>
    <message>
        <source>Classer dans mes documents</source>
        <extracomment>files an attachment among the records</extracomment>
        <translation>File in my documents</translation>
    </message>
    <message>
        <source>Ouvrir le document</source>
        <extracomment>opens the record an attachment is</extracomment>
        <translation>Open the document</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>navigation</extracomment>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Déjà dans le coffre</source>
        <extracomment>a file that is in the vault already</extracomment>
        <translation>Already in the vault</translation>
    </message>
    <message>
        <source>Concerne une autre personne</source>
        <extracomment>a document about somebody else</extracomment>
        <translation>About another person</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Avis favorable, décision %1 du %2</source>
        <translation>Favourable opinion, decision %1 of %2</translation>
    </message>
    <message>
        <source>Pas d’avis favorable, décision %1 du %2</source>
        <translation>No favourable opinion, decision %1 of %2</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Où vont vos données</source>
        <translation>Where your data go</translation>
    </message>
    <message>
        <source>Dispositif médical</source>
        <translation>Medical device</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Signatures vérifiées %1</source>
        <extracomment>catalogue, when its signatures were last checked; %1 « aujourd’hui à 9 h 42 »</extracomment>
        <translation>Signatures checked %1</translation>
    </message>
    <message>
        <source>Gratuit</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Payant</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Remboursé</source>
        <translation>Reimbursed</translation>
    </message>
    <message>
        <source>Suspendue</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Retirée</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Respecté</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>En partie</source>
        <translation>In part</translation>
    </message>
    <message>
        <source>Non respecté</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Sécurité</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Échanges avec les soins</source>
        <translation>Exchange with care</translation>
    </message>
    <message>
        <source>Éthique</source>
        <translation>Ethics</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Vos données sont protégées contre les intrusions.</source>
        <translation>Your data are protected against intrusion.</translation>
    </message>
    <message>
        <source>L’appli parle la langue des hôpitaux et des cabinets.</source>
        <translation>The app speaks the language of hospitals and practices.</translation>
    </message>
    <message>
        <source>Elle vous dit vrai et ne vous pousse à rien.</source>
        <translation>It tells you the truth and pushes you to nothing.</translation>
    </message>
    <message>
        <source>Chacun peut s’en servir, quelle que soit sa vue ou son habileté.</source>
        <translation>Everyone can use it, whatever their sight or dexterity.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Service public</source>
        <translation>Public service</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Établissement de soins</source>
        <translation>Care institution</translation>
    </message>
    <message>
        <source>Université</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Non, c’est un service de bien-être ou d’information</source>
        <translation>No, it is a wellness or information service</translation>
    </message>
    <message>
        <source>Oui, classe %1</source>
        <translation>Yes, class %1</translation>
    </message>
    <message>
        <source>Tout se passe dans Havre</source>
        <translation>Everything happens inside Havre</translation>
    </message>
    <message>
        <source>Service en ligne, ouvert dans Havre</source>
        <translation>Online service, opened inside Havre</translation>
    </message>
    <message>
        <source>Service en ligne, ouvert dans votre navigateur</source>
        <translation>Online service, opened in your browser</translation>
    </message>
    <message>
        <source>Ses fichiers sont vérifiés un par un et elle n’a pas accès au réseau.</source>
        <translation>Its files are checked one by one and it has no network access.</translation>
    </message>
    <message>
        <source>Elle ne peut joindre que les adresses approuvées par la commission.</source>
        <translation>It can only reach the addresses approved by the commission.</translation>
    </message>
    <message>
        <source>Une fois ouverte, elle est hors de Havre, qui ne voit pas ce qui s’y passe.</source>
        <translation>Once opened it is outside Havre, which does not see what happens there.</translation>
    </message>
    <message>
        <source>Lire vos glycémies</source>
        <translation>Read your blood glucose</translation>
    </message>
    <message>
        <source>Ajouter des glycémies</source>
        <translation>Add blood glucose readings</translation>
    </message>
    <message>
        <source>Lire votre HbA1c</source>
        <translation>Read your HbA1c</translation>
    </message>
    <message>
        <source>Lire votre tension</source>
        <translation>Read your blood pressure</translation>
    </message>
    <message>
        <source>Ajouter des mesures de tension</source>
        <translation>Add blood pressure readings</translation>
    </message>
    <message>
        <source>Lire votre poids</source>
        <translation>Read your weight</translation>
    </message>
    <message>
        <source>Ajouter votre poids</source>
        <translation>Add your weight</translation>
    </message>
    <message>
        <source>Lire la croissance de l’enfant</source>
        <translation>Read the child’s growth</translation>
    </message>
    <message>
        <source>Lire vos vaccinations</source>
        <translation>Read your vaccinations</translation>
    </message>
    <message>
        <source>Lire vos résultats d’analyses</source>
        <translation>Read your laboratory results</translation>
    </message>
    <message>
        <source>Lire vos ordonnances</source>
        <translation>Read your prescriptions</translation>
    </message>
    <message>
        <source>Lire les documents que vous choisissez</source>
        <translation>Read the documents you pick</translation>
    </message>
    <message>
        <source>Déposer un document</source>
        <translation>File a document</translation>
    </message>
    <message>
        <source>Connaître votre identité</source>
        <translation>Know who you are</translation>
    </message>
    <message>
        <source>%1 critères sur %2 respectés</source>
        <extracomment>of the State&apos;s criteria; %1 how many are met, %2 of how many</extracomment>
        <translation>%1 of %2 criteria met</translation>
    </message>
    <message>
        <source>Reste chez vous</source>
        <translation>Stays with you</translation>
    </message>
    <message>
        <source>Hébergeur certifié</source>
        <translation>Certified hosting</translation>
    </message>
    <message>
        <source>Aucun échange de données</source>
        <translation>No exchange of data</translation>
    </message>
    <message>
        <source>Demande à lire des données</source>
        <translation>Asks to read data</translation>
    </message>
    <message>
        <source>Demande à ajouter des données</source>
        <translation>Asks to add data</translation>
    </message>
    <message>
        <source>Demande à lire et à ajouter</source>
        <translation>Asks to read and to add</translation>
    </message>
    <message>
        <source>Nulle part&#x202f;: elles restent dans votre coffre</source>
        <translation>Nowhere: they stay in your vault</translation>
    </message>
    <message>
        <source>%1, chez un hébergeur certifié pour la santé</source>
        <translation>%1, with a host certified for health data</translation>
    </message>
    <message>
        <source>%1, sans donnée de santé</source>
        <translation>%1, without health data</translation>
    </message>
    <message>
        <source>Jusqu’au %1</source>
        <extracomment>a permission given to an app ends; %1 a day</extracomment>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <extracomment>what an app saw, and when; %1 a day, %2 a time</extracomment>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>Ajouté %1</source>
        <extracomment>an app added a measure; %1 « le 3 mars 2026 à 9 h 42 »</extracomment>
        <translation>Added %1</translation>
    </message>
    <message>
        <source>%1&#xa0;· résultat du %2</source>
        <extracomment>what an app saw, when, and of what day the result is; %1 « Vu le 3 mars 2026 à 9 h 42 », %2 a day</extracomment>
        <translation>%1&#xa0;· result of %2</translation>
    </message>
    <message>
        <source>Vu %1</source>
        <translation>Seen %1</translation>
    </message>
</context>
<context>
    <name>CategorySheet</name>
    <message>
        <source>Types de documents</source>
        <extracomment>title: choice of categories</extracomment>
        <translation>Kinds of documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <extracomment>how many documents a category holds</extracomment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Voir les documents</source>
        <extracomment>closes the choice of categories</extracomment>
        <translation>See the documents</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Usuel du laboratoire</source>
        <extracomment>legend of the ground under a curve: what each laboratory calls usual</extracomment>
        <translation>Laboratory’s usual range</translation>
    </message>
    <message>
        <source>Repère d’automesure à la maison&#x202f;: 135/85&#x202f;mmHg (Académie nationale de médecine). Une mesure seule n’est pas un diagnostic&#x202f;: montrez-en plusieurs à votre médecin.</source>
        <extracomment>legend of the two dashed lines over blood pressures taken at home; names who says so, and that one reading is no diagnosis</extracomment>
        <translation>Mark for readings at home: 135/85&#x202f;mmHg (French National Academy of Medicine). One reading is not a diagnosis: show several to your doctor.</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <source>Valeur choisie&#xa0;· %1</source>
        <extracomment>head of the card about one point of the chart; %1 its day</extracomment>
        <translation>Chosen value&#xa0;· %1</translation>
    </message>
    <message>
        <source>Usuel de ce laboratoire&#x202f;: %1</source>
        <extracomment>the usual range of this laboratory; %1 the range</extracomment>
        <translation>Usual range of this laboratory: %1</translation>
    </message>
    <message>
        <source>Usuel non indiqué</source>
        <extracomment>this laboratory gave no usual range</extracomment>
        <translation>Usual range not given</translation>
    </message>
    <message>
        <source>Ouvrir le compte rendu</source>
        <extracomment>leads to the document a value comes from</extracomment>
        <translation>Open the report</translation>
    </message>
    <message>
        <source>Retirer cette mesure</source>
        <extracomment>takes a measure away that the person typed in</extracomment>
        <translation>Remove this measure</translation>
    </message>
    <message>
        <source>Retirer une mesure&#x202f;: ce choix appartient à %1.</source>
        <extracomment>what a carer may not do; %1 the given name of the person they help</extracomment>
        <translation>Removing a measure: that choice is %1’s.</translation>
    </message>
</context>
<context>
    <name>ClinicianCard</name>
    <message>
        <source>Documents de %1</source>
        <extracomment>said by screen readers: leads to all documents of that person; %1 who</extracomment>
        <translation>Documents from %1</translation>
    </message>
</context>
<context>
    <name>CliniciansSection</name>
    <message>
        <source>Ceux qui vous suivent</source>
        <extracomment>title: the doctors, laboratories and hospitals that wrote lately</extracomment>
        <translation>Who follows you</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Liste des conversations</source>
        <extracomment>said by screen readers: the part of the page with the conversations</extracomment>
        <translation>List of conversations</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>page title: the health mailbox</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Relève en cours</source>
        <extracomment>brings new messages</extracomment>
        <translation>Already checking</translation>
    </message>
    <message>
        <source>Relever les messages</source>
        <translation>Check for messages</translation>
    </message>
    <message>
        <source>Rechercher un message</source>
        <extracomment>search field of the mailbox</extracomment>
        <translation>Search messages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <extracomment>said by screen readers: the list</extracomment>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Espace de santé</source>
        <extracomment>chip: conversations with professionals of the health space</extracomment>
        <translation>Health space</translation>
    </message>
    <message numerus="yes">
        <source>Mis de côté (%n)</source>
        <extracomment>chip: messages set aside; %n how many</extracomment>
        <translation>
            <numerusform>Set aside (%n)</numerusform>
            <numerusform>Set aside (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ces expéditeurs ne font pas partie de l’espace de santé. On ne peut pas leur répondre d’ici.</source>
        <extracomment>over the list of messages set aside</extracomment>
        <translation>These senders are not part of the health space. They cannot be answered from here.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>how many conversations the list shows</extracomment>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;· recherche faite sur cet appareil</source>
        <extracomment>%1 how many conversations</extracomment>
        <translation>%1&#xa0;· searched on this device</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n message(s) non lu(s)</source>
        <extracomment>%1 how many conversations, then how many messages were not read yet</extracomment>
        <translation>
            <numerusform>%1, %n unread message</numerusform>
            <numerusform>%1, %n unread messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Pas de messagerie ici</source>
        <extracomment>the platform has no mailbox</extracomment>
        <translation>No mailbox here</translation>
    </message>
    <message>
        <source>La plateforme à laquelle ce coffre est relié n’offre pas de messagerie de santé.</source>
        <translation>The platform this vault is linked to offers no health mailbox.</translation>
    </message>
    <message>
        <source>Rien trouvé</source>
        <extracomment>no message matches the search</extracomment>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Aucun message ne contient « %1 ». Essayez un mot plus court.</source>
        <extracomment>advice when a search found nothing; %1 what was typed</extracomment>
        <translation>No message contains “%1”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Rien n’est mis de côté</source>
        <extracomment>the mailbox holds no message</extracomment>
        <translation>Nothing is set aside</translation>
    </message>
    <message>
        <source>Aucun message pour l’instant</source>
        <translation>No message yet</translation>
    </message>
    <message>
        <source>Les messages venus d’ailleurs que de l’espace de santé seraient ici.</source>
        <translation>Messages from outside the health space would be here.</translation>
    </message>
    <message>
        <source>Vos professionnels de santé vous écrivent à votre adresse de santé. Leurs messages seront gardés ici, chiffrés, et lisibles sans réseau.</source>
        <extracomment>an empty mailbox: how it fills</extracomment>
        <translation>Your health professionals write to your health address. Their messages will be kept here, encrypted, and readable without network.</translation>
    </message>
    <message>
        <source>Relier Mon espace santé</source>
        <extracomment>leads to the sign-in page</extracomment>
        <translation>Link Mon espace santé</translation>
    </message>
    <message>
        <source>À qui envoyer ce document&#x202f;?</source>
        <extracomment>title over the conversations: choosing whom a document goes to</extracomment>
        <translation>Who should get this document?</translation>
    </message>
    <message>
        <source>Choisissez une conversation&#x202f;: il y sera joint à votre réponse. On écrit aux professionnels qui vous ont déjà écrit.</source>
        <translation>Choose a conversation: the document will go with your answer. You can write to professionals who wrote to you first.</translation>
    </message>
    <message>
        <source>Ne rien envoyer</source>
        <extracomment>gives up sending a document</extracomment>
        <translation>Send nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) pas encore arrivé(s). Ouvrez la conversation pour en savoir plus.</source>
        <extracomment>messages in the outbox</extracomment>
        <translation>
            <numerusform>%n message has not arrived yet. Open the conversation to know more.</numerusform>
            <numerusform>%n messages have not arrived yet. Open the conversation to know more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Accueil</source>
        <extracomment>names of the pages one may come from</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Messages</source>
        <extracomment>said by screen readers: the messages of a conversation</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Retour&#x202f;: %1</source>
        <extracomment>page head, label</extracomment>
        <translation>Back: %1</translation>
    </message>
    <message>
        <source>%1&#xa0;· %2</source>
        <extracomment>%1 who, %2 the domain they write from</extracomment>
        <translation>%1&#xa0;· %2</translation>
    </message>
    <message>
        <source>Ce message ne vient pas de l’espace de santé</source>
        <extracomment>title: a message from outside the health space</extracomment>
        <translation>This message does not come from the health space</translation>
    </message>
    <message>
        <source>Son expéditeur n’est pas un professionnel connu. N’ouvrez pas ses liens, ne donnez aucun numéro. On ne peut pas y répondre d’ici.</source>
        <translation>Its sender is not a known professional. Do not open its links, do not give any number. It cannot be answered from here.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Vous&#x202f;: %1</source>
        <extracomment>the last words of a conversation, when they are one&apos;s own; %1 the words</extracomment>
        <translation>You: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n non lu(s)</source>
        <extracomment>said by screen readers: how many messages are unread
----------
tag: how many messages are unread</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>terminée</source>
        <extracomment>said by screen readers</extracomment>
        <translation>ended</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>tag: the conversation holds documents</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Terminée</source>
        <extracomment>tag: the professional ended the conversation</extracomment>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <extracomment>tag of a conversation: an answer is being written</extracomment>
        <translation>Draft</translation>
    </message>
    <message>
        <source>À envoyer</source>
        <extracomment>tag of a conversation: a message of one&apos;s own waits in the outbox</extracomment>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>Envoi incertain</source>
        <extracomment>tag of a conversation: nobody knows whether the message left</extracomment>
        <translation>Sending uncertain</translation>
    </message>
    <message>
        <source>Non envoyé</source>
        <extracomment>tag of a conversation: a message was refused</extracomment>
        <translation>Not sent</translation>
    </message>
</context>
<context>
    <name>CreateVaultPage</name>
    <message>
        <source>Bienvenue</source>
        <extracomment>creating the vault, where back leads</extracomment>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Secret phrase</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <extracomment>creating the vault</extracomment>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Votre phrase secrète</source>
        <translation>Your secret phrase</translation>
    </message>
    <message>
        <source>Douze caractères au moins, ou cinq mots. Personne ne peut le retrouver à votre place.</source>
        <translation>At least twelve characters, or five words. Nobody can recover it for you.</translation>
    </message>
    <message>
        <source>Six mots tirés au hasard, faciles à retenir et très longs à deviner. Notez-les sur papier&#x202f;: personne ne peut les retrouver à votre place.</source>
        <extracomment>creating the vault</extracomment>
        <translation>Six words drawn at random, easy to remember and very long to guess. Write them on paper: nobody can recover them for you.</translation>
    </message>
    <message>
        <source>D’autres mots</source>
        <extracomment>creating the vault, label</extracomment>
        <translation>Other words</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <extracomment>creating the vault, label</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Continuer</source>
        <extracomment>creating the vault, label</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>J’ai noté ces six mots</source>
        <translation>I have written down these six words</translation>
    </message>
    <message>
        <source>Saisissez un mot de passe</source>
        <translation>Enter a password</translation>
    </message>
    <message>
        <source>Encore trop facile à deviner</source>
        <translation>Still too easy to guess</translation>
    </message>
    <message>
        <source>Plutôt six mots tirés au hasard</source>
        <extracomment>creating the vault, label</extracomment>
        <translation>Six random words instead</translation>
    </message>
    <message>
        <source>Choisir mon propre mot de passe</source>
        <translation>Choose my own password</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <extracomment>creating the vault</extracomment>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Saisissez votre mot de passe une seconde fois, pour être sûr qu’il est bien celui que vous pensez.</source>
        <translation>Enter your password a second time, to be sure it is the one you think it is.</translation>
    </message>
    <message>
        <source>Recopiez les six mots depuis votre papier, dans l’ordre, séparés par un espace.</source>
        <extracomment>creating the vault</extracomment>
        <translation>Copy the six words from your paper, in order, separated by a space.</translation>
    </message>
    <message>
        <source>Mot de passe, une seconde fois</source>
        <extracomment>creating the vault, label</extracomment>
        <translation>Password, a second time</translation>
    </message>
    <message>
        <source>Vos six mots</source>
        <translation>Your six words</translation>
    </message>
    <message>
        <source>Ce n’est pas la même chose. Relisez depuis le début.</source>
        <extracomment>creating the vault</extracomment>
        <translation>This is not the same. Read again from the beginning.</translation>
    </message>
    <message>
        <source>Sans la phrase, le coffre reste fermé, pour tout le monde</source>
        <translation>Without the phrase, the vault stays closed, for everyone</translation>
    </message>
    <message>
        <source>Création du coffre…</source>
        <extracomment>creating the vault, label</extracomment>
        <translation>Creating the vault…</translation>
    </message>
    <message>
        <source>Créer le coffre</source>
        <translation>Create the vault</translation>
    </message>
    <message>
        <source>Les deux saisies doivent être les mêmes</source>
        <extracomment>creating the vault, why the button is off</extracomment>
        <translation>Both entries must be the same</translation>
    </message>
    <message>
        <source>Tirés parmi %1 mots&#x202f;: même à un milliard d’essais par seconde, il faudrait des décennies pour les trouver.</source>
        <extracomment>creating the vault, text</extracomment>
        <translation>Drawn from %1 words: even at a billion tries a second, finding them would take decades.</translation>
    </message>
    <message>
        <source>Tout reste chiffré, sur cet appareil seulement</source>
        <translation>Everything stays encrypted, on this device only</translation>
    </message>
    <message>
        <source>Une seconde clé reste dans cet appareil</source>
        <translation>A second key stays in this device</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Accueil</source>
        <extracomment>navigation</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Santé</source>
        <extracomment>navigation: results, measures, vaccinations</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Applis</source>
        <extracomment>navigation: the catalogue of apps</extracomment>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Le catalogue de l’État</source>
        <extracomment>under « Applis », on the page « Plus »</extracomment>
        <translation>The State’s catalogue</translation>
    </message>
    <message>
        <source>Journal</source>
        <extracomment>navigation: who opened what</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Qui a ouvert quoi, et quand</source>
        <extracomment>under « Journal », on the page « Plus »</extracomment>
        <translation>Who opened what, and when</translation>
    </message>
    <message>
        <source>Réglages</source>
        <extracomment>navigation</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Votre coffre, l’apparence, la langue</source>
        <extracomment>under « Réglages », on the page « Plus »</extracomment>
        <translation>Your vault, appearance, language</translation>
    </message>
    <message>
        <source>Plus</source>
        <extracomment>navigation, phone: leads to apps, journal, settings and the lock</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>navigation: the health mailbox</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Partages</source>
        <extracomment>navigation: what is handed out to professionals</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Consultation, liens, fiche d’urgence</source>
        <extracomment>under « Partages », on the page « Plus »</extracomment>
        <translation>Consultation, links, emergency sheet</translation>
    </message>
    <message>
        <source>Carnet</source>
        <extracomment>navigation: the health booklet of a child</extracomment>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>Famille</source>
        <extracomment>navigation: the spaces of the household</extracomment>
        <translation>Family</translation>
    </message>
    <message>
        <source>L’espace de chacun, celui d’un enfant dès sa naissance</source>
        <extracomment>under « Famille », on the page « Plus »</extracomment>
        <translation>Everyone’s space, a child’s from birth</translation>
    </message>
</context>
<context>
    <name>DmpSheet</name>
    <message>
        <source>Les professionnels qui consultent votre DMP ne verront plus ce document. Son auteur et votre médecin traitant peuvent encore le voir.</source>
        <extracomment>before hiding a document at the DMP: what happens</extracomment>
        <translation>Professionals who consult your DMP will no longer see this document. Its author and your regular doctor can still see it.</translation>
    </message>
    <message>
        <source>Cela dure jusqu’à ce que vous le montriez de nouveau.</source>
        <extracomment>before hiding a document: how long</extracomment>
        <translation>It lasts until you show it again.</translation>
    </message>
    <message>
        <source>Les professionnels autorisés à consulter votre DMP pourront de nouveau lire ce document.</source>
        <extracomment>before showing a hidden document at the DMP again: what happens</extracomment>
        <translation>Professionals allowed to consult your DMP will be able to read this document again.</translation>
    </message>
    <message>
        <source>Vous pourrez le masquer de nouveau à tout moment.</source>
        <extracomment>before showing a document: how to undo it</extracomment>
        <translation>You can hide it again at any time.</translation>
    </message>
    <message>
        <source>Une copie part dans votre DMP. Les professionnels autorisés à le consulter pourront la lire.</source>
        <extracomment>before a deposit into the DMP: what happens</extracomment>
        <translation>A copy goes into your DMP. Professionals allowed to consult it will be able to read it.</translation>
    </message>
    <message>
        <source>Elle y reste. Havre ne la dépose qu’une fois, même si la connexion est coupée.</source>
        <extracomment>before a deposit into the DMP: how long</extracomment>
        <translation>It stays there. Havre deposits it once only, even if the connection breaks.</translation>
    </message>
    <message>
        <source>Ensuite, vous pourrez la masquer aux professionnels.</source>
        <extracomment>before a deposit into the DMP: how to undo it</extracomment>
        <translation>Afterwards you can hide it from professionals.</translation>
    </message>
    <message>
        <source>Masquer aux professionnels&#x202f;?</source>
        <extracomment>title: before hiding a document</extracomment>
        <translation>Hide from professionals?</translation>
    </message>
    <message>
        <source>Montrer aux professionnels&#x202f;?</source>
        <extracomment>title: before showing a document again</extracomment>
        <translation>Show to professionals?</translation>
    </message>
    <message>
        <source>Déposer dans votre DMP&#x202f;?</source>
        <extracomment>title: before a deposit</extracomment>
        <translation>Deposit into your DMP?</translation>
    </message>
    <message>
        <source>C’est noté dans votre journal.</source>
        <extracomment>under the consequences of an act at the DMP</extracomment>
        <translation>It is noted in your journal.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <extracomment>leaves a question without doing anything</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Masquer</source>
        <extracomment>hides the document at the DMP</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Montrer</source>
        <extracomment>shows the document at the DMP again</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Déposer</source>
        <extracomment>deposits the document into the DMP</extracomment>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Pour revenir en arrière, ouvrez ce document et choisissez «&#xa0;Montrer&#xa0;».</source>
        <extracomment>before hiding a document: how to undo it</extracomment>
        <translation>To go back, open this document and choose “Show”.</translation>
    </message>
</context>
<context>
    <name>DocumentHead</name>
    <message>
        <source>Retour&#x202f;: %1</source>
        <extracomment>%1 the page one goes back to</extracomment>
        <translation>Back: %1</translation>
    </message>
    <message>
        <source>Déjà ouvert par vous %1</source>
        <extracomment>%1 a moment: « hier à 18 h 04 »</extracomment>
        <translation>Last opened by you: %1</translation>
    </message>
    <message>
        <source>Du même auteur</source>
        <extracomment>lists the other documents of the same author</extracomment>
        <translation>By the same author</translation>
    </message>
</context>
<context>
    <name>DocumentOrigin</name>
    <message>
        <source>D’où vient ce document</source>
        <extracomment>title of the section that names the people behind a document</extracomment>
        <translation>Where this document comes from</translation>
    </message>
    <message>
        <source>Sa fiche</source>
        <extracomment>title of the technical card of a document</extracomment>
        <translation>Its card</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Accueil</source>
        <extracomment>names of the pages one may come from</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>names of the pages one may come from</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Partages</source>
        <translation>Shares</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>non lu</source>
        <extracomment>document row, spoken</extracomment>
        <translation>unread</translation>
    </message>
    <message>
        <source>masqué aux professionnels</source>
        <translation>hidden from professionals</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Sans date</source>
        <extracomment>Heading over documents whose date is unknown</extracomment>
        <translation>No date</translation>
    </message>
    <message>
        <source>Auteur inconnu</source>
        <extracomment>Heading over documents whose author is unknown</extracomment>
        <translation>Unknown author</translation>
    </message>
    <message>
        <source>non lu</source>
        <extracomment>Said by the screen reader after a document that was not opened yet</extracomment>
        <translation>unread</translation>
    </message>
    <message>
        <source>masqué aux professionnels</source>
        <extracomment>Said by the screen reader: professionals cannot see this document</extracomment>
        <translation>hidden from professionals</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Choisissez un document pour le lire ici.</source>
        <extracomment>nothing is selected in the list yet</extracomment>
        <translation>Choose a document to read it here.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Ce poids est très loin des repères de cet âge. Est-il bien en kilos&#x202f;? Appuyez encore pour le garder.</source>
        <extracomment>a typed measure is far from every reference</extracomment>
        <translation>This weight is very far from the references for this age. Is it in kilograms? Press again to keep it.</translation>
    </message>
    <message>
        <source>Cette taille est très loin des repères de cet âge. Est-elle bien en centimètres&#x202f;? Appuyez encore pour la garder.</source>
        <extracomment>a typed measure is far from every reference</extracomment>
        <translation>This height is very far from the references for this age. Is it in centimetres? Press again to keep it.</translation>
    </message>
    <message>
        <source>Ce tour de tête est très loin des repères de cet âge. Appuyez encore pour le garder.</source>
        <extracomment>a typed measure is far from every reference</extracomment>
        <translation>This head measure is very far from the references for this age. Press again to keep it.</translation>
    </message>
    <message>
        <source>Ce poids et cette taille ne vont pas ensemble à cet âge. Relisez-les, ou appuyez encore pour les garder.</source>
        <extracomment>typed measures do not go together</extracomment>
        <translation>This weight and this height do not go together at this age. Read them again, or press again to keep them.</translation>
    </message>
    <message>
        <source>Ce poids est très rare. Est-il bien en kilos&#x202f;? Appuyez encore pour le garder.</source>
        <extracomment>a typed measure of an adult is one that few people have</extracomment>
        <translation>This weight is very rare. Is it in kilograms? Press again to keep it.</translation>
    </message>
    <message>
        <source>Cette taille est très rare. Est-elle bien en centimètres&#x202f;? Appuyez encore pour la garder.</source>
        <extracomment>a typed measure of an adult is one that few people have</extracomment>
        <translation>This height is very rare. Is it in centimetres? Press again to keep it.</translation>
    </message>
    <message>
        <source>Cette glycémie est très rare. Est-elle bien en grammes par litre&#x202f;? Appuyez encore pour la garder.</source>
        <extracomment>a typed measure of an adult is one that few people have</extracomment>
        <translation>This glucose value is very rare. Is it in grams per litre? Press again to keep it.</translation>
    </message>
    <message>
        <source>Cette tension est très rare. Relisez-la, ou appuyez encore pour la garder.</source>
        <extracomment>a typed measure of an adult is one that few people have</extracomment>
        <translation>This blood pressure is very rare. Read it again, or press again to keep it.</translation>
    </message>
    <message>
        <source>Ce tour de tête est très rare à cet âge. Est-il bien en centimètres&#x202f;? Appuyez encore pour le garder.</source>
        <extracomment>a typed measure is one that few people of that age have</extracomment>
        <translation>This head measure is very rare at this age. Is it in centimetres? Press again to keep it.</translation>
    </message>
    <message>
        <source>Ce pouls est très rare à cet âge. Relisez-le, ou appuyez encore pour le garder.</source>
        <extracomment>a typed measure is one that few people of that age have</extracomment>
        <translation>This pulse is very rare at this age. Read it again, or press again to keep it.</translation>
    </message>
    <message>
        <source>Cette température est très rare. Relisez-la, ou appuyez encore pour la garder.</source>
        <extracomment>a typed measure is one that few people have</extracomment>
        <translation>This temperature is very rare. Read it again, or press again to keep it.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Navigation</source>
        <extracomment>navigation</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <extracomment>navigation, label</extracomment>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>DrawerItem</name>
    <message numerus="yes">
        <source>%n non lu(s)</source>
        <extracomment>said by screen readers after « Messages »</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choisissez des fichiers</source>
        <extracomment>where files are chosen, on a phone</extracomment>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Déposez des fichiers ici, ou choisissez-les</source>
        <extracomment>where files are dropped or chosen</extracomment>
        <translation>Drop files here, or choose them</translation>
    </message>
    <message>
        <source>Comptes rendus, ordonnances, photographies, dossiers entiers. Tout est lu sur cet appareil&#x202f;; rien n’entre dans le coffre avant votre accord.</source>
        <extracomment>what can be imported</extracomment>
        <translation>Reports, prescriptions, photographs, whole folders. Everything is read on this device; nothing enters the vault before you agree.</translation>
    </message>
    <message>
        <source>Choisir des fichiers</source>
        <extracomment>opens the system&apos;s dialog for files</extracomment>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Choisir un dossier</source>
        <extracomment>opens the system&apos;s dialog for a folder</extracomment>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Formats lus&#x202f;: PDF, images, texte, CDA, archives zip et IHE XDM.</source>
        <extracomment>what can be imported, by the names of the formats</extracomment>
        <translation>Formats read: PDF, images, text, CDA, zip and IHE XDM archives.</translation>
    </message>
</context>
<context>
    <name>EmergencyBand</name>
    <message>
        <source>Votre nom viendra de votre espace santé</source>
        <extracomment>emergency sheet of somebody who has not signed in yet</extracomment>
        <translation>Your name will come from your health account</translation>
    </message>
    <message>
        <source>SAMU 15&#xa0;· Urgences 112</source>
        <extracomment>emergency sheet: the numbers to call, French and European</extracomment>
        <translation>SAMU 15&#xa0;· Emergencies 112</translation>
    </message>
    <message>
        <source>Code QR&#x202f;: le texte de cette fiche, lisible sans réseau</source>
        <extracomment>said by screen readers: the QR code of the emergency sheet</extracomment>
        <translation>QR code: the text of this sheet, readable without network</translation>
    </message>
</context>
<context>
    <name>EmergencyForm</name>
    <message>
        <source>Fiche d’urgence, carte</source>
        <extracomment>file name of the emergency sheet as a card for the wallet; as a page</extracomment>
        <translation>Emergency sheet, card</translation>
    </message>
    <message>
        <source>Fiche d’urgence</source>
        <translation>Emergency sheet</translation>
    </message>
    <message numerus="yes">
        <source>Naissance&#x202f;: %1&#xa0;· %n an(s)</source>
        <extracomment>emergency sheet; %1 a date of birth, %n how old the person is</extracomment>
        <translation>
            <numerusform>Born %1&#xa0;· %n year old</numerusform>
            <numerusform>Born %1&#xa0;· %n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>Relue par vous le %1</source>
        <extracomment>emergency sheet; %1 a date</extracomment>
        <translation>Reviewed by you on %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <extracomment>emergency sheet: heading, then an example</extracomment>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Par exemple&#x202f;: pénicilline, choc en 2014</source>
        <translation>For example: penicillin, shock in 2014</translation>
    </message>
    <message>
        <source>Traitements</source>
        <extracomment>emergency sheet: heading, then an example</extracomment>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Par exemple&#x202f;: lévothyroxine 75 µg, le matin</source>
        <translation>For example: levothyroxine 75 µg, in the morning</translation>
    </message>
    <message>
        <source>Maladies et antécédents</source>
        <extracomment>emergency sheet: heading, then an example</extracomment>
        <translation>Conditions and history</translation>
    </message>
    <message>
        <source>Par exemple&#x202f;: asthme, pacemaker</source>
        <translation>For example: asthma, pacemaker</translation>
    </message>
    <message>
        <source>À prévenir</source>
        <extracomment>emergency sheet: heading, then an example</extracomment>
        <translation>To be told</translation>
    </message>
    <message>
        <source>Nom, lien et téléphone</source>
        <translation>Name, relation and telephone</translation>
    </message>
    <message>
        <source>Souhaits</source>
        <extracomment>emergency sheet: heading, then an example</extracomment>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Personne de confiance, directives anticipées, langue parlée</source>
        <translation>Trusted person, advance directives, spoken language</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Fiche d’urgence</source>
        <extracomment>page title</extracomment>
        <translation>Emergency sheet</translation>
    </message>
    <message>
        <source>Accueil</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Partages</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Page A4</source>
        <extracomment>emergency sheet: makes the A4 page</extracomment>
        <translation>A4 page</translation>
    </message>
    <message>
        <source>Carte de poche</source>
        <extracomment>emergency sheet: makes the card for the wallet</extracomment>
        <translation>Wallet card</translation>
    </message>
    <message>
        <source>Cette fiche date de plus de six mois</source>
        <extracomment>emergency sheet: nobody looked at it for six months</extracomment>
        <translation>This sheet is over six months old</translation>
    </message>
    <message>
        <source>Relisez-la&#x202f;: est-elle encore juste&#x202f;?</source>
        <translation>Read it again: is it still right?</translation>
    </message>
    <message>
        <source>Oui, rien n’a changé</source>
        <extracomment>emergency sheet: says that it is right as it stands</extracomment>
        <translation>Yes, nothing has changed</translation>
    </message>
    <message>
        <source>À remplir en deux minutes</source>
        <extracomment>emergency sheet: nothing was written yet</extracomment>
        <translation>Filled in within two minutes</translation>
    </message>
    <message>
        <source>Ce que doivent savoir ceux qui vous secourent. Vos mots suffisent&#x202f;; rien n’est envoyé nulle part.</source>
        <translation>What those who help you must know. Your own words are enough; nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Ce que doivent savoir ceux qui secourent %1. Vos mots suffisent&#x202f;; rien n’est envoyé nulle part.</source>
        <extracomment>emergency sheet of a child or of somebody one cares for, nothing was written yet; %1 a given name</extracomment>
        <translation>What those who help %1 must know. Your own words are enough; nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>%1. Le code QR se lit sans réseau.</source>
        <extracomment>under the emergency sheet; %1 « Relue par vous le 24 février »</extracomment>
        <translation>%1. The QR code is read without network.</translation>
    </message>
    <message>
        <source>Enregistrer la carte de poche</source>
        <extracomment>title of the sheet that saves the emergency card</extracomment>
        <translation>Save the wallet card</translation>
    </message>
    <message>
        <source>Enregistrer la page A4</source>
        <extracomment>title of the sheet that saves the emergency page</extracomment>
        <translation>Save the A4 page</translation>
    </message>
    <message>
        <source>Le PDF sortira du coffre sans chiffrement, pour être imprimé et porté sur vous&#x202f;: qui le trouve peut le lire.</source>
        <extracomment>consequence of saving the emergency sheet</extracomment>
        <translation>The PDF will leave the vault unencrypted, to be printed and carried: whoever finds it can read it.</translation>
    </message>
    <message>
        <source>Le PDF sortira du coffre sans chiffrement, pour être imprimé et rester avec %1&#x202f;: qui le trouve peut le lire.</source>
        <extracomment>consequence of saving the emergency sheet of another; %1 a given name</extracomment>
        <translation>The PDF will leave the vault unencrypted, to be printed and kept with %1: whoever finds it can read it.</translation>
    </message>
    <message>
        <source>Terminé</source>
        <extracomment>emergency sheet: nothing more to write, it is read again</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Modifier</source>
        <extracomment>emergency sheet: lets its lines be added and changed</extracomment>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>EmergencyPart</name>
    <message>
        <source>Modifier</source>
        <extracomment>emergency sheet: said after a line one can change</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <extracomment>emergency sheet: a new line under a heading</extracomment>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>EnclosureChip</name>
    <message>
        <source>Retirer %1</source>
        <extracomment>takes a document out of the message; %1 its name and what it is</extracomment>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>EnclosureSheet</name>
    <message>
        <source>Joindre un document</source>
        <extracomment>title: choice of a document to send</extracomment>
        <translation>Attach a document</translation>
    </message>
    <message>
        <source>Rechercher un document</source>
        <extracomment>search field of the documents</extracomment>
        <translation>Search documents</translation>
    </message>
    <message>
        <source>Aucun document trouvé.</source>
        <extracomment>no document to choose from</extracomment>
        <translation>No document found.</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Cacher</source>
        <extracomment>shows the typed password</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Afficher</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>C’est arrêté</source>
        <translation>It was stopped</translation>
    </message>
    <message>
        <source>Rien n’a été changé.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon mot de passe</source>
        <translation>This is not the right password</translation>
    </message>
    <message>
        <source>Le service ne répond pas</source>
        <translation>The service does not answer</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Vérifiez votre connexion, puis essayez de nouveau.</source>
        <translation>Nothing is lost. Check your connection, then try again.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Le coffre est fermé</source>
        <translation>The vault is closed</translation>
    </message>
    <message>
        <source>Ouvrez-le avec votre mot de passe pour continuer.</source>
        <translation>Open it with your password to continue.</translation>
    </message>
    <message>
        <source>C’est refusé</source>
        <translation>It was refused</translation>
    </message>
    <message>
        <source>Le droit ou la clé présentés n’ont pas été acceptés.</source>
        <translation>The right or the key presented was not accepted.</translation>
    </message>
    <message>
        <source>C’est introuvable</source>
        <translation>It cannot be found</translation>
    </message>
    <message>
        <source>Ce que vous demandez n’est pas, ou n’est plus, ici.</source>
        <translation>What you ask for is not, or is no longer, here.</translation>
    </message>
    <message>
        <source>Cela a changé entre-temps</source>
        <translation>It changed in the meantime</translation>
    </message>
    <message>
        <source>Rien n’a été écrasé. Regardez ce qui a changé, puis recommencez.</source>
        <translation>Nothing was overwritten. Look at what changed, then start again.</translation>
    </message>
    <message>
        <source>Ce contenu ne peut pas être lu</source>
        <translation>This content cannot be read</translation>
    </message>
    <message>
        <source>Il est incomplet ou mal formé. L’original reste gardé tel quel.</source>
        <translation>It is incomplete or malformed. The original is kept as it is.</translation>
    </message>
    <message>
        <source>Des données sont abîmées</source>
        <translation>Some data is damaged</translation>
    </message>
    <message>
        <source>Havre a reconnu qu’elles ont été modifiées ou endommagées, et ne s’y fie pas.</source>
        <translation>Havre noticed that it was changed or damaged, and does not rely on it.</translation>
    </message>
    <message>
        <source>Havre ne sait pas encore faire cela</source>
        <translation>Havre cannot do this yet</translation>
    </message>
    <message>
        <source>Il manque à cet appareil, ou à Havre, de quoi le faire.</source>
        <translation>This device, or Havre, lacks what it takes.</translation>
    </message>
    <message>
        <source>Un instant</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Une autre tâche est en cours. Réessayez dans un moment.</source>
        <translation>Another task is under way. Try again in a moment.</translation>
    </message>
    <message>
        <source>La place manque</source>
        <translation>There is not enough room</translation>
    </message>
    <message>
        <source>Le disque est plein, protégé, ou le contenu est trop grand. Rien n’est perdu.</source>
        <translation>The disk is full, protected, or the content is too large. Nothing is lost.</translation>
    </message>
    <message>
        <source>Havre a rencontré un défaut</source>
        <translation>Havre met a defect</translation>
    </message>
    <message>
        <source>C’est de notre faute, pas de la vôtre. Ce qui est dans le coffre n’a pas changé.</source>
        <translation>This is our fault, not yours. What is in the vault has not changed.</translation>
    </message>
    <message>
        <source>Ce document n’est plus au DMP</source>
        <translation>This document is no longer in the DMP</translation>
    </message>
    <message>
        <source>Le serveur ne le connaît plus. Ce qui est déjà copié ici reste lisible.</source>
        <translation>The server no longer knows it. What is already copied here stays readable.</translation>
    </message>
    <message>
        <source>Document reçu abîmé</source>
        <translation>Document damaged on arrival</translation>
    </message>
    <message>
        <source>Ce qui est arrivé ne correspond pas à ce qui était annoncé&#x202f;; Havre ne l’a pas gardé. Il sera redemandé.</source>
        <translation>What arrived does not match what was announced; Havre did not keep it. It will be asked for again.</translation>
    </message>
    <message>
        <source>Liste incomplète</source>
        <translation>Incomplete list</translation>
    </message>
    <message>
        <source>La liste de vos documents est arrivée incomplète. La suite sera redemandée à la prochaine mise à jour.</source>
        <translation>The list of your documents arrived incomplete. The rest will be asked for at the next update.</translation>
    </message>
    <message>
        <source>Liste sans fin</source>
        <translation>Endless list</translation>
    </message>
    <message>
        <source>Le serveur répète la même page&#x202f;; Havre s’est arrêté. Ce qui est déjà copié reste lisible.</source>
        <translation>The server repeats the same page; Havre stopped. What is already copied stays readable.</translation>
    </message>
    <message>
        <source>Adresse inattendue</source>
        <translation>Unexpected address</translation>
    </message>
    <message>
        <source>La liste renvoie vers un autre serveur&#x202f;; Havre n’y est pas allé. Ce qui est déjà copié reste lisible.</source>
        <translation>The list points to another server; Havre did not go there. What is already copied stays readable.</translation>
    </message>
    <message>
        <source>Réponse illisible du DMP</source>
        <translation>Unreadable answer from the DMP</translation>
    </message>
    <message>
        <source>Le serveur a répondu d’une façon illisible. Rien n’est perdu&#x202f;; réessayez plus tard.</source>
        <translation>The server answered in an unreadable way. Nothing is lost; try again later.</translation>
    </message>
    <message>
        <source>Réponse inattendue du DMP</source>
        <translation>Unexpected answer from the DMP</translation>
    </message>
    <message>
        <source>Le serveur n’a pas envoyé une liste de documents. Rien n’est perdu&#x202f;; réessayez plus tard.</source>
        <translation>The server did not send a list of documents. Nothing is lost; try again later.</translation>
    </message>
    <message>
        <source>Ce qui répond n’est pas le DMP, peut-être une page d’accueil de réseau public. Vérifiez votre connexion, puis réessayez.</source>
        <translation>What answers is not the DMP, perhaps the welcome page of a public network. Check your connection, then try again.</translation>
    </message>
    <message>
        <source>Un document n’a pas pu être copié</source>
        <translation>A document could not be copied</translation>
    </message>
    <message>
        <source>Sa fiche au DMP est incomplète. Les autres documents sont là&#x202f;; il sera redemandé.</source>
        <translation>Its entry in the DMP is incomplete. The other documents are here; it will be asked for again.</translation>
    </message>
    <message>
        <source>Le DMP a refusé la demande</source>
        <translation>The DMP refused the request</translation>
    </message>
    <message>
        <source>Le serveur ne comprend pas la demande de Havre. Mettez Havre à jour, puis réessayez.</source>
        <translation>The server does not understand Havre’s request. Update Havre, then try again.</translation>
    </message>
    <message>
        <source>Liste anormalement longue</source>
        <translation>Abnormally long list</translation>
    </message>
    <message>
        <source>La liste dépasse tout ce qu’un dossier contient&#x202f;; Havre s’est arrêté. Ce qui est déjà copié reste lisible.</source>
        <translation>The list exceeds anything a record contains; Havre stopped. What is already copied stays readable.</translation>
    </message>
    <message>
        <source>Identité INS absente</source>
        <translation>No INS identity</translation>
    </message>
    <message>
        <source>Sans identité INS, votre dossier ne peut pas être demandé. Connectez-vous à nouveau.</source>
        <translation>Without an INS identity, your record cannot be asked for. Sign in again.</translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation>Text too long</translation>
    </message>
    <message>
        <source>Ce texte est trop long pour être affiché ici. Exportez l’original pour le lire ailleurs.</source>
        <translation>This text is too long to be shown here. Export the original to read it elsewhere.</translation>
    </message>
    <message>
        <source>Document retenu</source>
        <translation>Document withheld</translation>
    </message>
    <message>
        <source>Le DMP ne remet pas ce document. Les autres sont là&#x202f;; il sera redemandé la prochaine fois.</source>
        <translation>The DMP does not hand out this document. The others are here; it will be asked for again next time.</translation>
    </message>
    <message>
        <source>Document pas encore visible</source>
        <translation>Document not yet visible</translation>
    </message>
    <message>
        <source>Son auteur ne l’a pas encore rendu visible. Demandez-le au professionnel qui l’a écrit.</source>
        <translation>Its author has not made it visible yet. Ask the professional who wrote it.</translation>
    </message>
    <message>
        <source>Votre DMP ne répond pas</source>
        <translation>Your DMP does not answer</translation>
    </message>
    <message>
        <source>Vos documents restent lisibles sur cet appareil. Vérifiez votre connexion, puis réessayez.</source>
        <translation>Your documents stay readable on this device. Check your connection, then try again.</translation>
    </message>
    <message>
        <source>Document d’une autre personne</source>
        <translation>Document of another person</translation>
    </message>
    <message>
        <source>Le serveur a annoncé un document qui n’est pas le vôtre&#x202f;; Havre ne l’a pas gardé. Signalez-le à la plateforme.</source>
        <translation>The server announced a document that is not yours; Havre did not keep it. Report it to the platform.</translation>
    </message>
    <message>
        <source>Demande non permise par le DMP</source>
        <translation>The DMP does not allow this</translation>
    </message>
    <message>
        <source>Le DMP vous reconnaît, mais ne permet pas cela pour ce document. Rien n’y a changé. Retirez la demande, ou demandez la raison à l’assistance du DMP.</source>
        <translation>The DMP knows you, but does not allow this for this document. Nothing changed there. Take the request back, or ask the DMP’s support why.</translation>
    </message>
    <message>
        <source>Le DMP n’ouvre pas</source>
        <translation>The DMP does not open</translation>
    </message>
    <message>
        <source>Le DMP n’a pas accepté votre session. Connectez-vous à nouveau.</source>
        <translation>The DMP did not accept your session. Sign in again.</translation>
    </message>
    <message>
        <source>Ce qui est arrivé n’a pas la taille annoncée&#x202f;; Havre ne l’a pas gardé. Il sera redemandé.</source>
        <translation>What arrived does not have the announced size; Havre did not keep it. It will be asked for again.</translation>
    </message>
    <message>
        <source>Mise à jour déjà en cours</source>
        <translation>Update already under way</translation>
    </message>
    <message>
        <source>Votre dossier se met déjà à jour. Laissez-la finir.</source>
        <translation>Your record is already being updated. Let it finish.</translation>
    </message>
    <message>
        <source>Document trop volumineux</source>
        <translation>Document too large</translation>
    </message>
    <message>
        <source>Ce document dépasse la taille que Havre accepte. Demandez à son auteur une version plus légère.</source>
        <translation>This document exceeds the size Havre accepts. Ask its author for a lighter version.</translation>
    </message>
    <message>
        <source>Votre DMP se repose</source>
        <translation>Your DMP is resting</translation>
    </message>
    <message>
        <source>Le service est momentanément arrêté. Rien n’est perdu&#x202f;; réessayez dans quelques minutes.</source>
        <translation>The service is down for the moment. Nothing is lost; try again in a few minutes.</translation>
    </message>
    <message>
        <source>Adresse non sûre</source>
        <translation>Unsafe address</translation>
    </message>
    <message>
        <source>Cette adresse n’est pas protégée&#x202f;; Havre n’y va pas.</source>
        <translation>This address is not protected; Havre does not go there.</translation>
    </message>
    <message>
        <source>Pas de réseau</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>Détour refusé</source>
        <translation>Detour refused</translation>
    </message>
    <message>
        <source>Le serveur renvoie vers une autre adresse&#x202f;; Havre ne l’a pas suivie. Changez de réseau, puis réessayez.</source>
        <translation>The server sends to another address; Havre did not follow it. Change networks, then try again.</translation>
    </message>
    <message>
        <source>Pas de réponse à temps</source>
        <translation>No answer in time</translation>
    </message>
    <message>
        <source>Le serveur tarde trop à répondre. Rien n’est perdu&#x202f;; réessayez.</source>
        <translation>The server takes too long to answer. Nothing is lost; try again.</translation>
    </message>
    <message>
        <source>Serveur non reconnu</source>
        <translation>Server not recognised</translation>
    </message>
    <message>
        <source>Ce serveur n’a pas pu prouver son identité&#x202f;; rien ne lui a été envoyé. Changez de réseau, puis réessayez.</source>
        <translation>This server could not prove its identity; nothing was sent to it. Change networks, then try again.</translation>
    </message>
    <message>
        <source>Réponse trop volumineuse</source>
        <translation>Answer too large</translation>
    </message>
    <message>
        <source>Ce qui arrive dépasse la limite&#x202f;; Havre s’est arrêté. Réessayez plus tard.</source>
        <translation>What arrives exceeds the limit; Havre stopped. Try again later.</translation>
    </message>
    <message>
        <source>Mot de passe absent</source>
        <translation>No password</translation>
    </message>
    <message>
        <source>Aucun mot de passe n’a pu être lu. Donnez-le par --password-fd, --password-file ou au clavier.</source>
        <translation>No password could be read. Give it by --password-fd, --password-file or at the keyboard.</translation>
    </message>
    <message>
        <source>Les deux saisies diffèrent</source>
        <translation>The two entries differ</translation>
    </message>
    <message>
        <source>Les deux mots de passe saisis ne sont pas les mêmes. Recommencez, rien n’a été créé.</source>
        <translation>The two passwords entered are not the same. Start again, nothing was created.</translation>
    </message>
    <message>
        <source>Commande incomprise</source>
        <translation>Command not understood</translation>
    </message>
    <message>
        <source>Une option, sa valeur ou un mot de la commande manque ou ne convient pas. «&#xa0;havre-cli --help&#xa0;» les montre tous.</source>
        <translation>An option, its value or a word of the command is missing or not fitting. “havre-cli --help” shows them all.</translation>
    </message>
    <message>
        <source>Copie impossible</source>
        <translation>Copy impossible</translation>
    </message>
    <message>
        <source>Ce document n’est pas ici</source>
        <translation>This document is not here</translation>
    </message>
    <message>
        <source>Il n’est pas, ou n’est plus, dans votre coffre. Revenez à la liste.</source>
        <translation>It is not, or is no longer, in your vault. Go back to the list.</translation>
    </message>
    <message>
        <source>Ce n’est pas un document de santé lisible</source>
        <translation>This is not a readable health document</translation>
    </message>
    <message>
        <source>Ce fichier ne contient pas de document de santé que Havre sait lire. Demandez à son auteur une version PDF.</source>
        <translation>This file holds no health document that Havre can read. Ask its author for a PDF version.</translation>
    </message>
    <message>
        <source>Pièce jointe abîmée</source>
        <translation>Damaged attachment</translation>
    </message>
    <message>
        <source>Le fichier contenu dans ce document est abîmé. Essayez de le recevoir à nouveau.</source>
        <translation>The file inside this document is damaged. Try to receive it again.</translation>
    </message>
    <message>
        <source>Le texte de ce document est trop long pour être affiché. Demandez à son auteur une version plus courte.</source>
        <translation>The text of this document is too long to be shown. Ask its author for a shorter version.</translation>
    </message>
    <message>
        <source>Document abîmé</source>
        <translation>Damaged document</translation>
    </message>
    <message>
        <source>Ce document a changé depuis son arrivée&#x202f;; Havre ne s’y fie pas. S’il est dans votre DMP, la prochaine synchronisation le rapporte&#x202f;; sinon, demandez-en une copie à qui l’a écrit.</source>
        <translation>This document has changed since it arrived; Havre does not rely on it. If it is in your DMP, the next synchronisation brings it back; otherwise, ask whoever wrote it for a copy.</translation>
    </message>
    <message>
        <source>Fichier vide</source>
        <translation>Empty file</translation>
    </message>
    <message>
        <source>Ce fichier ne contient rien. Demandez à son auteur de le renvoyer.</source>
        <translation>This file holds nothing. Ask its author to send it again.</translation>
    </message>
    <message>
        <source>Document déjà présent</source>
        <translation>Document already here</translation>
    </message>
    <message>
        <source>Ce document est déjà dans votre coffre.</source>
        <translation>This document is already in your vault.</translation>
    </message>
    <message>
        <source>Ce document dépasse la taille que Havre accepte. Demandez une version plus légère.</source>
        <translation>This document exceeds the size Havre accepts. Ask for a lighter version.</translation>
    </message>
    <message>
        <source>Bibliothèque pleine</source>
        <translation>Library full</translation>
    </message>
    <message>
        <source>Votre coffre ne peut plus numéroter de nouveaux documents. Prévenez l’assistance&#x202f;; rien n’est perdu.</source>
        <translation>Your vault can number no more documents. Tell support; nothing is lost.</translation>
    </message>
    <message>
        <source>Type de fichier non pris en charge</source>
        <translation>File type not supported</translation>
    </message>
    <message>
        <source>Havre lit les PDF, les images, les textes, les documents de santé et les archives ZIP qui les contiennent. Ce fichier est d’un autre type, ou il est abîmé&#x202f;: demandez-le en PDF à qui l’a écrit.</source>
        <translation>Havre reads PDFs, pictures, texts, health documents and the ZIP archives that hold them. This file is of another type, or it is damaged: ask whoever wrote it for a PDF.</translation>
    </message>
    <message>
        <source>Document refusé par sécurité</source>
        <translation>Document refused for safety</translation>
    </message>
    <message>
        <source>La structure de ce document est anormale et il n’a pas été ouvert. Demandez à son auteur une version conforme.</source>
        <translation>The structure of this document is abnormal and it was not opened. Ask its author for a conformant version.</translation>
    </message>
    <message>
        <source>Ce document contient des caractères interdits. Demandez à son auteur de le renvoyer.</source>
        <translation>This document contains forbidden characters. Ask its author to send it again.</translation>
    </message>
    <message>
        <source>Ce document contient des instructions qui pourraient nuire à votre appareil. Il n’a pas été ouvert. Demandez à son auteur une version conforme.</source>
        <translation>This document contains instructions that could harm your device. It was not opened. Ask its author for a conformant version.</translation>
    </message>
    <message>
        <source>Document illisible</source>
        <translation>Unreadable document</translation>
    </message>
    <message>
        <source>Les caractères de ce document ne sont pas lisibles. Demandez à son auteur de le renvoyer.</source>
        <translation>The characters of this document cannot be read. Ask its author to send it again.</translation>
    </message>
    <message>
        <source>Document incomplet ou abîmé</source>
        <translation>Incomplete or damaged document</translation>
    </message>
    <message>
        <source>Ce document est incomplet ou abîmé. Essayez de le recevoir à nouveau.</source>
        <translation>This document is incomplete or damaged. Try to receive it again.</translation>
    </message>
    <message>
        <source>Ce document contient des données qui ne sont pas du texte. Demandez à son auteur de le renvoyer.</source>
        <translation>This document contains data that is not text. Ask its author to send it again.</translation>
    </message>
    <message>
        <source>Ce document dépasse la taille que Havre sait lire (32&#x202f;Mo). Demandez à son auteur une version plus légère, un PDF par exemple.</source>
        <translation>This document exceeds the size Havre can read (32 MB). Ask its author for a lighter version, a PDF for example.</translation>
    </message>
    <message>
        <source>La lecture s’est interrompue</source>
        <translation>Reading was interrupted</translation>
    </message>
    <message>
        <source>La lecture de ce document s’est interrompue. Le document d’origine est intact&#x202f;: vous pouvez l’ouvrir à nouveau ou l’exporter.</source>
        <translation>Reading this document was interrupted. The original is intact: you can open it again or export it.</translation>
    </message>
    <message>
        <source>Lecture protégée indisponible</source>
        <translation>Protected reading unavailable</translation>
    </message>
    <message>
        <source>Les PDF et les images s’ouvrent à l’abri, avec le programme «&#xa0;bubblewrap&#xa0;», qui manque ou ne peut pas démarrer ici. Installez-le, puis essayez à nouveau.</source>
        <translation>PDFs and pictures are opened in shelter by the program “bubblewrap”, which is missing or cannot start here. Install it, then try again.</translation>
    </message>
    <message>
        <source>Page introuvable</source>
        <translation>Page not found</translation>
    </message>
    <message>
        <source>Cette page n’existe pas dans le document. Revenez à une autre page.</source>
        <translation>This page does not exist in the document. Go back to another page.</translation>
    </message>
    <message>
        <source>PDF protégé par un mot de passe</source>
        <translation>PDF protected by a password</translation>
    </message>
    <message>
        <source>Ce PDF demande un mot de passe pour être lu. Demandez à son auteur une version sans mot de passe.</source>
        <translation>This PDF asks for a password. Ask its author for a version without one.</translation>
    </message>
    <message>
        <source>Ce fichier ou l’une de ses pages est trop grand pour être affiché. Demandez une version plus légère.</source>
        <translation>This file or one of its pages is too large to be shown. Ask for a lighter version.</translation>
    </message>
    <message>
        <source>Havre ne sait pas montrer ce fichier : il est abîmé, ou d’un autre type qu’annoncé.</source>
        <translation>Havre cannot show this file: it is damaged, or of another type than announced.</translation>
    </message>
    <message>
        <source>Pas de navigateur</source>
        <translation>No browser</translation>
    </message>
    <message>
        <source>Aucun navigateur ne s’est ouvert. Copiez l’adresse affichée dans celui de votre choix.</source>
        <translation>No browser opened. Copy the address shown into the one of your choice.</translation>
    </message>
    <message>
        <source>Le DMP n’ouvre pas ce dossier</source>
        <translation>The DMP does not open this record</translation>
    </message>
    <message>
        <source>Il vous reconnaît, mais ne vous donne pas ce dossier. Ce qui est déjà copié ici reste lisible. Demandez la raison à l’assistance du DMP.</source>
        <translation>It knows you, but does not give you this record. What is copied here already can still be read. Ask the DMP’s support why.</translation>
    </message>
    <message>
        <source>Le DMP demande d’attendre</source>
        <translation>The DMP asks you to wait</translation>
    </message>
    <message>
        <source>Trop de demandes lui sont arrivées à la fois ; il n’a pas pris celle-ci. Réessayez dans quelques minutes.</source>
        <translation>Too many requests reached it at once; it did not take this one. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>Serveur hors d’atteinte</source>
        <translation>Server out of reach</translation>
    </message>
    <message>
        <source>Le serveur n’a pas pu être joint ; rien ne lui a été envoyé. Vérifiez votre connexion, puis réessayez.</source>
        <translation>The server could not be reached; nothing was sent to it. Check your connection, then try again.</translation>
    </message>
    <message>
        <source>Réponse d’un serveur non reconnu</source>
        <translation>An answer from an unknown server</translation>
    </message>
    <message>
        <source>Ce qui a répondu n’a pas pu prouver son identité ; Havre ne l’a pas lu. Changez de réseau, puis réessayez.</source>
        <translation>What answered could not prove who it is; Havre did not read it. Change networks, then try again.</translation>
    </message>
    <message>
        <source>Le serveur de partage est hors d’atteinte</source>
        <translation>The share server is out of reach</translation>
    </message>
    <message>
        <source>Rien ne lui a été envoyé. Vérifiez votre connexion, puis réessayez.</source>
        <translation>Nothing was sent to it. Check your connection, then try again.</translation>
    </message>
    <message>
        <source>Le serveur de partage demande d’attendre</source>
        <translation>The share server asks you to wait</translation>
    </message>
    <message>
        <source>Il n’a rien pris cette fois. Réessayez dans quelques minutes.</source>
        <translation>It took nothing this time. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>Demande refusée par le serveur de partage</source>
        <translation>The share server refused the request</translation>
    </message>
    <message>
        <source>Il ne comprend pas la demande de Havre et n’a rien ouvert. Mettez Havre à jour, puis réessayez.</source>
        <translation>It does not understand what Havre asks, and opened nothing. Update Havre, then try again.</translation>
    </message>
    <message>
        <source>Il y a déjà quelque chose à ce nom</source>
        <translation>Something has this name already</translation>
    </message>
    <message>
        <source>Havre n’écrit jamais par-dessus ce qui existe. Choisissez un autre nom : rien n’a été écrit.</source>
        <translation>Havre never writes over what exists. Choose another name: nothing was written.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas vide</source>
        <translation>This folder is not empty</translation>
    </message>
    <message>
        <source>Havre n’écrit jamais par-dessus des fichiers. Choisissez un dossier vide, ou qui n’existe pas encore.</source>
        <translation>Havre never writes over files. Choose an empty folder, or one that does not exist yet.</translation>
    </message>
    <message>
        <source>Pas de carnet de santé ici</source>
        <translation>No health booklet here</translation>
    </message>
    <message>
        <source>Le carnet de santé est celui d’un enfant. Choisissez l’espace d’un enfant.</source>
        <translation>The health booklet is a child’s. Choose a child’s space.</translation>
    </message>
    <message>
        <source>La messagerie de santé est la vôtre</source>
        <translation>The health mailbox is yours</translation>
    </message>
    <message>
        <source>Un espace de proche n’a pas de messagerie. Revenez à votre espace pour lire et écrire.</source>
        <translation>The space of somebody close has no mailbox. Go back to yours to read and write.</translation>
    </message>
    <message>
        <source>Plusieurs analyses s’appellent ainsi</source>
        <translation>Several analyses are called so</translation>
    </message>
    <message>
        <source>Donnez le code de l’une d’elles.</source>
        <translation>Give the code of one of them.</translation>
    </message>
    <message>
        <source>Adresse refusée</source>
        <translation>Address refused</translation>
    </message>
    <message>
        <source>Cette adresse n’est pas sûre&#x202f;; Havre ne l’a pas ouverte.</source>
        <translation>This address is not safe; Havre did not open it.</translation>
    </message>
    <message>
        <source>Numéro à vérifier</source>
        <translation>Number to check</translation>
    </message>
    <message>
        <source>Ce numéro contient une erreur de saisie (sa clé ne correspond pas). Vérifiez-le sur l’attestation de droits.</source>
        <translation>This number contains a typing error (its key does not match). Check it on the certificate of health insurance (attestation de droits).</translation>
    </message>
    <message>
        <source>Ce numéro n’a pas la forme d’un matricule INS (15 caractères). Vérifiez-le sur l’attestation de droits.</source>
        <translation>This number does not have the form of an INS number (15 characters). Check it on the certificate of health insurance (attestation de droits).</translation>
    </message>
    <message>
        <source>Plateforme introuvable</source>
        <translation>Platform not found</translation>
    </message>
    <message>
        <source>Le fichier de description de la plateforme est introuvable. Choisissez-en un autre.</source>
        <translation>The description file of the platform cannot be found. Choose another.</translation>
    </message>
    <message>
        <source>Description de plateforme inutilisable</source>
        <translation>Unusable platform description</translation>
    </message>
    <message>
        <source>Le fichier de description de la plateforme est incomplet ou contient une adresse non sûre. Demandez-en un nouveau.</source>
        <translation>The description file of the platform is incomplete or contains an unsafe address. Ask for a new one.</translation>
    </message>
    <message>
        <source>Connexion trop faible</source>
        <translation>Sign-in too weak</translation>
    </message>
    <message>
        <source>La plateforme n’a pas vérifié votre identité en deux étapes. Recommencez en saisissant aussi le code.</source>
        <translation>The platform did not check your identity in two steps. Start again and enter the code as well.</translation>
    </message>
    <message>
        <source>Connexion interrompue</source>
        <translation>Sign-in interrupted</translation>
    </message>
    <message>
        <source>La connexion a été interrompue. Vous pouvez la recommencer quand vous voulez.</source>
        <translation>Signing in was interrupted. You can start again whenever you wish.</translation>
    </message>
    <message>
        <source>Connexion refusée</source>
        <translation>Sign-in refused</translation>
    </message>
    <message>
        <source>Vous n’avez pas donné votre accord sur la page de la plateforme. Recommencez pour vous connecter.</source>
        <translation>You did not agree on the platform’s page. Start again to sign in.</translation>
    </message>
    <message>
        <source>Réponse incohérente</source>
        <translation>Inconsistent answer</translation>
    </message>
    <message>
        <source>Les éléments reçus ne vont pas ensemble&#x202f;; ils ont été écartés. Recommencez depuis Havre.</source>
        <translation>What was received does not belong together; it was discarded. Start again from Havre.</translation>
    </message>
    <message>
        <source>Signature non admise</source>
        <translation>Signature not accepted</translation>
    </message>
    <message>
        <source>La preuve d’identité n’est pas signée de façon sûre&#x202f;; elle a été écartée. Réessayez plus tard.</source>
        <translation>The proof of identity is not safely signed; it was discarded. Try again later.</translation>
    </message>
    <message>
        <source>Preuve pour une autre application</source>
        <translation>Proof for another app</translation>
    </message>
    <message>
        <source>La preuve d’identité n’était pas destinée à Havre&#x202f;; elle a été écartée. Recommencez depuis Havre.</source>
        <translation>The proof of identity was not meant for Havre; it was discarded. Start again from Havre.</translation>
    </message>
    <message>
        <source>Preuve d’identité périmée</source>
        <translation>Expired proof of identity</translation>
    </message>
    <message>
        <source>La preuve d’identité est périmée. Vérifiez la date et l’heure de cet appareil, puis recommencez.</source>
        <translation>The proof of identity has expired. Check the date and time of this device, then start again.</translation>
    </message>
    <message>
        <source>La plateforme n’a pas transmis d’identité INS valide. Contactez-la pour faire vérifier la vôtre.</source>
        <translation>The platform sent no valid INS identity. Contact it to have yours checked.</translation>
    </message>
    <message>
        <source>Dates incohérentes</source>
        <translation>Inconsistent dates</translation>
    </message>
    <message>
        <source>Les dates de la preuve d’identité ne concordent pas. Vérifiez la date et l’heure de cet appareil, puis recommencez.</source>
        <translation>The dates of the proof of identity do not agree. Check the date and time of this device, then start again.</translation>
    </message>
    <message>
        <source>Preuve d’un autre service</source>
        <translation>Proof from another service</translation>
    </message>
    <message>
        <source>La preuve d’identité vient d’un autre service&#x202f;; elle a été écartée. Recommencez depuis Havre.</source>
        <translation>The proof of identity comes from another service; it was discarded. Start again from Havre.</translation>
    </message>
    <message>
        <source>Clé inconnue</source>
        <translation>Unknown key</translation>
    </message>
    <message>
        <source>La preuve d’identité est signée par une clé inconnue&#x202f;; elle a été écartée. Réessayez plus tard.</source>
        <translation>The proof of identity is signed by an unknown key; it was discarded. Try again later.</translation>
    </message>
    <message>
        <source>Preuve d’identité illisible</source>
        <translation>Unreadable proof of identity</translation>
    </message>
    <message>
        <source>La preuve d’identité envoyée est illisible&#x202f;; elle a été écartée. Réessayez plus tard.</source>
        <translation>The proof of identity that was sent cannot be read; it was discarded. Try again later.</translation>
    </message>
    <message>
        <source>Preuve déjà utilisée</source>
        <translation>Proof already used</translation>
    </message>
    <message>
        <source>La preuve d’identité ne répond pas à votre demande&#x202f;; elle a été écartée. Recommencez depuis Havre.</source>
        <translation>The proof of identity does not answer your request; it was discarded. Start again from Havre.</translation>
    </message>
    <message>
        <source>Signature fausse</source>
        <translation>Wrong signature</translation>
    </message>
    <message>
        <source>La signature de la preuve d’identité est fausse&#x202f;; elle a été écartée. Recommencez depuis Havre.</source>
        <translation>The signature of the proof of identity is wrong; it was discarded. Start again from Havre.</translation>
    </message>
    <message>
        <source>Preuve sans nom</source>
        <translation>Proof without a name</translation>
    </message>
    <message>
        <source>La preuve d’identité ne désigne personne&#x202f;; elle a été écartée. Réessayez plus tard.</source>
        <translation>The proof of identity names nobody; it was discarded. Try again later.</translation>
    </message>
    <message>
        <source>Réponse d’un autre service</source>
        <translation>Answer from another service</translation>
    </message>
    <message>
        <source>La réponse ne vient pas de la plateforme attendue&#x202f;; elle a été écartée. Recommencez depuis Havre.</source>
        <translation>The answer does not come from the expected platform; it was discarded. Start again from Havre.</translation>
    </message>
    <message>
        <source>Retour impossible</source>
        <translation>No way back</translation>
    </message>
    <message>
        <source>Cet ordinateur ne permet pas de recevoir la réponse du navigateur. Redémarrez-le, puis réessayez.</source>
        <translation>This computer does not let the browser’s answer in. Restart it, then try again.</translation>
    </message>
    <message>
        <source>Aucune plateforme</source>
        <translation>No platform</translation>
    </message>
    <message>
        <source>Aucune plateforme n’est configurée&#x202f;: Havre lit seulement les documents déjà présents.</source>
        <translation>No platform is configured: Havre only reads the documents already here.</translation>
    </message>
    <message>
        <source>Plateforme injoignable</source>
        <translation>Platform unreachable</translation>
    </message>
    <message>
        <source>La plateforme ne répond pas pour l’instant. Vos documents restent lisibles&#x202f;; vérifiez votre réseau et réessayez.</source>
        <translation>The platform does not answer for now. Your documents stay readable; check your network and try again.</translation>
    </message>
    <message>
        <source>Une autre personne</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Ce coffre appartient à une autre personne. Connectez-vous avec le compte de son propriétaire.</source>
        <translation>This vault belongs to another person. Sign in with its owner’s account.</translation>
    </message>
    <message>
        <source>Service de connexion inutilisable</source>
        <translation>Unusable sign-in service</translation>
    </message>
    <message>
        <source>Le service de connexion a répondu d’une façon inattendue. Réessayez plus tard&#x202f;; si cela dure, prévenez la plateforme.</source>
        <translation>The sign-in service answered in an unexpected way. Try again later; if it lasts, tell the platform.</translation>
    </message>
    <message>
        <source>La plateforme a refusé</source>
        <translation>The platform refused</translation>
    </message>
    <message>
        <source>La plateforme n’a pas accepté cette connexion. Recommencez depuis Havre.</source>
        <translation>The platform did not accept this sign-in. Start again from Havre.</translation>
    </message>
    <message>
        <source>Connexion déjà en cours</source>
        <translation>Sign-in already under way</translation>
    </message>
    <message>
        <source>Une connexion est déjà ouverte dans votre navigateur. Terminez-la ou annulez-la.</source>
        <translation>A sign-in is already open in your browser. Finish or cancel it.</translation>
    </message>
    <message>
        <source>Connexion nécessaire</source>
        <translation>Sign-in needed</translation>
    </message>
    <message>
        <source>Havre n’est pas connecté à la plateforme. Connectez-vous pour continuer.</source>
        <translation>Havre is not signed in to the platform. Sign in to continue.</translation>
    </message>
    <message>
        <source>Réponse inattendue</source>
        <translation>Unexpected answer</translation>
    </message>
    <message>
        <source>La réponse reçue ne correspond pas à votre demande&#x202f;; elle a été écartée. Recommencez depuis Havre.</source>
        <translation>The answer received does not match your request; it was discarded. Start again from Havre.</translation>
    </message>
    <message>
        <source>Délai dépassé</source>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>La connexion n’a pas été terminée à temps. Recommencez quand vous voulez.</source>
        <translation>Signing in was not finished in time. Start again when you like.</translation>
    </message>
    <message>
        <source>Ce serveur n’a pas pu prouver qu’il est bien la plateforme. Rien ne lui a été envoyé. Changez de réseau, puis réessayez.</source>
        <translation>This server could not prove that it is the platform. Nothing was sent to it. Change networks, then try again.</translation>
    </message>
    <message>
        <source>Donnée illisible</source>
        <translation>Unreadable data</translation>
    </message>
    <message>
        <source>Une donnée reçue est mal écrite&#x202f;; elle a été écartée. Réessayez plus tard.</source>
        <translation>Something received is badly written; it was discarded. Try again later.</translation>
    </message>
    <message>
        <source>Clé illisible</source>
        <translation>Unreadable key</translation>
    </message>
    <message>
        <source>La clé publiée par le service est inutilisable&#x202f;; rien n’a été accepté. Réessayez plus tard.</source>
        <translation>The key published by the service cannot be used; nothing was accepted. Try again later.</translation>
    </message>
    <message>
        <source>Preuve illisible</source>
        <translation>Unreadable proof</translation>
    </message>
    <message>
        <source>Une preuve signée est mal formée&#x202f;; elle a été écartée. Réessayez plus tard.</source>
        <translation>A signed proof is malformed; it was discarded. Try again later.</translation>
    </message>
    <message>
        <source>Cette signature n’est pas d’un type sûr&#x202f;; elle a été écartée. Réessayez plus tard.</source>
        <translation>This signature is not of a safe kind; it was discarded. Try again later.</translation>
    </message>
    <message>
        <source>La mémoire manque</source>
        <translation>There is not enough memory</translation>
    </message>
    <message>
        <source>Ouvrir le coffre demande un peu de mémoire libre. Fermez d’autres programmes, puis réessayez.</source>
        <translation>Opening the vault takes a little free memory. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>Sceau brisé</source>
        <translation>Broken seal</translation>
    </message>
    <message>
        <source>Ces données ont été modifiées ou ne vont pas avec cette clé. Havre ne s’y fie pas.</source>
        <translation>This data was changed or does not go with this key. Havre does not rely on it.</translation>
    </message>
    <message>
        <source>Une signature ne correspond pas&#x202f;; la donnée a été écartée. Réessayez plus tard.</source>
        <translation>A signature does not match; the data was discarded. Try again later.</translation>
    </message>
    <message>
        <source>Fichier chiffré abîmé</source>
        <translation>Damaged encrypted file</translation>
    </message>
    <message>
        <source>Ce fichier a été modifié ou coupé. Demandez-en une copie à qui l’a écrit, ou retrouvez-le dans votre DMP.</source>
        <translation>This file was changed or cut. Ask whoever wrote it for a copy, or find it in your DMP.</translation>
    </message>
    <message>
        <source>Le journal a été modifié</source>
        <translation>The journal was changed</translation>
    </message>
    <message>
        <source>La chaîne du journal est rompue&#x202f;: quelqu’un ou un disque malade y a touché. Vos documents se lisent toujours&#x202f;; prévenez l’assistance.</source>
        <translation>The chain of the journal is broken: somebody or a failing disk touched it. Your documents can still be read; tell support.</translation>
    </message>
    <message>
        <source>Clé introuvable</source>
        <translation>Key not found</translation>
    </message>
    <message>
        <source>Le trousseau de cet appareil n’a pas cette clé. Ouvrez votre session habituelle, puis réessayez.</source>
        <translation>The keyring of this device does not have this key. Open your usual session, then try again.</translation>
    </message>
    <message>
        <source>Trousseau fermé</source>
        <translation>Keyring closed</translation>
    </message>
    <message>
        <source>Le trousseau de cet appareil est resté fermé. Ouvrez-le, puis réessayez.</source>
        <translation>The keyring of this device stayed closed. Open it, then try again.</translation>
    </message>
    <message>
        <source>Pas de trousseau ici</source>
        <translation>No keyring here</translation>
    </message>
    <message>
        <source>Cet appareil n’a pas de trousseau actif (Secret Service). Démarrez-en un, puis réessayez.</source>
        <translation>This device has no running keyring (Secret Service). Start one, then try again.</translation>
    </message>
    <message>
        <source>Pas de coffre ici</source>
        <translation>No vault here</translation>
    </message>
    <message>
        <source>Ce dossier ne contient pas de coffre. Choisissez-en un autre, ou créez le vôtre.</source>
        <translation>This folder holds no vault. Choose another, or create yours.</translation>
    </message>
    <message>
        <source>Le contenu manque</source>
        <translation>The content is missing</translation>
    </message>
    <message>
        <source>Le contenu de ce document n’est plus sur ce disque. S’il est dans votre DMP, la prochaine synchronisation le rapporte&#x202f;; sinon, demandez-en une copie à qui l’a écrit.</source>
        <translation>The content of this document is no longer on this disk. If it is in your DMP, the next synchronisation brings it back; otherwise, ask whoever wrote it for a copy.</translation>
    </message>
    <message>
        <source>Contenu abîmé</source>
        <translation>Damaged content</translation>
    </message>
    <message>
        <source>Le contenu de ce document a été modifié ou coupé. S’il est dans votre DMP, la prochaine synchronisation le rapporte&#x202f;; sinon, demandez-en une copie à qui l’a écrit.</source>
        <translation>The content of this document was changed or cut. If it is in your DMP, the next synchronisation brings it back; otherwise, ask whoever wrote it for a copy.</translation>
    </message>
    <message>
        <source>Ce document dépasse la taille que le coffre accepte. Demandez une version plus légère.</source>
        <translation>This document exceeds the size the vault accepts. Ask for a lighter version.</translation>
    </message>
    <message>
        <source>Le coffre termine une autre tâche. Réessayez dans un moment.</source>
        <translation>The vault is finishing another task. Try again in a moment.</translation>
    </message>
    <message>
        <source>Le coffre est abîmé</source>
        <translation>The vault is damaged</translation>
    </message>
    <message>
        <source>L’en-tête du coffre ne se lit plus, ni sa copie. Si vous aviez copié son dossier, remettez cette copie ; sinon, prévenez l’assistance sans rien effacer.</source>
        <translation>The header of the vault can no longer be read, nor its copy. If you had copied its folder, put that copy back; otherwise tell support without erasing anything.</translation>
    </message>
    <message>
        <source>Une partie du coffre ne se lit plus. Si vous aviez copié son dossier, remettez cette copie ; sinon, prévenez l’assistance sans rien effacer.</source>
        <translation>Part of the vault can no longer be read. If you had copied its folder, put that copy back; otherwise tell support without erasing anything.</translation>
    </message>
    <message>
        <source>La clé de cet appareil ne répond pas</source>
        <translation>The key of this device does not answer</translation>
    </message>
    <message>
        <source>Votre mot de passe ne suffit pas sans elle. Ouvrez votre session habituelle ou votre trousseau, puis réessayez.</source>
        <translation>Your password is not enough without it. Open your usual session or your keyring, then try again.</translation>
    </message>
    <message>
        <source>Le disque est plein</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Libérez un peu de place, puis réessayez.</source>
        <translation>Nothing is lost. Free some space, then try again.</translation>
    </message>
    <message>
        <source>Il y a déjà un coffre ici</source>
        <translation>There is already a vault here</translation>
    </message>
    <message>
        <source>Ouvrez-le avec son mot de passe, ou choisissez un autre dossier.</source>
        <translation>Open it with its password, or choose another folder.</translation>
    </message>
    <message>
        <source>Havre est déjà ouvert</source>
        <translation>Havre is already open</translation>
    </message>
    <message>
        <source>Ce coffre est ouvert dans une autre fenêtre. Utilisez-la, ou fermez-la avant de réessayer.</source>
        <translation>This vault is open in another window. Use that one, or close it before trying again.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas bien</source>
        <translation>The disk does not answer well</translation>
    </message>
    <message>
        <source>La lecture ou l’écriture a échoué. Vérifiez ce disque, puis réessayez&#x202f;; n’effacez rien.</source>
        <translation>Reading or writing failed. Check this disk, then try again; erase nothing.</translation>
    </message>
    <message>
        <source>Coffre refusé par sécurité</source>
        <translation>Vault refused for safety</translation>
    </message>
    <message>
        <source>L’en-tête de ce coffre a été affaibli ou abîmé. Si vous aviez copié son dossier, remettez cette copie.</source>
        <translation>The header of this vault was weakened or damaged. If you had copied its folder, put that copy back.</translation>
    </message>
    <message>
        <source>Coffre plus récent que Havre</source>
        <translation>Vault newer than Havre</translation>
    </message>
    <message>
        <source>Une version plus récente a écrit ce coffre. Mettez Havre à jour, puis réessayez.</source>
        <translation>A later version wrote this vault. Update Havre, then try again.</translation>
    </message>
    <message>
        <source>Espace introuvable</source>
        <translation>Space not found</translation>
    </message>
    <message>
        <source>Ce coffre n’a pas d’espace pour cette personne.</source>
        <translation>This vault has no space for this person.</translation>
    </message>
    <message>
        <source>Ce n’est pas un dossier</source>
        <translation>This is not a folder</translation>
    </message>
    <message>
        <source>Un fichier occupe cet emplacement&#x202f;; il n’a pas été touché. Choisissez un autre dossier pour le coffre.</source>
        <translation>A file stands in this place; it was not touched. Choose another folder for the vault.</translation>
    </message>
    <message>
        <source>Mot de passe trop long</source>
        <translation>Password too long</translation>
    </message>
    <message>
        <source>Il dépasse ce que le coffre accepte. Quelques mots de moins suffisent.</source>
        <translation>It is more than the vault takes. A few words less are enough.</translation>
    </message>
    <message>
        <source>Mot de passe trop facile à deviner</source>
        <translation>Password too easy to guess</translation>
    </message>
    <message>
        <source>Évitez les suites, les répétitions et les mots que tout le monde choisit. Six mots tirés au hasard conviennent mieux.</source>
        <translation>Avoid sequences, repetitions and the words everybody chooses. Six words drawn at random do better.</translation>
    </message>
    <message>
        <source>Mot de passe trop court</source>
        <translation>Password too short</translation>
    </message>
    <message>
        <source>Il faut au moins douze caractères, ou cinq mots séparés par des espaces.</source>
        <translation>It takes at least twelve characters, or five words separated by spaces.</translation>
    </message>
    <message>
        <source>Le dossier est en lecture seule</source>
        <translation>The folder is read-only</translation>
    </message>
    <message>
        <source>Havre ne peut pas écrire dans ce dossier. Donnez-lui ce droit, ou choisissez-en un autre.</source>
        <translation>Havre cannot write in this folder. Give it the right to, or choose another.</translation>
    </message>
    <message>
        <source>Coffre complet</source>
        <translation>Vault full</translation>
    </message>
    <message>
        <source>Ce coffre ne peut pas accueillir une personne de plus.</source>
        <translation>This vault cannot take in one more person.</translation>
    </message>
    <message>
        <source>Un peu de patience</source>
        <translation>A little patience</translation>
    </message>
    <message>
        <source>Plusieurs mots de passe étaient faux. Attendez une minute avant d’essayer encore.</source>
        <translation>Several passwords were wrong. Wait a minute before trying again.</translation>
    </message>
    <message>
        <source>Vérifiez les majuscules et les espaces, puis essayez encore.</source>
        <translation>Check capitals and spaces, then try again.</translation>
    </message>
    <message>
        <source>Un défaut de Havre</source>
        <translation>A defect of Havre</translation>
    </message>
    <message>
        <source>Le coffre a refusé une opération que Havre n’aurait pas dû tenter. Rien n’est perdu&#x202f;; fermez Havre et rouvrez-le.</source>
        <translation>The vault refused an operation Havre should not have tried. Nothing is lost; close Havre and open it again.</translation>
    </message>
    <message>
        <source>Rien à cet endroit</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Ce résultat n’est pas, ou n’est plus, dans votre coffre. Revenez à la liste.</source>
        <translation>This result is not, or no longer, in your vault. Go back to the list.</translation>
    </message>
    <message>
        <source>Résultat illisible</source>
        <translation>Unreadable result</translation>
    </message>
    <message>
        <source>Ce résultat enregistré ne peut pas être lu. Le document d’où il vient est intact&#x202f;: ouvrez-le.</source>
        <translation>This stored result cannot be read. The document it comes from is intact: open it.</translation>
    </message>
    <message>
        <source>Ce résultat vient d’un document</source>
        <translation>This result comes from a document</translation>
    </message>
    <message>
        <source>Seules les mesures que vous avez saisies peuvent être retirées. Celui-ci dépend de son document.</source>
        <translation>Only measures you typed in can be taken away. This one belongs to its document.</translation>
    </message>
    <message>
        <source>Vérifiez ce nombre</source>
        <translation>Check this number</translation>
    </message>
    <message>
        <source>Ce nombre sort de ce qui est possible pour cette mesure. Regardez l’unité indiquée à côté.</source>
        <translation>This number is outside what is possible for this measure. Look at the unit beside it.</translation>
    </message>
    <message>
        <source>Mesure inconnue</source>
        <translation>Unknown measure</translation>
    </message>
    <message>
        <source>Havre ne connaît pas cette mesure. Choisissez-en une dans la liste.</source>
        <translation>Havre does not know this measure. Choose one from the list.</translation>
    </message>
    <message>
        <source>Il manque un nombre</source>
        <translation>A number is missing</translation>
    </message>
    <message>
        <source>Écrivez la mesure en chiffres, avec une virgule si besoin.</source>
        <translation>Type the measure in figures.</translation>
    </message>
    <message>
        <source>Vérifiez l’ordre des deux nombres</source>
        <translation>Check the order of the two numbers</translation>
    </message>
    <message>
        <source>La tension se note du plus grand au plus petit, par exemple 120 puis 80.</source>
        <translation>Blood pressure goes from the larger to the smaller, for example 120 then 80.</translation>
    </message>
    <message>
        <source>Vérifiez la date</source>
        <translation>Check the date</translation>
    </message>
    <message>
        <source>Examen pas encore ouvert</source>
        <translation>Not its time yet</translation>
    </message>
    <message>
        <source>Ce jour est bien avant l’âge de cet examen. Vérifiez son nom et le jour.</source>
        <translation>This day is well before the age of this examination. Check its name and the day.</translation>
    </message>
    <message>
        <source>Rien à reprendre</source>
        <translation>Nothing to take back</translation>
    </message>
    <message>
        <source>Vous n’avez pas noté cet examen vous-même. S’il est marqué fait, c’est un document du dossier qui le dit.</source>
        <translation>You did not note this examination yourself. If it is marked as done, a document of the record says so.</translation>
    </message>
    <message>
        <source>Une mesure ne peut pas être datée d’avant la naissance.</source>
        <translation>A measure cannot be dated before birth.</translation>
    </message>
    <message>
        <source>Il est très loin des repères de cet âge. Regardez aussi son unité.</source>
        <translation>It is very far from the references of that age. Look at its unit too.</translation>
    </message>
    <message>
        <source>Pas de ligne de ce numéro</source>
        <translation>No line of that number</translation>
    </message>
    <message>
        <source>La fiche d’urgence n’a pas cette ligne. Regardez ses numéros.</source>
        <translation>The emergency sheet has no such line. Look at its numbers.</translation>
    </message>
    <message>
        <source>Ligne trop longue</source>
        <translation>Line too long</translation>
    </message>
    <message>
        <source>Une ligne de la fiche d’urgence a deux cents lettres au plus. Écrivez-la plus court, ou en deux lignes.</source>
        <translation>A line of the emergency sheet has two hundred letters at most. Write it shorter, or as two lines.</translation>
    </message>
    <message>
        <source>La fiche d’urgence est pleine</source>
        <translation>The emergency sheet is full</translation>
    </message>
    <message>
        <source>Elle a vingt lignes de ce genre, et n’en prend pas plus. Retirez-en une, ou réunissez-en deux.</source>
        <translation>It has twenty lines of that kind, and takes no more. Take one away, or put two together.</translation>
    </message>
    <message>
        <source>La fiche d’urgence est vide</source>
        <translation>The emergency sheet is empty</translation>
    </message>
    <message>
        <source>Il n’y a rien à imprimer. Écrivez-y d’abord une ligne.</source>
        <translation>There is nothing to print. Write a line in it first.</translation>
    </message>
    <message>
        <source>Une mesure ne peut pas être datée de demain ou d’une date illisible.</source>
        <translation>A measure cannot be dated tomorrow or with a date that cannot be read.</translation>
    </message>
    <message>
        <source>Fichier introuvable</source>
        <translation>File not found</translation>
    </message>
    <message>
        <source>Il n’y a pas de fichier ni de dossier à cet endroit. Choisissez-en un autre.</source>
        <translation>There is no file or folder at this place. Choose another one.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier ordinaire</source>
        <translation>This is not an ordinary file</translation>
    </message>
    <message>
        <source>Havre n’importe que des fichiers et des dossiers&#x202f;: rien n’en a été lu. Choisissez-en un autre.</source>
        <translation>Havre imports files and folders only: nothing of it was read. Choose another one.</translation>
    </message>
    <message>
        <source>Dossier fermé</source>
        <translation>Folder not accessible</translation>
    </message>
    <message>
        <source>Ce dossier ne peut pas être ouvert depuis cette session&#x202f;: rien de ce qu’il contient n’a été lu. Vérifiez ses droits d’accès.</source>
        <translation>This folder cannot be opened from this session: nothing in it was read. Check its permissions.</translation>
    </message>
    <message>
        <source>Dossier trop profond</source>
        <translation>Folder too deep</translation>
    </message>
    <message>
        <source>Ce dossier se trouve sous plus de douze autres&#x202f;: rien de ce qu’il contient n’a été lu. Importez-le séparément.</source>
        <translation>This folder lies under more than twelve others: nothing in it was read. Bring it by itself.</translation>
    </message>
    <message>
        <source>Trop de fichiers à la fois</source>
        <translation>Too many files at once</translation>
    </message>
    <message>
        <source>Havre en examine au plus 5&#x202f;000, ou 512&#x202f;Mo, en une fois. Importez-les en plusieurs parties.</source>
        <translation>Havre looks at 5,000, or 512 MB, at most at a time. Bring them in parts.</translation>
    </message>
    <message>
        <source>Fichier fermé</source>
        <translation>File not accessible</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être ouvert depuis cette session. Vérifiez ses droits d’accès.</source>
        <translation>This file cannot be opened from this session. Check its permissions.</translation>
    </message>
    <message>
        <source>Archive illisible</source>
        <translation>Unreadable archive</translation>
    </message>
    <message>
        <source>Cette archive est abîmée ou incomplète. Demandez-la à nouveau à la personne qui l’a envoyée.</source>
        <translation>This archive is damaged or incomplete. Ask the person who sent it for it again.</translation>
    </message>
    <message>
        <source>Archive refusée</source>
        <translation>Archive refused</translation>
    </message>
    <message>
        <source>Cette archive se déplie en beaucoup plus de données qu’elle ne devrait. Havre ne l’a pas ouverte.</source>
        <translation>This archive unpacks to far more data than it should. Havre did not open it.</translation>
    </message>
    <message>
        <source>Archive protégée</source>
        <translation>Protected archive</translation>
    </message>
    <message>
        <source>Cette archive demande un mot de passe. Ouvrez-la d’abord vous-même, puis importez son contenu.</source>
        <translation>This archive asks for a password. Open it yourself first, then import what is in it.</translation>
    </message>
    <message>
        <source>Les noms de fichiers de cette archive cherchent à sortir de leur dossier. Havre ne l’a pas ouverte.</source>
        <translation>The file names in this archive try to climb out of their folder. Havre did not open it.</translation>
    </message>
    <message>
        <source>Catalogue pas encore reçu</source>
        <translation>Catalogue not received yet</translation>
    </message>
    <message>
        <source>Le catalogue n’a jamais été lu sur cet appareil. Connectez-vous à Internet, puis réessayez.</source>
        <translation>The catalogue was never read on this device. Connect to the Internet, then try again.</translation>
    </message>
    <message>
        <source>Catalogue périmé</source>
        <translation>Catalogue out of date</translation>
    </message>
    <message>
        <source>Ce qui a été reçu est trop ancien pour être cru. Vérifiez aussi l’heure de cet appareil.</source>
        <translation>What was received is too old to be believed. Also check this device’s clock.</translation>
    </message>
    <message>
        <source>Catalogue illisible</source>
        <translation>Unreadable catalogue</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas un catalogue.</source>
        <translation>What was received is not a catalogue.</translation>
    </message>
    <message>
        <source>Fiche d’appli illisible</source>
        <translation>Unreadable app description</translation>
    </message>
    <message>
        <source>Une fiche du catalogue est incomplète. Signalez-le à la plateforme.</source>
        <translation>One description in the catalogue is incomplete. Tell the platform.</translation>
    </message>
    <message>
        <source>Catalogue modifié en route</source>
        <translation>Catalogue changed on the way</translation>
    </message>
    <message>
        <source>Un fichier reçu n’est pas celui qui était annoncé&#x202f;; Havre ne l’a pas gardé.</source>
        <translation>A file received is not the one announced; Havre did not keep it.</translation>
    </message>
    <message>
        <source>Catalogue sans clé de confiance</source>
        <translation>Catalogue without a trusted key</translation>
    </message>
    <message>
        <source>La clé qui permet de croire le catalogue manque. Réinstallez Havre ou le descriptif de la plateforme.</source>
        <translation>The key that lets Havre believe the catalogue is missing. Install Havre or the platform’s descriptor again.</translation>
    </message>
    <message>
        <source>Pas de catalogue ici</source>
        <translation>No catalogue here</translation>
    </message>
    <message>
        <source>Cette plateforme ne propose pas de catalogue d’applis.</source>
        <translation>This platform offers no catalogue of apps.</translation>
    </message>
    <message>
        <source>Appli inconnue</source>
        <translation>Unknown app</translation>
    </message>
    <message>
        <source>Le catalogue ne la connaît pas ou plus. Revenez à la liste.</source>
        <translation>The catalogue does not know it, or no longer does. Go back to the list.</translation>
    </message>
    <message>
        <source>Pas encore dans Havre</source>
        <translation>Not in Havre yet</translation>
    </message>
    <message>
        <source>Cette version de Havre ne sait pas encore ouvrir les applis de cette sorte.</source>
        <translation>This version of Havre cannot open apps of this kind yet.</translation>
    </message>
    <message>
        <source>Défaut de Havre</source>
        <translation>A defect of Havre</translation>
    </message>
    <message>
        <source>Le catalogue a été lu dans le mauvais ordre. Fermez Havre, rouvrez-le, et signalez-le.</source>
        <translation>The catalogue was read in the wrong order. Close Havre, open it again, and report it.</translation>
    </message>
    <message>
        <source>Catalogue plus ancien que le vôtre</source>
        <translation>A catalogue older than yours</translation>
    </message>
    <message>
        <source>Quelqu’un a présenté une ancienne version&#x202f;; Havre l’a refusée.</source>
        <translation>Somebody offered an old version; Havre refused it.</translation>
    </message>
    <message>
        <source>Signature du catalogue refusée</source>
        <translation>Catalogue signature refused</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas signé par assez de clés reconnues&#x202f;; Havre ne l’a pas gardé.</source>
        <translation>What was received is not signed by enough recognised keys; Havre did not keep it.</translation>
    </message>
    <message>
        <source>Appli suspendue</source>
        <translation>App suspended</translation>
    </message>
    <message>
        <source>Elle vient d’être suspendue ou retirée du catalogue&#x202f;: Havre ne l’ouvre plus.</source>
        <translation>It has just been suspended or withdrawn from the catalogue: Havre no longer opens it.</translation>
    </message>
    <message>
        <source>Catalogue non enregistré</source>
        <translation>Catalogue not saved</translation>
    </message>
    <message>
        <source>Il n’y a plus de place, ou le dossier est protégé. Faites de la place, puis réessayez.</source>
        <translation>There is no room left, or the folder is protected. Make room, then try again.</translation>
    </message>
    <message>
        <source>Catalogue anormalement gros</source>
        <translation>Abnormally large catalogue</translation>
    </message>
    <message>
        <source>Le serveur envoie plus que ce qu’un catalogue contient&#x202f;; Havre s’est arrêté.</source>
        <translation>The server sends more than a catalogue holds; Havre stopped.</translation>
    </message>
    <message>
        <source>Catalogue momentanément absent</source>
        <translation>Catalogue away for the moment</translation>
    </message>
    <message>
        <source>Le serveur n’a pas le fichier attendu. Réessayez plus tard.</source>
        <translation>The server does not have the expected file. Try again later.</translation>
    </message>
    <message>
        <source>Clé privée illisible</source>
        <translation>Unreadable private key</translation>
    </message>
    <message>
        <source>Le fichier ne contient pas une clé utilisable. Choisissez un autre fichier.</source>
        <translation>The file holds no usable key. Choose another file.</translation>
    </message>
    <message>
        <source>Clé publique illisible</source>
        <translation>Unreadable public key</translation>
    </message>
    <message>
        <source>Une clé reçue ne peut pas être utilisée. Signalez-le à la plateforme.</source>
        <translation>A key received cannot be used. Tell the platform.</translation>
    </message>
    <message>
        <source>Message introuvable</source>
        <translation>Message not found</translation>
    </message>
    <message>
        <source>Ce message n’est plus ici. Revenez à la liste.</source>
        <translation>This message is no longer here. Go back to the list.</translation>
    </message>
    <message>
        <source>Adresse inutilisable</source>
        <translation>Unusable address</translation>
    </message>
    <message>
        <source>L’adresse d’un destinataire n’est pas valable. Choisissez-le à nouveau.</source>
        <translation>A recipient’s address is not valid. Choose the person again.</translation>
    </message>
    <message>
        <source>Conversation terminée</source>
        <translation>Conversation ended</translation>
    </message>
    <message>
        <source>Le professionnel a terminé cette conversation. Vous pourrez répondre s’il vous écrit de nouveau.</source>
        <translation>The professional ended this conversation. You can answer when they write to you again.</translation>
    </message>
    <message>
        <source>Message abîmé</source>
        <translation>Damaged message</translation>
    </message>
    <message>
        <source>Ce message a été modifié ou endommagé dans le coffre&#x202f;; Havre ne s’y fie pas.</source>
        <translation>This message was changed or damaged in the vault; Havre does not trust it.</translation>
    </message>
    <message>
        <source>Brouillon introuvable</source>
        <translation>Draft not found</translation>
    </message>
    <message>
        <source>Ce brouillon a été envoyé ou supprimé.</source>
        <translation>This draft was sent or thrown away.</translation>
    </message>
    <message>
        <source>Mise en page trop lourde</source>
        <translation>Layout too heavy</translation>
    </message>
    <message>
        <source>La mise en page de ce message est trop lourde. Son texte simple est affiché.</source>
        <translation>The layout of this message is too heavy. Its plain text is shown.</translation>
    </message>
    <message>
        <source>La messagerie a raccroché</source>
        <translation>The mail server hung up</translation>
    </message>
    <message>
        <source>Le serveur de messagerie a mis fin à la connexion. Vos messages déjà reçus restent lisibles.</source>
        <translation>The mail server ended the connection. Messages already received stay readable.</translation>
    </message>
    <message>
        <source>Réponse illisible</source>
        <translation>Unreadable answer</translation>
    </message>
    <message>
        <source>Le serveur de messagerie a répondu de façon illisible. Rien n’est perdu&#x202f;; réessayez plus tard.</source>
        <translation>The mail server answered something unreadable. Nothing is lost; try again later.</translation>
    </message>
    <message>
        <source>Connexion non prévue</source>
        <translation>Sign-in not supported</translation>
    </message>
    <message>
        <source>Le serveur de messagerie n’accepte pas la connexion de votre compte. Signalez-le à la plateforme.</source>
        <translation>The mail server does not accept your account’s sign-in. Tell the platform.</translation>
    </message>
    <message>
        <source>Demande refusée</source>
        <translation>Request refused</translation>
    </message>
    <message>
        <source>Le serveur de messagerie a refusé une étape. Réessayez plus tard.</source>
        <translation>The mail server refused a step. Try again later.</translation>
    </message>
    <message>
        <source>Demande incomprise</source>
        <translation>Request not understood</translation>
    </message>
    <message>
        <source>Le serveur de messagerie n’a pas compris une demande de Havre. Rien n’est perdu.</source>
        <translation>The mail server did not understand a request of Havre. Nothing is lost.</translation>
    </message>
    <message>
        <source>Réponse démesurée</source>
        <translation>Oversized answer</translation>
    </message>
    <message>
        <source>Le serveur de messagerie envoie plus que ce qu’un message peut contenir&#x202f;; Havre s’est arrêté.</source>
        <translation>The mail server sends more than a message can hold; Havre stopped.</translation>
    </message>
    <message>
        <source>Pièce jointe introuvable</source>
        <translation>Attachment not found</translation>
    </message>
    <message>
        <source>Cette pièce jointe n’est pas dans le message.</source>
        <translation>This attachment is not in the message.</translation>
    </message>
    <message>
        <source>Message trop long</source>
        <translation>Message too long</translation>
    </message>
    <message>
        <source>Le texte d’un message ne peut pas dépasser un mégaoctet. Rien n’a été envoyé&#x202f;: raccourcissez-le, ou joignez-le comme document.</source>
        <translation>The text of a message cannot be longer than one megabyte. Nothing was sent: shorten it, or attach it as a document.</translation>
    </message>
    <message>
        <source>Message trop lourd</source>
        <translation>Message too large</translation>
    </message>
    <message>
        <source>Ce message dépasse ce que Havre accepte de lire. Demandez à son auteur de l’envoyer en plusieurs fois.</source>
        <translation>This message is larger than Havre agrees to read. Ask its author to send it in parts.</translation>
    </message>
    <message>
        <source>Message illisible</source>
        <translation>Unreadable message</translation>
    </message>
    <message>
        <source>Trop volumineux pour être gardé ici</source>
        <translation>Too large to be kept here</translation>
    </message>
    <message>
        <source>Ce message est resté sur le serveur de la messagerie. Demandez à son auteur de l’envoyer en plusieurs fois.</source>
        <translation>This message stayed on the mail server. Ask its author to send it in parts.</translation>
    </message>
    <message>
        <source>Ce message est mal formé. L’original reste gardé tel quel.</source>
        <translation>This message is malformed. The original is kept as it is.</translation>
    </message>
    <message>
        <source>Adresse de santé inconnue</source>
        <translation>Unknown health address</translation>
    </message>
    <message>
        <source>Connectez-vous une première fois&#x202f;: votre adresse de santé est donnée par votre compte.</source>
        <translation>Sign in once: your health address comes with your account.</translation>
    </message>
    <message>
        <source>Pas de messagerie ici</source>
        <translation>No mailbox here</translation>
    </message>
    <message>
        <source>Pas de dossier médical ici</source>
        <translation>No health record here</translation>
    </message>
    <message>
        <source>Cette plateforme ne tient pas de dossier médical : il n’y a rien à recevoir. Ce qui est déjà ici reste lisible.</source>
        <translation>This platform keeps no health record: there is nothing to receive. What is already here can still be read.</translation>
    </message>
    <message>
        <source>Cette plateforme n’offre pas de messagerie de santé.</source>
        <translation>This platform offers no health mailbox.</translation>
    </message>
    <message>
        <source>Pas de destinataire</source>
        <translation>No recipient</translation>
    </message>
    <message>
        <source>Choisissez à qui ce message s’adresse.</source>
        <translation>Choose whom this message is for.</translation>
    </message>
    <message>
        <source>Ce professionnel ne vous a pas encore écrit</source>
        <translation>This professional has not written to you yet</translation>
    </message>
    <message>
        <source>Dans l’espace de santé, c’est le professionnel qui écrit en premier. Vous pourrez ensuite lui répondre.</source>
        <translation>In the health space, the professional writes first. Then you can answer.</translation>
    </message>
    <message>
        <source>Adresse de messagerie non sûre</source>
        <translation>Unsafe mail address</translation>
    </message>
    <message>
        <source>La description de la plateforme donne une adresse de messagerie sans chiffrement&#x202f;; Havre ne s’y connecte pas.</source>
        <translation>The platform description gives a mail address without encryption; Havre does not connect to it.</translation>
    </message>
    <message>
        <source>La messagerie ne répond pas</source>
        <translation>The mailbox does not answer</translation>
    </message>
    <message>
        <source>Vos messages reçus restent lisibles, et ceux que vous écrivez partiront dès que possible.</source>
        <translation>Messages you received stay readable, and those you write will leave as soon as possible.</translation>
    </message>
    <message>
        <source>Ce document porte l’identité d’une autre personne. Il n’a pas été rangé&#x202f;; prévenez son auteur.</source>
        <translation>This document carries another person’s identity. It was not filed; tell its author.</translation>
    </message>
    <message>
        <source>Messagerie fermée</source>
        <translation>Mailbox closed</translation>
    </message>
    <message>
        <source>Le serveur de messagerie n’a pas accepté votre session. Reconnectez-vous à votre compte.</source>
        <translation>The mail server did not accept your session. Sign in to your account again.</translation>
    </message>
    <message>
        <source>Envoi à vérifier</source>
        <translation>Sending to be checked</translation>
    </message>
    <message>
        <source>La réponse du serveur s’est perdue. Havre lui demandera s’il a reçu ce message avant de l’envoyer de nouveau.</source>
        <translation>The server’s answer was lost. Havre will ask whether it received this message before sending it again.</translation>
    </message>
    <message>
        <source>Envoi reporté</source>
        <translation>Sending postponed</translation>
    </message>
    <message>
        <source>Le serveur demande d’attendre. Havre réessaiera de lui-même.</source>
        <translation>The server asks to wait. Havre will try again by itself.</translation>
    </message>
    <message>
        <source>Le serveur d’envoi a répondu de façon illisible. Le message reste dans la boîte d’envoi.</source>
        <translation>The sending server answered something unreadable. The message stays in the outbox.</translation>
    </message>
    <message>
        <source>Message refusé</source>
        <translation>Message refused</translation>
    </message>
    <message>
        <source>Le serveur a refusé ce message. Vérifiez le destinataire et la taille des pièces jointes.</source>
        <translation>The server refused this message. Check the recipient and the size of the attachments.</translation>
    </message>
    <message>
        <source>Hors de l’espace de santé</source>
        <translation>Outside the health space</translation>
    </message>
    <message>
        <source>Cette adresse n’appartient pas à un domaine de confiance de l’espace de santé.</source>
        <translation>This address does not belong to a trusted domain of the health space.</translation>
    </message>
    <message>
        <source>Relève en cours</source>
        <translation>Already checking</translation>
    </message>
    <message>
        <source>La messagerie est déjà en train d’être relevée.</source>
        <translation>The mailbox is already being checked.</translation>
    </message>
    <message>
        <source>Un message et ses pièces jointes ne peuvent pas dépasser 25&#x202f;Mo. Retirez une pièce jointe.</source>
        <translation>A message with its attachments cannot exceed 25 MB. Take one out.</translation>
    </message>
    <message>
        <source>Serveur de messagerie non reconnu</source>
        <translation>Mail server not recognised</translation>
    </message>
    <message>
        <source>Le certificat du serveur de messagerie n’est pas celui attendu&#x202f;; rien ne lui a été envoyé.</source>
        <translation>The mail server’s certificate is not the expected one; nothing was sent to it.</translation>
    </message>
    <message>
        <source>Le document a changé entre-temps</source>
        <translation>The document changed meanwhile</translation>
    </message>
    <message>
        <source>Quelqu’un vient de le modifier dans le DMP. Havre réessaiera à partir de son état présent.</source>
        <translation>Somebody has just changed it in the DMP. Havre will try again from its present state.</translation>
    </message>
    <message>
        <source>Un envoi est en cours</source>
        <translation>Sending is under way</translation>
    </message>
    <message>
        <source>Attendez qu’il se termine.</source>
        <translation>Wait until it ends.</translation>
    </message>
    <message>
        <source>Impossible pour ce document</source>
        <translation>Not possible for this document</translation>
    </message>
    <message>
        <source>On dépose ce qui n’est pas encore dans le DMP, et on masque ce qui y est.</source>
        <translation>One deposits what is not yet in the DMP, and hides what is.</translation>
    </message>
    <message>
        <source>Dépôt à confirmer</source>
        <translation>Deposit to be confirmed</translation>
    </message>
    <message>
        <source>Le DMP a pris le document mais ne le montre pas encore. Havre regardera de nouveau avant tout nouvel envoi.</source>
        <translation>The DMP took the document but does not show it yet. Havre will look again before sending anything anew.</translation>
    </message>
    <message>
        <source>Le serveur de partage n’a pas répondu comme convenu. Rien n’est ouvert&#x202f;; essayez de nouveau.</source>
        <translation>The share server did not answer as agreed. Nothing is open; try again.</translation>
    </message>
    <message>
        <source>Partage déjà terminé</source>
        <translation>Share already over</translation>
    </message>
    <message>
        <source>Il a été coupé entre-temps. Créez-en un autre.</source>
        <translation>It was closed meanwhile. Create another one.</translation>
    </message>
    <message>
        <source>Partage déjà coupé</source>
        <translation>Share already ended</translation>
    </message>
    <message>
        <source>Plus personne ne peut l’ouvrir. Si vous vouliez en couper un autre, regardez la liste des partages.</source>
        <translation>Nobody can open it any more. If you meant another one, look at the list of shares.</translation>
    </message>
    <message>
        <source>Partage déjà effacé</source>
        <translation>Share already erased</translation>
    </message>
    <message>
        <source>Le serveur ne l’a plus&#x202f;: plus personne ne peut l’ouvrir.</source>
        <translation>The server no longer has it: nobody can open it any more.</translation>
    </message>
    <message>
        <source>Durée impossible</source>
        <translation>Impossible duration</translation>
    </message>
    <message>
        <source>Un partage dure d’une minute à une semaine.</source>
        <translation>A share lasts from one minute to one week.</translation>
    </message>
    <message>
        <source>Lien incomplet</source>
        <translation>Incomplete link</translation>
    </message>
    <message>
        <source>Ce texte n’est pas un lien de partage entier.</source>
        <translation>This text is not a whole sharing link.</translation>
    </message>
    <message>
        <source>Pas de partage par lien ici</source>
        <translation>No sharing by link here</translation>
    </message>
    <message>
        <source>Cette plateforme n’héberge pas ce partage. Vous pouvez préparer un fichier à la place.</source>
        <translation>This platform does not host this share. You can prepare a file instead.</translation>
    </message>
    <message>
        <source>Rien à remettre</source>
        <translation>Nothing to hand over</translation>
    </message>
    <message>
        <source>Choisissez de un à cent documents pour un partage, cinq cents au plus pour un dossier.</source>
        <translation>Choose one to a hundred documents for a share, five hundred at most for a pack.</translation>
    </message>
    <message>
        <source>Le serveur de partage ne répond pas</source>
        <translation>The share server does not answer</translation>
    </message>
    <message>
        <source>Vérifiez votre connexion. Un partage déjà ouvert le reste jusqu’à son heure.</source>
        <translation>Check your connection. A share that is open stays so until its time.</translation>
    </message>
    <message>
        <source>Partage refusé</source>
        <translation>Share refused</translation>
    </message>
    <message>
        <source>Le serveur de partage n’accepte pas votre session. Reconnectez-vous.</source>
        <translation>The share server does not accept your session. Sign in again.</translation>
    </message>
    <message>
        <source>Un partage se prépare déjà</source>
        <translation>A share is being prepared already</translation>
    </message>
    <message>
        <source>Attendez qu’il soit prêt, ou arrêtez-le.</source>
        <translation>Wait until it is ready, or stop it.</translation>
    </message>
    <message>
        <source>Document trop grand</source>
        <translation>Document too large</translation>
    </message>
    <message>
        <source>Un document de ce partage dépasse 40&#x202f;Mo. Remettez-le autrement.</source>
        <translation>A document of this share is over 40 MB. Hand it over another way.</translation>
    </message>
    <message>
        <source>Trop long pour un code QR</source>
        <translation>Too long for a QR code</translation>
    </message>
    <message>
        <source>Copiez le lien à la place.</source>
        <translation>Copy the link instead.</translation>
    </message>
    <message>
        <source>Le serveur de partage est occupé</source>
        <translation>The share server is busy</translation>
    </message>
    <message>
        <source>Réessayez dans un moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>Partage inconnu</source>
        <translation>Unknown share</translation>
    </message>
    <message>
        <source>Ce partage n’est pas dans ce coffre.</source>
        <translation>This share is not in this vault.</translation>
    </message>
    <message>
        <source>Enveloppe illisible</source>
        <translation>Unreadable envelope</translation>
    </message>
    <message>
        <source>Ce qui a été reçu n’est pas une enveloppe scellée entière.</source>
        <translation>What was received is not a whole sealed envelope.</translation>
    </message>
    <message>
        <source>Enveloppe scellée autrement</source>
        <translation>Envelope sealed another way</translation>
    </message>
    <message>
        <source>Elle est scellée d’une façon que Havre n’accepte pas. Signalez-le à la plateforme.</source>
        <translation>It is sealed in a way Havre does not accept. Tell the platform.</translation>
    </message>
    <message>
        <source>Le dossier choisi est plein, absent, protégé ou déjà occupé. Choisissez-en un autre&#x202f;: rien ne manque dans le coffre.</source>
        <translation>The chosen folder is full, missing, protected or already in use. Choose another one: nothing is missing in the vault.</translation>
    </message>
    <message>
        <source>Archive vide</source>
        <translation>Empty archive</translation>
    </message>
    <message>
        <source>Il n’y a aucun document dans cette archive.</source>
        <translation>There is no document in this archive.</translation>
    </message>
    <message>
        <source>Archive incomplète</source>
        <translation>Incomplete archive</translation>
    </message>
    <message>
        <source>La fiche qui accompagne les documents de cette archive est illisible. Les documents eux-mêmes restent lisibles.</source>
        <translation>The sheet that goes with the documents of this archive cannot be read. The documents themselves can.</translation>
    </message>
    <message>
        <source>Identité de santé inconnue</source>
        <translation>Health identity unknown</translation>
    </message>
    <message>
        <source>Une archive pour les professionnels porte votre identifiant de santé. Connectez-vous une fois pour que Havre le connaisse.</source>
        <translation>An archive for professionals carries your health identifier. Sign in once so that Havre knows it.</translation>
    </message>
    <message>
        <source>Trop de documents à la fois</source>
        <translation>Too many documents at once</translation>
    </message>
    <message>
        <source>Ces documents dépassent ensemble ce qu’une archive peut porter. Choisissez-en moins.</source>
        <translation>Together these documents are more than an archive can carry. Choose fewer.</translation>
    </message>
    <message>
        <source>Archive non préparée</source>
        <translation>Archive not prepared</translation>
    </message>
    <message>
        <source>L’archive n’a pas pu être préparée. Vos documents ne sont pas touchés.</source>
        <translation>The archive could not be prepared. Your documents are untouched.</translation>
    </message>
    <message>
        <source>Ce message est déjà parti</source>
        <translation>This message has left already</translation>
    </message>
    <message>
        <source>Il est parti ou en train de partir. Regardez la conversation.</source>
        <translation>It left or is leaving. Look at the conversation.</translation>
    </message>
    <message>
        <source>Ce message a été abandonné</source>
        <translation>This message was given up</translation>
    </message>
    <message>
        <source>Il n’est pas parti et ne partira pas. Pour l’envoyer, écrivez-le de nouveau.</source>
        <translation>It has not left and will not leave. To send it, write it again.</translation>
    </message>
    <message>
        <source>Aucune imprimante</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Ce système n’a pas d’imprimante par défaut. Enregistrez le PDF pour l’imprimer ailleurs.</source>
        <translation>This system has no default printer. Save the PDF to print it elsewhere.</translation>
    </message>
    <message>
        <source>L’imprimante n’a pas pris les pages</source>
        <translation>The printer did not take the pages</translation>
    </message>
    <message>
        <source>Regardez si elle est allumée, puis réessayez, ou enregistrez le PDF.</source>
        <translation>See whether it is switched on, then try again, or save the PDF.</translation>
    </message>
    <message>
        <source>Plusieurs personnes s’appellent ainsi</source>
        <translation>Several people have this name</translation>
    </message>
    <message>
        <source>Donnez le prénom et le nom, ou l’identifiant de l’espace.</source>
        <translation>Give both names, or the identifier of the space.</translation>
    </message>
    <message>
        <source>Date de naissance à vérifier</source>
        <translation>Check the date of birth</translation>
    </message>
    <message>
        <source>Cette date manque, est à venir ou trop ancienne. Regardez-la à nouveau.</source>
        <translation>This date is missing, in the future or too long ago. Please look at it again.</translation>
    </message>
    <message>
        <source>Jour de l’examen à vérifier</source>
        <translation>Check the day of the examination</translation>
    </message>
    <message>
        <source>Ce jour est avant la naissance, ou à venir. Regardez-le à nouveau.</source>
        <translation>This day is before the birth, or in the future. Please look at it again.</translation>
    </message>
    <message>
        <source>Cet espace existe déjà</source>
        <translation>This space exists already</translation>
    </message>
    <message>
        <source>Cette personne a déjà son espace ici. Ouvrez-le depuis la liste des espaces.</source>
        <translation>This person already has a space here. Open it from the list of spaces.</translation>
    </message>
    <message>
        <source>Ce matricule est celui d’une autre personne</source>
        <translation>This number is another person’s</translation>
    </message>
    <message>
        <source>Il ne va pas avec la date de naissance ou le sexe indiqués. Vérifiez l’un et l’autre.</source>
        <translation>It does not match the date of birth or the sex given. Check both.</translation>
    </message>
    <message>
        <source>Ce matricule est confirmé</source>
        <translation>This number is confirmed</translation>
    </message>
    <message>
        <source>Des documents du DMP sont déjà venus sous ce matricule : il ne change plus. S’ils ne sont pas à cette personne, prévenez l’assistance.</source>
        <translation>Documents of the DMP already came under this number: it changes no more. If they are not this person’s, call support.</translation>
    </message>
    <message>
        <source>Le DMP ne donne rien pour ce matricule</source>
        <translation>The DMP gives nothing for this number</translation>
    </message>
    <message>
        <source>Il n’est pas encore confirmé : le DMP ne le connaît pas, ou ne vous ouvre pas ce dossier. Comparez-le à l’attestation de droits et corrigez-le dans l’espace de cette personne.</source>
        <translation>It is not confirmed yet: the DMP does not know it, or does not open this record to you. Compare it with the certificate of entitlement and correct it in this person’s space.</translation>
    </message>
    <message>
        <source>Nom à compléter</source>
        <translation>Name to be completed</translation>
    </message>
    <message>
        <source>Il faut le prénom et le nom de naissance, de 100 lettres au plus.</source>
        <translation>The given name and the birth name are needed, 100 letters at most.</translation>
    </message>
    <message>
        <source>Matricule INS encore inconnu</source>
        <translation>INS number not known yet</translation>
    </message>
    <message>
        <source>Son dossier pourra être demandé dès que son matricule INS sera connu. Complétez son espace, il se trouve sur l’attestation de droits.</source>
        <translation>Their record can be asked for as soon as their INS number is known. Complete their space; the number is on the statement of entitlement.</translation>
    </message>
    <message>
        <source>Pas d’examen de ce nom</source>
        <translation>No examination of this name</translation>
    </message>
    <message>
        <source>Cet enfant n’a pas d’examen de ce nom. Regardez son carnet.</source>
        <translation>This child has no examination of this name. Look at the booklet.</translation>
    </message>
    <message>
        <source>Pas d’espace à ce nom</source>
        <translation>No space of this name</translation>
    </message>
    <message>
        <source>Personne ne s’appelle ainsi dans ce coffre. Regardez la liste des espaces.</source>
        <translation>Nobody has this name in this vault. Look at the list of spaces.</translation>
    </message>
    <message>
        <source>Ce n’est pas permis dans cet espace</source>
        <translation>Not allowed in this space</translation>
    </message>
    <message>
        <source>Ce droit appartient à la personne dont c’est l’espace. Demandez-lui de le faire.</source>
        <translation>This right belongs to the person whose space it is. Ask them to do it.</translation>
    </message>
    <message>
        <source>Cet espace appartient à un adulte</source>
        <translation>This space belongs to an adult</translation>
    </message>
    <message>
        <source>Cette personne a dix-huit ans&#x202f;: son espace est à elle, et vous ne l’ouvrez plus.</source>
        <translation>This person is eighteen: the space is theirs, and you no longer open it.</translation>
    </message>
    <message>
        <source>Appli trop pressée</source>
        <translation>App in too much of a hurry</translation>
    </message>
    <message>
        <source>Elle a demandé bien plus que permis : Havre l’a arrêtée.</source>
        <translation>It asked far more than it may: Havre stopped it.</translation>
    </message>
    <message>
        <source>Appli interrompue</source>
        <translation>App ended</translation>
    </message>
    <message>
        <source>Elle s’est arrêtée d’elle-même. Rien n’est perdu dans votre coffre.</source>
        <translation>It stopped by itself. Nothing is lost in your vault.</translation>
    </message>
    <message>
        <source>Demande sans sens</source>
        <translation>Request without meaning</translation>
    </message>
    <message>
        <source>L’appli a demandé quelque chose que Havre ne connaît pas.</source>
        <translation>The app asked for something Havre does not know.</translation>
    </message>
    <message>
        <source>Demande hors de son agrément</source>
        <translation>Request beyond its approval</translation>
    </message>
    <message>
        <source>L’appli demande ce que la commission ne lui a pas accordé.</source>
        <translation>The app asks for what the commission did not grant it.</translation>
    </message>
    <message>
        <source>Fichier d’appli modifié</source>
        <translation>App file changed</translation>
    </message>
    <message>
        <source>Un fichier de cette appli n’est pas celui qui a été signé. Havre ne l’ouvre pas.</source>
        <translation>A file of this app is not the one that was signed. Havre does not open it.</translation>
    </message>
    <message>
        <source>Accès non accordé</source>
        <translation>Access not granted</translation>
    </message>
    <message>
        <source>Vous n’avez pas accordé cet accès à l’appli.</source>
        <translation>You have not granted this access to the app.</translation>
    </message>
    <message>
        <source>Appli impossible à ouvrir ici</source>
        <translation>App cannot be opened here</translation>
    </message>
    <message>
        <source>Il manque à cet appareil le moteur qui affiche les applis. Les services en ligne s’ouvrent toujours dans votre navigateur.</source>
        <translation>This device lacks the engine that shows apps. Online services still open in your browser.</translation>
    </message>
    <message>
        <source>Appli impossible à isoler ici</source>
        <translation>App cannot be isolated here</translation>
    </message>
    <message>
        <source>Cet appareil ne permet pas d’enfermer l’appli à l’écart de vos données. Havre préfère ne pas l’ouvrir.</source>
        <translation>This device does not allow the app to be shut away from your data. Havre prefers not to open it.</translation>
    </message>
    <message>
        <source>Appli pas encore installée</source>
        <translation>App not installed yet</translation>
    </message>
    <message>
        <source>Ses fichiers ne sont pas sur cet appareil. Ouvrez-la quand Internet est là.</source>
        <translation>Its files are not on this device. Open it while connected to the Internet.</translation>
    </message>
    <message>
        <source>Accès repris</source>
        <translation>Access taken back</translation>
    </message>
    <message>
        <source>Vous avez repris tout ce que vous aviez confié à cette appli : elle s’est arrêtée aussitôt.</source>
        <translation>You took back all you had shared with this app: it stopped at once.</translation>
    </message>
    <message>
        <source>Catalogue à confirmer</source>
        <translation>Catalogue to be confirmed</translation>
    </message>
    <message>
        <source>Le catalogue n’a pas été vérifié depuis plus de sept jours. Connectez-vous à Internet, puis ouvrez la page Applis.</source>
        <translation>The catalogue has not been checked for more than seven days. Connect to the Internet, then open the Apps page.</translation>
    </message>
    <message>
        <source>La fiche ne tient pas sur une carte</source>
        <translation>The sheet does not fit on a card</translation>
    </message>
    <message>
        <source>Raccourcissez quelques lignes, ou imprimez la page A4&#x202f;: elle contient tout.</source>
        <translation>Shorten some lines, or print the A4 page: it holds everything.</translation>
    </message>
    <message>
        <source>Date hors de ce qu’une appli peut écrire</source>
        <translation>Date beyond what an app may write</translation>
    </message>
    <message>
        <source>Une appli n’ajoute que des mesures des 31 derniers jours. Notez les plus anciennes vous-même, dans Santé.</source>
        <translation>An app only adds measures of the last 31 days. Note older ones yourself, in Health.</translation>
    </message>
    <message>
        <source>Assez de mesures pour aujourd’hui</source>
        <translation>Enough measures for today</translation>
    </message>
    <message>
        <source>Cette appli a ajouté tout ce qu’elle peut en un jour. Vous pouvez toujours noter une mesure vous-même, dans Santé.</source>
        <translation>This app has added all it may in one day. You can still note a measure yourself, in Health.</translation>
    </message>
    <message>
        <source>Appli bloquée</source>
        <translation>App stuck</translation>
    </message>
    <message>
        <source>Elle demandait sans plus écouter les réponses : Havre l’a arrêtée. Rien n’est perdu dans votre coffre.</source>
        <translation>It kept asking without listening to the answers: Havre stopped it. Nothing in your vault is lost.</translation>
    </message>
    <message>
        <source>C’est déjà ainsi</source>
        <translation>It is so already</translation>
    </message>
    <message>
        <source>Dans le DMP, ce document est déjà comme vous le demandez. Rien n’a été demandé de plus.</source>
        <translation>In the DMP this document is already as you ask. Nothing more was asked.</translation>
    </message>
    <message>
        <source>C’est déjà demandé</source>
        <translation>It is asked already</translation>
    </message>
    <message>
        <source>La même demande attend de partir, et part au prochain envoi. Rien n’a été demandé une seconde fois.</source>
        <translation>The same request is waiting and leaves with the next sending. Nothing was asked a second time.</translation>
    </message>
    <message>
        <source>C’était déjà fait</source>
        <translation>It was done already</translation>
    </message>
    <message>
        <source>La demande avait atteint le DMP avant d’être retirée. Depuis la page du document, vous pouvez le masquer aux professionnels ou le montrer de nouveau.</source>
        <translation>The request had reached the DMP before it was withdrawn. From the document’s page, you can hide it from professionals or show it again.</translation>
    </message>
    <message>
        <source>Cette demande n’existe pas</source>
        <translation>There is no such request</translation>
    </message>
    <message>
        <source>Aucune demande au DMP ne porte ce numéro. Regardez la liste des demandes.</source>
        <translation>No request to the DMP has this number. See the list of requests.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Exporter l’original</source>
        <extracomment>title of the sheet that copies a document out of the vault</extracomment>
        <translation>Export the original</translation>
    </message>
    <message>
        <source>La copie sortira du coffre et ne sera plus chiffrée&#x202f;: toute personne qui ouvre ce dossier pourra la lire. L’export est noté dans votre journal.</source>
        <extracomment>consequence of an export</extracomment>
        <translation>The copy will leave the vault and will no longer be encrypted: anyone who opens that folder can read it. The export is noted in your journal.</translation>
    </message>
</context>
<context>
    <name>FailureCode</name>
    <message>
        <source>Code à donner à l’assistance</source>
        <extracomment>below a failure, over its code</extracomment>
        <translation>Code to give to support</translation>
    </message>
    <message>
        <source>Copié</source>
        <extracomment>below a failure: its code is on the clipboard</extracomment>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copier</source>
        <extracomment>below a failure: puts its code on the clipboard</extracomment>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>Quels fichiers importer&#x202f;?</source>
        <extracomment>title of the system&apos;s dialog to choose files</extracomment>
        <translation>Which files do you want to import?</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Période</source>
        <extracomment>chip: the period shown</extracomment>
        <translation>Period</translation>
    </message>
    <message>
        <source>1 mois</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>6 mois</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>1 an</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>3 ans</source>
        <translation>3 years</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>chip that filters by category</extracomment>
        <translation>Kind</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <extracomment>chip: several categories chosen</extracomment>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Non lus</source>
        <extracomment>chip: only documents that were not opened yet</extracomment>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Auteur&#x202f;: %1</source>
        <extracomment>chip: only documents of this author; pressing it shows all again</extracomment>
        <translation>Author: %1</translation>
    </message>
</context>
<context>
    <name>ForgottenSheet</name>
    <message>
        <source>Mot de passe introuvable</source>
        <extracomment>title: the password of the vault is lost</extracomment>
        <translation>Password not to be found</translation>
    </message>
    <message>
        <source>Cherchez d’abord le papier</source>
        <extracomment>lost password: what to try first</extracomment>
        <translation>First look for the paper</translation>
    </message>
    <message>
        <source>Si vous avez gardé les six mots proposés à la création, ils sont sur le papier où vous les avez notés, dans l’ordre, séparés par un espace.</source>
        <translation>If you kept the six words offered when the vault was made, they are on the paper you wrote them on, in order, separated by a space.</translation>
    </message>
    <message>
        <source>Personne ne peut ouvrir ce coffre à votre place</source>
        <extracomment>lost password: the hard truth</extracomment>
        <translation>Nobody can open this vault for you</translation>
    </message>
    <message>
        <source>Nous non plus&#x202f;: le mot de passe n’est gardé nulle part, et il n’y a pas de clé de secours.</source>
        <translation>Nor can we: the password is kept nowhere, and there is no spare key.</translation>
    </message>
    <message>
        <source>Votre dossier en ligne reste en ligne</source>
        <extracomment>lost password: what can be had again</extracomment>
        <translation>Your online record stays online</translation>
    </message>
    <message>
        <source>Ce qui est dans le DMP reviendra dans un nouveau coffre, quand vous l’aurez relié. Vos fichiers peuvent être importés de nouveau.</source>
        <translation>What is in the DMP comes back in a new vault, once you have linked it. Your files can be imported again.</translation>
    </message>
    <message>
        <source>Le reste attend ici, fermé</source>
        <extracomment>lost password: what stays closed</extracomment>
        <translation>The rest waits here, closed</translation>
    </message>
    <message>
        <source>Ce qui n’a été écrit que dans ce coffre y reste. Rien n’est effacé&#x202f;: si le mot de passe vous revient, tout s’ouvrira.</source>
        <translation>What was written only in this vault stays in it. Nothing is erased: if the password comes back to you, everything will open.</translation>
    </message>
    <message>
        <source>Recommencer à côté</source>
        <extracomment>lost password: how to begin anew; what follows names a command</extracomment>
        <translation>Begin anew beside it</translation>
    </message>
    <message>
        <source>Démarrez Havre avec un autre dossier, par la commande %1. Le coffre d’ici n’est pas touché. Une personne habituée aux ordinateurs peut vous y aider.</source>
        <extracomment>%1 a command line</extracomment>
        <translation>Start Havre with another folder, by the command %1. The vault here is not touched. Somebody used to computers can help you with it.</translation>
    </message>
</context>
<context>
    <name>Formatters</name>
    <message>
        <source>à l’instant</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>aujourd’hui à %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>hier à %1</source>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <extracomment>a weekday and a time: « vendredi à 18 h 04 »</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <extracomment>a date and a time: « le 24 février à 9 h 42 »</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>depuis %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>FoundElsewhere</name>
    <message>
        <source>Résultats, mesures et vaccins</source>
        <extracomment>heading: results, measures and vaccines the search found</extracomment>
        <translation>Results, measures and vaccines</translation>
    </message>
    <message>
        <source>Résultats, mesures et vaccins trouvés</source>
        <extracomment>said by screen readers: results, measures and vaccines the search found</extracomment>
        <translation>Results, measures and vaccines found</translation>
    </message>
    <message>
        <source>Tout voir (%1)</source>
        <extracomment>shows all results, measures and vaccines the search found; %1 how many</extracomment>
        <translation>See all (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>heading: conversations the search found</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages trouvés</source>
        <extracomment>said by screen readers: conversations the search found</extracomment>
        <translation>Messages found</translation>
    </message>
    <message>
        <source>Voir toutes les conversations</source>
        <extracomment>leads to all conversations the search found; there are more than one cares to count</extracomment>
        <translation>See all conversations</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n conversations</source>
        <extracomment>leads to all conversations the search found</extracomment>
        <translation>
            <numerusform>See the conversation</numerusform>
            <numerusform>See the %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshVault</name>
    <message>
        <source>Vos documents arrivent</source>
        <extracomment>documents are arriving for the first time</extracomment>
        <translation>Your documents are arriving</translation>
    </message>
    <message>
        <source>Votre coffre est prêt</source>
        <extracomment>the vault was just created</extracomment>
        <translation>Your vault is ready</translation>
    </message>
    <message>
        <source>Ils apparaissent ici un à un, dès qu’ils sont vérifiés et rangés.</source>
        <extracomment>documents are arriving for the first time</extracomment>
        <translation>They appear here one by one, as soon as they are checked and filed.</translation>
    </message>
    <message>
        <source>Il est encore vide, et chiffré sur cet appareil.</source>
        <extracomment>the vault is empty</extracomment>
        <translation>It is still empty, and encrypted on this device.</translation>
    </message>
    <message>
        <source>Il est encore vide, et chiffré sur cet appareil. Deux façons d’y faire entrer vos documents&#x202f;:</source>
        <extracomment>the vault is empty; what to do next</extracomment>
        <translation>It is still empty, and encrypted on this device. Two ways to bring your documents in:</translation>
    </message>
    <message>
        <source>Relier %1</source>
        <extracomment>way into the first sign-in; %1 the name of the service</extracomment>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>Relier Mon espace santé</source>
        <translation>Link Mon espace santé</translation>
    </message>
    <message>
        <source>Copie les documents de votre DMP, puis les tient à jour.</source>
        <extracomment>what linking the account does</extracomment>
        <translation>Copies the documents of your DMP, then keeps them up to date.</translation>
    </message>
    <message>
        <source>Identifiant, mot de passe et code à usage unique</source>
        <extracomment>what signing in needs</extracomment>
        <translation>Identifier, password and one-time code</translation>
    </message>
    <message>
        <source>Importer des fichiers</source>
        <extracomment>way into the page that brings files in</extracomment>
        <translation>Import files</translation>
    </message>
    <message>
        <source>PDF, comptes rendus, images, dossiers de cet ordinateur.</source>
        <extracomment>what importing does</extracomment>
        <translation>PDF files, reports, pictures, folders of this computer.</translation>
    </message>
    <message>
        <source>Sans compte, sans réseau</source>
        <extracomment>what importing needs: nothing</extracomment>
        <translation>No account, no network</translation>
    </message>
    <message>
        <source>L’espace de %1 est prêt</source>
        <extracomment>the space of a child was just created; %1 a given name</extracomment>
        <translation>%1’s space is ready</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Partager ce document</source>
        <extracomment>title of the sheet with the ways to hand a document over</extracomment>
        <translation>Share this document</translation>
    </message>
    <message>
        <source>Par un lien qui expire</source>
        <extracomment>a way to hand a document over</extracomment>
        <translation>By a link that expires</translation>
    </message>
    <message>
        <source>Pour un soignant, sans compte, 15 minutes</source>
        <extracomment>its consequence</extracomment>
        <translation>For a clinician, without an account, 15 minutes</translation>
    </message>
    <message>
        <source>Préparer pour une consultation</source>
        <extracomment>a way to hand a document over: a pack with other documents</extracomment>
        <translation>Prepare for a consultation</translation>
    </message>
    <message>
        <source>Un dossier paginé, à imprimer ou à envoyer</source>
        <extracomment>its consequence</extracomment>
        <translation>A paginated file, to print or to send</translation>
    </message>
    <message>
        <source>Envoyer à un professionnel</source>
        <extracomment>leads to the mailbox: this document goes with an answer</extracomment>
        <translation>Send to a professional</translation>
    </message>
    <message>
        <source>Dans une conversation de votre messagerie de santé</source>
        <extracomment>its consequence</extracomment>
        <translation>In a conversation of your health mailbox</translation>
    </message>
    <message>
        <source>Exporter l’original</source>
        <extracomment>a way to hand a document over</extracomment>
        <translation>Export the original</translation>
    </message>
    <message>
        <source>Une copie en clair sur cet appareil</source>
        <extracomment>its consequence</extracomment>
        <translation>An unencrypted copy on this device</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Santé</source>
        <extracomment>page title: results, measures and vaccinations of the person</extracomment>
        <translation>Health</translation>
    </message>
    <message numerus="yes">
        <source>Résultats de %n laboratoire(s), lus sur cet appareil.</source>
        <extracomment>under the title of the health page; %n how many laboratories</extracomment>
        <translation>
            <numerusform>Results of one laboratory, read on this device.</numerusform>
            <numerusform>Results of %n laboratories, read on this device.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noter une mesure</source>
        <extracomment>opens the sheet to type a measure in</extracomment>
        <translation>Add a measure</translation>
    </message>
    <message>
        <source>Annuler</source>
        <extracomment>takes back the measure that was just typed in</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Vos documents plus anciens sont en cours de lecture. Leurs résultats apparaissent ici peu à peu.</source>
        <extracomment>older documents are being read for their results</extracomment>
        <translation>Your older documents are being read. Their results appear here little by little.</translation>
    </message>
    <message>
        <source>Rien à montrer pour l’instant</source>
        <extracomment>the health page of a vault without results</extracomment>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>Importer des fichiers</source>
        <extracomment>leads to the page that brings files in</extracomment>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Analyses</source>
        <extracomment>title: the latest result of each analysis</extracomment>
        <translation>Lab results</translation>
    </message>
    <message numerus="yes">
        <source>Les %n analyses</source>
        <extracomment>leads to all analyses; %n how many</extracomment>
        <translation>
            <numerusform>%n lab result</numerusform>
            <numerusform>All %n lab results</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun résultat d’analyse pour l’instant. Ceux de vos comptes rendus de laboratoire se rangent ici d’eux-mêmes.</source>
        <translation>No lab result yet. Those of your laboratory reports find their place here by themselves.</translation>
    </message>
    <message>
        <source>Mesures</source>
        <extracomment>title: weight, blood pressure…</extracomment>
        <translation>Measures</translation>
    </message>
    <message numerus="yes">
        <source>Les %n mesures</source>
        <extracomment>leads to all measures; %n how many</extracomment>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>All %n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>Poids, tension, glycémie… Notez-en une en quelques secondes, elle reste dans votre coffre.</source>
        <translation>Weight, blood pressure, blood glucose… Add one in seconds; it stays in your vault.</translation>
    </message>
    <message>
        <source>Au fil du temps</source>
        <extracomment>leads to everything by date</extracomment>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Documents, vaccins et mesures, mois par mois</source>
        <translation>Documents, vaccinations and measures, month by month</translation>
    </message>
    <message>
        <source>Vous les relisez avant qu’ils n’entrent dans le coffre</source>
        <translation>You look at them before they enter the vault</translation>
    </message>
    <message>
        <source>Les résultats et les vaccins de vos documents se rangent ici d’eux-mêmes. Vous pouvez aussi noter vos propres mesures&#x202f;: poids, tension, glycémie…</source>
        <translation>The results and vaccinations of your documents find their place here by themselves. You can also add your own measures: weight, blood pressure, blood glucose…</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Bonjour %1</source>
        <extracomment>greeting at the top of home; %1 a given name</extracomment>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>À jour %1&#xa0;· chiffré sur cet appareil</source>
        <extracomment>%1 « depuis 9 h 42 »</extracomment>
        <translation>Up to date %1&#xa0;· encrypted on this device</translation>
    </message>
    <message>
        <source>Chiffré sur cet appareil</source>
        <extracomment>the vault was never synchronised</extracomment>
        <translation>Encrypted on this device</translation>
    </message>
    <message>
        <source>Rechercher dans tout le coffre</source>
        <extracomment>search entry on home</extracomment>
        <translation>Search the whole vault</translation>
    </message>
    <message>
        <source>Rechercher dans cet espace</source>
        <extracomment>search entry on home, in the space of a child or of somebody one cares for</extracomment>
        <translation>Search this space</translation>
    </message>
    <message>
        <source>Se connecter</source>
        <extracomment>leads to the sign-in page</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Aucun compte n’est connecté</source>
        <extracomment>documents are here but nobody is signed in</extracomment>
        <translation>No account is signed in</translation>
    </message>
    <message>
        <source>Vos documents restent lisibles ici. Connectez-vous pour recevoir les nouveaux.</source>
        <translation>Your documents can still be read here. Sign in to receive new ones.</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <extracomment>closes the vault, at the head of home on a phone, label</extracomment>
        <translation>Lock</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) non lu(s)</source>
        <extracomment>home: messages not read yet</extracomment>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Dans votre messagerie de santé</source>
        <extracomment>under it</extracomment>
        <translation>In your health mailbox</translation>
    </message>
    <message numerus="yes">
        <source>%n partage(s) ouvert(s) en ce moment</source>
        <extracomment>home: shares by link that can be opened now; %n how many</extracomment>
        <translation>
            <numerusform>%n share is open just now</numerusform>
            <numerusform>%n shares are open just now</numerusform>
        </translation>
    </message>
    <message>
        <source>Un soignant peut lire ce que vous avez choisi, jusqu’à l’heure dite.</source>
        <translation>A clinician can read what you chose, until the time given.</translation>
    </message>
    <message>
        <source>Voir</source>
        <extracomment>leads to the shares</extracomment>
        <translation>See</translation>
    </message>
    <message>
        <source>Préparer une consultation</source>
        <extracomment>home: begins a consultation pack</extracomment>
        <translation>Prepare a consultation</translation>
    </message>
    <message>
        <source>Vos documents et résultats, à montrer, imprimer ou envoyer</source>
        <translation>Your documents and results, to show, print or send</translation>
    </message>
    <message>
        <source>Fiche d’urgence</source>
        <extracomment>home: leads to the emergency sheet</extracomment>
        <translation>Emergency sheet</translation>
    </message>
    <message>
        <source>Allergies, traitements, personnes à prévenir</source>
        <translation>Allergies, medicines, people to call</translation>
    </message>
    <message>
        <source>L’espace de %1</source>
        <extracomment>at the top of home in the space of another; %1 a given name</extracomment>
        <translation>%1’s space</translation>
    </message>
    <message>
        <source>Matricule INS à ajouter</source>
        <extracomment>home of a space made before the national identifier was known</extracomment>
        <translation>INS number to add</translation>
    </message>
    <message>
        <source>Dès que vous l’aurez, %1 pourra recevoir son dossier ici. Le reste fonctionne déjà.</source>
        <extracomment>%1 a given name</extracomment>
        <translation>As soon as you have it, %1’s record can come here. Everything else works already.</translation>
    </message>
    <message>
        <source>Compléter</source>
        <extracomment>leads to the page where the identifier is typed in</extracomment>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>À votre nom</source>
        <extracomment>import: the document is in the name of the person who reads this</extracomment>
        <translation>In your name</translation>
    </message>
    <message>
        <source>Établi pour %1</source>
        <extracomment>import, into the space of a child or a close one; %1 their name</extracomment>
        <translation>Made for %1</translation>
    </message>
    <message>
        <source>Rien ne dit pour qui</source>
        <extracomment>import: a photograph or a note names nobody</extracomment>
        <translation>Nothing says whose it is</translation>
    </message>
    <message>
        <source>Établi pour %1&#x202f;: vérifiez</source>
        <extracomment>import: the document gives this name, and nothing proves whose it is; %1 the name</extracomment>
        <translation>Made for %1: please check</translation>
    </message>
    <message>
        <source>par %1</source>
        <extracomment>import: who wrote the document, not whom it is about; %1 a name</extracomment>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <extracomment>how many results a file to import holds</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Importer des fichiers</source>
        <extracomment>page title: bringing files in</extracomment>
        <translation>Import files</translation>
    </message>
    <message numerus="yes">
        <source>%n nouveau(x)</source>
        <extracomment>the title of the review; %n how many files can enter</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà dans le coffre</source>
        <extracomment>part of the title of the review; %n how many files are here already</extracomment>
        <translation>
            <numerusform>%n already in the vault</numerusform>
            <numerusform>%n already in the vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d’une autre personne</source>
        <extracomment>part of the title of the review; %n how many documents are about somebody else</extracomment>
        <translation>
            <numerusform>%n of another person</numerusform>
            <numerusform>%n of another person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illisible(s)</source>
        <extracomment>part of the title of the review; %n how many files cannot be read</extracomment>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message>
        <source>Santé</source>
        <extracomment>page head, label: back to the page one came from</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>Ranger %n document(s)</source>
        <extracomment>files the ticked documents; %n how many</extracomment>
        <translation>
            <numerusform>File %n document</numerusform>
            <numerusform>File %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est coché</source>
        <extracomment>why nothing can be filed</extracomment>
        <translation>Nothing is ticked</translation>
    </message>
    <message>
        <source>Autres fichiers</source>
        <extracomment>drops the review and chooses other files</extracomment>
        <translation>Other files</translation>
    </message>
    <message>
        <source>Lecture des fichiers</source>
        <extracomment>said by screen readers: files are being read or filed</extracomment>
        <translation>Reading the files</translation>
    </message>
    <message>
        <source>Rangement dans le coffre</source>
        <translation>Filing in the vault</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) lu(s) sur cet appareil</source>
        <extracomment>files are being read; %n how many so far</extracomment>
        <translation>
            <numerusform>%n file read on this device</numerusform>
            <numerusform>%n files read on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrêter</source>
        <extracomment>stops reading or filing; what is filed stays</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Fichiers à relire</source>
        <extracomment>said by screen readers: the files under review</extracomment>
        <translation>Files to look at</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) rangé(s) dans votre coffre</source>
        <extracomment>what an import brought; %n how many documents</extracomment>
        <translation>
            <numerusform>%n document filed in your vault</numerusform>
            <numerusform>%n documents filed in your vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n n’ont pas pu l’être. Les voici, avec la raison.</source>
        <extracomment>some files could not be filed; %n how many</extracomment>
        <translation>
            <numerusform>%n could not be. Here it is, with the reason.</numerusform>
            <numerusform>%n could not be. Here they are, with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s) y ont été lus.</source>
        <extracomment>what an import brought; %n results read from the documents</extracomment>
        <translation>
            <numerusform>%n result was read from them.</numerusform>
            <numerusform>%n results were read from them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ils sont chiffrés, et lisibles sans réseau. Les fichiers d’origine restent où ils étaient.</source>
        <extracomment>what an import brought</extracomment>
        <translation>They are encrypted, and readable without network. The original files stay where they were.</translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <extracomment>leads to the documents after an import</extracomment>
        <translation>See my documents</translation>
    </message>
    <message>
        <source>Importer d’autres fichiers</source>
        <extracomment>begins another import</extracomment>
        <translation>Import other files</translation>
    </message>
    <message>
        <source>Documents rangés&#x202f;: %1 sur %2</source>
        <extracomment>documents are being filed; %1 how many so far, %2 of how many</extracomment>
        <translation>Documents filed: %1 of %2</translation>
    </message>
    <message>
        <source>Quel dossier importer&#x202f;?</source>
        <extracomment>title of the system&apos;s dialog to choose a folder</extracomment>
        <translation>Which folder do you want to import?</translation>
    </message>
</context>
<context>
    <name>JournalEntry</name>
    <message>
        <source>à %1</source>
        <extracomment>said by screen readers after a line of the journal; %1 a time</extracomment>
        <translation>at %1</translation>
    </message>
    <message>
        <source>Voir le détail</source>
        <extracomment>pressing shows each document of this line</extracomment>
        <translation>See the details</translation>
    </message>
</context>
<context>
    <name>JournalLine</name>
    <message>
        <source>Voir le journal</source>
        <extracomment>leads to the access journal</extracomment>
        <translation>See the journal</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Aujourd’hui</source>
        <extracomment>Heading over what happened today</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hier</source>
        <extracomment>Heading over what happened yesterday</extracomment>
        <translation>Yesterday</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <extracomment>page title: who opened what</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tout ce qui a été fait dans ce coffre. Personne ne peut y effacer une ligne sans que cela se voie.</source>
        <translation>Everything done in this vault. Nobody can erase a line without it showing.</translation>
    </message>
    <message>
        <source>Rien à raconter pour l’instant</source>
        <extracomment>the journal is empty</extracomment>
        <translation>Nothing to tell yet</translation>
    </message>
    <message>
        <source>Chaque ouverture, chaque arrivée et chaque export seront notés ici.</source>
        <translation>Every opening, arrival and export will be noted here.</translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message>
        <source>usuel %1</source>
        <extracomment>a value, spoken; %1 the usual range</extracomment>
        <translation>usual %1</translation>
    </message>
    <message>
        <source>Dans l’usuel</source>
        <extracomment>the newest value lies within the usual range of its laboratory</extracomment>
        <translation>Within usual range</translation>
    </message>
    <message>
        <source>Sous le repère</source>
        <extracomment>the newest blood pressure taken at home is below the named mark</extracomment>
        <translation>Below the mark</translation>
    </message>
    <message>
        <source>Période</source>
        <extracomment>how far back the chart goes</extracomment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Tout</source>
        <extracomment>a period of a chart</extracomment>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n an(s)</source>
        <extracomment>a period of a chart</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatestSection</name>
    <message>
        <source>Derniers résultats</source>
        <extracomment>title on home: the newest results of analyses</extracomment>
        <translation>Latest results</translation>
    </message>
    <message>
        <source>Toutes les analyses</source>
        <extracomment>on home, leads to all results of analyses</extracomment>
        <translation>All results</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>En quelques mots</source>
        <extracomment>emergency sheet: the field of one line</extracomment>
        <translation>In a few words</translation>
    </message>
    <message>
        <source>Garder</source>
        <extracomment>keeps a line of the emergency sheet</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Retirer cette ligne</source>
        <extracomment>takes a line out of the emergency sheet</extracomment>
        <translation>Remove this line</translation>
    </message>
    <message>
        <source>Annuler</source>
        <extracomment>leaves the sheet without changing anything</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Ouvrir cette adresse&#x202f;?</source>
        <extracomment>title: a document contains a link</extracomment>
        <translation>Open this address?</translation>
    </message>
    <message>
        <source>Le document renvoie vers un site, hors de Havre. Ce site saura que vous l’avez ouvert.</source>
        <extracomment>what opening a link of a document means</extracomment>
        <translation>The document points to a website outside Havre. That site will know that you opened it.</translation>
    </message>
    <message>
        <source>Le document renvoie vers une adresse que Havre n’ouvre pas. Vous pouvez la copier.</source>
        <extracomment>a link of a document that is not a web address</extracomment>
        <translation>The document points to an address that Havre does not open. You can copy it.</translation>
    </message>
    <message>
        <source>Ouvrir dans le navigateur</source>
        <extracomment>opens a link in the system&apos;s browser</extracomment>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Copier l’adresse</source>
        <extracomment>copies the address of a link</extracomment>
        <translation>Copy the address</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Liste des documents</source>
        <extracomment>said by screen readers: the part of the page with the list</extracomment>
        <translation>List of documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>said by screen readers: the list</extracomment>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <extracomment>how many documents the list shows</extracomment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus de %n document(s)</source>
        <extracomment>the whole count is still on its way</extracomment>
        <translation>
            <numerusform>More than %n document</numerusform>
            <numerusform>More than %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;· recherche faite sur cet appareil</source>
        <extracomment>%1 how many documents; the search never left this device</extracomment>
        <translation>%1&#xa0;· searched on this device</translation>
    </message>
    <message numerus="yes">
        <source>%1, dont %n non lu(s)</source>
        <extracomment>%1 how many documents, then how many were not opened yet</extracomment>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Vos documents arrivent</source>
        <extracomment>the first synchronisation is under way</extracomment>
        <translation>Your documents are arriving</translation>
    </message>
    <message>
        <source>Aucun document pour l’instant</source>
        <extracomment>the vault holds no document</extracomment>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Ils apparaissent ici un à un. On ne peut les lire que sur cet appareil.</source>
        <translation>They appear here one by one. They can be read on this device only.</translation>
    </message>
    <message>
        <source>Relier Mon espace santé</source>
        <extracomment>leads to the sign-in page</extracomment>
        <translation>Link Mon espace santé</translation>
    </message>
    <message>
        <source>Période</source>
        <extracomment>title: choice of a period</extracomment>
        <translation>Period</translation>
    </message>
    <message>
        <source>Depuis toujours</source>
        <extracomment>periods</extracomment>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Depuis 1 mois</source>
        <translation>For 1 month</translation>
    </message>
    <message>
        <source>Depuis 6 mois</source>
        <translation>For 6 months</translation>
    </message>
    <message>
        <source>Depuis 1 an</source>
        <translation>For 1 year</translation>
    </message>
    <message>
        <source>Depuis 3 ans</source>
        <translation>For 3 years</translation>
    </message>
    <message>
        <source>Trier les documents</source>
        <extracomment>title: choice of an order</extracomment>
        <translation>Sort the documents</translation>
    </message>
    <message>
        <source>Récents d’abord</source>
        <extracomment>orders</extracomment>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Anciens d’abord</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Par titre</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>Par auteur</source>
        <translation>By author</translation>
    </message>
    <message>
        <source>Par catégorie</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>Arrivés en dernier</source>
        <translation>Last received</translation>
    </message>
    <message>
        <source>Trier</source>
        <extracomment>chip: the order of the list</extracomment>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Reliez votre espace santé ou importez des fichiers&#x202f;: tout est rangé ici, chiffré, et lisible sans réseau.</source>
        <extracomment>an empty vault: what to do next</extracomment>
        <translation>Link your health space or import files: everything is kept here, encrypted, and readable without network.</translation>
    </message>
    <message>
        <source>Importer des fichiers</source>
        <extracomment>leads to the page that brings files in</extracomment>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Choisir des documents</source>
        <extracomment>page title; the first while several are ticked</extracomment>
        <translation>Choose documents</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>documents: begins ticking several, to hand them over together</extracomment>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Plusieurs documents, pour les partager ensemble</source>
        <extracomment>said by screen readers after « Choisir »</extracomment>
        <translation>Several documents, to share them together</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) choisi(s)</source>
        <extracomment>how many documents are ticked</extracomment>
        <translation>
            <numerusform>%n document chosen</numerusform>
            <numerusform>%n documents chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cochez des documents</source>
        <extracomment>no document is ticked yet</extracomment>
        <translation>Tick documents</translation>
    </message>
    <message>
        <source>Rechercher dans les documents, les résultats et les messages</source>
        <extracomment>said by screen readers: search field of the documents</extracomment>
        <translation>Search documents, results and messages</translation>
    </message>
    <message>
        <source>Rechercher dans les documents et les résultats</source>
        <extracomment>said by screen readers: search field of the documents, where there is no mailbox</extracomment>
        <translation>Search documents and results</translation>
    </message>
    <message>
        <source>Documents, résultats, messages</source>
        <extracomment>in the empty search field of the documents: what it looks through; short</extracomment>
        <translation>Documents, results, messages</translation>
    </message>
    <message>
        <source>Documents et résultats</source>
        <extracomment>in the empty search field of the documents, where there is no mailbox; short</extracomment>
        <translation>Documents and results</translation>
    </message>
    <message>
        <source>Aucun document ne contient ces mots.</source>
        <extracomment>under results and messages that were found: no document says the words</extracomment>
        <translation>No document says these words.</translation>
    </message>
</context>
<context>
    <name>LivingShare</name>
    <message>
        <source>Plus personne ne peut l’ouvrir. Créé %1.</source>
        <extracomment>a share that is over; %1 when it was made: « hier à 9 h 42 »</extracomment>
        <translation>Nobody can open it any more. Made %1.</translation>
    </message>
    <message>
        <source>Sa création s’est interrompue, et une partie est peut-être sur le serveur. Coupez-le pour en être sûr. Créé %1.</source>
        <extracomment>a share whose making was interrupted; %1 when: « hier à 9 h 42 »</extracomment>
        <translation>Making it broke off, and part of it may be on the server. End it to be sure. Created %1.</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Chargement</source>
        <extracomment>loading, spoken</extracomment>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Cet écran n’affiche rien de personnel.</source>
        <extracomment>lock page, foot of the page</extracomment>
        <translation>This screen shows nothing personal.</translation>
    </message>
    <message>
        <source>Le coffre est fermé</source>
        <extracomment>lock page, text</extracomment>
        <translation>The vault is closed</translation>
    </message>
    <message>
        <source>Tout ce qu’il contient reste chiffré.</source>
        <extracomment>lock page, text</extracomment>
        <translation>Everything in it stays encrypted.</translation>
    </message>
    <message>
        <source>Cet appareil</source>
        <extracomment>lock page, label</extracomment>
        <translation>This device</translation>
    </message>
    <message>
        <source>Reconnu, sa clé répond</source>
        <translation>Recognised, its key answers</translation>
    </message>
    <message>
        <source>Sa clé ne répond pas, le trousseau est peut-être fermé</source>
        <extracomment>lock page</extracomment>
        <translation>Its key does not answer, the keyring may be closed</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <extracomment>lock page, label</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Vérification en cours</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>À saisir pour ouvrir le coffre</source>
        <translation>To be entered to open the vault</translation>
    </message>
    <message>
        <source>Mot de passe du coffre</source>
        <extracomment>lock page, label</extracomment>
        <translation>Password of the vault</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <extracomment>lock page, label</extracomment>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>Sa clé sera vérifiée à l’ouverture</source>
        <translation>Its key will be checked on opening</translation>
    </message>
    <message>
        <source>Je ne retrouve pas mon mot de passe</source>
        <extracomment>lock page, opens what to do when the password is lost</extracomment>
        <translation>I cannot find my password</translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message>
        <source>Choisissez une conversation pour la lire ici.</source>
        <extracomment>nothing is selected in the list of conversations yet</extracomment>
        <translation>Choose a conversation to read it here.</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>%1&#x202f;: %2. C’est noté.</source>
        <extracomment>after typing a measure in; %1 its name, %2 its value with unit</extracomment>
        <translation>%1: %2. Noted.</translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message>
        <source>Noter une mesure</source>
        <extracomment>title of the sheet to type a measure in</extracomment>
        <translation>Add a measure</translation>
    </message>
    <message>
        <source>Prise maintenant. Indiquer un autre moment</source>
        <extracomment>a measure is noted for now unless one chooses another moment</extracomment>
        <translation>Taken now. Choose another moment</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>field: when a measure was taken</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Heure</source>
        <extracomment>field: when a measure was taken</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Noter</source>
        <extracomment>keeps the measure that was typed in</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Écrivez d’abord un nombre</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Write a number first</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Message de %1, %2</source>
        <extracomment>said by screen readers; %1 who, %2 when</extracomment>
        <translation>Message from %1, %2</translation>
    </message>
    <message>
        <source>Réponse automatique</source>
        <extracomment>tag: a machine answered, nobody did</extracomment>
        <translation>Automatic reply</translation>
    </message>
    <message>
        <source>Ce message est très long&#x202f;: seul son début est affiché.</source>
        <extracomment>under a very long message</extracomment>
        <translation>This message is very long: only its beginning is shown.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) distante(s) non chargée(s)&#x202f;: Havre ne va jamais les chercher.</source>
        <extracomment>pictures a message wanted to fetch from outside</extracomment>
        <translation>
            <numerusform>%n remote picture not loaded: Havre never fetches them.</numerusform>
            <numerusform>%n remote pictures not loaded: Havre never fetches them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reprendre le transfert</source>
        <extracomment>passes a message on to another professional; the second: that was begun before</extracomment>
        <translation>Resume forwarding</translation>
    </message>
    <message>
        <source>Transférer</source>
        <extracomment>passes a message on to another professional; the second: that was begun before</extracomment>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>Vous</source>
        <extracomment>Mailbox: who wrote, when it was oneself</extracomment>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>Plus</source>
        <extracomment>title of the page behind the last cell of a phone&apos;s bar</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <extracomment>closes the vault, on the page « Plus »</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Referme le coffre tout de suite</source>
        <extracomment>under it</extracomment>
        <translation>Closes the vault at once</translation>
    </message>
</context>
<context>
    <name>NarrativePicture</name>
    <message>
        <source>Cette image ne peut pas être affichée. L’original exporté la contient.</source>
        <extracomment>in place of a picture inside a document</extracomment>
        <translation>This picture cannot be shown. The exported original contains it.</translation>
    </message>
    <message>
        <source>Image en cours d’ouverture…</source>
        <translation>Opening the picture…</translation>
    </message>
    <message>
        <source>Image du document</source>
        <extracomment>said by screen readers</extracomment>
        <translation>Picture of the document</translation>
    </message>
</context>
<context>
    <name>NavCell</name>
    <message numerus="yes">
        <source>%n non lu(s)</source>
        <extracomment>said by screen readers after « Messages »</extracomment>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsSection</name>
    <message>
        <source>Nouveau depuis votre dernière visite</source>
        <extracomment>title: documents that arrived since home was last looked at</extracomment>
        <translation>New since your last visit</translation>
    </message>
    <message>
        <source>Pas encore lus</source>
        <extracomment>title: documents that were not opened yet</extracomment>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Vos derniers documents</source>
        <extracomment>title: the most recent documents, all read</extracomment>
        <translation>Your latest documents</translation>
    </message>
    <message numerus="yes">
        <source>%n nouveaux</source>
        <extracomment>leads to all documents; %n how many are new</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Tous les documents</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>non lu</source>
        <extracomment>said by screen readers: a document that was not opened yet</extracomment>
        <translation>unread</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n nouveaux documents</source>
        <extracomment>leads to all documents; %n how many there are</extracomment>
        <translation>
            <numerusform>See the new document</numerusform>
            <numerusform>See the %n new documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Rien trouvé</source>
        <extracomment>no document matches the search and filters</extracomment>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <extracomment>empties the search and removes all filters</extracomment>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Aucun document ne répond à ces filtres.</source>
        <translation>No document matches these filters.</translation>
    </message>
    <message>
        <source>Aucun document ne contient «&#xa0;%1&#xa0;» avec ces filtres. Essayez un mot plus court.</source>
        <extracomment>advice when a search found nothing; %1 what was typed</extracomment>
        <translation>No document contains “%1” with these filters. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ni document, ni résultat, ni message ne contient «&#xa0;%1&#xa0;». Essayez un mot plus court.</source>
        <extracomment>advice when a search found nothing; %1 what was typed</extracomment>
        <translation>No document, result or message says “%1”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ni document ni résultat ne contient «&#xa0;%1&#xa0;». Essayez un mot plus court.</source>
        <extracomment>advice when a search found nothing, where there is no mailbox; %1 what was typed</extracomment>
        <translation>No document or result says “%1”. Try a shorter word.</translation>
    </message>
</context>
<context>
    <name>OpeningPart</name>
    <message>
        <source>%1&#x202f;: elle ne s’ouvre pas depuis Havre</source>
        <extracomment>an app is suspended; %1 « Suspendue »</extracomment>
        <translation>%1: it cannot be opened from Havre</translation>
    </message>
    <message>
        <source>Elle s’ouvre dans votre navigateur</source>
        <extracomment>the browser was asked to show the app</extracomment>
        <translation>It is opening in your browser</translation>
    </message>
    <message>
        <source>Havre ne lui a rien donné. L’ouverture est inscrite dans votre journal.</source>
        <translation>Havre gave it nothing. The opening is written in your journal.</translation>
    </message>
    <message>
        <source>Ouvrir dans mon navigateur</source>
        <extracomment>opens the app&apos;s site outside Havre</extracomment>
        <translation>Open in my browser</translation>
    </message>
    <message>
        <source>%1 Cette version de Havre ne sait pas encore l’ouvrir.</source>
        <extracomment>of an app that this version does not open; %1 how it would run</extracomment>
        <translation>%1 This version of Havre cannot open it yet.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <extracomment>opens an app inside Havre</extracomment>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>OpeningsCard</name>
    <message>
        <source>Ouvertures</source>
        <extracomment>log of a share</extracomment>
        <translation>Openings</translation>
    </message>
    <message numerus="yes">
        <source>%n essai(s) restant(s)</source>
        <extracomment>log of a share; %n wrong passcodes left before it closes</extracomment>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune ouverture signalée pour l’instant. Chaque ouverture s’affiche ici.</source>
        <extracomment>the share server told of no opening of a living share</extracomment>
        <translation>No opening reported so far. Each opening shows here.</translation>
    </message>
    <message>
        <source>Ce journal vient du serveur de partage, et les noms sont ceux que les lecteurs ont donnés&#x202f;: Havre ne peut pas les vérifier.</source>
        <extracomment>under the log of a share</extracomment>
        <translation>This log comes from the sharing server, and the names are those readers gave: Havre cannot check them.</translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) ligne(s), non affichée(s).</source>
        <extracomment>under the log of a share; %n lines of it that are not shown</extracomment>
        <translation>
            <numerusform>And %n more line, not shown.</numerusform>
            <numerusform>And %n more lines, not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersSection</name>
    <message>
        <source>En route vers votre DMP</source>
        <extracomment>orders to the DMP that wait or were refused</extracomment>
        <translation>On the way to your DMP</translation>
    </message>
    <message>
        <source>Voir le document</source>
        <extracomment>leads to the document whose deposit was refused</extracomment>
        <translation>See the document</translation>
    </message>
    <message>
        <source>Se connecter</source>
        <extracomment>leads to the sign-in page</extracomment>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>PackFlow</name>
    <message>
        <source>Dossier de consultation</source>
        <extracomment>file name and title of a consultation pack</extracomment>
        <translation>Consultation file</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Préparer une consultation</source>
        <extracomment>page title: a pack of documents for a consultation</extracomment>
        <translation>Prepare a consultation</translation>
    </message>
    <message>
        <source>Partages</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Santé</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Rien n’est choisi</source>
        <extracomment>nothing was chosen for a consultation pack</extracomment>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Choisissez les documents à montrer&#x202f;: Havre en fait un seul dossier paginé, avec la synthèse de vos résultats.</source>
        <translation>Choose the documents to show: Havre makes one paginated file of them, with a summary of your results.</translation>
    </message>
    <message>
        <source>Choisir des documents</source>
        <extracomment>leads to the documents, to tick some</extracomment>
        <translation>Choose documents</translation>
    </message>
    <message>
        <source>Mise en pages du document %1 sur %2</source>
        <extracomment>a consultation pack is being made; %1 of %2 documents are set as pages</extracomment>
        <translation>Setting document %1 of %2 as pages</translation>
    </message>
    <message>
        <source>Préparation du dossier</source>
        <extracomment>said by screen readers: a consultation pack is being made</extracomment>
        <translation>Preparing the file</translation>
    </message>
    <message>
        <source>Tout se passe sur cet appareil, dans un processus isolé.</source>
        <extracomment>while a consultation pack is being made</extracomment>
        <translation>Everything happens on this device, in an isolated process.</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <extracomment>stops making a consultation pack</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Documents, dans cet ordre</source>
        <extracomment>consultation pack: the documents in their order</extracomment>
        <translation>Documents, in this order</translation>
    </message>
    <message>
        <source>Choisir d’autres documents</source>
        <extracomment>leads to the documents, to choose anew</extracomment>
        <translation>Choose other documents</translation>
    </message>
    <message>
        <source>Havre y ajoute</source>
        <extracomment>consultation pack: what is added by itself</extracomment>
        <translation>Havre adds</translation>
    </message>
    <message>
        <source>Une couverture à votre nom, avec le code de votre identité de santé</source>
        <extracomment>what a consultation pack has besides its documents</extracomment>
        <translation>A cover in your name, with the code of your health identity</translation>
    </message>
    <message>
        <source>Une couverture pour %1, avec le code de son identité de santé</source>
        <extracomment>what the consultation pack of another has besides its documents; %1 a given name</extracomment>
        <translation>A cover for %1, with the code of their health identity</translation>
    </message>
    <message>
        <source>Une synthèse&#x202f;: allergies, traitements, derniers résultats, mesures et vaccins</source>
        <extracomment>what a consultation pack has besides its documents</extracomment>
        <translation>A summary: allergies, medicines, latest results, measures and vaccinations</translation>
    </message>
    <message>
        <source>Une table des documents, avec leurs pages</source>
        <extracomment>what a consultation pack has besides its documents</extracomment>
        <translation>A table of the documents, with their pages</translation>
    </message>
    <message>
        <source>Enregistrer le dossier</source>
        <extracomment>title of the sheet that saves a consultation pack</extracomment>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Le dossier sortira du coffre et ne sera plus chiffré&#x202f;: toute personne qui ouvre cet emplacement pourra le lire.</source>
        <extracomment>consequence of saving a consultation pack</extracomment>
        <translation>The file will leave the vault and will no longer be encrypted: anyone who opens that place can read it.</translation>
    </message>
    <message>
        <source>Avec les fichiers pour son logiciel</source>
        <extracomment>consultation pack: also save the files that a professional&apos;s software reads</extracomment>
        <translation>With the files for their software</translation>
    </message>
    <message>
        <source>IHE_XDM.zip et ips.fhir.json, à côté du PDF</source>
        <extracomment>consultation pack: which files</extracomment>
        <translation>IHE_XDM.zip and ips.fhir.json, beside the PDF</translation>
    </message>
    <message>
        <source>ips.fhir.json, à côté du PDF</source>
        <extracomment>consultation pack: which file; no archive while the health identity is unknown</extracomment>
        <translation>ips.fhir.json, beside the PDF</translation>
    </message>
    <message>
        <source>Préparer le dossier</source>
        <extracomment>makes the consultation pack</extracomment>
        <translation>Prepare the file</translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s) choisi(s)</source>
        <extracomment>consultation pack: the summary is limited to ticked results; %n how many</extracomment>
        <translation>
            <numerusform>%n result chosen</numerusform>
            <numerusform>%n results chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>La synthèse ne reprend que ceux-là.</source>
        <translation>The summary holds only these.</translation>
    </message>
    <message>
        <source>Tous les résultats</source>
        <extracomment>consultation pack: the summary holds every result again</extracomment>
        <translation>All results</translation>
    </message>
</context>
<context>
    <name>PackReady</name>
    <message>
        <source>Votre dossier est prêt</source>
        <extracomment>a consultation pack is made</extracomment>
        <translation>Your file is ready</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1. Il n’est pas encore sorti de cet appareil.</source>
        <extracomment>a consultation pack; %n its pages, %1 its size</extracomment>
        <translation>
            <numerusform>%n page, %1. It has not left this device yet.</numerusform>
            <numerusform>%n pages, %1. It has not left this device yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#x202f;: une page du dossier le dit, l’original reste dans votre coffre.</source>
        <extracomment>a document that could not be set as pages; %1 why: « Fichier illisible »</extracomment>
        <translation>%1: a page of the file says so, the original stays in your vault.</translation>
    </message>
    <message>
        <source>Et maintenant</source>
        <extracomment>a consultation pack that is made: where it goes</extracomment>
        <translation>And now</translation>
    </message>
    <message>
        <source>Enregistrer ou imprimer</source>
        <extracomment>a consultation pack: to the disk</extracomment>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>Un PDF en clair, à l’emplacement de votre choix</source>
        <translation>An unencrypted PDF, in the place of your choice</translation>
    </message>
    <message>
        <source>Envoyer à un professionnel</source>
        <extracomment>a consultation pack: into a conversation</extracomment>
        <translation>Send to a professional</translation>
    </message>
    <message>
        <source>Rangé dans vos documents, puis joint à une conversation</source>
        <translation>Filed in your documents, then attached to a conversation</translation>
    </message>
    <message>
        <source>Partager ces documents par un lien</source>
        <extracomment>a consultation pack: its documents by a link</extracomment>
        <translation>Share these documents by a link</translation>
    </message>
    <message>
        <source>Lisibles 15 minutes dans le navigateur du soignant</source>
        <translation>Readable for 15 minutes in the clinician’s browser</translation>
    </message>
    <message>
        <source>Changer le contenu</source>
        <extracomment>a consultation pack: back to its contents</extracomment>
        <translation>Change the contents</translation>
    </message>
    <message>
        <source>Le dossier préparé est oublié</source>
        <translation>The prepared file is forgotten</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Retour&#x202f;: %1</source>
        <extracomment>page head, label</extracomment>
        <translation>Back: %1</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Cette page ne peut pas être affichée.</source>
        <extracomment>on a page of a document</extracomment>
        <translation>This page cannot be shown.</translation>
    </message>
    <message>
        <source>Ouverture de la page…</source>
        <extracomment>on a page of a document</extracomment>
        <translation>Opening the page…</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <extracomment>said by screen readers: a page of a document</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Monter «&#xa0;%1&#xa0;»</source>
        <extracomment>consultation pack: this document stands one place earlier; %1 its title</extracomment>
        <translation>Move “%1” up</translation>
    </message>
    <message>
        <source>Descendre «&#xa0;%1&#xa0;»</source>
        <extracomment>consultation pack: this document stands one place later; %1 its title</extracomment>
        <translation>Move “%1” down</translation>
    </message>
    <message>
        <source>Retirer «&#xa0;%1&#xa0;»</source>
        <extracomment>takes a document out of what will be handed over; %1 its title</extracomment>
        <translation>Remove “%1”</translation>
    </message>
</context>
<context>
    <name>PasscodeCells</name>
    <message>
        <source>Code&#x202f;: %1</source>
        <extracomment>the passcode of a share, said by screen readers; %1 its digits, parted</extracomment>
        <translation>Code: %1</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>Encore un peu court&#x202f;: douze caractères, ou cinq mots séparés par des espaces.</source>
        <translation>Still a little short: twelve characters, or five words separated by spaces.</translation>
    </message>
    <message>
        <source>Trop facile à deviner. Évitez les suites et les mots que tout le monde choisit.</source>
        <translation>Too easy to guess. Avoid sequences and the words everybody chooses.</translation>
    </message>
    <message>
        <source>Correct. Quelques caractères ou un mot de plus le rendraient solide.</source>
        <translation>Fair. A few more characters or one more word would make it strong.</translation>
    </message>
    <message>
        <source>Solide.</source>
        <translation>Strong.</translation>
    </message>
</context>
<context>
    <name>PendingCard</name>
    <message>
        <source>Vous</source>
        <extracomment>who wrote, when it was oneself</extracomment>
        <translation>You</translation>
    </message>
    <message>
        <source>Renvoyer</source>
        <extracomment>sends a message again</extracomment>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Ne pas envoyer</source>
        <extracomment>a message of one&apos;s own will not be sent</extracomment>
        <translation>Do not send</translation>
    </message>
</context>
<context>
    <name>PersonBlock</name>
    <message>
        <source>Votre coffre</source>
        <extracomment>whose vault it is, in the drawer, text</extracomment>
        <translation>Your vault</translation>
    </message>
    <message>
        <source>Vous</source>
        <extracomment>whose vault it is, in the drawer, text</extracomment>
        <translation>You</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Famille et espaces</source>
        <extracomment>the person whose space is shown, in the drawer; leads to the others, label</extracomment>
        <translation>Family and spaces</translation>
    </message>
</context>
<context>
    <name>PhraseBoard</name>
    <message>
        <source>Phrase proposée&#x202f;: %1</source>
        <extracomment>secret phrase, spoken</extracomment>
        <translation>Phrase offered: %1</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>Code QR du lien. Le soignant le lit avec son téléphone, ou vous copiez le lien.</source>
        <extracomment>said by screen readers: the QR code of a share</extracomment>
        <translation>QR code of the link. The clinician reads it with a telephone, or you copy the link.</translation>
    </message>
    <message>
        <source>Code à dire au soignant</source>
        <extracomment>above the passcode of a share</extracomment>
        <translation>Code to say to the clinician</translation>
    </message>
    <message>
        <source>Temps restant</source>
        <extracomment>said by screen readers: how much of a share&apos;s life is left</extracomment>
        <translation>Time left</translation>
    </message>
    <message numerus="yes">
        <source>Encore %n minute(s)</source>
        <extracomment>how long a share still lives, said by screen readers; %n minutes</extracomment>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Moins d’une minute</source>
        <extracomment>a share is about to end, said by screen readers</extracomment>
        <translation>Less than a minute</translation>
    </message>
    <message>
        <source>Lien copié. Il quittera le presse-papiers dans une demi-minute.</source>
        <extracomment>the link of a share was copied</extracomment>
        <translation>Link copied. It will leave the clipboard in half a minute.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Vos questions</source>
        <extracomment>consultation pack: questions to the professional</extracomment>
        <translation>Your questions</translation>
    </message>
    <message>
        <source>Retirer «&#xa0;%1&#xa0;»</source>
        <extracomment>takes a question out of a consultation pack; %1 the question</extracomment>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>Une question à poser</source>
        <extracomment>consultation pack: a question to the professional</extracomment>
        <translation>A question to ask</translation>
    </message>
    <message>
        <source>Elle est imprimée en tête du dossier.</source>
        <extracomment>consultation pack: below the field of questions</extracomment>
        <translation>It is printed at the head of the file.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <extracomment>adds the question to the consultation pack</extracomment>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Ouverture du document</source>
        <extracomment>said while a document is being opened</extracomment>
        <translation>Opening the document</translation>
    </message>
    <message>
        <source>Exporter l’original</source>
        <extracomment>what to do with a document that cannot be shown</extracomment>
        <translation>Export the original</translation>
    </message>
    <message>
        <source>Gardé tel qu’il est arrivé</source>
        <extracomment>what is safe when a document cannot be shown</extracomment>
        <translation>Kept as it arrived</translation>
    </message>
    <message>
        <source>Revenir à la liste</source>
        <extracomment>what to do when a document cannot be opened</extracomment>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Partager</source>
        <extracomment>opens the ways to hand a document over</extracomment>
        <translation>Share</translation>
    </message>
    <message>
        <source>Déposer dans mon DMP</source>
        <extracomment>hands a document of one&apos;s own to the DMP</extracomment>
        <translation>Deposit into my DMP</translation>
    </message>
    <message>
        <source>Montrer</source>
        <extracomment>shows a hidden document at the DMP to professionals again; the first on a phone</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Montrer aux professionnels</source>
        <translation>Show to professionals</translation>
    </message>
    <message>
        <source>Masquer</source>
        <extracomment>hides a document at the DMP from professionals; the first on a phone</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Masquer aux professionnels</source>
        <translation>Hide from professionals</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>%1 sur %2</source>
        <extracomment>Mailbox: %1 what the attachments weigh, %2 the most a message may</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>PassingSheet</name>
    <message>
        <source>Transférer ce message</source>
        <extracomment>title: a message is passed on to another professional</extracomment>
        <translation>Forward this message</translation>
    </message>
    <message>
        <source>Se connecter</source>
        <extracomment>leads to the sign-in page</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>À qui ? On écrit aux professionnels qui vous ont déjà écrit.</source>
        <extracomment>passing a message on: over the people to choose from</extracomment>
        <translation>To whom? One writes to professionals who wrote first.</translation>
    </message>
    <message>
        <source>Personne d’autre ne vous a encore écrit. On ne transfère un message qu’aux professionnels qui vous ont écrit les premiers.</source>
        <extracomment>passing a message on: nobody to choose from</extracomment>
        <translation>Nobody else has written to you yet. A message can be forwarded only to professionals who wrote to you first.</translation>
    </message>
    <message>
        <source>À %1</source>
        <extracomment>passing a message on; %1 to whom</extracomment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Choisir quelqu’un d’autre</source>
        <extracomment>passing a message on: another person may be chosen</extracomment>
        <translation>Choose somebody else</translation>
    </message>
    <message>
        <source>Votre mot, si vous le souhaitez</source>
        <extracomment>passing a message on: the field for words of one&apos;s own</extracomment>
        <translation>A word from you, if you wish</translation>
    </message>
    <message>
        <source>Pièces jointes transférées</source>
        <extracomment>over what came with a message that is passed on</extracomment>
        <translation>Attachments forwarded</translation>
    </message>
    <message>
        <source>Trop lourd pour un seul message : %1. Retirez une pièce jointe.</source>
        <extracomment>%1 &quot;31 Mo sur 25 Mo&quot;</extracomment>
        <translation>Too heavy for one message: %1. Take an attachment out.</translation>
    </message>
    <message>
        <source>Le message, tel qu’il sera lu</source>
        <extracomment>over the message that is passed on</extracomment>
        <translation>The message, as it will be read</translation>
    </message>
    <message>
        <source>Brouillon gardé dans le coffre</source>
        <extracomment>what one writes is saved by itself</extracomment>
        <translation>Draft kept in the vault</translation>
    </message>
    <message>
        <source>Transférer à %1</source>
        <extracomment>sends the message that is passed on; %1 to whom</extracomment>
        <translation>Forward to %1</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>a message is on its way: closes the sheet</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Prêt à partir</source>
        <extracomment>a message that is passed on waits to be sent</extracomment>
        <translation>Ready to go</translation>
    </message>
    <message>
        <source>Le transfert à %1 partira dès que la messagerie répond. Vous le retrouverez dans vos messages.</source>
        <extracomment>a message that is passed on waits to be sent; %1 to whom</extracomment>
        <translation>What you forward to %1 will leave as soon as the mailbox answers. You will find it in your messages.</translation>
    </message>
</context>
<context>
    <name>ReplyPane</name>
    <message>
        <source>Se connecter</source>
        <extracomment>leads to the sign-in page</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Répondre</source>
        <extracomment>large text: opens the field where one writes the answer</extracomment>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Répondre aussi à %1</source>
        <extracomment>%1 who else got the message and may be answered: every name</extracomment>
        <translation>Reply to %1 too</translation>
    </message>
    <message>
        <source>Ce message a aussi été adressé à %1. On ne peut répondre qu’à qui vous a déjà écrit.</source>
        <extracomment>%1 who else got the message and cannot be answered: every name</extracomment>
        <translation>This message was also addressed to %1. You can only reply to people who have written to you.</translation>
    </message>
    <message>
        <source>Conversation terminée</source>
        <extracomment>the professional ended the conversation</extracomment>
        <translation>Conversation ended</translation>
    </message>
    <message>
        <source>Le professionnel y a mis fin. Vous pourrez répondre s’il vous écrit de nouveau.</source>
        <translation>The professional ended it. You can answer when they write to you again.</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <extracomment>label of the field where one writes; %1 to whom</extracomment>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Répondre à %1</source>
        <translation>Answer %1</translation>
    </message>
    <message>
        <source>Joindre</source>
        <extracomment>adds a document of the records to the message</extracomment>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Joindre un document</source>
        <translation>Attach a document</translation>
    </message>
    <message>
        <source>Brouillon gardé dans le coffre</source>
        <extracomment>what one writes is saved by itself</extracomment>
        <translation>Draft kept in the vault</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <extracomment>sends the message</extracomment>
        <translation>Send</translation>
    </message>
    <message>
        <source>Pas pour une urgence&#x202f;: appelez le 15.</source>
        <extracomment>under the answer being written: nobody reads it at once</extracomment>
        <translation>Not for an emergency: call 15.</translation>
    </message>
</context>
<context>
    <name>ResultPair</name>
    <message>
        <source>Usuel %1</source>
        <extracomment>%1 the usual range of a laboratory result</extracomment>
        <translation>Usual %1</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>usuel %1</source>
        <extracomment>a result, spoken; %1 the usual range</extracomment>
        <translation>usual %1</translation>
    </message>
    <message>
        <source>Usuel %1</source>
        <extracomment>the usual range of this laboratory; %1 the range</extracomment>
        <translation>Usual %1</translation>
    </message>
    <message>
        <source>Usuel non indiqué</source>
        <extracomment>this laboratory gave no usual range</extracomment>
        <translation>Usual range not given</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Mesures</source>
        <extracomment>page title: the newest value of each measure</extracomment>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Analyses</source>
        <extracomment>page title: the newest value of each analysis</extracomment>
        <translation>Lab results</translation>
    </message>
    <message>
        <source>Santé</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Health</translation>
    </message>
    <message numerus="yes">
        <source>Hors de l’usuel (%n)</source>
        <extracomment>filter: only results outside the usual range of their laboratory; %n how many</extracomment>
        <translation>
            <numerusform>Out of usual range (%n)</numerusform>
            <numerusform>Out of usual range (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune mesure pour l’instant</source>
        <extracomment>no measure yet</extracomment>
        <translation>No measure yet</translation>
    </message>
    <message>
        <source>Aucun résultat d’analyse pour l’instant</source>
        <extracomment>no laboratory result yet</extracomment>
        <translation>No lab result yet</translation>
    </message>
    <message>
        <source>Poids, tension, glycémie… Notez-en une en quelques secondes, elle reste dans votre coffre.</source>
        <extracomment>no measure yet: what to do</extracomment>
        <translation>Weight, blood pressure, blood glucose… Add one in seconds; it stays in your vault.</translation>
    </message>
    <message>
        <source>Dès qu’un compte rendu de laboratoire lisible arrive dans vos documents, ses valeurs se rangent ici, avec leur évolution.</source>
        <extracomment>no laboratory result yet: what comes here</extracomment>
        <translation>As soon as a readable laboratory report arrives among your documents, its values find their place here, with their history.</translation>
    </message>
    <message>
        <source>Ne plus choisir</source>
        <extracomment>results: ends ticking several</extracomment>
        <translation>Stop choosing</translation>
    </message>
    <message>
        <source>Choisir</source>
        <extracomment>results: begins ticking several, to hand their reports over</extracomment>
        <translation>Choose</translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s) choisi(s)</source>
        <extracomment>how many results are ticked</extracomment>
        <translation>
            <numerusform>%n result chosen</numerusform>
            <numerusform>%n results chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cochez des résultats&#x202f;: leurs comptes rendus seront joints</source>
        <extracomment>no result is ticked yet</extracomment>
        <translation>Tick results: their reports will be joined</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Envoyé à votre imprimante.</source>
        <extracomment>the pages went to the printer</extracomment>
        <translation>Sent to your printer.</translation>
    </message>
    <message>
        <source>Enregistrer dans Téléchargements</source>
        <extracomment>a folder of the person&apos;s home</extracomment>
        <translation>Save to Downloads</translation>
    </message>
    <message>
        <source>Choisir un autre emplacement…</source>
        <extracomment>opens the system&apos;s folder dialog</extracomment>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Où enregistrer la copie&#x202f;?</source>
        <extracomment>title of the system&apos;s folder dialog</extracomment>
        <translation>Where should the copy go?</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <extracomment>sends the pages to the printer of the system</extracomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>closes the sheet; the first when the export was made</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copie enregistrée&#x202f;: %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>Copy saved: %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Rechercher</source>
        <extracomment>in an empty search field too narrow to say what it looks through</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <extracomment>search field, label</extracomment>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Réglages</source>
        <extracomment>page title</extracomment>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ShareDetail</name>
    <message>
        <source>jusqu’à %1</source>
        <extracomment>when a share ends by itself, today; %1 a time: « 9 h 55 »</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>jusqu’au %1, %2</source>
        <extracomment>when a share ends by itself, another day; %1 a day, %2 a time</extracomment>
        <translation>until %1, %2</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Se connecter</source>
        <extracomment>leads to the sign-in page</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Chiffrement sur cet appareil, document %1 sur %2</source>
        <extracomment>a share is being made; %1 of %2 documents are sealed and sent</extracomment>
        <translation>Encrypting on this device, document %1 of %2</translation>
    </message>
    <message>
        <source>Préparation du partage</source>
        <extracomment>said by screen readers: a share is being made</extracomment>
        <translation>Preparing the share</translation>
    </message>
    <message>
        <source>Rien n’est choisi</source>
        <extracomment>nothing was chosen to be shared</extracomment>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Choisissez dans vos documents ce que le soignant pourra lire.</source>
        <translation>Choose among your documents what the clinician will be able to read.</translation>
    </message>
    <message>
        <source>Choisir des documents</source>
        <extracomment>leads to the documents, to tick some</extracomment>
        <translation>Choose documents</translation>
    </message>
    <message>
        <source>Ce que verra le soignant</source>
        <extracomment>what a share will show</extracomment>
        <translation>What the clinician will see</translation>
    </message>
    <message>
        <source>Pendant combien de temps</source>
        <extracomment>how long a share can be opened</extracomment>
        <translation>For how long</translation>
    </message>
    <message>
        <source>15&#x202f;min</source>
        <extracomment>how long a share can be opened</extracomment>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1&#x202f;h</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>1&#x202f;jour</source>
        <extracomment>how long a share can be opened</extracomment>
        <translation>1 day</translation>
    </message>
    <message>
        <source>7&#x202f;jours</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Qui a le lien et le code lit ces documents, et rien d’autre.</source>
        <extracomment>what a share by link means, before it is made</extracomment>
        <translation>Whoever has the link and the code reads these documents, and nothing else.</translation>
    </message>
    <message>
        <source>Vous pouvez couper avant. Chaque ouverture est dans votre journal.</source>
        <extracomment>what a share by link means: how to undo it</extracomment>
        <translation>You can cut it before. Each opening is in your journal.</translation>
    </message>
    <message>
        <source>À l’heure dite, le serveur ferme le partage et doit effacer sa copie, chiffrée. La clé est dans le lien, pas chez lui.</source>
        <extracomment>what a share by link means: how long</extracomment>
        <translation>At the set time the server closes the share and must delete its copy, which is encrypted. The key is in the link, not on the server.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Partager par un lien</source>
        <extracomment>page title: making a share by link</extracomment>
        <translation>Share by a link</translation>
    </message>
    <message>
        <source>Partage ouvert</source>
        <extracomment>page title: a share that can be opened now</extracomment>
        <translation>Open share</translation>
    </message>
    <message>
        <source>Partage terminé</source>
        <extracomment>page title: a share that is over</extracomment>
        <translation>Share over</translation>
    </message>
    <message>
        <source>Partages</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Créer le lien</source>
        <extracomment>makes the share</extracomment>
        <translation>Make the link</translation>
    </message>
    <message>
        <source>Pas de partage par lien ici</source>
        <extracomment>why no link can be made: the platform does not host them</extracomment>
        <translation>No sharing by link here</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <extracomment>stops making a share</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Annuler</source>
        <extracomment>leaves without making a share</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Couper le partage</source>
        <extracomment>ends a share: nobody can open it any more</extracomment>
        <translation>Cut the share</translation>
    </message>
    <message>
        <source>Copier le lien</source>
        <extracomment>copies the link of a share; the clipboard gives it back</extracomment>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>Partage inachevé</source>
        <extracomment>page title: a share whose making was interrupted</extracomment>
        <translation>Unfinished share</translation>
    </message>
</context>
<context>
    <name>ShareSeen</name>
    <message>
        <source>Ce que voit le soignant</source>
        <extracomment>what a share shows</extracomment>
        <translation>What the clinician sees</translation>
    </message>
    <message>
        <source>Ce qui devait être partagé</source>
        <extracomment>what a share was to show, whose making was interrupted</extracomment>
        <translation>What was to be shared</translation>
    </message>
    <message>
        <source>Ce qui était partagé</source>
        <extracomment>what a share showed, once it is over</extracomment>
        <translation>What was shared</translation>
    </message>
</context>
<context>
    <name>SharesModel</name>
    <message numerus="yes">
        <source>%n documents</source>
        <extracomment>how many documents a share shows</extracomment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesPage</name>
    <message>
        <source>Partages</source>
        <extracomment>page title: what is handed out</extracomment>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Ce que vous confiez, et jusqu’à quand.</source>
        <extracomment>under the title of the page of shares</extracomment>
        <translation>What you hand over, and until when.</translation>
    </message>
    <message>
        <source>Préparer une consultation</source>
        <extracomment>begins a consultation pack</extracomment>
        <translation>Prepare a consultation</translation>
    </message>
    <message>
        <source>Un dossier paginé de vos documents et résultats, à imprimer, enregistrer ou envoyer</source>
        <translation>A paginated file of your documents and results, to print, save or send</translation>
    </message>
    <message>
        <source>Partager par un lien</source>
        <extracomment>begins a share by link</extracomment>
        <translation>Share by a link</translation>
    </message>
    <message>
        <source>Un soignant lit sur son écran pendant 15 minutes, sans compte</source>
        <translation>A clinician reads on their screen for 15 minutes, without an account</translation>
    </message>
    <message>
        <source>Fiche d’urgence</source>
        <extracomment>leads to the emergency sheet</extracomment>
        <translation>Emergency sheet</translation>
    </message>
    <message>
        <source>Allergies, traitements, personnes à prévenir&#x202f;: une page et une carte</source>
        <translation>Allergies, medicines, people to call: a page and a card</translation>
    </message>
    <message>
        <source>Aucun lien pour l’instant</source>
        <extracomment>no share by link was ever made</extracomment>
        <translation>No link for now</translation>
    </message>
    <message>
        <source>Quand vous partagez par un lien, il apparaît ici&#x202f;: le temps qui reste, qui l’a ouvert, et de quoi le couper.</source>
        <translation>When you share by a link it appears here: the time left, who opened it, and the way to cut it.</translation>
    </message>
    <message>
        <source>Cette plateforme n’héberge pas de partage par lien. Un dossier de consultation s’imprime ou s’enregistre sans elle.</source>
        <extracomment>the platform does not host shares by link</extracomment>
        <translation>This platform does not host sharing by link. A consultation file is printed or saved without it.</translation>
    </message>
    <message>
        <source>Ouverts maintenant</source>
        <extracomment>shares that can be opened now</extracomment>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Terminés</source>
        <extracomment>shares nobody can open any more</extracomment>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Fermer</source>
        <extracomment>dialog, label</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShelvesSection</name>
    <message>
        <source>Vos dossiers</source>
        <extracomment>title: the categories of documents</extracomment>
        <translation>Your folders</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <extracomment>how many documents a category holds</extracomment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Navigation</source>
        <extracomment>navigation</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <extracomment>navigation, label</extracomment>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Accueil</source>
        <extracomment>sign-in page, where back leads</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Votre dossier est là</source>
        <extracomment>sign-in page, text</extracomment>
        <translation>Your record is here</translation>
    </message>
    <message>
        <source>Première copie de votre DMP</source>
        <translation>First copy of your DMP</translation>
    </message>
    <message>
        <source>Continuez dans votre navigateur</source>
        <extracomment>sign-in page</extracomment>
        <translation>Continue in your browser</translation>
    </message>
    <message>
        <source>Identité reconnue</source>
        <translation>Identity recognised</translation>
    </message>
    <message>
        <source>Relier %1</source>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>Tout se lit maintenant sur cet appareil, même sans réseau.</source>
        <extracomment>sign-in page, text</extracomment>
        <translation>Everything can now be read on this device, even without a network.</translation>
    </message>
    <message>
        <source>Vous pouvez déjà vous promener dans Havre&#x202f;: les documents arrivent derrière.</source>
        <translation>You can already walk around in Havre: the documents arrive meanwhile.</translation>
    </message>
    <message>
        <source>La page de %1 vient de s’y ouvrir. Identifiez-vous, saisissez le code reçu, puis revenez ici.</source>
        <extracomment>sign-in page</extracomment>
        <translation>The page of %1 has just opened there. Identify yourself, enter the code you receive, then come back here.</translation>
    </message>
    <message>
        <source>Havre ouvre la page de connexion dans votre navigateur. Votre mot de passe et votre code n’y sont jamais visibles pour Havre.</source>
        <translation>Havre opens the sign-in page in your browser. Your password and your code are never visible to Havre there.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) reçu(s)</source>
        <extracomment>sign-in page, text</extracomment>
        <translation>
            <numerusform>%n document received</numerusform>
            <numerusform>%n documents received</numerusform>
        </translation>
    </message>
    <message>
        <source>Réessayer</source>
        <extracomment>sign-in page</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Voir mes documents</source>
        <extracomment>sign-in page, label</extracomment>
        <translation>See my documents</translation>
    </message>
    <message>
        <source>Continuer en attendant</source>
        <translation>Carry on meanwhile</translation>
    </message>
    <message>
        <source>En attente du navigateur</source>
        <extracomment>sign-in page, label</extracomment>
        <translation>Waiting for the browser</translation>
    </message>
    <message>
        <source>Préparation de la connexion</source>
        <translation>Preparing to sign in</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Ouvrir la page de connexion</source>
        <translation>Open the sign-in page</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <extracomment>sign-in page, label</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Rien ne s’est ouvert&#x202f;?</source>
        <extracomment>sign-in page, label</extracomment>
        <translation>Nothing opened?</translation>
    </message>
    <message>
        <source>Copiez cette adresse dans un navigateur de cet appareil. Elle ne sert qu’une fois.</source>
        <translation>Copy this address into a browser on this device. It can be used once.</translation>
    </message>
    <message>
        <source>Où vous en êtes</source>
        <extracomment>sign-in page</extracomment>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>À&#xa0;%1</source>
        <translation>At %1</translation>
    </message>
    <message>
        <source>Dans votre navigateur habituel</source>
        <translation>In your usual browser</translation>
    </message>
    <message>
        <source>Identifiants et code à usage unique</source>
        <extracomment>sign-in page, label</extracomment>
        <translation>Identifier, password and one-time code</translation>
    </message>
    <message>
        <source>Acceptés à&#xa0;%1</source>
        <translation>Accepted at %1</translation>
    </message>
    <message>
        <source>Vous y êtes</source>
        <extracomment>sign-in page</extracomment>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Les deux sont demandés par la plateforme, pas par Havre</source>
        <translation>Both are asked for by the platform, not by Havre</translation>
    </message>
    <message>
        <source>Première copie du DMP</source>
        <extracomment>sign-in page, label</extracomment>
        <translation>First copy of the DMP</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Quelques minutes, puis tout se lit hors ligne</source>
        <translation>A few minutes, then everything can be read offline</translation>
    </message>
    <message>
        <source>Le code ne sert qu’une fois. Havre ne le voit pas et ne le garde pas.</source>
        <extracomment>sign-in page, text</extracomment>
        <translation>The code can be used once. Havre does not see it and does not keep it.</translation>
    </message>
    <message>
        <source>Page de connexion</source>
        <extracomment>sign-in page, label</extracomment>
        <translation>Sign-in page</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>fait</source>
        <extracomment>sign-in step, spoken</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>vous y êtes</source>
        <translation>you are here</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>SignOutSheet</name>
    <message>
        <source>Se déconnecter&#x202f;?</source>
        <extracomment>title: confirmation</extracomment>
        <translation>Sign out?</translation>
    </message>
    <message>
        <source>Vos documents restent dans ce coffre, lisibles sans compte.</source>
        <translation>Your documents stay in this vault, readable without an account.</translation>
    </message>
    <message>
        <source>Les nouveaux documents n’arriveront plus jusqu’à votre prochaine connexion.</source>
        <translation>New documents will not arrive until you sign in again.</translation>
    </message>
    <message>
        <source>Se déconnecter</source>
        <extracomment>leaves the account</extracomment>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Annuler</source>
        <extracomment>stays signed in</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>Ouvrir cette adresse&#x202f;?</source>
        <extracomment>title: a message contains a link</extracomment>
        <translation>Open this address?</translation>
    </message>
    <message>
        <source>Ce lien mène à un site, hors de Havre. Ce site saura que vous l’avez ouvert.</source>
        <extracomment>what opening a link of a message means</extracomment>
        <translation>This link leads to a site outside Havre. That site will know you opened it.</translation>
    </message>
    <message>
        <source>Havre n’ouvre pas cette adresse&#x202f;: elle n’est pas protégée, ou le message ne vient pas de l’espace de santé.</source>
        <extracomment>a link of a message that is not opened</extracomment>
        <translation>Havre does not open this address: it is not protected, or the message does not come from the health space.</translation>
    </message>
    <message>
        <source>Ouvrir dans le navigateur</source>
        <extracomment>opens a link in the system&apos;s browser</extracomment>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Copier l’adresse</source>
        <extracomment>copies the address of a link</extracomment>
        <translation>Copy the address</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>Préparation de la recherche…</source>
        <extracomment>synchronisation: texts are being made searchable</extracomment>
        <translation>Preparing the search…</translation>
    </message>
    <message>
        <source>Copie des documents&#x202f;: %1&#xa0;sur&#xa0;%2</source>
        <extracomment>synchronisation: %1 of %2 documents copied</extracomment>
        <translation>Copying documents: %1 of %2</translation>
    </message>
    <message>
        <source>Recherche de nouveaux documents…</source>
        <extracomment>synchronisation: asking the server what is new</extracomment>
        <translation>Looking for new documents…</translation>
    </message>
</context>
<context>
    <name>OutsideTag</name>
    <message>
        <source>Haut</source>
        <extracomment>a result above its usual range; below it</extracomment>
        <translation>High</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Low</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <source>Étape %1 sur %2</source>
        <extracomment>steps, text</extracomment>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>StoreHead</name>
    <message numerus="yes">
        <source>%n appli(s)</source>
        <extracomment>how many apps the list shows</extracomment>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;· recherche faite sur cet appareil</source>
        <extracomment>%1 how many apps; the search never left this device</extracomment>
        <translation>%1&#xa0;· searched on this device</translation>
    </message>
    <message>
        <source>%1 Le dernier bon catalogue reste affiché.</source>
        <extracomment>the platform could not be asked; %1 why</extracomment>
        <translation>%1 The last good catalogue stays.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Applis</source>
        <extracomment>page title: the catalogue of apps</extracomment>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Le catalogue de l’État. Rien n’est partagé sans votre accord.</source>
        <extracomment>under the title of the catalogue</extracomment>
        <translation>The State’s catalogue. Nothing is shared without your consent.</translation>
    </message>
    <message>
        <source>Rechercher une appli</source>
        <extracomment>search field of the catalogue</extracomment>
        <translation>Search for an app</translation>
    </message>
    <message>
        <source>Applis du catalogue</source>
        <extracomment>said by screen readers: the list</extracomment>
        <translation>Apps of the catalogue</translation>
    </message>
    <message>
        <source>Aucune appli trouvée</source>
        <extracomment>no app matches what is searched</extracomment>
        <translation>No app found</translation>
    </message>
    <message>
        <source>Le catalogue de cette plateforme est encore vide.</source>
        <extracomment>the catalogue itself holds nothing</extracomment>
        <translation>The catalogue of this platform is still empty.</translation>
    </message>
    <message>
        <source>Essayez un mot plus court, ou retirez un filtre.</source>
        <translation>Try a shorter word, or remove a filter.</translation>
    </message>
    <message>
        <source>Tout afficher</source>
        <extracomment>empties the search and removes all filters</extracomment>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Arrêter</source>
        <extracomment>stops the synchronisation; it goes on next time</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Corriger</source>
        <extracomment>leads to the page where a mistyped national identifier is corrected</extracomment>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <extracomment>tries the synchronisation again</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Se connecter</source>
        <translation>Sign in</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) manquent encore</source>
        <extracomment>some documents could not be copied this time</extracomment>
        <translation>
            <numerusform>%n document is still missing</numerusform>
            <numerusform>%n documents are still missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Ils n’ont pas pu être copiés ou vérifiés. Le prochain essai les reprendra&#x202f;; rien d’autre n’est touché.</source>
        <translation>They could not be copied or checked. The next attempt will take them up again; nothing else is affected.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ne sont pas à votre nom</source>
        <extracomment>the server announced documents of another person</extracomment>
        <translation>
            <numerusform>%n document is not in your name</numerusform>
            <numerusform>%n documents are not in your name</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre espace en ligne a proposé des documents d’une autre personne. Ils n’ont pas été copiés dans votre coffre. Si cela se répète, signalez-le à l’assistance.</source>
        <translation>Your online record offered documents of another person. They were not copied into your vault. If this happens again, tell support.</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Réessayer</source>
        <extracomment>synchronisation, in the drawer, label</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TakeOutSheet</name>
    <message>
        <source>Tout emporter</source>
        <extracomment>title of the sheet that copies everything out of the vault</extracomment>
        <translation>Take everything with you</translation>
    </message>
    <message>
        <source>Chaque original sortira du coffre, avec un fichier que d’autres logiciels de santé savent lire (format FHIR R4). Ces copies ne seront plus chiffrées&#x202f;: toute personne qui ouvre ce dossier pourra les lire. Chaque export est noté dans votre journal.</source>
        <extracomment>consequence of copying everything out</extracomment>
        <translation>Each original will leave the vault, with a file in the FHIR R4 format that other health software can read. These copies will no longer be encrypted: anyone who opens that folder can read them. Each export is noted in your journal.</translation>
    </message>
    <message>
        <source>Copie hors du coffre</source>
        <extracomment>said by screen readers: documents are being copied out</extracomment>
        <translation>Copying out of the vault</translation>
    </message>
    <message>
        <source>Documents copiés&#x202f;: %1 sur %2</source>
        <extracomment>documents are being copied out; %1 how many so far, %2 of how many</extracomment>
        <translation>Documents copied: %1 of %2</translation>
    </message>
    <message>
        <source>Tout est dans «&#xa0;%1&#xa0;»</source>
        <extracomment>everything was copied out; %1 the name of the folder</extracomment>
        <translation>Everything is in “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <extracomment>how many documents were copied out</extracomment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s), vaccination(s) et mesure(s)</source>
        <extracomment>how many results, vaccinations and measures were copied out</extracomment>
        <translation>
            <numerusform>%n result, vaccination or measurement</numerusform>
            <numerusform>%n results, vaccinations and measurements</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier dans Téléchargements</source>
        <extracomment>a folder of the person&apos;s home</extracomment>
        <translation>Copy to Downloads</translation>
    </message>
    <message>
        <source>Choisir un autre dossier…</source>
        <extracomment>opens the system&apos;s folder dialog</extracomment>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Où copier vos documents&#x202f;?</source>
        <extracomment>title of the system&apos;s folder dialog</extracomment>
        <translation>Where should your documents go?</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <extracomment>stops copying; what is copied stays</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Fermer</source>
        <extracomment>closes the sheet; the first when everything was copied</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) n’ont pas été copiés</source>
        <extracomment>documents whose file is damaged in the vault could not be copied out</extracomment>
        <translation>
            <numerusform>%n document was not copied</numerusform>
            <numerusform>%n documents were not copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Le reste est dans «&#xa0;%1&#xa0;»</source>
        <extracomment>all but damaged documents was copied out; %1 the name of the folder</extracomment>
        <translation>The rest is in “%1”</translation>
    </message>
    <message>
        <source>Leur fichier est abîmé dans ce coffre&#x202f;: %1. Demandez-en une copie à qui les a écrits, ou retrouvez-les dans votre DMP.</source>
        <extracomment>%1 their titles</extracomment>
        <translation>Their file is damaged in this vault: %1. Ask whoever wrote them for a copy, or find them in your DMP.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Taille du texte</source>
        <extracomment>setting</extracomment>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <extracomment>the text size follows the desktop</extracomment>
        <translation>Same as the system</translation>
    </message>
    <message>
        <source>Choisie pour Havre</source>
        <translation>Chosen for Havre</translation>
    </message>
    <message>
        <source>Suivre le système</source>
        <extracomment>gives the text size back to the desktop</extracomment>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <extracomment>smaller text</extracomment>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <extracomment>larger text</extracomment>
        <translation>Larger text</translation>
    </message>
</context>
<context>
    <name>ThemeChips</name>
    <message>
        <source>Thème</source>
        <extracomment>chip that filters by theme</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <extracomment>chip: apps of every theme</extracomment>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Gratuites</source>
        <extracomment>chip: only apps that cost nothing</extracomment>
        <translation>Free</translation>
    </message>
    <message>
        <source>Sans échange de données</source>
        <extracomment>chip: only apps that ask for nothing of one&apos;s record</extracomment>
        <translation>No exchange of data</translation>
    </message>
</context>
<context>
    <name>ThemeSheet</name>
    <message>
        <source>Thèmes</source>
        <extracomment>title: choice of themes</extracomment>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Tous les thèmes</source>
        <extracomment>choice: apps of every theme</extracomment>
        <translation>All themes</translation>
    </message>
    <message numerus="yes">
        <source>%n appli(s)</source>
        <extracomment>how many apps a theme holds</extracomment>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickedBar</name>
    <message>
        <source>Annuler</source>
        <extracomment>ends ticking</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Préparer pour une consultation</source>
        <extracomment>makes a pack of the ticked documents</extracomment>
        <translation>Prepare for a consultation</translation>
    </message>
    <message>
        <source>Partager par un lien</source>
        <extracomment>shares the ticked documents by a link that expires</extracomment>
        <translation>Share by a link</translation>
    </message>
    <message>
        <source>Cent documents au plus</source>
        <extracomment>why the ticked documents cannot be shared by link</extracomment>
        <translation>A hundred documents at most</translation>
    </message>
    <message>
        <source>Continuer</source>
        <extracomment>documents are ticked: shows what can be done with them</extracomment>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>TimelineKinds</name>
    <message>
        <source>Documents</source>
        <extracomment>chip: only documents</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Vaccins</source>
        <extracomment>chip: only vaccinations</extracomment>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Mesures</source>
        <extracomment>chip: only measures typed in</extracomment>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>chip: only messages</extracomment>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Sans date</source>
        <extracomment>heading over what has no date</extracomment>
        <translation>No date</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <extracomment>an event of the timeline; %1 the vaccine, %2 its rank in the series</extracomment>
        <translation>%1, dose %2</translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s) lu(s)</source>
        <extracomment>how many results were read from a document</extracomment>
        <translation>
            <numerusform>%n result read</numerusform>
            <numerusform>%n results read</numerusform>
        </translation>
    </message>
    <message>
        <source>Non fait</source>
        <extracomment>a vaccination that was refused or not given</extracomment>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <extracomment>an event of the timeline: a message without a subject</extracomment>
        <translation>No subject</translation>
    </message>
    <message>
        <source>Message de %1</source>
        <extracomment>an event of the timeline; %1 who wrote</extracomment>
        <translation>Message from %1</translation>
    </message>
    <message>
        <source>Message à %1</source>
        <extracomment>an event of the timeline; %1 to whom the person wrote</extracomment>
        <translation>Message to %1</translation>
    </message>
    <message numerus="yes">
        <source>Message à %1 et %n autre(s)</source>
        <extracomment>an event of the timeline; %1 to whom the person wrote, %n how many others</extracomment>
        <translation>
            <numerusform>Message to %1 and %n other</numerusform>
            <numerusform>Message to %1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Au fil du temps</source>
        <extracomment>page title: everything by date</extracomment>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Santé</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Votre histoire commence ici</source>
        <extracomment>nothing happened yet</extracomment>
        <translation>Your story begins here</translation>
    </message>
    <message>
        <source>Rien de ce genre pour l’instant</source>
        <extracomment>nothing of the chosen kind happened yet</extracomment>
        <translation>Nothing of this kind yet</translation>
    </message>
    <message>
        <source>Documents, vaccins, mesures et messages se rangeront ici par date, dès les premiers.</source>
        <translation>Documents, vaccinations, measures and messages will stand here by date, from the very first.</translation>
    </message>
    <message>
        <source>Ils se rangeront ici par date, dès le premier.</source>
        <extracomment>nothing of the chosen kind happened yet</extracomment>
        <translation>They will stand here by date, from the very first.</translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message>
        <source>Une seule valeur, %1, en %2</source>
        <extracomment>the chart said in words, when it has one value; %1 the value, %2 a month</extracomment>
        <translation>One value only, %1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n valeurs, de %1 à %2, entre %3 et %4</source>
        <extracomment>the chart said in words; %n how many values, %1 and %2 the smallest and the largest, %3 and %4 months</extracomment>
        <translation>
            <numerusform>%n value, from %1 to %2, between %3 and %4</numerusform>
            <numerusform>%n values, from %1 to %2, between %3 and %4</numerusform>
        </translation>
    </message>
    <message>
        <source>converti sur la courbe&#x202f;: %1</source>
        <extracomment>a value shown in another unit on the chart; %1 the value in that unit</extracomment>
        <translation>converted on the curve: %1</translation>
    </message>
    <message>
        <source>rappelé par un compte rendu plus récent</source>
        <extracomment>a value the laboratory recalled from an earlier report</extracomment>
        <translation>recalled by a later report</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>Santé</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Mesure retirée.</source>
        <extracomment>a measure was taken away</extracomment>
        <translation>Measure removed.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <extracomment>puts the measure back</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ces valeurs sont données dans des unités qui ne se mélangent pas. Unité de la courbe&#x202f;:</source>
        <extracomment>which unit the curve is drawn in</extracomment>
        <translation>These values come in units that do not mix. Unit of the curve:</translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s)</source>
        <extracomment>title over the table of values of one analysis; %n how many</extracomment>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message>
        <source>de la plus récente à la plus ancienne</source>
        <extracomment>the order of the table</extracomment>
        <translation>newest first</translation>
    </message>
    <message>
        <source>Voir 200 valeurs de plus</source>
        <extracomment>shows more rows of the table; %n how many there are in all</extracomment>
        <translation>Show 200 more values</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n valeurs</source>
        <translation>
            <numerusform>Show %n value</numerusform>
            <numerusform>Show all %n values</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune valeur pour cette analyse</source>
        <extracomment>this analysis is not (or no longer) in the vault</extracomment>
        <translation>No value for this analysis</translation>
    </message>
    <message>
        <source>Elle n’est pas, ou n’est plus, dans votre coffre.</source>
        <translation>It is not, or no longer, in your vault.</translation>
    </message>
</context>
<context>
    <name>TrendRow</name>
    <message>
        <source>usuel %1</source>
        <extracomment>a value, spoken; %1 the usual range</extracomment>
        <translation>usual %1</translation>
    </message>
    <message>
        <source>Usuel %1</source>
        <extracomment>the usual range of this laboratory; %1 the range</extracomment>
        <translation>Usual %1</translation>
    </message>
</context>
<context>
    <name>VaccinationRow</name>
    <message>
        <source>Non fait</source>
        <extracomment>a vaccination that was refused or not given</extracomment>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Prévu</source>
        <extracomment>a vaccination that is still to come</extracomment>
        <translation>Planned</translation>
    </message>
</context>
<context>
    <name>VaccinationsModel</name>
    <message>
        <source>dose %1</source>
        <extracomment>a vaccination; %1 its rank in the series</extracomment>
        <translation>dose %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <extracomment>a vaccination; %1 the batch number</extracomment>
        <translation>batch %1</translation>
    </message>
</context>
<context>
    <name>VaccinationsPage</name>
    <message>
        <source>Vaccins</source>
        <extracomment>page title</extracomment>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Tels que vos soignants les ont notés. Un vaccin noté par deux documents n’est compté qu’une fois.</source>
        <extracomment>under the title of the vaccinations</extracomment>
        <translation>As your carers wrote them down. A vaccination told by two documents counts once.</translation>
    </message>
    <message>
        <source>Santé</source>
        <extracomment>page head, label: the page one came from</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Aucune vaccination connue ici</source>
        <extracomment>no vaccination yet</extracomment>
        <translation>No vaccination known here</translation>
    </message>
    <message>
        <source>Les vaccins notés par vos soignants dans un carnet ou une note de vaccination apparaîtront ici.</source>
        <translation>Vaccinations your carers noted in a booklet or a vaccination note will appear here.</translation>
    </message>
</context>
<context>
    <name>VaccinationsSection</name>
    <message>
        <source>Vaccins</source>
        <extracomment>title: the latest vaccinations</extracomment>
        <translation>Vaccinations</translation>
    </message>
    <message numerus="yes">
        <source>Les %n vaccins</source>
        <extracomment>leads to all vaccinations; %n how many</extracomment>
        <translation>
            <numerusform>%n vaccination</numerusform>
            <numerusform>All %n vaccinations</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun vaccin connu ici. Ceux d’un carnet ou d’une note de vaccination se rangent ici d’eux-mêmes.</source>
        <extracomment>no vaccination yet</extracomment>
        <translation>No vaccination known here. Those of a booklet or a vaccination note find their place here by themselves.</translation>
    </message>
</context>
<context>
    <name>VaultCare</name>
    <message>
        <source>%1&#x202f;: %2</source>
        <extracomment>a damaged space of the vault; %1 whose it is, %2 what is wrong with it: « Contenu abîmé »</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>Coffre</source>
        <extracomment>settings: the encrypted vault</extracomment>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <extracomment>where the vault&apos;s files are</extracomment>
        <translation>Location</translation>
    </message>
    <message>
        <source>Contenu</source>
        <extracomment>settings: what the vault holds</extracomment>
        <translation>Contents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), chiffré(s) sur cet appareil</source>
        <translation>
            <numerusform>%n document, encrypted on this device</numerusform>
            <numerusform>%n documents, encrypted on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>Se verrouiller seul après</source>
        <extracomment>minutes without use after which the vault locks</extracomment>
        <translation>Lock by itself after</translation>
    </message>
    <message>
        <source>1&#x202f;min</source>
        <extracomment>minutes</extracomment>
        <translation>1&#x202f;min</translation>
    </message>
    <message>
        <source>2&#x202f;min</source>
        <translation>2&#x202f;min</translation>
    </message>
    <message>
        <source>5&#x202f;min</source>
        <translation>5&#x202f;min</translation>
    </message>
    <message>
        <source>10&#x202f;min</source>
        <translation>10&#x202f;min</translation>
    </message>
    <message>
        <source>15&#x202f;min</source>
        <translation>15&#x202f;min</translation>
    </message>
    <message>
        <source>La vérification relit chaque document et chaque ligne du journal, et les compare à leur empreinte.</source>
        <extracomment>what the check of the vault does</extracomment>
        <translation>The check reads every document and every line of the journal again, and compares them with their digests.</translation>
    </message>
    <message>
        <source>Tout est intact</source>
        <extracomment>the check found nothing wrong</extracomment>
        <translation>Everything is intact</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) vérifié(s)</source>
        <translation>
            <numerusform>%n document checked</numerusform>
            <numerusform>%n documents checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) de journal</source>
        <translation>
            <numerusform>%n line of the journal</numerusform>
            <numerusform>%n lines of the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n espace(s)</source>
        <extracomment>how many people&apos;s spaces the check of the vault looked at</extracomment>
        <translation>
            <numerusform>%n space</numerusform>
            <numerusform>%n spaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérification en cours…</source>
        <extracomment>the check of the vault is under way</extracomment>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Vérifier le coffre</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>Verrouiller maintenant</source>
        <extracomment>locks the vault at once</extracomment>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Vos documents sont à vous&#x202f;: emportez-les tous, avec ce que Havre y a lu, dans un dossier de votre choix.</source>
        <extracomment>what taking everything out gives</extracomment>
        <translation>Your documents are yours: take them all with you, with what Havre read in them, in a folder of your choice.</translation>
    </message>
    <message>
        <source>Tout emporter…</source>
        <extracomment>opens the sheet that copies everything out of the vault</extracomment>
        <translation>Take everything with you…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Aucune donnée ne quitte cet appareil sans votre accord.</source>
        <extracomment>welcome page, foot of the page</extracomment>
        <translation>No data leaves this device without your consent.</translation>
    </message>
    <message>
        <source>Bienvenue dans Havre</source>
        <extracomment>welcome page, text</extracomment>
        <translation>Welcome to Havre</translation>
    </message>
    <message>
        <source>Vos documents de santé, chez vous, dans un coffre chiffré que vous seul ouvrez. Commencez par où vous voulez.</source>
        <extracomment>welcome page, text</extracomment>
        <translation>Your health documents, at home, in an encrypted vault that only you open. Start wherever you like.</translation>
    </message>
    <message>
        <source>Relier %1</source>
        <extracomment>welcome page, label</extracomment>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>Crée votre coffre, copie les documents de votre DMP, puis les tient à jour.</source>
        <translation>Creates your vault, copies the documents of your DMP, then keeps them up to date.</translation>
    </message>
    <message>
        <source>Identifiants et code à usage unique</source>
        <translation>Identifier, password and one-time code</translation>
    </message>
    <message>
        <source>Commencer par le coffre</source>
        <extracomment>welcome page, label</extracomment>
        <translation>Start with the vault</translation>
    </message>
    <message>
        <source>Créer votre coffre</source>
        <translation>Create your vault</translation>
    </message>
    <message>
        <source>Crée votre coffre sur cet appareil. Vous le relierez plus tard, si vous voulez.</source>
        <translation>Creates your vault on this device. You can link it later, if you wish.</translation>
    </message>
    <message>
        <source>Une phrase secrète et la clé de cet appareil l’ouvriront, ensemble.</source>
        <translation>A secret phrase and the key of this device will open it, together.</translation>
    </message>
    <message>
        <source>Sans compte, sans réseau</source>
        <extracomment>welcome page, what it asks of the person</extracomment>
        <translation>No account, no network</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Réduire</source>
        <extracomment>makes the page smaller</extracomment>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Taille de la page&#x202f;: %1&#x202f;%. Revenir à la largeur de la fenêtre</source>
        <extracomment>back to the width of the window; %1 how large the page is now, in percent</extracomment>
        <translation>Page size: %1&#x202f;%. Back to the width of the window</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <extracomment>makes the page larger</extracomment>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <extracomment>page number among the pages of a document</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>cda</name>
    <message>
        <source>Adresseur</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Adressé à</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Informateur</source>
        <translation>Informant</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>A décidé l’admission</source>
        <translation>Decided the admission</translation>
    </message>
    <message>
        <source>Responsable de la prise en charge</source>
        <translation>In charge of the care</translation>
    </message>
    <message>
        <source>A décidé la sortie</source>
        <translation>Decided the discharge</translation>
    </message>
    <message>
        <source>Valideur</source>
        <translation>Validated by</translation>
    </message>
    <message>
        <source>Vérificateur</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Exécutant principal</source>
        <translation>Main performer</translation>
    </message>
    <message>
        <source>Exécutant</source>
        <translation>Performed by</translation>
    </message>
    <message>
        <source>Exécutant secondaire</source>
        <translation>Second performer</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Contact à rappeler</source>
        <translation>Contact to call back</translation>
    </message>
    <message>
        <source>Assuré</source>
        <translation>Insured person</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Organisme conservateur</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Distributeur</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Saisie</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Témoin</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Médecin traitant</source>
        <translation>Regular doctor</translation>
    </message>
    <message>
        <source>Correspondant</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>Préleveur</source>
        <translation>Sample taken by</translation>
    </message>
    <message>
        <source>Médecin référent</source>
        <translation>Attending doctor</translation>
    </message>
    <message>
        <source>Médecin ayant décidé l’admission</source>
        <translation>Doctor who decided the admission</translation>
    </message>
    <message>
        <source>Médecin ayant décidé la sortie</source>
        <translation>Doctor who decided the discharge</translation>
    </message>
    <message>
        <source>Anesthésiste</source>
        <translation>Anaesthetist</translation>
    </message>
    <message>
        <source>Infirmier anesthésiste</source>
        <translation>Nurse anaesthetist</translation>
    </message>
    <message>
        <source>Sage-femme</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Assistant opératoire</source>
        <translation>Surgical assistant</translation>
    </message>
    <message>
        <source>Chirurgien principal</source>
        <translation>Main surgeon</translation>
    </message>
    <message>
        <source>Premier assistant</source>
        <translation>First assistant</translation>
    </message>
    <message>
        <source>Infirmier de bloc</source>
        <translation>Theatre nurse</translation>
    </message>
    <message>
        <source>Personne à prévenir</source>
        <translation>Person to notify</translation>
    </message>
    <message>
        <source>Personne de confiance</source>
        <translation>Trusted person</translation>
    </message>
    <message>
        <source>Aidant</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Représentant légal</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>Mandataire</source>
        <translation>Authorised agent</translation>
    </message>
    <message>
        <source>Proche</source>
        <translation>Relative or friend</translation>
    </message>
    <message>
        <source>Le patient</source>
        <translation>The patient</translation>
    </message>
    <message>
        <source>Intervenant</source>
        <translation>Took part</translation>
    </message>
    <message>
        <source>Lieu de prise en charge</source>
        <translation>Place of care</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>En copie</source>
        <translation>In copy</translation>
    </message>
    <message>
        <source>Responsable du document</source>
        <translation>Responsible for the document</translation>
    </message>
</context>
<context>
    <name>havre::ui::Journal</name>
    <message numerus="yes">
        <source>Vous avez ajouté %n documents.</source>
        <extracomment>Journal, several documents brought in by the person</extracomment>
        <translation>
            <numerusform>You added %n document.</numerusform>
            <numerusform>You added %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents sont arrivés (%1).</source>
        <extracomment>Journal; %1 who brought them (&quot;DMP&quot;)</extracomment>
        <translation>
            <numerusform>%n document arrived (%1).</numerusform>
            <numerusform>%n documents arrived (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous avez ajouté «&#xa0;%1&#xa0;».</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You added “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est arrivé (%2).</source>
        <extracomment>Journal; %1 a document&apos;s title, %2 who brought it (&quot;DMP&quot;)</extracomment>
        <translation>“%1” arrived (%2).</translation>
    </message>
    <message>
        <source>Vous avez ouvert «&#xa0;%1&#xa0;».</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You opened “%1”.</translation>
    </message>
    <message>
        <source>%1 a ouvert «&#xa0;%2&#xa0;».</source>
        <extracomment>Journal; %1 a professional, %2 a document&apos;s title</extracomment>
        <translation>%1 opened “%2”.</translation>
    </message>
    <message numerus="yes">
        <source> (%n fois)</source>
        <extracomment>Journal: the same act several times in a row; begins with a space</extracomment>
        <translation>
            <numerusform> (%n time)</numerusform>
            <numerusform> (%n times)</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous avez créé ce coffre.</source>
        <translation>You created this vault.</translation>
    </message>
    <message>
        <source>Vous avez ouvert le coffre.</source>
        <translation>You opened the vault.</translation>
    </message>
    <message>
        <source>Le coffre a été refermé.</source>
        <translation>The vault was locked.</translation>
    </message>
    <message>
        <source>Connexion à votre compte.</source>
        <translation>Sign-in to your account.</translation>
    </message>
    <message>
        <source>Connexion à votre compte (%1).</source>
        <translation>Sign-in to your account (%1).</translation>
    </message>
    <message>
        <source>Déconnexion de votre compte.</source>
        <translation>Sign-out from your account.</translation>
    </message>
    <message>
        <source>La copie du DMP a été mise à jour.</source>
        <translation>The copy of the DMP was brought up to date.</translation>
    </message>
    <message>
        <source>La copie du DMP a été vérifiée&#x202f;: rien de nouveau.</source>
        <translation>The copy of the DMP was checked: nothing new.</translation>
    </message>
    <message numerus="yes">
        <source>La copie du DMP a été mise à jour&#x202f;: %n nouveaux documents.</source>
        <translation>
            <numerusform>The copy of the DMP was brought up to date: %n new document.</numerusform>
            <numerusform>The copy of the DMP was brought up to date: %n new documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous avez exporté «&#xa0;%1&#xa0;» hors du coffre.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You exported “%1” out of the vault.</translation>
    </message>
    <message>
        <source>Un mot de passe faux a été essayé.</source>
        <translation>A wrong password was tried.</translation>
    </message>
    <message>
        <source>Un mot de passe faux a été essayé le %1 à %2.</source>
        <extracomment>Journal; %1 a day, %2 a time</extracomment>
        <translation>A wrong password was tried on %1 at %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n mots de passe faux ont été essayés depuis le %1 à %2.</source>
        <extracomment>Journal, somebody tried wrong passwords; %1 the day, %2 the time of the first</extracomment>
        <translation>
            <numerusform>%n wrong password was tried since %1 at %2.</numerusform>
            <numerusform>%n wrong passwords were tried since %1 at %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous avez changé un réglage.</source>
        <translation>You changed a setting.</translation>
    </message>
    <message>
        <source>Autre événement</source>
        <translation>Another event</translation>
    </message>
    <message>
        <source>Vous avez lancé « %1 » dans votre navigateur.</source>
        <extracomment>Journal; %1 an app of the catalogue, an online service</extracomment>
        <translation>You launched “%1” in your browser.</translation>
    </message>
    <message>
        <source>Vous avez écrit à %1.</source>
        <extracomment>Journal; %1 to whom</extracomment>
        <translation>You wrote to %1.</translation>
    </message>
    <message>
        <source>Vous avez partagé « %1 » par un lien.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You shared “%1” by a link.</translation>
    </message>
    <message>
        <source>Vous avez fermé le partage « %1 ».</source>
        <extracomment>Journal; %1 a share&apos;s title</extracomment>
        <translation>You closed the share “%1”.</translation>
    </message>
    <message>
        <source>Vous avez déposé « %1 » dans votre DMP.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You deposited “%1” in your DMP.</translation>
    </message>
    <message>
        <source>Vous avez masqué « %1 » aux professionnels.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You hid “%1” from professionals.</translation>
    </message>
    <message>
        <source>Vous montrez de nouveau « %1 » aux professionnels.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You show “%1” to professionals again.</translation>
    </message>
    <message>
        <source>Vous avez noté une mesure&#x202f;: %1.</source>
        <extracomment>Journal; %1 what was measured at home: &quot;Poids&quot;</extracomment>
        <translation>You noted a measurement: %1.</translation>
    </message>
    <message>
        <source>Vous avez retiré une mesure&#x202f;: %1.</source>
        <extracomment>Journal; %1 what had been measured at home: &quot;Poids&quot;</extracomment>
        <translation>You removed a measurement: %1.</translation>
    </message>
    <message>
        <source>Vous avez lu vos messages avec %1.</source>
        <extracomment>Journal; %1 with whom</extracomment>
        <translation>You read your messages with %1.</translation>
    </message>
    <message>
        <source>Vous avez créé l’espace de %1.</source>
        <extracomment>Journal; %1 a child, or somebody one cares for</extracomment>
        <translation>You created %1’s space.</translation>
    </message>
    <message>
        <source>%1 a créé cet espace.</source>
        <extracomment>Journal of a child&apos;s space; %1 the parent</extracomment>
        <translation>%1 created this space.</translation>
    </message>
    <message>
        <source>Vous avez ouvert l’espace de %1.</source>
        <extracomment>Journal; %1 a child, or somebody one cares for</extracomment>
        <translation>You opened %1’s space.</translation>
    </message>
    <message>
        <source>%1 a ouvert cet espace.</source>
        <extracomment>Journal of a child&apos;s space; %1 the parent</extracomment>
        <translation>%1 opened this space.</translation>
    </message>
    <message>
        <source>Cet espace a été refermé.</source>
        <translation>This space was closed.</translation>
    </message>
    <message>
        <source>Le matricule INS a été ajouté à cet espace.</source>
        <translation>The INS number was added to this space.</translation>
    </message>
    <message>
        <source>lire vos glycémies</source>
        <extracomment>Journal: what an app was allowed</extracomment>
        <translation>read your blood glucose</translation>
    </message>
    <message>
        <source>ajouter des glycémies</source>
        <extracomment>Journal: what an app was allowed</extracomment>
        <translation>add blood glucose</translation>
    </message>
    <message>
        <source>lire votre HbA1c</source>
        <extracomment>Journal: what an app was allowed</extracomment>
        <translation>read your HbA1c</translation>
    </message>
    <message>
        <source>lire votre tension</source>
        <extracomment>Journal: what an app was allowed</extracomment>
        <translation>read your blood pressure</translation>
    </message>
    <message>
        <source>ajouter des mesures de tension</source>
        <extracomment>Journal: what an app was allowed</extracomment>
        <translation>add blood pressures</translation>
    </message>
    <message>
        <source>lire votre poids</source>
        <extracomment>Journal: what an app was allowed</extracomment>
        <translation>read your weight</translation>
    </message>
    <message>
        <source>ajouter votre poids</source>
        <extracomment>Journal: what an app was allowed</extracomment>
        <translation>add your weight</translation>
    </message>
    <message>
        <source>lire la croissance de l’enfant</source>
        <extracomment>Journal: what an app was allowed</extracomment>
        <translation>read the child’s growth</translation>
    </message>
    <message numerus="yes">
        <source>« %1 » a lu %n résultats (%2).</source>
        <translation>
            <numerusform>“%1” read %n result (%2).</numerusform>
            <numerusform>“%1” read %n results (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 » a voulu ajouter plus de mesures que permis en un jour : Havre a refusé (%2).</source>
        <extracomment>Journal; %1 an app, %2 the permission it used: "ajouter des glycémies"</extracomment>
        <translation>“%1” wanted to add more measures than a day allows: Havre refused (%2).</translation>
    </message>
    <message numerus="yes">
        <source>« %1 » a ajouté %n mesures (%2).</source>
        <extracomment>Journal; %1 an app, %2 the permission it used: "ajouter des glycémies"</extracomment>
        <translation>
            <numerusform>“%1” added %n measure (%2).</numerusform>
            <numerusform>“%1” added %n measures (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 » a été arrêtée.</source>
        <extracomment>Journal; %1 an app of the catalogue</extracomment>
        <translation>“%1” was stopped.</translation>
    </message>
    <message>
        <source>Vous avez autorisé « %1 » : %2.</source>
        <extracomment>Journal; %1 an app, %2 what it may read or add: "glycémies"</extracomment>
        <translation>You allowed “%1”: %2.</translation>
    </message>
    <message>
        <source>Vous avez repris à « %1 » : %2.</source>
        <extracomment>Journal; %1 an app, %2 what it could read or add: "glycémies"</extracomment>
        <translation>You took back from “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Vous avez retiré %n mesures ajoutées par « %1 ».</source>
        <extracomment>Journal; %1 an app of the catalogue</extracomment>
        <translation>
            <numerusform>You removed %n measurement added by “%1”.</numerusform>
            <numerusform>You removed %n measurements added by “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous avez retiré les mesures ajoutées par « %1 ».</source>
        <extracomment>Journal; %1 an app of the catalogue</extracomment>
        <translation>You removed the measurements added by “%1”.</translation>
    </message>
    <message>
        <source>Vous avez envoyé « %1 » par la messagerie.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You sent “%1” by message.</translation>
    </message>
    <message>
        <source>Vous avez renoncé à déposer « %1 » dans votre DMP.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You gave up filing “%1” in your DMP.</translation>
    </message>
    <message>
        <source>Vous avez renoncé à masquer « %1 » aux professionnels.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You gave up hiding “%1” from professionals.</translation>
    </message>
    <message>
        <source>Vous avez renoncé à montrer de nouveau « %1 » aux professionnels.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You gave up showing “%1” to professionals again.</translation>
    </message>
    <message>
        <source>Vous avez imprimé la carte d’urgence.</source>
        <extracomment>Journal: the emergency sheet, on a card</extracomment>
        <translation>You printed the emergency card.</translation>
    </message>
    <message>
        <source>Vous avez imprimé la fiche d’urgence.</source>
        <extracomment>Journal: the emergency sheet, on a page</extracomment>
        <translation>You printed the emergency sheet.</translation>
    </message>
    <message>
        <source>Vous avez enregistré la carte d’urgence hors du coffre.</source>
        <extracomment>Journal: the emergency sheet, on a card, as a file</extracomment>
        <translation>You saved the emergency card outside the vault.</translation>
    </message>
    <message>
        <source>Vous avez enregistré la fiche d’urgence hors du coffre.</source>
        <extracomment>Journal: the emergency sheet, on a page, as a file</extracomment>
        <translation>You saved the emergency sheet outside the vault.</translation>
    </message>
    <message>
        <source>Vous avez enregistré hors du coffre un dossier de consultation fait de résultats.</source>
        <translation>You saved a consultation pack of results outside the vault.</translation>
    </message>
    <message>
        <source>Vous avez imprimé un dossier de consultation fait de résultats.</source>
        <translation>You printed a consultation pack of results.</translation>
    </message>
    <message>
        <source>Vous avez rangé parmi vos documents un dossier de consultation fait de résultats.</source>
        <translation>You filed a consultation pack of results among your documents.</translation>
    </message>
    <message numerus="yes">
        <source>Vous avez enregistré hors du coffre un dossier de consultation de %n documents.</source>
        <extracomment>Journal; %n documents in a consultation pack</extracomment>
        <translation>
            <numerusform>You saved a consultation pack of %n document outside the vault.</numerusform>
            <numerusform>You saved a consultation pack of %n documents outside the vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vous avez imprimé un dossier de consultation de %n documents.</source>
        <extracomment>Journal; %n documents in a consultation pack</extracomment>
        <translation>
            <numerusform>You printed a consultation pack of %n document.</numerusform>
            <numerusform>You printed a consultation pack of %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vous avez rangé parmi vos documents un dossier de consultation de %n documents.</source>
        <extracomment>Journal; %n documents in a consultation pack</extracomment>
        <translation>
            <numerusform>You filed a consultation pack of %n document among your documents.</numerusform>
            <numerusform>You filed a consultation pack of %n documents among your documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous avez enregistré « %1 » hors du coffre, dans un dossier de consultation.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You saved “%1” outside the vault, in a consultation pack.</translation>
    </message>
    <message>
        <source>Vous avez imprimé « %1 », dans un dossier de consultation.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You printed “%1”, in a consultation pack.</translation>
    </message>
    <message>
        <source>Vous avez mis « %1 » dans un dossier de consultation, rangé parmi vos documents.</source>
        <extracomment>Journal; %1 a document&apos;s title</extracomment>
        <translation>You put “%1” into a consultation pack filed among your documents.</translation>
    </message>
    <message>
        <source>allergies</source>
        <extracomment>Journal: a part of the emergency sheet, in the middle of a sentence</extracomment>
        <translation>allergies</translation>
    </message>
    <message>
        <source>traitements</source>
        <extracomment>Journal: a part of the emergency sheet, in the middle of a sentence</extracomment>
        <translation>medicines</translation>
    </message>
    <message>
        <source>maladies et antécédents</source>
        <extracomment>Journal: a part of the emergency sheet, in the middle of a sentence</extracomment>
        <translation>conditions and history</translation>
    </message>
    <message>
        <source>souhaits</source>
        <extracomment>Journal: a part of the emergency sheet, in the middle of a sentence</extracomment>
        <translation>wishes</translation>
    </message>
    <message>
        <source>personnes à prévenir</source>
        <extracomment>Journal: a part of the emergency sheet, in the middle of a sentence: the people to call</extracomment>
        <translation>people to call</translation>
    </message>
    <message>
        <source>Vous avez relu la fiche d’urgence.</source>
        <translation>You read the emergency sheet over.</translation>
    </message>
    <message>
        <source>Vous avez modifié la fiche d’urgence&#x202f;: %1.</source>
        <extracomment>Journal; %1 the parts of the emergency sheet that changed: &quot;allergies, traitements&quot;</extracomment>
        <translation>You changed the emergency sheet: %1.</translation>
    </message>
    <message>
        <source>« %1 » a été ouvert par le lien de partage.</source>
        <extracomment>Journal; %1 the share&apos;s title; who opened it gave no name</extracomment>
        <translation>“%1” was opened through the sharing link.</translation>
    </message>
    <message>
        <source>« %2 » a été ouvert par le lien de partage (%1).</source>
        <extracomment>Journal; %1 who opened a share, as they named themselves, already between quotes, %2 the share&apos;s title</extracomment>
        <translation>“%2” was opened through the sharing link (%1).</translation>
    </message>
</context>
<context>
    <name>havre::ui::Kinds</name>
    <message>
        <source>Synthèse médicale</source>
        <extracomment>One document of this category</extracomment>
        <translation>Medical summary</translation>
    </message>
    <message>
        <source>Synthèses médicales</source>
        <translation>Medical summaries</translation>
    </message>
    <message>
        <source>Ordonnance</source>
        <extracomment>Prescription or care order</extracomment>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Ordonnances et soins</source>
        <translation>Prescriptions and care</translation>
    </message>
    <message>
        <source>Imagerie médicale</source>
        <extracomment>Imaging report</extracomment>
        <translation>Medical imaging</translation>
    </message>
    <message>
        <source>Résultat de biologie</source>
        <extracomment>Laboratory result</extracomment>
        <translation>Laboratory result</translation>
    </message>
    <message>
        <source>Résultats de biologie</source>
        <translation>Laboratory results</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <extracomment>Consultation or hospital report</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Comptes rendus</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Dépistage</source>
        <extracomment>Screening and prevention result</extracomment>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Prévention et dépistage</source>
        <translation>Prevention and screening</translation>
    </message>
    <message>
        <source>Certificat médical</source>
        <extracomment>Medical certificate</extracomment>
        <translation>Medical certificate</translation>
    </message>
    <message>
        <source>Certificats médicaux</source>
        <translation>Medical certificates</translation>
    </message>
    <message>
        <source>Pièce administrative</source>
        <extracomment>Administrative paper</extracomment>
        <translation>Administrative paper</translation>
    </message>
    <message>
        <source>Pièces administratives</source>
        <translation>Administrative papers</translation>
    </message>
    <message>
        <source>Profil médical</source>
        <extracomment>What the person wrote about their own health</extracomment>
        <translation>Medical profile</translation>
    </message>
    <message>
        <source>Directives anticipées</source>
        <extracomment>Advance directives (end of life wishes)</extracomment>
        <translation>Advance directives</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <extracomment>Vaccination record</extracomment>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>Plan de soins</source>
        <extracomment>Care plan</extracomment>
        <translation>Care plan</translation>
    </message>
    <message>
        <source>Plans de soins</source>
        <translation>Care plans</translation>
    </message>
    <message>
        <source>Remboursement</source>
        <extracomment>Health insurance reimbursement</extracomment>
        <translation>Reimbursement</translation>
    </message>
    <message>
        <source>Remboursements</source>
        <translation>Reimbursements</translation>
    </message>
    <message>
        <source>Questionnaire de santé</source>
        <extracomment>Health questionnaire filled in by the person</extracomment>
        <translation>Health questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires de santé</source>
        <translation>Health questionnaires</translation>
    </message>
    <message>
        <source>Autre document</source>
        <extracomment>A document of no particular category</extracomment>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Autres documents</source>
        <translation>Other documents</translation>
    </message>
</context>
<context>
    <name>havre::ui::Mailbox</name>
    <message>
        <source>Sans objet</source>
        <extracomment>Mailbox: a message without a subject</extracomment>
        <translation>No subject</translation>
    </message>
    <message>
        <source>L’original reste gardé tel quel dans votre coffre.</source>
        <extracomment>a message that cannot be read</extracomment>
        <translation>The original is kept as it is in your vault.</translation>
    </message>
    <message>
        <source>Ce message pèse %1. Il est resté sur le serveur de la messagerie&#x202f;: demandez à son auteur de l’envoyer en plusieurs fois.</source>
        <extracomment>a message too large to be kept; %1 its size: &quot;52 Mo&quot;</extracomment>
        <translation>This message weighs %1. It stayed on the mail server: ask its author to send it in parts.</translation>
    </message>
    <message>
        <source>Expéditeur inconnu</source>
        <extracomment>Mailbox: a message that names no sender</extracomment>
        <translation>Unknown sender</translation>
    </message>
    <message numerus="yes">
        <source>%1 et %n autre(s)</source>
        <extracomment>Mailbox; %1 the first correspondent, %n how many others</extracomment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <extracomment>Mailbox: people by name; %1 all but the last, commas between, %2 the last</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Document structuré et PDF</source>
        <extracomment>Mailbox: a structured health document (CDA) and its PDF, on one line</extracomment>
        <translation>Structured document and PDF</translation>
    </message>
    <message>
        <source>Document structuré</source>
        <translation>Structured document</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Mailbox: an attached picture</extracomment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>Mailbox: a zip</extracomment>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Fichier</source>
        <extracomment>Mailbox: an attached file of another kind</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Pièce jointe sans nom</source>
        <extracomment>Mailbox: an attachment without a name</extracomment>
        <translation>Attachment without a name</translation>
    </message>
    <message>
        <source>Ce document ne porte pas votre identité de santé&#x202f;: il ne sera pas classé ici.</source>
        <extracomment>Mailbox: an attachment about somebody else</extracomment>
        <translation>This document does not bear your health identity: it will not be filed here.</translation>
    </message>
    <message>
        <source>Ce document concerne %1&#x202f;: il ne sera pas classé ici.</source>
        <translation>This document is about %1: it will not be filed here.</translation>
    </message>
    <message>
        <source>Prêt à partir</source>
        <translation>Ready to leave</translation>
    </message>
    <message>
        <source>Il partira à la prochaine connexion. Vous pouvez fermer Havre&#x202f;: il est gardé dans le coffre.</source>
        <extracomment>Mailbox: a message in the outbox</extracomment>
        <translation>It will leave at the next connection. You can close Havre: it is kept in the vault.</translation>
    </message>
    <message>
        <source>Pas encore parti</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>%1 Havre réessaiera de lui-même.</source>
        <extracomment>Mailbox: a message in the outbox; %1 why (&quot;Le serveur de messagerie ne répond pas.&quot;)</extracomment>
        <translation>%1 Havre will try again by itself.</translation>
    </message>
    <message>
        <source>En train de partir</source>
        <translation>Leaving now</translation>
    </message>
    <message>
        <source>Envoi incertain</source>
        <translation>Sending uncertain</translation>
    </message>
    <message>
        <source>La connexion s’est coupée au moment de l’envoi. Le professionnel l’a peut-être reçu&#x202f;: demandez-le-lui, ou renvoyez-le s’il peut le recevoir deux fois.</source>
        <translation>The connection broke at the moment of sending. The professional may have received it: ask them, or send it again if they may get it twice.</translation>
    </message>
    <message>
        <source>Non envoyé</source>
        <translation>Not sent</translation>
    </message>
</context>
<context>
    <name>havre::ui::Orders</name>
    <message>
        <source>Déposé dans votre DMP</source>
        <extracomment>an order to the DMP that was carried out</extracomment>
        <translation>Deposited into your DMP</translation>
    </message>
    <message>
        <source>Masqué aux professionnels</source>
        <extracomment>an order to the DMP that was carried out</extracomment>
        <translation>Hidden from professionals</translation>
    </message>
    <message>
        <source>Visible par les professionnels</source>
        <extracomment>an order to the DMP that was carried out</extracomment>
        <translation>Visible to professionals</translation>
    </message>
    <message>
        <source>Dépôt en attente</source>
        <extracomment>an order to the DMP that waits</extracomment>
        <translation>Deposit waiting</translation>
    </message>
    <message>
        <source>Masquage en attente</source>
        <extracomment>an order to the DMP that waits</extracomment>
        <translation>Hiding waits</translation>
    </message>
    <message>
        <source>Démasquage en attente</source>
        <extracomment>an order to the DMP that waits: a hidden document is shown again</extracomment>
        <translation>Showing waits</translation>
    </message>
    <message>
        <source>Dépôt refusé</source>
        <translation>Deposit refused</translation>
    </message>
    <message>
        <source>Visibilité inchangée</source>
        <translation>Visibility unchanged</translation>
    </message>
    <message>
        <source>C’est noté dans votre coffre. Havre l’envoie dès que le DMP répond, une seule fois.</source>
        <extracomment>an order to the DMP that waits; it needs nothing</extracomment>
        <translation>It is noted in your vault. Havre sends it as soon as the DMP answers, once only.</translation>
    </message>
    <message>
        <source>C’est noté dans votre coffre. Connectez-vous pour que Havre l’envoie.</source>
        <extracomment>an order to the DMP that waits for a session</extracomment>
        <translation>It is noted in your vault. Sign in so that Havre can send it.</translation>
    </message>
    <message>
        <source>Se connecter</source>
        <extracomment>the one thing that helps when an order to the DMP waits or was refused</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Dépôt retiré, à vérifier</source>
        <extracomment>an order to the DMP that was taken back, but may have left before</extracomment>
        <translation>Deposit withdrawn, to be checked</translation>
    </message>
    <message>
        <source>Demande retirée, à vérifier</source>
        <extracomment>an order to the DMP (hide a document, show it) that was taken back, but may have left before</extracomment>
        <translation>Request withdrawn, to be checked</translation>
    </message>
    <message>
        <source>Demande retirée</source>
        <extracomment>an order to the DMP that was taken back in time</extracomment>
        <translation>Request withdrawn</translation>
    </message>
    <message>
        <source>Rien n’a changé dans votre DMP.</source>
        <extracomment>an order to the DMP that was taken back; it may have been sent and refused</extracomment>
        <translation>Nothing changed in your DMP.</translation>
    </message>
    <message>
        <source>La demande est peut-être déjà partie. Au prochain contact avec le DMP, Havre regarde d’abord si elle y est, et vous le dit. Rien n’est renvoyé.</source>
        <extracomment>an order to the DMP that was taken back, but may have left before</extracomment>
        <translation>The request may have left already. When the DMP answers next, Havre first looks whether it is there, and tells you. Nothing is sent again.</translation>
    </message>
    <message>
        <source>Vérifier maintenant</source>
        <extracomment>looks at the DMP whether an order that was taken back had left</extracomment>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Retirer la demande</source>
        <extracomment>takes an order to the DMP (deposit, hide, show) back</extracomment>
        <translation>Withdraw the request</translation>
    </message>
</context>
<context>
    <name>havre::ui::Provenance</name>
    <message>
        <source>%1 à %2</source>
        <extracomment>A day and a time: « 24 février 2026 à 17 h 24 »</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Publié par %1</source>
        <translation>Published by %1</translation>
    </message>
    <message>
        <source>Auteur non indiqué dans le document</source>
        <extracomment>Nothing in the document says who wrote it</extracomment>
        <translation>The document does not name its author</translation>
    </message>
    <message>
        <source>Reçu du DMP le %1</source>
        <translation>Received from the DMP on %1</translation>
    </message>
    <message>
        <source>Importé sur cet appareil le %1</source>
        <translation>Imported on this device on %1</translation>
    </message>
    <message>
        <source>Saisi par vous le %1</source>
        <translation>Entered by you on %1</translation>
    </message>
    <message>
        <source>empreinte vérifiée</source>
        <extracomment>Size and SHA-1 announced by the server matched what arrived</extracomment>
        <translation>digest verified</translation>
    </message>
    <message>
        <source>empreinte non fournie</source>
        <extracomment>The server announced no digest, so nothing could be compared</extracomment>
        <translation>no digest given</translation>
    </message>
    <message>
        <source>Vous uniquement, sur cet appareil</source>
        <extracomment>Who can see the document: it is only in this vault</extracomment>
        <translation>Only you, on this device</translation>
    </message>
    <message>
        <source>Non précisé par le DMP</source>
        <extracomment>Who can see the document: the server did not say</extracomment>
        <translation>Not stated by the DMP</translation>
    </message>
    <message>
        <source>Vous et son auteur seulement</source>
        <extracomment>Who can see the document: hidden from professionals, except the one who wrote it</extracomment>
        <translation>Only you and its author</translation>
    </message>
    <message>
        <source>Vous et vos soignants, pas vos représentants légaux</source>
        <extracomment>Who can see the document: hidden from legal representatives (parents)</extracomment>
        <translation>You and your carers, not your legal representatives</translation>
    </message>
    <message>
        <source>Vous et vos soignants</source>
        <extracomment>Who can see the document</extracomment>
        <translation>You and your carers</translation>
    </message>
    <message>
        <source>Concerne</source>
        <extracomment>The person the document is about</extracomment>
        <translation>About</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Visible par</source>
        <extracomment>Who can see this document</extracomment>
        <translation>Visible to</translation>
    </message>
    <message>
        <source>Conservé par</source>
        <extracomment>The organisation that keeps the original</extracomment>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <extracomment>Technical card of a document: its category</extracomment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Nature</source>
        <extracomment>Technical card of a document: exactly what it is, &quot;Consultation d’anesthésie&quot;</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Empreinte SHA-256</source>
        <extracomment>The SHA-256 digest of the bytes</extracomment>
        <translation>SHA-256 digest</translation>
    </message>
    <message>
        <source>Publié par %1, le %2</source>
        <extracomment>%1 a person or place of care, %2 a date</extracomment>
        <translation>Published by %1 on %2</translation>
    </message>
    <message>
        <source>Spécialité</source>
        <extracomment>The speciality of the author: « Biologie médicale »</extracomment>
        <translation>Speciality</translation>
    </message>
</context>
<context>
    <name>havre::ui::Sharing</name>
    <message>
        <source>Ouvert</source>
        <extracomment>what became of a share: it can be opened now</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Terminé</source>
        <extracomment>what became of a share: its time is over</extracomment>
        <translation>Over</translation>
    </message>
    <message>
        <source>Coupé</source>
        <extracomment>what became of a share: the person ended it</extracomment>
        <translation>Cut</translation>
    </message>
    <message numerus="yes">
        <source>%n jours</source>
        <extracomment>a span of time; %n days</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Encore %1</source>
        <extracomment>how long a share can still be opened; %1 a span of time: « 12 min 38 s »</extracomment>
        <translation>%1 left</translation>
    </message>
    <message numerus="yes">
        <source>Ouvert %n fois</source>
        <extracomment>how often a share was opened</extracomment>
        <translation>
            <numerusform>Opened once</numerusform>
            <numerusform>Opened %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) faux</source>
        <extracomment>how many wrong passcodes were typed for a share</extracomment>
        <translation>
            <numerusform>%n wrong code</numerusform>
            <numerusform>%n wrong codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code faux&#x202f;: rien n’a été montré</source>
        <extracomment>log of a share</extracomment>
        <translation>Wrong code: nothing was shown</translation>
    </message>
    <message>
        <source>Essai après l’heure&#x202f;: rien n’a été montré</source>
        <extracomment>log of a share</extracomment>
        <translation>Tried after the time: nothing was shown</translation>
    </message>
    <message>
        <source>Essai après la coupure&#x202f;: rien n’a été montré</source>
        <extracomment>log of a share</extracomment>
        <translation>Tried after it was cut: nothing was shown</translation>
    </message>
    <message>
        <source>Ouvert par «&#xa0;%1&#xa0;»</source>
        <translation>Opened by “%1”</translation>
    </message>
    <message>
        <source>Inachevé</source>
        <extracomment>what became of a share: making it was interrupted</extracomment>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>Aucune ouverture connue</source>
        <extracomment>the share server told of no opening</extracomment>
        <translation>No known opening</translation>
    </message>
    <message>
        <source>Ouvert, sans nom</source>
        <extracomment>log of a share: who opened it gave no name</extracomment>
        <translation>Opened, no name given</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Oui</source>
        <extracomment>a result that is yes or no</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <extracomment>a result that is yes or no</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Non rendu</source>
        <extracomment>a result that was asked for and not given</extracomment>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>jusqu’à %1</source>
        <extracomment>usual range open below; %1 a number with its unit</extracomment>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>à partir de %1</source>
        <extracomment>usual range open above; %1 a number with its unit</extracomment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Bas</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Très bas</source>
        <translation>Very low</translation>
    </message>
    <message>
        <source>Haut</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Très haut</source>
        <translation>Very high</translation>
    </message>
    <message>
        <source>Inhabituel</source>
        <translation>Unusual</translation>
    </message>
    <message>
        <source>Au-dessus du repère de 135/85 à la maison</source>
        <extracomment>of a blood pressure taken at home: one of its two numbers is above the mark; no diagnosis</extracomment>
        <translation>Above the 135/85 mark for readings at home</translation>
    </message>
    <message>
        <source>Sous le repère de 135/85 à la maison</source>
        <extracomment>of a blood pressure taken at home: both numbers are below the mark</extracomment>
        <translation>Below the 135/85 mark for readings at home</translation>
    </message>
    <message>
        <source>Aucune vaccination connue</source>
        <extracomment>a document says that no vaccination is known</extracomment>
        <translation>No known vaccination</translation>
    </message>
    <message>
        <source>Aucune information sur les vaccinations</source>
        <extracomment>a document says that nothing is known of vaccinations</extracomment>
        <translation>No information about vaccinations</translation>
    </message>
    <message>
        <source>Vaccin non précisé</source>
        <extracomment>a vaccination whose product is not named</extracomment>
        <translation>Vaccine not named</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <extracomment>when a measure was taken; %1 the day, %2 the hour</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Saisi par vous</source>
        <extracomment>who measured: the person herself</extracomment>
        <translation>Typed in by you</translation>
    </message>
    <message>
        <source>Par l’appli %1</source>
        <extracomment>who gave a measure; %1 an app of the catalogue: « Carnet de glycémie »</extracomment>
        <translation>By the app %1</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Données de remboursement</source>
        <translation>Reimbursement data</translation>
    </message>
    <message>
        <source>Attestation de droits</source>
        <translation>Certificate of entitlement</translation>
    </message>
    <message>
        <source>Attestation d’assurance complémentaire</source>
        <translation>Certificate of complementary insurance</translation>
    </message>
    <message>
        <source>Attestation de résidence</source>
        <translation>Proof of residence</translation>
    </message>
    <message>
        <source>Autorisation de soins</source>
        <translation>Authorisation for care</translation>
    </message>
    <message>
        <source>Attestation de consentement</source>
        <translation>Certificate of consent</translation>
    </message>
    <message>
        <source>Attestation de sortie</source>
        <translation>Discharge certificate</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Document administratif</source>
        <translation>Administrative document</translation>
    </message>
    <message>
        <source>Pièce d’identité</source>
        <translation>Identity paper</translation>
    </message>
    <message>
        <source>Fiche de contacts</source>
        <translation>Contact sheet</translation>
    </message>
    <message>
        <source>Feuille de style</source>
        <translation>Style sheet</translation>
    </message>
    <message>
        <source>Compte rendu de biologie</source>
        <translation>Laboratory report</translation>
    </message>
    <message>
        <source>Compte rendu de génétique moléculaire</source>
        <translation>Molecular genetics report</translation>
    </message>
    <message>
        <source>Test rapide d’orientation diagnostique</source>
        <translation>Rapid diagnostic test</translation>
    </message>
    <message>
        <source>Certificat médical</source>
        <translation>Medical certificate</translation>
    </message>
    <message>
        <source>Dépistage du cancer du sein&#x202f;: première lecture</source>
        <translation>Breast cancer screening: first reading</translation>
    </message>
    <message>
        <source>Dépistage du cancer du sein&#x202f;: suite donnée</source>
        <translation>Breast cancer screening: follow-up</translation>
    </message>
    <message>
        <source>Compte rendu de dépistage</source>
        <translation>Screening report</translation>
    </message>
    <message>
        <source>Acte de prévention</source>
        <translation>Preventive act</translation>
    </message>
    <message>
        <source>Certificat de santé du 8ᵉ jour</source>
        <translation>Health certificate, 8th day</translation>
    </message>
    <message>
        <source>Certificat de santé du 9ᵉ mois</source>
        <translation>Health certificate, 9th month</translation>
    </message>
    <message>
        <source>Certificat de santé du 24ᵉ mois</source>
        <translation>Health certificate, 24th month</translation>
    </message>
    <message>
        <source>Mesures de l’enfant</source>
        <translation>Child’s measurements</translation>
    </message>
    <message>
        <source>Mesures</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Examen de l’enfant</source>
        <translation>Child’s examination</translation>
    </message>
    <message>
        <source>Bilan de santé de l’enfant</source>
        <translation>Child’s health check</translation>
    </message>
    <message>
        <source>Directives anticipées</source>
        <translation>Advance directives</translation>
    </message>
    <message>
        <source>Volontés et droits</source>
        <translation>Wishes and rights</translation>
    </message>
    <message>
        <source>Profil médical</source>
        <translation>Medical profile</translation>
    </message>
    <message>
        <source>Questionnaire de santé</source>
        <translation>Health questionnaire</translation>
    </message>
    <message>
        <source>Document personnel</source>
        <translation>Personal document</translation>
    </message>
    <message>
        <source>Synthèse ajoutée par vous</source>
        <translation>Summary you added</translation>
    </message>
    <message>
        <source>Ordonnance ajoutée par vous</source>
        <translation>Prescription you added</translation>
    </message>
    <message>
        <source>Compte rendu ajouté par vous</source>
        <translation>Report you added</translation>
    </message>
    <message>
        <source>Imagerie ajoutée par vous</source>
        <translation>Imaging you added</translation>
    </message>
    <message>
        <source>Biologie ajoutée par vous</source>
        <translation>Laboratory result you added</translation>
    </message>
    <message>
        <source>Prévention ajoutée par vous</source>
        <translation>Prevention document you added</translation>
    </message>
    <message>
        <source>Certificat ajouté par vous</source>
        <translation>Certificate you added</translation>
    </message>
    <message>
        <source>Document administratif ajouté par vous</source>
        <translation>Administrative document you added</translation>
    </message>
    <message>
        <source>Compte rendu d’imagerie</source>
        <translation>Imaging report</translation>
    </message>
    <message>
        <source>Examen d’imagerie</source>
        <translation>Imaging study</translation>
    </message>
    <message>
        <source>Image d’illustration</source>
        <translation>Illustration</translation>
    </message>
    <message>
        <source>Programme personnalisé de soins</source>
        <translation>Personalised care programme</translation>
    </message>
    <message>
        <source>Planification thérapeutique</source>
        <translation>Treatment schedule</translation>
    </message>
    <message>
        <source>Protocole de soins ALD</source>
        <translation>Care protocol for a long-term illness</translation>
    </message>
    <message>
        <source>Projet d’accueil individualisé</source>
        <translation>Individual school health plan</translation>
    </message>
    <message>
        <source>Projet personnalisé d’accompagnement</source>
        <translation>Personal support plan</translation>
    </message>
    <message>
        <source>Plan personnalisé de prévention</source>
        <translation>Personal prevention plan</translation>
    </message>
    <message>
        <source>Ordonnance de médicaments</source>
        <translation>Prescription of medicines</translation>
    </message>
    <message>
        <source>Ordonnance</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Prescription de soins</source>
        <translation>Prescription of care</translation>
    </message>
    <message>
        <source>Prescription de biologie</source>
        <translation>Prescription of laboratory tests</translation>
    </message>
    <message>
        <source>Prescription de kinésithérapie</source>
        <translation>Prescription of physiotherapy</translation>
    </message>
    <message>
        <source>Prescription d’actes infirmiers</source>
        <translation>Prescription of nursing care</translation>
    </message>
    <message>
        <source>Prescription de pédicurie</source>
        <translation>Prescription of podiatry</translation>
    </message>
    <message>
        <source>Prescription d’orthophonie</source>
        <translation>Prescription of speech therapy</translation>
    </message>
    <message>
        <source>Prescription d’orthoptie</source>
        <translation>Prescription of orthoptics</translation>
    </message>
    <message>
        <source>Arrêt de travail</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>Renouvellement d’ordonnance par le pharmacien</source>
        <translation>Prescription renewed by the pharmacist</translation>
    </message>
    <message>
        <source>Demande d’examen d’imagerie</source>
        <translation>Request for imaging</translation>
    </message>
    <message>
        <source>Demande d’acte de télémédecine</source>
        <translation>Request for telemedicine</translation>
    </message>
    <message>
        <source>Délivrance de médicaments</source>
        <translation>Dispensing of medicines</translation>
    </message>
    <message>
        <source>Médicaments administrés</source>
        <translation>Medicines given</translation>
    </message>
    <message>
        <source>Intervention du pharmacien</source>
        <translation>Pharmacist’s intervention</translation>
    </message>
    <message>
        <source>Bilan médicamenteux</source>
        <translation>Medication review</translation>
    </message>
    <message>
        <source>Conciliation des médicaments</source>
        <translation>Medication reconciliation</translation>
    </message>
    <message>
        <source>Synthèse de grossesse</source>
        <translation>Pregnancy summary</translation>
    </message>
    <message>
        <source>Naissance&#x202f;: synthèse pour la mère</source>
        <translation>Birth: summary for the mother</translation>
    </message>
    <message>
        <source>Naissance&#x202f;: synthèse pour l’enfant</source>
        <translation>Birth: summary for the child</translation>
    </message>
    <message>
        <source>Suites de couches</source>
        <translation>After the birth: the mother</translation>
    </message>
    <message>
        <source>Séjour de l’enfant en maternité</source>
        <translation>The child’s stay in the maternity ward</translation>
    </message>
    <message>
        <source>Compte rendu d’accouchement</source>
        <translation>Delivery report</translation>
    </message>
    <message>
        <source>Compte rendu de grossesse</source>
        <translation>Pregnancy report</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Imagerie</source>
        <translation>Imaging</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Délivrance</source>
        <translation>Dispensing</translation>
    </message>
    <message>
        <source>Plan ou protocole de soins</source>
        <translation>Care plan or protocol</translation>
    </message>
    <message>
        <source>Traitement administré</source>
        <translation>Treatment given</translation>
    </message>
    <message>
        <source>Certificat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Remboursements</source>
        <translation>Reimbursements</translation>
    </message>
    <message>
        <source>Compte rendu de consultation</source>
        <translation>Consultation report</translation>
    </message>
    <message>
        <source>AVC&#x202f;: consultation de suivi</source>
        <translation>Stroke: follow-up consultation</translation>
    </message>
    <message>
        <source>Lettre de liaison à la sortie</source>
        <translation>Discharge letter</translation>
    </message>
    <message>
        <source>Compte rendu d’hospitalisation</source>
        <translation>Hospital stay report</translation>
    </message>
    <message>
        <source>Compte rendu d’admission</source>
        <translation>Admission report</translation>
    </message>
    <message>
        <source>Compte rendu de passage aux urgences</source>
        <translation>Emergency visit report</translation>
    </message>
    <message>
        <source>Compte rendu opératoire</source>
        <translation>Operation report</translation>
    </message>
    <message>
        <source>Suivi postopératoire</source>
        <translation>Follow-up after an operation</translation>
    </message>
    <message>
        <source>Compte rendu d’anesthésie</source>
        <translation>Anaesthesia report</translation>
    </message>
    <message>
        <source>Consultation d’anesthésie</source>
        <translation>Anaesthesia consultation</translation>
    </message>
    <message>
        <source>Compte rendu d’acte thérapeutique</source>
        <translation>Report of a therapeutic act</translation>
    </message>
    <message>
        <source>Compte rendu d’acte diagnostique</source>
        <translation>Report of a diagnostic act</translation>
    </message>
    <message>
        <source>Suivi de soins par un auxiliaire médical</source>
        <translation>Follow-up by an allied health professional</translation>
    </message>
    <message>
        <source>Compte rendu de bilan fonctionnel</source>
        <translation>Functional assessment report</translation>
    </message>
    <message>
        <source>Évaluation de la perte d’autonomie</source>
        <translation>Assessment of loss of autonomy</translation>
    </message>
    <message>
        <source>Bilan par un professionnel de santé</source>
        <translation>Assessment by a health professional</translation>
    </message>
    <message>
        <source>Bilan bucco-dentaire</source>
        <translation>Dental assessment</translation>
    </message>
    <message>
        <source>Document du secteur social et médico-social</source>
        <translation>Social care document</translation>
    </message>
    <message>
        <source>Compte rendu d’anatomopathologie</source>
        <translation>Pathology report</translation>
    </message>
    <message>
        <source>Réunion de concertation pluridisciplinaire</source>
        <translation>Multidisciplinary team meeting</translation>
    </message>
    <message>
        <source>Consultation d’ophtalmologie</source>
        <translation>Eye consultation</translation>
    </message>
    <message>
        <source>Compte rendu de télémédecine</source>
        <translation>Telemedicine report</translation>
    </message>
    <message>
        <source>Entretien avec le pharmacien</source>
        <translation>Interview with the pharmacist</translation>
    </message>
    <message>
        <source>Lettre d’adressage</source>
        <translation>Referral letter</translation>
    </message>
    <message>
        <source>Document signé</source>
        <translation>Signed document</translation>
    </message>
    <message>
        <source>Volet de synthèse médicale</source>
        <translation>Medical synopsis</translation>
    </message>
    <message>
        <source>Synthèse médicale</source>
        <translation>Medical summary</translation>
    </message>
    <message>
        <source>Synthèse d’épisode de soins</source>
        <translation>Summary of an episode of care</translation>
    </message>
    <message>
        <source>Fiche patient sous anticoagulant</source>
        <translation>Sheet of a patient on anticoagulants</translation>
    </message>
    <message>
        <source>Fiche patient sous antiagrégant</source>
        <translation>Sheet of a patient on antiplatelets</translation>
    </message>
    <message>
        <source>Fiche porteur de défibrillateur</source>
        <translation>Sheet of a person with a defibrillator</translation>
    </message>
    <message>
        <source>Fiche porteur de stimulateur cardiaque</source>
        <translation>Sheet of a person with a pacemaker</translation>
    </message>
    <message>
        <source>Fiche porteur de prothèse valvulaire</source>
        <translation>Sheet of a person with an artificial heart valve</translation>
    </message>
    <message>
        <source>AVC&#x202f;: admission en unité neurovasculaire</source>
        <translation>Stroke: admission to the stroke unit</translation>
    </message>
    <message>
        <source>AVC&#x202f;: séjour en unité neurovasculaire</source>
        <translation>Stroke: stay in the stroke unit</translation>
    </message>
    <message>
        <source>AVC&#x202f;: sortie d’unité neurovasculaire</source>
        <translation>Stroke: discharge from the stroke unit</translation>
    </message>
    <message>
        <source>Suivi d’une maladie rare</source>
        <translation>Follow-up of a rare disease</translation>
    </message>
    <message>
        <source>Dossier de liaison d’urgence</source>
        <translation>Emergency liaison file</translation>
    </message>
    <message>
        <source>Fiche de transfert vers les urgences</source>
        <translation>Transfer sheet to the emergency department</translation>
    </message>
    <message>
        <source>Fiche de retour des urgences</source>
        <translation>Return sheet from the emergency department</translation>
    </message>
    <message>
        <source>Lettre de liaison à l’entrée</source>
        <translation>Admission letter</translation>
    </message>
    <message>
        <source>Synthèse psychiatrique</source>
        <translation>Psychiatric summary</translation>
    </message>
    <message>
        <source>Bilan psychologique</source>
        <translation>Psychological assessment</translation>
    </message>
    <message>
        <source>Schéma dentaire</source>
        <translation>Dental chart</translation>
    </message>
    <message>
        <source>Grille d’évaluation médico-sociale</source>
        <translation>Social care needs grid</translation>
    </message>
    <message>
        <source>Carte d’implant</source>
        <translation>Implant card</translation>
    </message>
    <message>
        <source>Historique des vaccinations</source>
        <translation>Vaccination history</translation>
    </message>
    <message>
        <source>Note de vaccination</source>
        <translation>Vaccination note</translation>
    </message>
    <message>
        <source>Attestation de vaccination Covid-19</source>
        <translation>Covid-19 vaccination certificate</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>Poids</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Périmètre crânien</source>
        <translation>Head circumference</translation>
    </message>
    <message>
        <source>Tension artérielle</source>
        <translation>Blood pressure</translation>
    </message>
    <message>
        <source>Tension systolique</source>
        <translation>Systolic pressure</translation>
    </message>
    <message>
        <source>Tension diastolique</source>
        <translation>Diastolic pressure</translation>
    </message>
    <message>
        <source>Pouls</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>Température</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Glycémie capillaire</source>
        <translation>Capillary glucose</translation>
    </message>
    <message>
        <source>Le plus grand nombre d’abord, par exemple 128 puis 82.</source>
        <extracomment>below the fields of a blood pressure</extracomment>
        <translation>The larger number first, for example 128 then 82.</translation>
    </message>
    <message>
        <source>Avec une virgule si besoin.</source>
        <translation>With a decimal point if needed.</translation>
    </message>
</context>
<context>
    <name>BookletLine</name>
    <message>
        <source>Carnet de santé</source>
        <extracomment>home of a child: leads to the booklet</extracomment>
        <translation>Health booklet</translation>
    </message>
</context>
<context>
    <name>BookletModel</name>
    <message>
        <source>%1&#x202f;: c’est noté.</source>
        <extracomment>after the family said that an examination was done; %1 which one</extracomment>
        <translation>%1: noted.</translation>
    </message>
    <message>
        <source>%1&#x202f;: ce n’est plus noté.</source>
        <extracomment>after the family took back that an examination was done; %1 which one</extracomment>
        <translation>%1: no longer noted.</translation>
    </message>
    <message>
        <source>dit par la famille</source>
        <extracomment>who says that an examination was done, when no document does</extracomment>
        <translation>told by the family</translation>
    </message>
    <message>
        <source>Obligatoire. %1</source>
        <extracomment>of a dose of vaccine; %1 when</extracomment>
        <translation>Compulsory. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n faits sur %1</source>
        <extracomment>%n examinations done, %1 of how many</extracomment>
        <translation>
            <numerusform>%n of %1 done</numerusform>
            <numerusform>%n of %1 done</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendrier des examens obligatoires&#x202f;: Code de la santé publique, article R. 2132-1&#x202f;; arrêté du 26 février 2019&#x202f;; service-public.gouv.fr, fiche F967.</source>
        <extracomment>the source of the calendar of examinations</extracomment>
        <translation>Calendar of compulsory check-ups: French public health code, article R. 2132-1; order of 26 February 2019; service-public.gouv.fr, page F967.</translation>
    </message>
    <message>
        <source>Calendrier des vaccinations 2025 du ministère chargé de la santé&#x202f;; obligations&#x202f;: Code de la santé publique, articles L. 3111-2 et R. 3111-2.</source>
        <extracomment>the source of the vaccination plan</extracomment>
        <translation>Vaccination plan 2025 of the ministry of health; obligations: French public health code, articles L. 3111-2 and R. 3111-2.</translation>
    </message>
</context>
<context>
    <name>BookletPage</name>
    <message>
        <source>Vaccins</source>
        <extracomment>section: vaccination plan</extracomment>
        <translation>Vaccines</translation>
    </message>
    <message>
        <source>Carnet</source>
        <extracomment>page title: the health booklet of a child</extracomment>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a given name, %2 « née le 29 septembre 2025 »</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Noter poids et taille</source>
        <extracomment>opens the sheet to type a child&apos;s weight and height in</extracomment>
        <translation>Note weight and height</translation>
    </message>
    <message>
        <source>Pas de carnet dans cet espace</source>
        <extracomment>no booklet: no child</extracomment>
        <translation>No booklet in this space</translation>
    </message>
    <message>
        <source>Le carnet suit un enfant de sa naissance à ses dix-huit ans. Ouvrez l’espace d’un enfant, ou créez-le.</source>
        <translation>The booklet follows a child from birth to eighteen. Open a child’s space, or create it.</translation>
    </message>
    <message>
        <source>Voir les espaces de la famille</source>
        <extracomment>leads to the household&apos;s spaces</extracomment>
        <translation>See the family’s spaces</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n doses du calendrier</source>
        <extracomment>shows all doses of the vaccination plan; %n how many</extracomment>
        <translation>
            <numerusform>See the %n dose of the plan</numerusform>
            <numerusform>See the %n doses of the plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Examens</source>
        <extracomment>section: the mandatory examinations of a child</extracomment>
        <translation>Check-ups</translation>
    </message>
    <message>
        <source>Un examen a eu lieu sans laisser de document&#x202f;? Choisissez-le ici pour noter son jour.</source>
        <extracomment>over the mandatory examinations; pressing one that no document tells of opens a sheet</extracomment>
        <translation>A check-up was done and left no document? Choose it here to note its day.</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n examens</source>
        <extracomment>shows all mandatory examinations; %n how many</extracomment>
        <translation>
            <numerusform>See the %n check-up</numerusform>
            <numerusform>See the %n check-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompleteSpacePage</name>
    <message>
        <source>Corriger le matricule INS de %1</source>
        <extracomment>page title; %1 a given name</extracomment>
        <translation>Correct %1’s INS number</translation>
    </message>
    <message>
        <source>Compléter l’espace de %1</source>
        <extracomment>page title; %1 a given name</extracomment>
        <translation>Complete %1’s space</translation>
    </message>
    <message>
        <source>Le matricule INS est le numéro de l’identité nationale de santé. Il a la forme d’un numéro de sécurité sociale, et se trouve sur l’attestation de droits et sur les documents de l’hôpital.</source>
        <extracomment>under the title</extracomment>
        <translation>The INS number is that of the national health identity. It looks like a social security number, and stands on the statement of entitlement and on papers from the hospital.</translation>
    </message>
    <message>
        <source>Famille</source>
        <extracomment>the page one came from</extracomment>
        <translation>Family</translation>
    </message>
    <message>
        <source>Matricule INS</source>
        <extracomment>entry: the national health identifier</extracomment>
        <translation>INS number</translation>
    </message>
    <message>
        <source>15 caractères, clé comprise, avec ou sans espaces</source>
        <extracomment>how the identifier is typed</extracomment>
        <translation>15 characters with the key, with or without spaces</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <extracomment>keeps the identifier</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Écrivez d’abord le matricule</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Type the number first</translation>
    </message>
    <message>
        <source>Ensuite, Havre demande le dossier de %1 avec votre connexion, et range ce qui arrive dans cet espace-ci.</source>
        <extracomment>what happens next; %1 a given name</extracomment>
        <translation>Havre then asks for %1’s record with your sign-in, and files what arrives in this space.</translation>
    </message>
</context>
<context>
    <name>DoneNotice</name>
    <message>
        <source>Annuler</source>
        <extracomment>takes back what was just noted</extracomment>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Famille</source>
        <extracomment>page title: the spaces of a household</extracomment>
        <translation>Family</translation>
    </message>
    <message>
        <source>Chaque espace a sa propre clé. Rien de l’un ne se lit dans l’autre.</source>
        <extracomment>under the title of the household&apos;s spaces</extracomment>
        <translation>Each space has its own key. Nothing of one can be read in another.</translation>
    </message>
    <message>
        <source>Créer l’espace d’un enfant ou d’un proche</source>
        <extracomment>leads to the making of a child&apos;s space</extracomment>
        <translation>Create a space for a child or someone close</translation>
    </message>
    <message>
        <source>Vous pouvez ouvrir ici l’espace d’un enfant dès sa naissance, avant même qu’il ait un matricule INS, ou celui d’un proche que vous aidez.</source>
        <extracomment>the household page of somebody alone</extracomment>
        <translation>You can open a child’s space here from the day of birth, even before they have an INS number, or that of somebody you help.</translation>
    </message>
    <message>
        <source>Le matricule INS manque encore</source>
        <extracomment>a space made before the national identifier was known</extracomment>
        <translation>The INS number is still missing</translation>
    </message>
    <message>
        <source>Tout fonctionne sans lui, sauf la demande du dossier en ligne de %1. Il arrive après la déclaration de naissance, et se trouve alors sur l’attestation de droits.</source>
        <extracomment>of a child; %1 a given name</extracomment>
        <translation>Everything works without it, except asking for %1’s online record. It comes after the birth is registered, and then stands on the statement of entitlement.</translation>
    </message>
    <message>
        <source>Compléter</source>
        <extracomment>leads to the page where the identifier is typed in</extracomment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Matricule INS à confirmer</source>
        <extracomment>a national identifier typed by hand, under which nothing has come yet</extracomment>
        <translation>INS number to be confirmed</translation>
    </message>
    <message>
        <source>Le matricule %1 sera confirmé quand un premier document du dossier en ligne de %2 sera arrivé. D’ici là, il peut être corrigé.</source>
        <extracomment>%1 a national identifier, %2 a given name</extracomment>
        <translation>The number %1 will be confirmed once a first document of %2’s online record has arrived. Until then it can be corrected.</translation>
    </message>
    <message>
        <source>Corriger</source>
        <extracomment>leads to the page where the identifier is corrected</extracomment>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Tout fonctionne sans lui, sauf la demande du dossier en ligne de %1. Il se trouve sur l’attestation de droits qui accompagne sa carte Vitale, et sur les documents de l’hôpital.</source>
        <extracomment>of an adult one helps; %1 a given name</extracomment>
        <translation>Everything works without it, except asking for %1’s online record. It stands on the statement of entitlement that comes with their carte Vitale, and on papers from the hospital.</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Croissance</source>
        <extracomment>which curve is shown</extracomment>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Pas encore de mesure. Les certificats et les consultations en apportent, et vous pouvez en noter.</source>
        <extracomment>no measure of this kind yet</extracomment>
        <translation>No measure yet. Certificates and consultations bring some, and you can note your own.</translation>
    </message>
    <message numerus="yes">
        <source>Voir la courbe et les %n mesure(s)</source>
        <extracomment>leads to the page with the large curve and the table; %n how many measures</extracomment>
        <translation>
            <numerusform>See the curve and the measure</numerusform>
            <numerusform>See the curve and the %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>Écrivez au moins un nombre.</source>
        <extracomment>nothing was typed</extracomment>
        <translation>Type at least one number.</translation>
    </message>
    <message>
        <source>%1. C’est noté.</source>
        <extracomment>after typing measures in; %1 them with their units</extracomment>
        <translation>%1. Noted.</translation>
    </message>
</context>
<context>
    <name>GrowthModel</name>
    <message>
        <source>Les repères diffèrent pour les filles et les garçons&#x202f;: indiquez le sexe ou le matricule INS pour les voir.</source>
        <extracomment>under a growth curve: no references</extracomment>
        <translation>References differ for girls and boys: tell the sex or the INS number to see them.</translation>
    </message>
    <message>
        <source>Âge en mois.</source>
        <extracomment>under a growth curve: what the axis counts</extracomment>
        <translation>Age in months.</translation>
    </message>
    <message>
        <source>Âge en années.</source>
        <extracomment>under a growth curve: what the axis counts</extracomment>
        <translation>Age in years.</translation>
    </message>
    <message>
        <source>L’OMS ne donne pas de repère à cet âge.</source>
        <extracomment>under a growth curve: no references</extracomment>
        <translation>The WHO gives no reference at this age.</translation>
    </message>
    <message>
        <source>Repères de l’OMS, filles&#x202f;: P50 est la valeur du milieu.</source>
        <translation>WHO references, girls: P50 is the middle value.</translation>
    </message>
    <message>
        <source>Repères de l’OMS, garçons&#x202f;: P50 est la valeur du milieu.</source>
        <extracomment>under a growth curve; P50 is written on it</extracomment>
        <translation>WHO references, boys: P50 is the middle value.</translation>
    </message>
    <message>
        <source>Ce ne sont pas les courbes imprimées du carnet.</source>
        <extracomment>under a growth curve</extracomment>
        <translation>These are not the curves printed in the booklet.</translation>
    </message>
    <message>
        <source>Calculé du poids et de la taille</source>
        <extracomment>who gave a measure: a weight and a height, by this program</extracomment>
        <translation>Computed from weight and height</translation>
    </message>
    <message>
        <source>Noté par vous</source>
        <extracomment>who gave a measure: it was typed in</extracomment>
        <translation>Noted by you</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Croissance</source>
        <extracomment>page title: weight and height of a child over time</extracomment>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Carnet</source>
        <extracomment>the page one came from</extracomment>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>Noter poids et taille</source>
        <extracomment>opens the sheet to type a child&apos;s weight and height in</extracomment>
        <translation>Note weight and height</translation>
    </message>
    <message numerus="yes">
        <source>%n mesure(s)</source>
        <extracomment>title over the table of a child&apos;s measures; %n how many</extracomment>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>de la plus récente à la plus ancienne</source>
        <extracomment>the order of the table</extracomment>
        <translation>newest first</translation>
    </message>
</context>
<context>
    <name>GrowthSheet</name>
    <message>
        <source>Noter poids et taille</source>
        <extracomment>title of the sheet to type a child&apos;s weight and height in</extracomment>
        <translation>Note weight and height</translation>
    </message>
    <message>
        <source>Poids (kg)</source>
        <extracomment>field</extracomment>
        <translation>Weight (kg)</translation>
    </message>
    <message>
        <source>Taille (cm)</source>
        <extracomment>field</extracomment>
        <translation>Height (cm)</translation>
    </message>
    <message>
        <source>Tour de tête (cm)</source>
        <extracomment>field</extracomment>
        <translation>Head circumference (cm)</translation>
    </message>
    <message>
        <source>Laissez vide ce qui n’a pas été mesuré.</source>
        <extracomment>under the last field of a child&apos;s measures</extracomment>
        <translation>Leave empty what was not measured.</translation>
    </message>
    <message>
        <source>Prises aujourd’hui. Indiquer un autre jour</source>
        <extracomment>a measure is noted for today unless one chooses another day</extracomment>
        <translation>Taken today. Tell another day</translation>
    </message>
    <message>
        <source>Jour</source>
        <extracomment>field: when a measure was taken</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Noter</source>
        <extracomment>keeps the measures that were typed in</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Écrivez d’abord un nombre</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Type a number first</translation>
    </message>
</context>
<context>
    <name>HouseholdModel</name>
    <message>
        <source>Vous</source>
        <extracomment>under the owner&apos;s name, in the list of spaces
----------
the owner&apos;s space, before anybody signed in, in few letters</extracomment>
        <translation>You</translation>
    </message>
    <message>
        <source>%1&#xa0;· vous l’aidez</source>
        <extracomment>under the name of somebody one cares for; %1 an age</extracomment>
        <translation>%1&#xa0;· you help them</translation>
    </message>
    <message>
        <source>Votre espace</source>
        <extracomment>the owner&apos;s space, before anybody signed in</extracomment>
        <translation>Your space</translation>
    </message>
    <message>
        <source>%1&#xa0;· cet espace n’appartient plus qu’à cette personne</source>
        <extracomment>under the name of a child who came of age; %1 an age</extracomment>
        <translation>%1&#xa0;· this space is now this person’s alone</translation>
    </message>
    <message>
        <source>Cet espace ne se lit plus&#x202f;: ses fichiers manquent ou sont abîmés. Cela ne touche pas les autres espaces. Prévenez l’assistance sans rien effacer&#x202f;; si vous aviez copié le dossier du coffre, gardez cette copie.</source>
        <extracomment>under a space whose files are missing or damaged: what one can do</extracomment>
        <translation>This space cannot be read any more: its files are missing or damaged. This does not touch the other spaces. Tell support without erasing anything; if you had copied the vault’s folder, keep that copy.</translation>
    </message>
    <message>
        <source>Un espace illisible</source>
        <extracomment>a space that cannot be read, whose name is not known either</extracomment>
        <translation>A space that cannot be read</translation>
    </message>
    <message>
        <source>Illisible</source>
        <extracomment>a space that cannot be read, whose name is not known either, in few letters</extracomment>
        <translation>Unreadable</translation>
    </message>
</context>
<context>
    <name>NewSpacePage</name>
    <message>
        <source>Un nouvel espace</source>
        <extracomment>page title</extracomment>
        <translation>A new space</translation>
    </message>
    <message>
        <source>Famille</source>
        <extracomment>the page one came from</extracomment>
        <translation>Family</translation>
    </message>
    <message>
        <source>Cette personne est</source>
        <extracomment>who this person is to the one who makes the space</extracomment>
        <translation>This person is</translation>
    </message>
    <message>
        <source>Mon enfant</source>
        <extracomment>whose space is made</extracomment>
        <translation>My child</translation>
    </message>
    <message>
        <source>Une personne que j’aide</source>
        <extracomment>whose space is made</extracomment>
        <translation>Someone I help</translation>
    </message>
    <message>
        <source>Prénom</source>
        <extracomment>entry</extracomment>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <extracomment>entry</extracomment>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <extracomment>entry</extracomment>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Jour, mois, année&#x202f;: 29/09/2025</source>
        <extracomment>how a date is typed</extracomment>
        <translation>Day, month, year: 29/09/2025</translation>
    </message>
    <message>
        <source>Sexe (pour les courbes de croissance)</source>
        <extracomment>entry: sex, for the growth curves</extracomment>
        <translation>Sex (for the growth curves)</translation>
    </message>
    <message>
        <source>Fille</source>
        <extracomment>sex</extracomment>
        <translation>Girl</translation>
    </message>
    <message>
        <source>Garçon</source>
        <extracomment>sex</extracomment>
        <translation>Boy</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <extracomment>sex not told</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Créer cet espace</source>
        <extracomment>makes the space and opens it</extracomment>
        <translation>Create this space</translation>
    </message>
    <message>
        <source>Pour un enfant dès sa naissance, ou une personne que vous aidez. Le matricule INS, son numéro de santé, pourra venir plus tard.</source>
        <extracomment>under the title</extracomment>
        <translation>For a child from birth, or somebody you help. The INS number, their health number, can come later.</translation>
    </message>
    <message>
        <source>Vous pourrez lire et ajouter. Retirer, rendre confidentiel et écrire ses directives restent ses choix.</source>
        <extracomment>what a carer may do, before the space is made</extracomment>
        <translation>You will be able to read and add. Removing, making confidential and writing directives stay their choices.</translation>
    </message>
    <message>
        <source>Il manque le prénom, le nom ou la date</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>A given name, a name or the date is missing</translation>
    </message>
</context>
<context>
    <name>NextExam</name>
    <message>
        <source>Prochain examen&#xa0;· %1 sur %2</source>
        <extracomment>%1 which one, %2 of how many</extracomment>
        <translation>Next examination&#xa0;· %1 of %2</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <extracomment>the family says this examination was done</extracomment>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <extracomment>on the time an examination is to be done in</extracomment>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>RightsSection</name>
    <message>
        <source>Ce que vous pouvez faire pour %1</source>
        <extracomment>section: rights in the space of a child, or of somebody one cares for; %1 a given name</extracomment>
        <translation>What you can do for %1</translation>
    </message>
    <message>
        <source>Permis</source>
        <extracomment>said by screen readers of a right one has</extracomment>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Réservé à la personne</source>
        <extracomment>said by screen readers of a right one has not</extracomment>
        <translation>For the person alone</translation>
    </message>
</context>
<context>
    <name>SpaceBar</name>
    <message>
        <source>Votre espace</source>
        <extracomment>over every page, for screen readers: one&apos;s own space</extracomment>
        <translation>Your space</translation>
    </message>
    <message>
        <source>Espace de %1</source>
        <extracomment>over every page; %1 the person whose space is shown</extracomment>
        <translation>Space of %1</translation>
    </message>
    <message>
        <source>Espace ouvert</source>
        <extracomment>said of the person whose space is shown</extracomment>
        <translation>Open space</translation>
    </message>
    <message>
        <source>Tous les espaces</source>
        <extracomment>leads to all spaces of the household, label</extracomment>
        <translation>All spaces</translation>
    </message>
</context>
<context>
    <name>SpaceRights</name>
    <message>
        <source>Lire ses documents, ses résultats et ses mesures</source>
        <extracomment>what one may do in the space of a child, or of somebody one cares for</extracomment>
        <translation>Read their documents, results and measures</translation>
    </message>
    <message>
        <source>Ajouter un document, noter une mesure</source>
        <extracomment>what one may do in the space of a child, or of somebody one cares for</extracomment>
        <translation>Add a document, note a measure</translation>
    </message>
    <message>
        <source>Retirer ce qui a été ajouté par erreur</source>
        <extracomment>what one may do in the space of a child</extracomment>
        <translation>Remove what was added by mistake</translation>
    </message>
    <message>
        <source>Retirer un document ou une mesure&#x202f;: ce choix lui appartient.</source>
        <extracomment>what one may not do in the space of somebody one cares for</extracomment>
        <translation>Removing a document or a measure: that choice is theirs.</translation>
    </message>
    <message>
        <source>Choisir quels professionnels voient ses documents&#x202f;: ce choix lui appartient.</source>
        <extracomment>what one may not do in the space of somebody one cares for</extracomment>
        <translation>Choosing which professionals see their documents: that choice is theirs.</translation>
    </message>
    <message>
        <source>Ce qu’un soin confidentiel garde pour le jeune seul n’arrive pas ici&#x202f;: ni son contenu, ni son existence.</source>
        <translation>What confidential care keeps for the young person alone does not come here: neither what it says nor that it exists.</translation>
    </message>
    <message>
        <source>Lire ce que la personne a rendu confidentiel&#x202f;: cela n’arrive pas ici.</source>
        <translation>Reading what the person made confidential: it does not come here.</translation>
    </message>
    <message>
        <source>Lire ses directives anticipées&#x202f;: elles sont entre cette personne et ses soignants.</source>
        <extracomment>what one may not do in the space of somebody one cares for</extracomment>
        <translation>Reading their advance directives: these are between this person and their carers in medicine.</translation>
    </message>
    <message>
        <source>Lire sa messagerie&#x202f;: elle reste la sienne.</source>
        <extracomment>what one may not do in the space of somebody one cares for</extracomment>
        <translation>Reading their mailbox: it stays theirs.</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>Ouvert</source>
        <extracomment>this space is the one that is shown</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>INS à ajouter</source>
        <extracomment>a space whose national identifier is not known yet</extracomment>
        <translation>INS number to add</translation>
    </message>
    <message>
        <source>INS à confirmer</source>
        <extracomment>a space whose national identifier was typed by hand, and under which nothing has come yet</extracomment>
        <translation>INS number to be confirmed</translation>
    </message>
    <message>
        <source>Illisible</source>
        <extracomment>a space whose files are missing or damaged</extracomment>
        <translation>Unreadable</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>Voir seulement ce qui est proche</source>
        <extracomment>shows the near steps of a plan only</extracomment>
        <translation>See only what is near</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>Quand cet examen a-t-il eu lieu&#x202f;?</source>
        <extracomment>title of the sheet that asks when an examination was done</extracomment>
        <translation>When was this check-up done?</translation>
    </message>
    <message>
        <source>Jour de l’examen</source>
        <extracomment>field: when an examination was done</extracomment>
        <translation>Day of the check-up</translation>
    </message>
    <message>
        <source>Le carnet dira que c’est vous qui l’avez noté. Si le compte rendu arrive un jour, c’est lui qui fera foi.</source>
        <extracomment>under the day of an examination the family tells of</extracomment>
        <translation>The booklet will say that you noted it. If the report comes one day, it will be the one that counts.</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <extracomment>keeps the day of an examination</extracomment>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Garder ce jour</source>
        <extracomment>corrects the day of an examination that was told</extracomment>
        <translation>Keep this day</translation>
    </message>
    <message>
        <source>Retirer</source>
        <extracomment>takes back that an examination was done</extracomment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Écrivez d’abord le jour</source>
        <extracomment>why the button cannot be pressed yet</extracomment>
        <translation>Type the day first</translation>
    </message>
</context>
<context>
    <name>WhoseStrip</name>
    <message>
        <source>Espace de %1</source>
        <extracomment>over every page; %1 the person whose space is shown</extracomment>
        <translation>%1’s space</translation>
    </message>
    <message>
        <source>Revenir à votre espace</source>
        <extracomment>leaves the space of a child, or of somebody one cares for</extracomment>
        <translation>Back to your space</translation>
    </message>
</context>
<context>
    <name>booklet</name>
    <message>
        <source>Dans les huit premiers jours</source>
        <translation>Within the first eight days</translation>
    </message>
    <message>
        <source>Premier mois</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>Deuxième mois</source>
        <translation>Second month</translation>
    </message>
    <message>
        <source>Troisième mois</source>
        <translation>Third month</translation>
    </message>
    <message>
        <source>Quatrième mois</source>
        <translation>Fourth month</translation>
    </message>
    <message>
        <source>Cinquième mois</source>
        <translation>Fifth month</translation>
    </message>
    <message>
        <source>Sixième mois</source>
        <translation>Sixth month</translation>
    </message>
    <message>
        <source>Neuvième mois</source>
        <translation>Ninth month</translation>
    </message>
    <message>
        <source>Douzième mois</source>
        <translation>Twelfth month</translation>
    </message>
    <message>
        <source>Seizième mois</source>
        <translation>Sixteenth month</translation>
    </message>
    <message>
        <source>Vingtième mois</source>
        <translation>Twentieth month</translation>
    </message>
    <message>
        <source>Vingt-quatrième ou vingt-cinquième mois</source>
        <translation>Twenty-fourth or twenty-fifth month</translation>
    </message>
    <message>
        <source>Troisième année, premier semestre</source>
        <translation>Third year, first half</translation>
    </message>
    <message>
        <source>Troisième année, second semestre</source>
        <translation>Third year, second half</translation>
    </message>
    <message>
        <source>Quatrième année, premier semestre</source>
        <translation>Fourth year, first half</translation>
    </message>
    <message>
        <source>Quatrième année, second semestre</source>
        <translation>Fourth year, second half</translation>
    </message>
    <message>
        <source>Cinquième année, premier semestre</source>
        <translation>Fifth year, first half</translation>
    </message>
    <message>
        <source>Cinquième année, second semestre</source>
        <translation>Fifth year, second half</translation>
    </message>
    <message>
        <source>Sixième année, premier semestre</source>
        <translation>Sixth year, first half</translation>
    </message>
    <message>
        <source>Sixième année, second semestre</source>
        <translation>Sixth year, second half</translation>
    </message>
    <message>
        <source>Deuxième semaine</source>
        <translation>Second week</translation>
    </message>
    <message>
        <source>Avant la fin du premier mois</source>
        <translation>Before the end of the first month</translation>
    </message>
    <message>
        <source>Treizième mois</source>
        <translation>Thirteenth month</translation>
    </message>
    <message>
        <source>De seize à dix-huit mois</source>
        <translation>From sixteen to eighteen months</translation>
    </message>
    <message>
        <source>Troisième année</source>
        <translation>Third year</translation>
    </message>
    <message>
        <source>Quatrième année</source>
        <translation>Fourth year</translation>
    </message>
    <message>
        <source>Cinquième année</source>
        <translation>Fifth year</translation>
    </message>
    <message>
        <source>Sixième année</source>
        <translation>Sixth year</translation>
    </message>
    <message>
        <source>À huit ou neuf ans</source>
        <translation>At eight or nine</translation>
    </message>
    <message>
        <source>De onze à treize ans</source>
        <translation>From eleven to thirteen</translation>
    </message>
    <message>
        <source>À quinze ou seize ans</source>
        <translation>At fifteen or sixteen</translation>
    </message>
    <message>
        <source>Septième année</source>
        <translation>Seventh year</translation>
    </message>
    <message>
        <source>Diphtérie, tétanos, poliomyélite, coqueluche</source>
        <translation>Diphtheria, tetanus, polio, whooping cough</translation>
    </message>
    <message>
        <source>Quatre maladies graves&#x202f;; la coqueluche l’est surtout chez le nourrisson.</source>
        <translation>Four serious diseases; whooping cough above all in infants.</translation>
    </message>
    <message>
        <source>Haemophilus influenzae de type b</source>
        <translation>Haemophilus influenzae type b</translation>
    </message>
    <message>
        <source>Protège des méningites et des infections graves du jeune enfant.</source>
        <translation>Protects against meningitis and serious infections of young children.</translation>
    </message>
    <message>
        <source>Hépatite B</source>
        <translation>Hepatitis B</translation>
    </message>
    <message>
        <source>Une infection du foie qui peut devenir chronique.</source>
        <translation>An infection of the liver that can become chronic.</translation>
    </message>
    <message>
        <source>Pneumocoque</source>
        <translation>Pneumococcus</translation>
    </message>
    <message>
        <source>Protège des méningites, septicémies et pneumonies à pneumocoque.</source>
        <translation>Protects against pneumococcal meningitis, sepsis and pneumonia.</translation>
    </message>
    <message>
        <source>Méningocoque B</source>
        <translation>Meningococcus B</translation>
    </message>
    <message>
        <source>Méningites et septicémies, rares mais foudroyantes, surtout avant un an.</source>
        <translation>Meningitis and sepsis, rare but sudden, above all before one year.</translation>
    </message>
    <message>
        <source>Méningocoque C</source>
        <translation>Meningococcus C</translation>
    </message>
    <message>
        <source>Méningites et septicémies du jeune enfant et de l’adolescent.</source>
        <translation>Meningitis and sepsis of young children and adolescents.</translation>
    </message>
    <message>
        <source>Méningocoques A, C, W, Y</source>
        <translation>Meningococci A, C, W, Y</translation>
    </message>
    <message>
        <source>Méningites et septicémies, rares mais foudroyantes.</source>
        <translation>Meningitis and sepsis, rare but sudden.</translation>
    </message>
    <message>
        <source>Méningocoques A, C, W, Y (adolescence)</source>
        <translation>Meningococci A, C, W, Y (adolescence)</translation>
    </message>
    <message>
        <source>L’adolescence est l’autre âge où ces infections sont fréquentes.</source>
        <translation>Adolescence is the other age at which these infections are frequent.</translation>
    </message>
    <message>
        <source>Rotavirus</source>
        <translation>Rotavirus</translation>
    </message>
    <message>
        <source>Des gastro-entérites qui déshydratent les nourrissons.</source>
        <translation>Gastroenteritis that dehydrates infants.</translation>
    </message>
    <message>
        <source>Rougeole, oreillons, rubéole</source>
        <translation>Measles, mumps, rubella</translation>
    </message>
    <message>
        <source>La rougeole est très contagieuse et peut toucher le cerveau.</source>
        <translation>Measles is very contagious and can reach the brain.</translation>
    </message>
    <message>
        <source>Papillomavirus humains</source>
        <translation>Human papillomavirus</translation>
    </message>
    <message>
        <source>Protège de plusieurs cancers, filles et garçons.</source>
        <translation>Protects girls and boys against several cancers.</translation>
    </message>
    <message>
        <source>Examen des huit premiers jours</source>
        <translation>Check-up of the first eight days</translation>
    </message>
    <message>
        <source>Examen du premier mois</source>
        <translation>First-month check-up</translation>
    </message>
    <message>
        <source>Examen du deuxième mois</source>
        <translation>Second-month check-up</translation>
    </message>
    <message>
        <source>Examen du troisième mois</source>
        <translation>Third-month check-up</translation>
    </message>
    <message>
        <source>Examen du quatrième mois</source>
        <translation>Fourth-month check-up</translation>
    </message>
    <message>
        <source>Examen du cinquième mois</source>
        <translation>Fifth-month check-up</translation>
    </message>
    <message>
        <source>Examen du sixième mois</source>
        <translation>Sixth-month check-up</translation>
    </message>
    <message>
        <source>Examen du neuvième mois</source>
        <translation>Ninth-month check-up</translation>
    </message>
    <message>
        <source>Examen du douzième mois</source>
        <translation>Twelfth-month check-up</translation>
    </message>
    <message>
        <source>Examen du seizième mois</source>
        <translation>Sixteenth-month check-up</translation>
    </message>
    <message>
        <source>Examen du vingtième mois</source>
        <translation>Twentieth-month check-up</translation>
    </message>
    <message>
        <source>Examen du vingt-quatrième ou vingt-cinquième mois</source>
        <translation>Check-up of the twenty-fourth or twenty-fifth month</translation>
    </message>
    <message>
        <source>Examen de la troisième année, premier semestre</source>
        <translation>Check-up of the third year, first half</translation>
    </message>
    <message>
        <source>Examen de la troisième année, second semestre</source>
        <translation>Check-up of the third year, second half</translation>
    </message>
    <message>
        <source>Examen de la quatrième année, premier semestre</source>
        <translation>Check-up of the fourth year, first half</translation>
    </message>
    <message>
        <source>Examen de la quatrième année, second semestre</source>
        <translation>Check-up of the fourth year, second half</translation>
    </message>
    <message>
        <source>Examen de la cinquième année, premier semestre</source>
        <translation>Check-up of the fifth year, first half</translation>
    </message>
    <message>
        <source>Examen de la cinquième année, second semestre</source>
        <translation>Check-up of the fifth year, second half</translation>
    </message>
    <message>
        <source>Examen de la sixième année, premier semestre</source>
        <translation>Check-up of the sixth year, first half</translation>
    </message>
    <message>
        <source>Examen de la sixième année, second semestre</source>
        <translation>Check-up of the sixth year, second half</translation>
    </message>
    <message>
        <source>Examen de la deuxième semaine</source>
        <translation>Second-week check-up</translation>
    </message>
    <message>
        <source>Examen avant la fin du premier mois</source>
        <translation>Check-up before the end of the first month</translation>
    </message>
    <message>
        <source>Examen du treizième mois</source>
        <translation>Thirteenth-month check-up</translation>
    </message>
    <message>
        <source>Examen de seize à dix-huit mois</source>
        <translation>Check-up from sixteen to eighteen months</translation>
    </message>
    <message>
        <source>Examen de la troisième année</source>
        <translation>Third-year check-up</translation>
    </message>
    <message>
        <source>Examen de la quatrième année</source>
        <translation>Fourth-year check-up</translation>
    </message>
    <message>
        <source>Examen de la cinquième année</source>
        <translation>Fifth-year check-up</translation>
    </message>
    <message>
        <source>Examen de la sixième année</source>
        <translation>Sixth-year check-up</translation>
    </message>
    <message>
        <source>Examen de huit ou neuf ans</source>
        <translation>Check-up at eight or nine years</translation>
    </message>
    <message>
        <source>Examen de onze à treize ans</source>
        <translation>Check-up from eleven to thirteen years</translation>
    </message>
    <message>
        <source>Examen de quinze ou seize ans</source>
        <translation>Check-up at fifteen or sixteen years</translation>
    </message>
    <message>
        <source>Examen de la septième année</source>
        <translation>Seventh-year check-up</translation>
    </message>
</context>
<context>
    <name>havre::ui::Ages</name>
    <message numerus="yes">
        <source>%n jours</source>
        <extracomment>the age of a newborn</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <extracomment>the age of a small child</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ans</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 et %2</source>
        <extracomment>the age of a child; %1 « 2 ans », %2 « 3 mois »</extracomment>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>havre::ui::Booklet</name>
    <message>
        <source>Fait</source>
        <extracomment>an examination or a dose of vaccine</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>À faire</source>
        <extracomment>an examination or a dose whose time is now</extracomment>
        <translation>Due</translation>
    </message>
    <message>
        <source>À rattraper</source>
        <extracomment>an examination or a dose whose time is over and that can still be done</extracomment>
        <translation>To catch up</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <extracomment>an examination or a dose whose time comes within a month</extracomment>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <extracomment>an examination or a dose of another age</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Pas de trace ici</source>
        <extracomment>an old examination nobody wrote of here</extracomment>
        <translation>No trace here</translation>
    </message>
    <message>
        <source>Plus à cet âge</source>
        <extracomment>a dose that is no longer given at this age</extracomment>
        <translation>No longer at this age</translation>
    </message>
    <message>
        <source>Possible dès maintenant, avant le %1</source>
        <extracomment>an examination or a dose; %1 a day</extracomment>
        <translation>Possible now, before %1</translation>
    </message>
    <message>
        <source>Prévu avant le %1. Se rattrape&#x202f;: prenez rendez-vous.</source>
        <extracomment>an examination or a dose; %1 a day</extracomment>
        <translation>Planned before %1. It can be caught up: make an appointment.</translation>
    </message>
    <message>
        <source>À partir du %1</source>
        <extracomment>an examination or a dose; %1 a day</extracomment>
        <translation>From %1</translation>
    </message>
    <message>
        <source>L’examen suivant a pris le relais.</source>
        <translation>The next examination took over.</translation>
    </message>
    <message>
        <source>Rien ici n’en parle. S’il a eu lieu, vous pouvez le noter.</source>
        <extracomment>of an old examination nobody wrote of here, and none after it</extracomment>
        <translation>Nothing here tells of it. If it was done, you can note it.</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <extracomment>%1 a vaccine, %2 which dose</extracomment>
        <translation>%1, dose %2</translation>
    </message>
    <message numerus="yes">
        <source>%n doses faites sur %1 à cet âge</source>
        <extracomment>%n doses of vaccine given, %1 of how many at this age</extracomment>
        <translation>
            <numerusform>%n dose given of %1 at this age</numerusform>
            <numerusform>%n doses given of %1 at this age</numerusform>
        </translation>
    </message>
    <message>
        <source>né le %1</source>
        <translation>born on %1</translation>
    </message>
    <message>
        <source>née le %1</source>
        <translation>born on %1</translation>
    </message>
    <message>
        <source>naissance le %1</source>
        <extracomment>under a child&apos;s age; %1 a day</extracomment>
        <translation>born on %1</translation>
    </message>
</context>
<context>
    <name>havre::ui::Growth</name>
    <message>
        <source>Poids</source>
        <extracomment>a growth curve</extracomment>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Tête</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>IMC</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>moins d’un enfant sur 100 de cet âge est en dessous</source>
        <extracomment>where a child&apos;s measure stands</extracomment>
        <translation>less than one child in 100 of this age is below</translation>
    </message>
    <message>
        <source>plus de 99 enfants sur 100 de cet âge sont en dessous</source>
        <extracomment>where a child&apos;s measure stands</extracomment>
        <translation>more than 99 children in 100 of this age are below</translation>
    </message>
    <message numerus="yes">
        <source>sur 100 enfants de cet âge, %n en dessous</source>
        <extracomment>where a child&apos;s measure stands; %n a number of children</extracomment>
        <translation>
            <numerusform>of 100 children of this age, %n is below</numerusform>
            <numerusform>of 100 children of this age, %n are below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>%1 demande</source>
        <extracomment>consent sheet; %1 the app's name</extracomment>
        <translation>%1 asks</translation>
    </message>
    <message>
        <source>Pour combien de temps</source>
        <extracomment>consent sheet: duration</extracomment>
        <translation>For how long</translation>
    </message>
    <message>
        <source>Cette fois seulement</source>
        <extracomment>duration of a consent</extracomment>
        <translation>This time only</translation>
    </message>
    <message>
        <source>Jusqu’à ce que vous fermiez l’appli</source>
        <translation>Until you close the app</translation>
    </message>
    <message>
        <source>30 jours</source>
        <extracomment>duration of a consent</extracomment>
        <translation>30 days</translation>
    </message>
    <message>
        <source>12 mois</source>
        <extracomment>duration of a consent</extracomment>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Chaque lecture et chaque ajout sont inscrits dans votre journal.</source>
        <extracomment>consent sheet: what is recorded</extracomment>
        <translation>Every reading and every addition is written in your journal.</translation>
    </message>
    <message>
        <source>Pour revenir en arrière : « Reprendre tous les accès », au-dessus de l’appli, ou sa page dans le catalogue.</source>
        <extracomment>consent sheet: how to undo</extracomment>
        <translation>To undo it: “Take back all access”, above the app, or its page in the catalogue.</translation>
    </message>
    <message>
        <source>Refuser</source>
        <extracomment>consent sheet: grants nothing</extracomment>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Rien n’est choisi</source>
        <extracomment>consent sheet: why the button cannot be pressed</extracomment>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Accorder</source>
        <extracomment>consent sheet: grants what is switched on</extracomment>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Pour revenir en arrière&#x202f;: « Tout reprendre », au-dessus de l’appli, ou sa page dans le catalogue.</source>
        <extracomment>consent sheet: how to undo, in the words of the button of a phone</extracomment>
        <translation>To undo it: “Take all back”, above the app, or its page in the catalogue.</translation>
    </message>
    <message>
        <source>Éditée par %1. Rien n’est accordé d’avance.</source>
        <extracomment>consent sheet; %1 who made the app</extracomment>
        <translation>Published by %1. Nothing is granted in advance.</translation>
    </message>
</context>
<context>
    <name>GrantsPart</name>
    <message>
        <source>Ce que vous lui avez accordé</source>
        <extracomment>section: what an app may read or add now</extracomment>
        <translation>What you granted it</translation>
    </message>
    <message>
        <source>Reprendre : %1</source>
        <extracomment>takes one permission back from an app, label; %1 « Lire vos glycémies »</extracomment>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Reprendre tous les accès</source>
        <extracomment>takes back all an app may read or add</extracomment>
        <translation>Take back all access</translation>
    </message>
    <message>
        <source>Reprendre cet accès</source>
        <extracomment>takes back the only thing an app may read or add</extracomment>
        <translation>Take back this access</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Ouverture…</source>
        <extracomment>page title while an app opens</extracomment>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>%1&#xa0;· sans accès à Internet</source>
        <extracomment>under the name of a running app; %1 who made it</extracomment>
        <translation>%1&#xa0;· without access to the Internet</translation>
    </message>
    <message>
        <source>Applis</source>
        <extracomment>the page one comes from: the catalogue</extracomment>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Fermer l’appli</source>
        <extracomment>leaves a running app, which stops it</extracomment>
        <translation>Close the app</translation>
    </message>
    <message>
        <source>Tout reprendre</source>
        <extracomment>takes back all an app may read or add, and stops it</extracomment>
        <translation>Take all back</translation>
    </message>
    <message>
        <source>Reprendre tous les accès</source>
        <translation>Take back all access</translation>
    </message>
    <message>
        <source>%1. Échap rend le clavier à Havre.</source>
        <extracomment>said by screen readers: the surface of a running app; %1 its name</extracomment>
        <translation>%1. Escape gives the keyboard back to Havre.</translation>
    </message>
    <message>
        <source>Voir la fiche de l’appli</source>
        <extracomment>an app was stopped by taking its access back: its page, with what it saw and what it is for</extracomment>
        <translation>See the app’s page</translation>
    </message>
    <message>
        <source>Rouvrir, et choisir à nouveau</source>
        <extracomment>an app was stopped by taking its access back: opens it again, and it asks anew</extracomment>
        <translation>Open again, and choose anew</translation>
    </message>
</context>
<context>
    <name>SeenPart</name>
    <message>
        <source>Ce que cette appli a vu, et quand</source>
        <extracomment>section: each thing an app read or added</extracomment>
        <translation>What this app saw, and when</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message numerus="yes">
        <source>Retirer %n mesure(s) ?</source>
        <extracomment>title: confirmation; how many measures go</extracomment>
        <translation>
            <numerusform>Remove %n measure?</numerusform>
            <numerusform>Remove %n measures?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout ce que « %1 » a ajouté quitte vos mesures, vos courbes et ce que vous partagerez désormais.</source>
        <extracomment>%1 the app's name</extracomment>
        <translation>Everything “%1” added leaves your measures, your curves and what you share from now on.</translation>
    </message>
    <message>
        <source>Vos propres mesures et celles de vos documents restent.</source>
        <extracomment>what taking an app's measures away does not change</extracomment>
        <translation>Your own measures and those of your documents stay.</translation>
    </message>
    <message>
        <source>Ce que l’appli peut lire ou ajouter ne change pas ; votre journal garde la trace de ce retrait.</source>
        <extracomment>what taking an app's measures away does not change</extracomment>
        <translation>What the app may read or add does not change; your journal keeps a record of this removal.</translation>
    </message>
    <message>
        <source>Les garder</source>
        <extracomment>takes nothing away</extracomment>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Les retirer</source>
        <extracomment>takes an app's measures away</extracomment>
        <translation>Remove them</translation>
    </message>
</context>
<context>
    <name>WrittenPart</name>
    <message numerus="yes">
        <source>%n mesure(s) à son nom. Vous pouvez aussi n’en retirer qu’une, depuis Santé.</source>
        <extracomment>how many measures an app added, and where they are</extracomment>
        <translation>
            <numerusform>%n measure, with its name on it. You can also remove it from Health.</numerusform>
            <numerusform>%n measures, with its name on them. You can also remove a single one, from Health.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce qu’elle a ajouté à vos mesures</source>
        <extracomment>section: the measures an app added</extracomment>
        <translation>What it added to your measures</translation>
    </message>
    <message>
        <source>Les retirer : ce choix appartient à %1.</source>
        <extracomment>what a carer may not do; %1 the given name of the person they help</extracomment>
        <translation>Removing them: this choice is %1’s.</translation>
    </message>
    <message>
        <source>Retirer tout ce qu’elle a ajouté</source>
        <extracomment>takes away all an app added, after a question</extracomment>
        <translation>Remove everything it added</translation>
    </message>
</context>
</TS>
