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
            <source>Logiciel libre, sous licence GNU GPL version 3. Havre n’envoie rien à personne : ni statistiques, ni rapports de panne.</source>
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
            <source>Relié à %1</source>
            <extracomment>%1 the name of the service</extracomment>
            <translation>Linked to %1</translation>
        </message>
        <message>
            <source>Vos documents restent lisibles ; les nouveaux n’arrivent plus.</source>
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
            <source>Relier mon espace santé</source>
            <translation>Link my health space</translation>
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
        <name>BottomBar</name>
        <message>
            <source>Verrouiller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Navigation</source>
            <translation type="unfinished" />
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
        <name>CreateVaultPage</name>
        <message>
            <source>Bienvenue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phrase secrète</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votre mot de passe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votre phrase secrète</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Douze caractères au moins, ou cinq mots. Personne ne peut le retrouver à votre place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six mots tirés au hasard, faciles à retenir et très longs à deviner. Notez-les sur papier : personne ne peut les retrouver à votre place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D’autres mots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tirés parmi %1 mots : environ %2 bits. À un milliard d’essais par seconde, il faudrait plusieurs décennies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mot de passe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>J’ai noté ces six mots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saisissez un mot de passe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encore trop facile à deviner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plutôt six mots tirés au hasard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choisir mon propre mot de passe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encore une fois</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saisissez votre mot de passe une seconde fois, pour être sûr qu’il est bien celui que vous pensez.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recopiez les six mots depuis votre papier, dans l’ordre, séparés par un espace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mot de passe, une seconde fois</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vos six mots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ce n’est pas la même chose. Relisez depuis le début.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chiffré sur cet appareil, et nulle part ailleurs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>La clé de cet appareil est gardée dans son trousseau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sans la phrase, le coffre reste fermé, pour tout le monde</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Création du coffre…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Créer le coffre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Les deux saisies doivent être les mêmes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DocumentHead</name>
        <message>
            <source>Retour : %1</source>
            <extracomment>%1 the page one goes back to</extracomment>
            <translation>Back: %1</translation>
        </message>
        <message>
            <source>Déjà ouvert par vous %1</source>
            <extracomment>%1 a moment: « hier à 18 h 04 »</extracomment>
            <translation>Last opened by you: %1</translation>
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
    </context>
    <context>
        <name>DocumentRow</name>
        <message>
            <source>non lu</source>
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
        <name>Drawer</name>
        <message>
            <source>Navigation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verrouiller</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntryField</name>
        <message>
            <source>Cacher</source>
            <extracomment>shows the typed password</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Afficher</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorPanel</name>
        <message>
            <source>Code à donner à l’assistance</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>C’est arrêté</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rien n’a été changé.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ce n’est pas le bon mot de passe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vérifiez la casse et les espaces, puis essayez encore.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Le service ne répond pas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rien n’est perdu. Vérifiez votre connexion, puis essayez de nouveau.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Réessayer</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Le coffre est fermé</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ouvrez-le avec votre mot de passe pour continuer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C’est refusé</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Le droit ou la clé présentés n’ont pas été acceptés.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C’est introuvable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ce que vous demandez n’est pas, ou n’est plus, ici.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cela a changé entre-temps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rien n’a été écrasé. Regardez ce qui a changé, puis recommencez.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ce contenu ne peut pas être lu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Il est incomplet ou mal formé. L’original reste gardé tel quel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Des données sont abîmées</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Havre a reconnu qu’elles ont été modifiées ou endommagées, et ne s’y fie pas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Havre ne sait pas encore faire cela</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Il manque à cet appareil, ou à Havre, de quoi le faire.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Un instant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Une autre tâche est en cours. Réessayez dans un moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>La place manque</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Le disque est plein, protégé, ou le contenu est trop grand. Rien n’est perdu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Havre a rencontré un défaut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C’est de notre faute, pas de la vôtre. Ce qui est dans le coffre n’a pas changé.</source>
            <translation type="unfinished" />
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
            <source>La copie sortira du coffre et ne sera plus chiffrée : toute personne qui ouvre ce dossier pourra la lire. L’export est noté dans votre journal.</source>
            <extracomment>consequence of an export</extracomment>
            <translation>The copy will leave the vault and will no longer be encrypted: anyone who opens that folder can read it. The export is noted in your journal.</translation>
        </message>
        <message>
            <source>Copie enregistrée : %1</source>
            <extracomment>%1 a file name</extracomment>
            <translation>Copy saved: %1</translation>
        </message>
        <message>
            <source>Enregistrer dans Téléchargements</source>
            <extracomment>a folder of the person's home</extracomment>
            <translation>Save to Downloads</translation>
        </message>
        <message>
            <source>Choisir un autre dossier…</source>
            <extracomment>opens the system's folder dialog</extracomment>
            <translation>Choose another folder…</translation>
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
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Période</source>
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
            <source>Trier</source>
            <translation>Sort</translation>
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
            <source>Auteur : %1</source>
            <extracomment>chip: only documents of this author; pressing it shows all again</extracomment>
            <translation>Author: %1</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <source>Où enregistrer la copie ?</source>
            <extracomment>title of the system's folder dialog</extracomment>
            <translation>Where to save the copy?</translation>
        </message>
    </context>
    <context>
        <name>FreshVault</name>
        <message>
            <source>Vos documents arrivent</source>
            <extracomment>the vault was just created</extracomment>
            <translation>Your documents are arriving</translation>
        </message>
        <message>
            <source>Votre coffre est prêt</source>
            <translation>Your vault is ready</translation>
        </message>
        <message>
            <source>Ils apparaissent dès qu’ils sont vérifiés et rangés. Vous pouvez déjà les lire.</source>
            <translation>They appear as soon as they are checked and filed. You can already read them.</translation>
        </message>
        <message>
            <source>Il est encore vide, et chiffré sur cet appareil. Reliez votre espace santé pour y copier vos documents.</source>
            <extracomment>the vault is empty; what to do next</extracomment>
            <translation>It is still empty, and encrypted on this device. Link your health space to copy your documents into it.</translation>
        </message>
        <message>
            <source>Il est encore vide, et chiffré sur cet appareil.</source>
            <translation>It is still empty, and encrypted on this device.</translation>
        </message>
        <message>
            <source>Relier %1</source>
            <extracomment>way into the first sign-in; %1 the name of the service</extracomment>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Relier mon espace santé</source>
            <translation>Link my health space</translation>
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
            <source>À jour %1 · chiffré sur cet appareil</source>
            <extracomment>%1 « depuis 9 h 42 »</extracomment>
            <translation>Up to date %1 · encrypted on this device</translation>
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
            <source>Ce coffre n’est relié à aucun compte</source>
            <extracomment>documents are here but nobody is signed in</extracomment>
            <translation>This vault is not linked to any account</translation>
        </message>
        <message>
            <source>Vos documents restent lisibles ici. Reconnectez-vous pour recevoir les nouveaux.</source>
            <translation>Your documents stay readable here. Sign in again to receive new ones.</translation>
        </message>
        <message>
            <source>Se connecter</source>
            <extracomment>leads to the sign-in page</extracomment>
            <translation>Sign in</translation>
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
        <name>LinkSheet</name>
        <message>
            <source>Ouvrir cette adresse ?</source>
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
            <extracomment>opens a link in the system's browser</extracomment>
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
            <translation>List of documents</translation>
        </message>
        <message>
            <source>Documents</source>
            <extracomment>page title</extracomment>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Rechercher un document</source>
            <extracomment>search field of the documents</extracomment>
            <translation>Search for a document</translation>
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
            <source>%1 · recherche faite sur cet appareil</source>
            <extracomment>%1 how many documents; the search never left this device</extracomment>
            <translation>%1 · searched on this device</translation>
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
            <source>Rien trouvé</source>
            <extracomment>no document matches the search and filters</extracomment>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>Aucun document ne contient « %1 » avec ces filtres. Essayez un mot plus court.</source>
            <extracomment>advice when a search found nothing; %1 what was typed</extracomment>
            <translation>No document contains “%1” with these filters. Try a shorter word.</translation>
        </message>
        <message>
            <source>Aucun document ne répond à ces filtres.</source>
            <translation>No document matches these filters.</translation>
        </message>
        <message>
            <source>Tout afficher</source>
            <extracomment>empties the search and removes all filters</extracomment>
            <translation>Show everything</translation>
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
            <source>Ils apparaissent ici un à un, déchiffrables sur cet appareil seulement.</source>
            <translation>They appear here one by one, readable on this device only.</translation>
        </message>
        <message>
            <source>Reliez votre espace santé : ses documents seront copiés ici, chiffrés, et lisibles sans réseau.</source>
            <translation>Link your health space: its documents will be copied here, encrypted, and readable without a network.</translation>
        </message>
        <message>
            <source>Relier mon espace santé</source>
            <extracomment>leads to the sign-in page</extracomment>
            <translation>Link my health space</translation>
        </message>
        <message>
            <source>Période</source>
            <extracomment>title: choice of a period</extracomment>
            <translation>Period</translation>
        </message>
        <message>
            <source>Depuis toujours</source>
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
    </context>
    <context>
        <name>LoadingState</name>
        <message>
            <source>Chargement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LockedPage</name>
        <message>
            <source>Cet écran n’affiche rien de personnel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Le coffre est fermé</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tout ce qu’il contient reste chiffré.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cet appareil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconnu, sa clé répond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sa clé ne répond pas, le trousseau est peut-être fermé</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sa clé sera demandée au trousseau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mot de passe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vérification en cours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>À saisir pour ouvrir le coffre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mot de passe du coffre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ouverture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ouvrir le coffre</source>
            <translation type="unfinished" />
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
            <translation>Picture of the document</translation>
        </message>
    </context>
    <context>
        <name>NewsSection</name>
        <message>
            <source>Nouveau depuis votre dernière visite</source>
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
        <name>OpenShell</name>
        <message>
            <source>Accueil</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Réglages</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>PageFrame</name>
        <message>
            <source>Retour : %1</source>
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
        <name>PersonBlock</name>
        <message>
            <source>Votre coffre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ouvert</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PhraseBoard</name>
        <message>
            <source>Phrase proposée : %1</source>
            <translation type="unfinished" />
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
            <source>L’original est intact dans votre coffre</source>
            <extracomment>what is safe when a document cannot be shown</extracomment>
            <translation>The original is intact in your vault</translation>
        </message>
        <message>
            <source>Exporter</source>
            <extracomment>hands the original file out of the vault</extracomment>
            <translation>Export</translation>
        </message>
        <message>
            <source>Même auteur</source>
            <extracomment>lists the other documents of the same author</extracomment>
            <translation>Same author</translation>
        </message>
        <message>
            <source>Du même auteur</source>
            <translation>By the same author</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Effacer la recherche</source>
            <translation type="unfinished" />
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
        <name>Sheet</name>
        <message>
            <source>Fermer</source>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verrouiller</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Accueil</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Votre dossier est là</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Première copie de votre DMP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuez dans votre navigateur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identité reconnue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relier %1</source>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Tout se lit maintenant sur cet appareil, même sans réseau.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vous pouvez déjà vous promener dans Havre : les documents arrivent derrière.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>La page de %1 vient de s’y ouvrir. Identifiez-vous, saisissez le code reçu, puis revenez ici.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Havre ouvre la page de connexion dans votre navigateur. Votre mot de passe et votre code n’y sont jamais visibles pour Havre.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copie du DMP</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n document(s) reçu(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 sur %2 documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recherche de ce qu’il y a à copier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Réessayer</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Voir mes documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continuer en attendant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>En attente du navigateur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Préparation de la connexion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommencer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ouvrir la page de connexion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrêter</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Rien ne s’est ouvert ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copiez cette adresse dans un navigateur de cet appareil. Elle ne sert qu’une fois.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code à donner à l’assistance : %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Où vous en êtes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page de connexion ouverte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>À %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dans votre navigateur habituel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identifiants et code à usage unique</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acceptés à %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vous y êtes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Les deux sont demandés par la plateforme, pas par Havre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Première copie du DMP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terminée</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quelques minutes, puis tout se lit hors ligne</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Le code ne sert qu’une fois. Havre ne le voit pas et ne le garde pas.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignInStep</name>
        <message>
            <source>fait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vous y êtes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>à venir</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignOutSheet</name>
        <message>
            <source>Se déconnecter ?</source>
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
            <translation>Sign out</translation>
        </message>
        <message>
            <source>Annuler</source>
            <extracomment>stays signed in</extracomment>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>StepBars</name>
        <message>
            <source>Étape %1 sur %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SyncCard</name>
        <message>
            <source>Copie de vos documents : %1 sur %2</source>
            <extracomment>synchronisation: %1 of %2 documents copied</extracomment>
            <translation>Copying your documents: %1 of %2</translation>
        </message>
        <message>
            <source>Préparation de la recherche…</source>
            <extracomment>synchronisation: texts are being made searchable</extracomment>
            <translation>Preparing the search…</translation>
        </message>
        <message>
            <source>Recherche de nouveaux documents…</source>
            <extracomment>synchronisation: asking the server what is new</extracomment>
            <translation>Looking for new documents…</translation>
        </message>
        <message>
            <source>Arrêter</source>
            <extracomment>stops the synchronisation; it goes on next time</extracomment>
            <translation>Stop</translation>
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
            <source>Ils n’ont pas pu être copiés ou vérifiés. Le prochain essai les reprendra ; rien d’autre n’est touché.</source>
            <translation>They could not be copied or checked. The next attempt will take them up again; nothing else is affected.</translation>
        </message>
    </context>
    <context>
        <name>SyncLine</name>
        <message>
            <source>Copie du DMP, %1 sur %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mise à jour du DMP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copie du DMP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Réessayer</source>
            <translation>Try again</translation>
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
        <name>VaultSection</name>
        <message>
            <source>Coffre</source>
            <extracomment>settings: the encrypted vault</extracomment>
            <translation>Vault</translation>
        </message>
        <message>
            <source>Emplacement</source>
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
            <source>1 min</source>
            <extracomment>minutes</extracomment>
            <translation>1 min</translation>
        </message>
        <message>
            <source>2 min</source>
            <translation>2 min</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <source>10 min</source>
            <translation>10 min</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 min</translation>
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
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Aucune donnée ne quitte cet appareil sans votre accord.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bienvenue dans Havre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vos documents de santé, chez vous, dans un coffre chiffré que vous seul ouvrez. Commencez par où vous voulez.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relier %1</source>
            <translation>Link %1</translation>
        </message>
        <message>
            <source>Crée votre coffre, copie les documents de votre DMP, puis les tient à jour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identifiants et code à usage unique</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commencer par le coffre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Créer votre coffre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Crée votre coffre sur cet appareil. Vous le relierez plus tard, si vous voulez.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Une phrase secrète et la clé de cet appareil l’ouvriront, ensemble.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sans compte, sans réseau</source>
            <translation type="unfinished" />
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
            <source>Taille de la page : %1 %. Revenir à la largeur de la fenêtre</source>
            <extracomment>back to the width of the window; %1 how large the page is now, in percent</extracomment>
            <translation>Page size: %1 %. Back to the width of the window</translation>
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
        <name>havre::ui</name>
        <message>
            <source>Encore un peu court : douze caractères, ou cinq mots séparés par des espaces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trop facile à deviner. Évitez les suites et les mots que tout le monde choisit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct. Quelques caractères ou un mot de plus le rendraient solide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solide.</source>
            <translation type="unfinished" />
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
            <extracomment>Journal; %1 who brought them ("DMP")</extracomment>
            <translation>
                <numerusform>%n document arrived (%1).</numerusform>
                <numerusform>%n documents arrived (%1).</numerusform>
            </translation>
        </message>
        <message>
            <source>Vous avez ajouté « %1 ».</source>
            <extracomment>Journal; %1 a document's title</extracomment>
            <translation>You added “%1”.</translation>
        </message>
        <message>
            <source>« %1 » est arrivé (%2).</source>
            <extracomment>Journal; %1 a document's title, %2 who brought it ("DMP")</extracomment>
            <translation>“%1” arrived (%2).</translation>
        </message>
        <message>
            <source>Vous avez ouvert « %1 ».</source>
            <extracomment>Journal; %1 a document's title</extracomment>
            <translation>You opened “%1”.</translation>
        </message>
        <message>
            <source>%1 a ouvert « %2 ».</source>
            <extracomment>Journal; %1 a professional, %2 a document's title</extracomment>
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
            <source>La copie du DMP a été vérifiée : rien de nouveau.</source>
            <translation>The copy of the DMP was checked: nothing new.</translation>
        </message>
        <message numerus="yes">
            <source>La copie du DMP a été mise à jour : %n nouveaux documents.</source>
            <translation>
                <numerusform>The copy of the DMP was brought up to date: %n new document.</numerusform>
                <numerusform>The copy of the DMP was brought up to date: %n new documents.</numerusform>
            </translation>
        </message>
        <message>
            <source>Vous avez exporté « %1 » hors du coffre.</source>
            <extracomment>Journal; %1 a document's title</extracomment>
            <translation>You exported “%1” out of the vault.</translation>
        </message>
        <message>
            <source>Un mot de passe faux a été essayé.</source>
            <translation>A wrong password was tried.</translation>
        </message>
        <message>
            <source>Vous avez changé un réglage.</source>
            <translation>You changed a setting.</translation>
        </message>
        <message>
            <source>Autre événement</source>
            <translation>Another event</translation>
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
        <name>havre::ui::Provenance</name>
        <message>
            <source>%1 à %2</source>
            <extracomment>A day and a time: « 24 février 2026 à 17 h 24 »</extracomment>
            <translation>%1 at %2</translation>
        </message>
        <message>
            <source>Publié par %1 le %2</source>
            <extracomment>%1 a person or place of care, %2 a date</extracomment>
            <translation>Published by %1 on %2</translation>
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
            <extracomment>Size and SHA-256 announced by the server matched what arrived</extracomment>
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
            <source>Date de l’acte</source>
            <extracomment>When the care happened</extracomment>
            <translation>Date of care</translation>
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
    </context>
    <context>
        <name>havre::ui::format</name>
        <message>
            <source>à l’instant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>aujourd’hui à %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hier à %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 à %2</source>
            <extracomment>a weekday and a time: « vendredi à 18 h 04 »</extracomment>
            <translation>%1 at %2</translation>
        </message>
        <message>
            <source>le %1 à %2</source>
            <extracomment>a date and a time: « le 24 février à 9 h 42 »</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>depuis %1</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
