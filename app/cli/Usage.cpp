#include "app/cli/Usage.h"

#include <array>

namespace havre::cli {
namespace {

struct Line {
    const char *words;
    const char *operands;
    const char *what;
    const char *options; // its own, a line each
};

constexpr const char *Filters =
    "  --category C          une ou plusieurs catégories, séparées par des virgules : Biology, Imaging…\n"
    "  --author A            cet auteur\n"
    "  --from JOUR           à partir de ce jour, 2026-01-31\n"
    "  --to JOUR             jusqu’à ce jour compris\n"
    "  --sort ORDRE          NewestFirst, OldestFirst, ByTitle, ByAuthor, ByCategory, RecentlyReceived\n"
    "  --unseen              seulement ce qui n’a pas été lu\n"
    "  --limit N             pas plus de N documents\n";

constexpr std::array Lines{
    Line{"vault create", "", "crée le coffre",
         "  --kdf small           la dérivation de clé la moins coûteuse, pour une petite machine\n"},
    Line{"vault info", "", "dit ce que le coffre contient", ""},
    Line{"vault verify", "", "en vérifie chaque octet", ""},
    Line{"space list", "", "les espaces du coffre : le vôtre, ceux de vos proches", ""},
    Line{"space create", "--given-name P …", "crée l’espace d’un enfant, ou d’une personne aidée",
         "  --given-name PRÉNOM\n"
         "  --family-name NOM\n"
         "  --birth-date JOUR     2025-09-29\n"
         "  --sex f|m             facultatif ; les courbes de croissance en ont besoin\n"
         "  --relation LIEN       child (sinon), ou carer pour une personne que vous aidez\n"
         "  --ins MATRICULE       quand il est déjà connu\n"
         "  --ins-oid OID         de quelle sorte est ce matricule (sinon, un NIR)\n"},
    Line{"space complete", "NOM --ins M", "ajoute l’identité nationale de santé, connue après coup",
         "  --ins MATRICULE       les quinze caractères du matricule INS\n"
         "  --ins-oid OID         de quelle sorte il est (sinon, un NIR)\n"},
    Line{"space use", "[NOM]", "l’espace que les commandes suivantes prendront ; sans nom, le vôtre", ""},
    Line{"login", "", "ouvre la session, par le navigateur",
         "  --wait SECONDES       attendre le navigateur si longtemps au plus (300) ; Ctrl+C abandonne\n"},
    Line{"logout", "", "ferme la session", ""},
    Line{"sync", "[--full]", "met la copie du dossier à jour", "  --full                tout demander à nouveau\n"},
    Line{"documents list", "", "liste les documents", Filters},
    Line{"documents show", "ID", "les faits et le texte d’un document", ""},
    Line{"documents export", "ID --output F", "l’original, octet pour octet", "  --output F            le fichier à écrire\n"},
    Line{"documents deposit", "ID", "dépose dans le DMP un document à soi", ""},
    Line{"documents hide", "ID", "masque aux professionnels un document du DMP", ""},
    Line{"documents unhide", "ID", "le montre de nouveau", ""},
    Line{"outbox list", "", "ce qui est demandé au DMP, et où cela en est", ""},
    Line{"outbox send", "", "envoie ce qui attend", ""},
    Line{"outbox withdraw", "N", "retire une demande qui attend, ou que le DMP a refusée", ""},
    Line{"search", "MOTS…", "cherche dans les documents, les résultats et les messages", Filters},
    Line{"facts list", "", "ce que disent les documents : résultats, vaccins, mesures",
         "  --kind GENRES         lab, vital, exam, vaccination, measure, séparés par des virgules\n"
         "  --document ID         de ce document seulement\n"
         "  --limit N             pas plus de N faits\n"},
    Line{"facts show", "N", "un fait, et d’où il vient", ""},
    Line{"trend", "CODE", "une analyse dans le temps, par son code LOINC ou local", ""},
    Line{"measure add", "MESURE NOMBRES…", "note une mesure",
         "  MESURE                weight, height, head, blood-pressure, pulse, temperature, glucose\n"
         "  --at MOMENT           quand, 2026-03-01T08:00 (sinon maintenant)\n"},
    Line{"booklet show", "", "le carnet d’un enfant : ses examens, ses vaccins, où il en est", ""},
    Line{"booklet growth", "", "ses mesures et leurs écarts aux courbes de l’OMS", ""},
    Line{"booklet done", "EXAMEN", "note un examen que personne n’a déposé",
         "  --at JOUR             quand, 2026-03-01 (sinon aujourd’hui)\n"
         "  --undo                ou le reprend\n"},
    Line{"import", "FICHIER…", "dit ce que contiennent fichiers, dossiers et archives",
         "  --yes                 et range ce qui est nouveau dans le coffre\n"},
    Line{"export", "--output DOSSIER", "tous les originaux et un lot FHIR R4",
         "  --output DOSSIER      un dossier vide, ou qui n’existe pas encore\n"},
    Line{"catalogue refresh", "", "met le catalogue d’applications à jour", ""},
    Line{"catalogue list", "", "liste les applications approuvées",
         "  --theme T             un thème\n  --limit N             pas plus de N applications\n"},
    Line{"catalogue search", "MOTS…", "cherche parmi elles",
         "  --theme T             un thème\n  --limit N             pas plus de N applications\n"},
    Line{"catalogue show", "ID", "ce qu’est une application, qui en répond, ce qu’elle demanderait", ""},
    Line{"catalogue grants", "[APPLI]", "ce que les applis peuvent lire et ajouter, et jusqu’à quand", ""},
    Line{"catalogue revoke", "APPLI [PERMISSION]", "reprend tous les accès d’une appli, ou un seul", ""},
    Line{"catalogue clear", "APPLI", "retire toutes les mesures que cette appli a ajoutées", ""},
    Line{"catalogue log", "APPLI", "ce que cette appli a vu, et quand", "  --limit N             pas plus de N lignes (500)\n"},
    Line{"mail sync", "", "envoie ce qui attend, relève la messagerie de santé", ""},
    Line{"mail watch", "", "reçoit les messages à mesure qu’ils arrivent, jusqu’à Ctrl+C", ""},
    Line{"mail list", "[MOTS…]", "liste les conversations, ou y cherche",
         "  --quarantined         celles mises de côté\n  --limit N             pas plus de N conversations\n"},
    Line{"mail show", "N", "lit une conversation", ""},
    Line{"mail save", "ID PARTIE --output F", "une pièce jointe, octet pour octet",
         "  --output F            le fichier à écrire\n"},
    Line{"mail file", "ID PARTIE [MEMBRE]", "range une pièce jointe, ou un document d’une archive, parmi les documents", ""},
    Line{"mail reply", "N", "répond à une conversation",
         "  --text F              le texte (sinon, l’entrée standard)\n"
         "  --all                 et à qui a aussi reçu son dernier message, parmi ceux qui vous ont déjà écrit\n"
         "  --attach ID,…         joindre ces documents du coffre\n"
         "  --draft               garder un brouillon, sans envoyer\n"},
    Line{"mail forward", "ID N", "transmet un message, pièces jointes comprises, au professionnel de la conversation N",
         "  --text F              ce qu’on lit d’abord\n"
         "  --draft               garder un brouillon, sans envoyer\n"},
    Line{"mail drafts", "", "liste les brouillons", ""},
    Line{"mail outbox", "", "ce qui attend de partir, et ce qu’il en est advenu", "  --limit N             pas plus de N lignes\n"},
    Line{"mail resend", "N", "renvoie un message dont l’envoi est incertain ou a échoué", ""},
    Line{"mail drop", "N", "renonce à un message qui attend, dont l’envoi est incertain ou a échoué", ""},
    Line{"share create", "ID…", "montre des documents à un professionnel, par un lien qui expire",
         "  --minutes N           la durée du partage (15)\n"
         "  --label TITRE         ce que le professionnel lit d’abord (sinon le titre du premier document)\n"},
    Line{"share list", "", "les partages, le plus récent d’abord", ""},
    Line{"share log", "N", "qui a ouvert un partage, ou essayé", ""},
    Line{"share revoke", "N", "ferme un partage tout de suite", ""},
    Line{"share pack", "ID… --output DOSSIER", "un dossier de consultation : PDF paginé et synthèse FHIR",
         "  --output DOSSIER      un dossier vide, ou qui n’existe pas encore\n"
         "  --facts N,…           ces résultats seulement dans la synthèse (sinon le dernier de chaque analyse)\n"
         "  --question TEXTE      ce que vous voulez demander ; plusieurs, séparées par « ; »\n"},
    Line{"share emergency", "[show]", "la fiche d’urgence",
         "  add GENRE TEXTE…      ajoute une ligne ; GENRE : allergy, treatment, condition, contact, wish\n"
         "  remove GENRE N        l’enlève\n"
         "  print --output DOSSIER  l’imprime : une page A4 et une carte\n"},
    Line{"journal", "", "qui a fait quoi, le plus récent d’abord", "  --limit N             pas plus de N lignes (50)\n"},
};

constexpr const char *Common =
    "\nOptions de toutes les commandes\n"
    "  --vault DOSSIER       où est le coffre (sinon, celui de l’application)\n"
    "  --space NOM           l’espace dont il s’agit, par prénom, par nom ou par identifiant\n"
    "  --platform FICHIER    où sont les services (platform.json)\n"
    "  --password-fd N       lire le mot de passe du coffre dans ce descripteur\n"
    "  --password-file F     … ou dans la première ligne de ce fichier ; sinon il est demandé\n"
    "  --json                des réponses pour les programmes (app/cli/README.md)\n"
    "\n"
    "Codes de sortie : 0 fait, 1 défaut, 2 emploi, 3 abandonné, 4 hors ligne, 5 fermé, 6 refusé, 7 introuvable,\n"
    "8 conflit, 9 mal formé, 10 abîmé, 11 pas possible ici, 12 occupé, 13 plus de place.\n";

QString synopsis(const Line &line)
{
    const QString call = QString::fromUtf8(line.words) + u' ' + QString::fromUtf8(line.operands);
    return QStringLiteral("  %1 %2\n").arg(call.trimmed(), -31).arg(QString::fromUtf8(line.what));
}

} // namespace

QString usage(const QStringList &words)
{
    QString said;
    if (words.isEmpty()) {
        for (const Line &line : Lines)
            said += synopsis(line);
        return QStringLiteral("Emploi : havre-cli COMMANDE [options] ; havre-cli COMMANDE --help en dit plus.\n\n") + said
            + QString::fromUtf8(Common);
    }
    for (const Line &line : Lines) {
        const QStringList name = QString::fromUtf8(line.words).split(u' ');
        if (words.first() == name.first() && (words.size() == 1 || name.size() == 1 || words.at(1) == name.at(1)))
            said += synopsis(line) + QString::fromUtf8(line.options);
    }
    return said.isEmpty() ? said : QStringLiteral("Emploi :\n") + said + QString::fromUtf8(Common);
}

} // namespace havre::cli
