<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>CategorySheet</name>
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
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n type(s)</source>
        <extracomment>chip: several categories chosen</extracomment>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
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
            <numerusform>Plus de %n document</numerusform>
            <numerusform>Plus de %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, dont %n non lu(s)</source>
        <extracomment>%1 how many documents, then how many were not opened yet</extracomment>
        <translation>
            <numerusform>%1, dont %n non lu</numerusform>
            <numerusform>%1, dont %n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsSection</name>
    <message numerus="yes">
        <source>%n nouveaux</source>
        <extracomment>leads to all documents; %n how many are new</extracomment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n nouveaux documents</source>
        <extracomment>leads to all documents; %n how many there are</extracomment>
        <translation>
            <numerusform>Voir le nouveau document</numerusform>
            <numerusform>Voir les %n nouveaux documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelvesSection</name>
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
    <name>SignInPage</name>
    <message numerus="yes">
        <source>%n document(s) reçu(s)</source>
        <extracomment>sign-in page, text</extracomment>
        <translation>
            <numerusform>%n document reçu</numerusform>
            <numerusform>%n documents reçus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreHead</name>
    <message numerus="yes">
        <source>%n appli(s)</source>
        <extracomment>how many apps the list shows</extracomment>
        <translation>
            <numerusform>%n appli</numerusform>
            <numerusform>%n applis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message numerus="yes">
        <source>%n document(s) manquent encore</source>
        <extracomment>some documents could not be copied this time</extracomment>
        <translation>
            <numerusform>%n document manque encore</numerusform>
            <numerusform>%n documents manquent encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) ne sont pas à votre nom</source>
        <extracomment>the server announced documents of another person</extracomment>
        <translation>
            <numerusform>%n document n’est pas à votre nom</numerusform>
            <numerusform>%n documents ne sont pas à votre nom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeSheet</name>
    <message numerus="yes">
        <source>%n appli(s)</source>
        <extracomment>how many apps a theme holds</extracomment>
        <translation>
            <numerusform>%n appli</numerusform>
            <numerusform>%n applis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message numerus="yes">
        <source>%n document(s), chiffré(s) sur cet appareil</source>
        <translation>
            <numerusform>%n document, chiffré sur cet appareil</numerusform>
            <numerusform>%n documents, chiffrés sur cet appareil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) vérifié(s)</source>
        <translation>
            <numerusform>%n document vérifié</numerusform>
            <numerusform>%n documents vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) de journal</source>
        <translation>
            <numerusform>%n ligne de journal</numerusform>
            <numerusform>%n lignes de journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>havre::ui::Journal</name>
    <message numerus="yes">
        <source>Vous avez ajouté %n documents.</source>
        <extracomment>Journal, several documents brought in by the person</extracomment>
        <translation>
            <numerusform>Vous avez ajouté %n document.</numerusform>
            <numerusform>Vous avez ajouté %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents sont arrivés (%1).</source>
        <extracomment>Journal; %1 who brought them (&quot;DMP&quot;)</extracomment>
        <translation>
            <numerusform>%n document est arrivé (%1).</numerusform>
            <numerusform>%n documents sont arrivés (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n fois)</source>
        <extracomment>Journal: the same act several times in a row; begins with a space</extracomment>
        <translation>
            <numerusform> (%n fois)</numerusform>
            <numerusform> (%n fois)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mots de passe faux ont été essayés depuis le %1 à %2.</source>
        <extracomment>Journal, somebody tried wrong passwords; %1 the day, %2 the time of the first</extracomment>
        <translation>
            <numerusform>%n mot de passe faux a été essayé depuis le %1 à %2.</numerusform>
            <numerusform>%n mots de passe faux ont été essayés depuis le %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La copie du DMP a été mise à jour&#x202f;: %n nouveaux documents.</source>
        <translation>
            <numerusform>La copie du DMP a été mise à jour&#x202f;: %n nouveau document.</numerusform>
            <numerusform>La copie du DMP a été mise à jour&#x202f;: %n nouveaux documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>« %1 » a lu %n résultats (%2).</source>
        <translation>
            <numerusform>« %1 » a lu %n résultat (%2).</numerusform>
            <numerusform>« %1 » a lu %n résultats (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>« %1 » a ajouté %n mesures (%2).</source>
        <extracomment>Journal; %1 an app, %2 the permission it used: "ajouter des glycémies"</extracomment>
        <translation>
            <numerusform>« %1 » a ajouté %n mesure (%2).</numerusform>
            <numerusform>« %1 » a ajouté %n mesures (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message numerus="yes">
        <source>%n message(s) attendent de partir. Havre réessaiera de lui-même.</source>
        <extracomment>messages in the outbox</extracomment>
        <translation>
            <numerusform>%n message attend de partir. Havre réessaiera de lui-même.</numerusform>
            <numerusform>%n messages attendent de partir. Havre réessaiera de lui-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mis de côté (%n)</source>
        <extracomment>chip: messages set aside; %n how many</extracomment>
        <translation>
            <numerusform>Mis de côté (%n)</numerusform>
            <numerusform>Mis de côté (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>how many conversations the list shows</extracomment>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n message(s) non lu(s)</source>
        <extracomment>%1 how many conversations, then how many messages were not read yet</extracomment>
        <translation>
            <numerusform>%1, %n message non lu</numerusform>
            <numerusform>%1, %n messages non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message numerus="yes">
        <source>%n non lu(s)</source>
        <extracomment>said by screen readers: how many messages are unread
----------
tag: how many messages are unread</extracomment>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message numerus="yes">
        <source>%n image(s) distante(s) non chargée(s)&#x202f;: Havre ne va jamais les chercher.</source>
        <extracomment>pictures a message wanted to fetch from outside</extracomment>
        <translation>
            <numerusform>%n image distante non chargée&#x202f;: Havre ne va jamais la chercher.</numerusform>
            <numerusform>%n images distantes non chargées&#x202f;: Havre ne va jamais les chercher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>havre::ui::Mailbox</name>
    <message numerus="yes">
        <source>%1 et %n autre(s)</source>
        <extracomment>Mailbox; %1 the first correspondent, %n how many others</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
</TS>
