<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>AppRun</name>
    <message numerus="yes">
        <source>%n valeur(s)</source>
        <extracomment>consent sheet; %n how many values an app asks to read, none of them dated</extracomment>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s) depuis le %1</source>
        <extracomment>consent sheet; %n how many values an app asks to read, %1 the day of the oldest</extracomment>
        <translation>
            <numerusform>%n valeur, du %1</numerusform>
            <numerusform>%n valeurs depuis le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookletModel</name>
    <message numerus="yes">
        <source>%n faits sur %1</source>
        <extracomment>%n examinations done, %1 of how many</extracomment>
        <translation>
            <numerusform>%n fait sur %1</numerusform>
            <numerusform>%n faits sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookletPage</name>
    <message numerus="yes">
        <source>Voir les %n doses du calendrier</source>
        <extracomment>shows all doses of the vaccination plan; %n how many</extracomment>
        <translation>
            <numerusform>Voir la dose du calendrier</numerusform>
            <numerusform>Voir les %n doses du calendrier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n examens</source>
        <extracomment>shows all mandatory examinations; %n how many</extracomment>
        <translation>
            <numerusform>Voir l’examen</numerusform>
            <numerusform>Voir les %n examens</numerusform>
        </translation>
    </message>
</context>
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
    <name>ConversationList</name>
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
    <message numerus="yes">
        <source>%n message(s) pas encore arrivé(s). Ouvrez la conversation pour en savoir plus.</source>
        <extracomment>messages in the outbox</extracomment>
        <translation>
            <numerusform>%n message pas encore arrivé. Ouvrez la conversation pour en savoir plus.</numerusform>
            <numerusform>%n messages pas encore arrivés. Ouvrez la conversation pour en savoir plus.</numerusform>
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
    <name>DrawerItem</name>
    <message numerus="yes">
        <source>%n non lu(s)</source>
        <extracomment>said by screen readers after « Messages »</extracomment>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencyForm</name>
    <message numerus="yes">
        <source>Naissance&#x202f;: %1&#xa0;· %n an(s)</source>
        <extracomment>emergency sheet; %1 a date of birth, %n how old the person is</extracomment>
        <translation>
            <numerusform>Naissance&#x202f;: %1&#xa0;· %n an</numerusform>
            <numerusform>Naissance&#x202f;: %1&#xa0;· %n ans</numerusform>
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
    <name>FoundElsewhere</name>
    <message numerus="yes">
        <source>Voir les %n conversations</source>
        <extracomment>leads to all conversations the search found</extracomment>
        <translation>
            <numerusform>Voir la conversation</numerusform>
            <numerusform>Voir les %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Voir la courbe et les %n mesure(s)</source>
        <extracomment>leads to the page with the large curve and the table; %n how many measures</extracomment>
        <translation>
            <numerusform>Voir la courbe et la mesure</numerusform>
            <numerusform>Voir la courbe et les %n mesures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message numerus="yes">
        <source>%n mesure(s)</source>
        <extracomment>title over the table of a child&apos;s measures; %n how many</extracomment>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>Résultats de %n laboratoire(s), lus sur cet appareil.</source>
        <extracomment>under the title of the health page; %n how many laboratories</extracomment>
        <translation>
            <numerusform>Résultats d’un laboratoire, lus sur cet appareil.</numerusform>
            <numerusform>Résultats de %n laboratoires, lus sur cet appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Les %n analyses</source>
        <extracomment>leads to all analyses; %n how many</extracomment>
        <translation>
            <numerusform>%n analyse</numerusform>
            <numerusform>Les %n analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Les %n mesures</source>
        <extracomment>leads to all measures; %n how many</extracomment>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>Les %n mesures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n message(s) non lu(s)</source>
        <extracomment>home: messages not read yet</extracomment>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partage(s) ouvert(s) en ce moment</source>
        <extracomment>home: shares by link that can be opened now; %n how many</extracomment>
        <translation>
            <numerusform>%n partage ouvert en ce moment</numerusform>
            <numerusform>%n partages ouverts en ce moment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <extracomment>how many results a file to import holds</extracomment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n nouveau(x)</source>
        <extracomment>the title of the review; %n how many files can enter</extracomment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà dans le coffre</source>
        <extracomment>part of the title of the review; %n how many files are here already</extracomment>
        <translation>
            <numerusform>%n déjà dans le coffre</numerusform>
            <numerusform>%n déjà dans le coffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d’une autre personne</source>
        <extracomment>part of the title of the review; %n how many documents are about somebody else</extracomment>
        <translation>
            <numerusform>%n d’une autre personne</numerusform>
            <numerusform>%n d’une autre personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n illisible(s)</source>
        <extracomment>part of the title of the review; %n how many files cannot be read</extracomment>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ranger %n document(s)</source>
        <extracomment>files the ticked documents; %n how many</extracomment>
        <translation>
            <numerusform>Ranger %n document</numerusform>
            <numerusform>Ranger %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) lu(s) sur cet appareil</source>
        <extracomment>files are being read; %n how many so far</extracomment>
        <translation>
            <numerusform>%n fichier lu sur cet appareil</numerusform>
            <numerusform>%n fichiers lus sur cet appareil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) rangé(s) dans votre coffre</source>
        <extracomment>what an import brought; %n how many documents</extracomment>
        <translation>
            <numerusform>%n document rangé dans votre coffre</numerusform>
            <numerusform>%n documents rangés dans votre coffre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n n’ont pas pu l’être. Les voici, avec la raison.</source>
        <extracomment>some files could not be filed; %n how many</extracomment>
        <translation>
            <numerusform>%n n’a pas pu l’être. Le voici, avec la raison.</numerusform>
            <numerusform>%n n’ont pas pu l’être. Les voici, avec la raison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s) y ont été lus.</source>
        <extracomment>what an import brought; %n results read from the documents</extracomment>
        <translation>
            <numerusform>%n résultat y a été lu.</numerusform>
            <numerusform>%n résultats y ont été lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatestCard</name>
    <message numerus="yes">
        <source>%n an(s)</source>
        <extracomment>a period of a chart</extracomment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
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
    <message numerus="yes">
        <source>%n document(s) choisi(s)</source>
        <extracomment>how many documents are ticked</extracomment>
        <translation>
            <numerusform>%n document choisi</numerusform>
            <numerusform>%n documents choisis</numerusform>
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
    <name>NavCell</name>
    <message numerus="yes">
        <source>%n non lu(s)</source>
        <extracomment>said by screen readers after « Messages »</extracomment>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
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
    <message numerus="yes">
        <source>%n résultat(s) dans ces documents</source>
        <extracomment>on home: results read out of the new documents; %n how many</extracomment>
        <translation>
            <numerusform>%n résultat dans ces documents</numerusform>
            <numerusform>%n résultats dans ces documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningsCard</name>
    <message numerus="yes">
        <source>%n essai(s) restant(s)</source>
        <extracomment>log of a share; %n wrong passcodes left before it closes</extracomment>
        <translation>
            <numerusform>%n essai restant</numerusform>
            <numerusform>%n essais restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Et %n autre(s) ligne(s), non affichée(s).</source>
        <extracomment>under the log of a share; %n lines of it that are not shown</extracomment>
        <translation>
            <numerusform>Et %n autre ligne, non affichée.</numerusform>
            <numerusform>Et %n autres lignes, non affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message numerus="yes">
        <source>%n résultat(s) choisi(s)</source>
        <extracomment>consultation pack: the summary is limited to ticked results; %n how many</extracomment>
        <translation>
            <numerusform>%n résultat choisi</numerusform>
            <numerusform>%n résultats choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackReady</name>
    <message numerus="yes">
        <source>%n page(s), %1. Il n’est pas encore sorti de cet appareil.</source>
        <extracomment>a consultation pack; %n its pages, %1 its size</extracomment>
        <translation>
            <numerusform>%n page, %1. Il n’est pas encore sorti de cet appareil.</numerusform>
            <numerusform>%n pages, %1. Il n’est pas encore sorti de cet appareil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message numerus="yes">
        <source>Encore %n minute(s)</source>
        <extracomment>how long a share still lives, said by screen readers; %n minutes</extracomment>
        <translation>
            <numerusform>Encore %n minute</numerusform>
            <numerusform>Encore %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>Hors de l’usuel (%n)</source>
        <extracomment>filter: only results outside the usual range of their laboratory; %n how many</extracomment>
        <translation>
            <numerusform>Hors de l’usuel (%n)</numerusform>
            <numerusform>Hors de l’usuel (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s) choisi(s)</source>
        <extracomment>how many results are ticked</extracomment>
        <translation>
            <numerusform>%n résultat choisi</numerusform>
            <numerusform>%n résultats choisis</numerusform>
        </translation>
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
    <name>TakeOutSheet</name>
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
            <numerusform>%n résultat, vaccination ou mesure</numerusform>
            <numerusform>%n résultats, vaccinations et mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) n’ont pas été copiés</source>
        <extracomment>documents whose file is damaged in the vault could not be copied out</extracomment>
        <translation>
            <numerusform>%n document n’a pas été copié</numerusform>
            <numerusform>%n documents n’ont pas été copiés</numerusform>
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
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n résultat(s) lu(s)</source>
        <extracomment>how many results were read from a document</extracomment>
        <translation>
            <numerusform>%n résultat lu</numerusform>
            <numerusform>%n résultats lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Message à %1 et %n autre(s)</source>
        <extracomment>an event of the timeline; %1 to whom the person wrote, %n how many others</extracomment>
        <translation>
            <numerusform>Message à %1 et %n autre</numerusform>
            <numerusform>Message à %1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendModel</name>
    <message numerus="yes">
        <source>%n valeurs, de %1 à %2, entre %3 et %4</source>
        <extracomment>the chart said in words; %n how many values, %1 and %2 the smallest and the largest, %3 and %4 months</extracomment>
        <translation>
            <numerusform>%n valeur, de %1 à %2, entre %3 et %4</numerusform>
            <numerusform>%n valeurs, de %1 à %2, entre %3 et %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message numerus="yes">
        <source>%n valeur(s)</source>
        <extracomment>title over the table of values of one analysis; %n how many</extracomment>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n valeurs</source>
        <translation>
            <numerusform>Voir %n valeur</numerusform>
            <numerusform>Voir les %n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaccinationsSection</name>
    <message numerus="yes">
        <source>Les %n vaccins</source>
        <extracomment>leads to all vaccinations; %n how many</extracomment>
        <translation>
            <numerusform>%n vaccin</numerusform>
            <numerusform>Les %n vaccins</numerusform>
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
    <message numerus="yes">
        <source>%n espace(s)</source>
        <translation>
            <numerusform>%n espace</numerusform>
            <numerusform>%n espaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>havre::ui::Ages</name>
    <message numerus="yes">
        <source>%n jours</source>
        <extracomment>the age of a newborn</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <extracomment>the age of a small child</extracomment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ans</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>havre::ui::Booklet</name>
    <message numerus="yes">
        <source>%n doses faites sur %1 à cet âge</source>
        <extracomment>%n doses of vaccine given, %1 of how many at this age</extracomment>
        <translation>
            <numerusform>%n dose faite sur %1 à cet âge</numerusform>
            <numerusform>%n doses faites sur %1 à cet âge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>havre::ui::Growth</name>
    <message numerus="yes">
        <source>sur 100 enfants de cet âge, %n en dessous</source>
        <extracomment>where a child&apos;s measure stands; %n a number of children</extracomment>
        <translation>
            <numerusform>sur 100 enfants de cet âge, %n est en dessous</numerusform>
            <numerusform>sur 100 enfants de cet âge, %n sont en dessous</numerusform>
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
    <message numerus="yes">
        <source>Vous avez retiré %n mesures ajoutées par « %1 ».</source>
        <extracomment>Journal; %1 an app of the catalogue</extracomment>
        <translation>
            <numerusform>Vous avez retiré %n mesure ajoutée par « %1 ».</numerusform>
            <numerusform>Vous avez retiré %n mesures ajoutées par « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vous avez enregistré hors du coffre un dossier de consultation de %n documents.</source>
        <extracomment>Journal; %n documents in a consultation pack</extracomment>
        <translation>
            <numerusform>Vous avez enregistré hors du coffre un dossier de consultation de %n document.</numerusform>
            <numerusform>Vous avez enregistré hors du coffre un dossier de consultation de %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vous avez imprimé un dossier de consultation de %n documents.</source>
        <extracomment>Journal; %n documents in a consultation pack</extracomment>
        <translation>
            <numerusform>Vous avez imprimé un dossier de consultation de %n document.</numerusform>
            <numerusform>Vous avez imprimé un dossier de consultation de %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vous avez rangé parmi vos documents un dossier de consultation de %n documents.</source>
        <extracomment>Journal; %n documents in a consultation pack</extracomment>
        <translation>
            <numerusform>Vous avez rangé parmi vos documents un dossier de consultation de %n document.</numerusform>
            <numerusform>Vous avez rangé parmi vos documents un dossier de consultation de %n documents.</numerusform>
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
<context>
    <name>havre::ui::Sharing</name>
    <message numerus="yes">
        <source>%n jours</source>
        <extracomment>a span of time; %n days</extracomment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ouvert %n fois</source>
        <extracomment>how often a share was opened</extracomment>
        <translation>
            <numerusform>Ouvert %n fois</numerusform>
            <numerusform>Ouvert %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) faux</source>
        <extracomment>how many wrong passcodes were typed for a share</extracomment>
        <translation>
            <numerusform>%n code faux</numerusform>
            <numerusform>%n codes faux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppBody</name>
    <message numerus="yes">
        <source>%n mesure(s) retirée(s). Rien d’autre n’a changé.</source>
        <extracomment>all an app had added was taken away; how many measures</extracomment>
        <translation>
            <numerusform>%n mesure retirée. Rien d’autre n’a changé.</numerusform>
            <numerusform>%n mesures retirées. Rien d’autre n’a changé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message numerus="yes">
        <source>Retirer %n mesure(s) ?</source>
        <extracomment>title: confirmation; how many measures go</extracomment>
        <translation>
            <numerusform>Retirer %n mesure ?</numerusform>
            <numerusform>Retirer %n mesures ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenPart</name>
    <message numerus="yes">
        <source>%n mesure(s) à son nom. Vous pouvez aussi n’en retirer qu’une, depuis Santé.</source>
        <extracomment>how many measures an app added, and where they are</extracomment>
        <translation>
            <numerusform>%n mesure porte son nom. Vous pouvez aussi la retirer depuis Santé.</numerusform>
            <numerusform>%n mesures portent son nom. Vous pouvez aussi n’en retirer qu’une, depuis Santé.</numerusform>
        </translation>
    </message>
</context>
</TS>
