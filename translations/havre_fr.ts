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
</context>
</TS>
