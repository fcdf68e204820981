// The one table: each command, what it takes, what help says of it, and what does it.
#include "app/cli/Choices.h"
#include "app/cli/Grammar.h"

#include <array>

namespace havre::cli {
namespace {

constexpr Option Json{"json", nullptr, "des réponses pour les programmes (app/cli/README.md)"};
constexpr std::array Common{
    Option{"vault", "DOSSIER", "où est le coffre (sinon, celui de l’application)"},
    Option{"space", "NOM", "l’espace dont il s’agit, par prénom, par nom ou par identifiant"},
    Option{"platform", "FICHIER", "où sont les services (platform.json)"},
    Option{"password-fd", "FD", "lire le mot de passe du coffre dans ce descripteur"},
    Option{"password-file", "F", "… ou dans la première ligne de ce fichier ; sinon il est demandé"},
    Json,
    Option{"help", nullptr, "dit ce qu’une commande prend"},
    Option{"version", nullptr, "dit quelle version c’est"},
};

constexpr Option Limit{"limit", "N", "pas plus de N lignes"};
constexpr Option Language{"language", "fr|en", "la langue de ce que l’appli dit d’elle-même (fr)", false, choices::languages};
constexpr Option File{"output", "F", "le fichier à écrire", true};
constexpr Option Folder{"output", "DOSSIER", "un dossier vide, ou qui n’existe pas encore", true};
constexpr Option Draft{"draft", nullptr, "garder un brouillon, sans envoyer"};

constexpr std::array Kdf{Option{"kdf", "small", "la dérivation de clé la moins coûteuse, pour une petite machine", false, choices::derivations}};
constexpr std::array NewSpace{
    Option{"given-name", "PRÉNOM", "son prénom", true},
    Option{"family-name", "NOM", "son nom de naissance", true},
    Option{"birth-date", "NAISSANCE", "2025-09-29", true},
    Option{"sex", "f|m", "facultatif ; les courbes de croissance en ont besoin", false, choices::sexes},
    Option{"relation", "LIEN", "child (sinon), ou carer pour une personne que vous aidez", false, choices::relations},
    Option{"ins", "MATRICULE", "quand il est déjà connu"},
    Option{"ins-oid", "OID", "de quelle sorte est ce matricule (sinon, celle des gens de ce coffre)"},
};
constexpr std::array Ins{
    Option{"ins", "MATRICULE", "les quinze caractères du matricule INS", true},
    Option{"ins-oid", "OID", "de quelle sorte il est (sinon, celle des gens de ce coffre)"},
};
constexpr std::array Wait{Option{"wait", "SECONDES", "attendre le navigateur si longtemps au plus (300) ; Ctrl+C abandonne", false, nullptr, false, LongestWait}};
constexpr std::array Full{Option{"full", nullptr, "tout demander à nouveau"}};
constexpr std::array Filters{
    Option{"category", "C", "une ou plusieurs catégories, séparées par des virgules : Biology, Imaging…", false, choices::categories, true},
    Option{"author", "A", "cet auteur"},
    Option{"from", "JOUR", "à partir de ce jour, 2026-01-31"},
    Option{"to", "JOUR", "jusqu’à ce jour compris"},
    Option{"sort", "ORDRE", "NewestFirst, OldestFirst, ByTitle, ByAuthor, ByCategory, RecentlyReceived", false, choices::sorts},
    Option{"unseen", nullptr, "seulement ce qui n’a pas été lu"},
    Option{"limit", "N", "pas plus de N documents"},
};
constexpr std::array Facts{
    Option{"kind", "GENRES", "lab, vital, exam, vaccination, measure, séparés par des virgules", false, choices::facts, true},
    Option{"document", "ID", "de ce document seulement"},
    Option{"limit", "N", "pas plus de N faits"},
};
constexpr std::array Measured{Option{"at", "MOMENT", "quand, 2026-03-01T08:00 (sinon maintenant)"},
                              Option{"yes", nullptr, "la note aussi quand elle est très loin des repères de l’âge"}};
constexpr std::array Events{
    Option{"kind", "GENRES", "document, vaccination, measure, message, séparés par des virgules", false, choices::events, true},
    Option{"limit", "N", "pas plus de N événements (50)"},
};
constexpr std::array Examined{Option{"at", "JOUR", "quand, 2026-03-01 (sinon aujourd’hui)"}, Option{"undo", nullptr, "ou le reprend"}};
constexpr std::array Yes{Option{"yes", nullptr, "et range ce qui est nouveau dans le coffre"}};
constexpr std::array Apps{Option{"theme", "T", "un thème du catalogue, tel que coeur"}, Option{"limit", "N", "pas plus de N applications"}, Language};
constexpr std::array OneApp{Language};
constexpr std::array AppLog{Option{"limit", "N", "pas plus de N lignes (500)"}};
constexpr std::array Conversations{Option{"quarantined", nullptr, "celles mises de côté : de qui n’est pas de l’espace de santé"}, Option{"limit", "N", "pas plus de N conversations"}};
constexpr std::array Reply{
    Option{"text", "F", "le texte (sinon, l’entrée standard)"},
    Option{"all", nullptr, "et à qui a aussi reçu son dernier message, parmi ceux qui vous ont déjà écrit"},
    Option{"attach", "ID,…", "joindre ces documents du coffre"},
    Draft,
};
constexpr std::array Forward{Option{"text", "F", "ce qu’on lit d’abord"}, Draft};
constexpr std::array Lines{Limit};
constexpr std::array Share{
    Option{"minutes", "N", "la durée du partage (15)"},
    Option{"label", "TITRE", "ce que le professionnel lit d’abord (sinon le titre du premier document)"},
};
constexpr std::array Pack{
    Folder,
    Option{"facts", "N,…", "ces résultats seulement dans la synthèse (sinon le dernier de chaque analyse) ; sans documents s’il le faut"},
    Option{"question", "TEXTE", "ce que vous voulez demander ; plusieurs, séparées par « ; »"},
};
constexpr std::array ToFile{File};
constexpr std::array ToFolder{Folder};
constexpr std::array Journal{Option{"limit", "N", "pas plus de N lignes (50)"}};

const std::array Rows{
    Row{"vault create", "", "crée le coffre", Kdf, vaultCreate, false},
    Row{"vault info", "", "dit ce que le coffre contient", {}, vaultSummary},
    Row{"vault verify", "", "en vérifie chaque octet", {}, vaultVerify},
    Row{"space list", "", "les espaces du coffre : le vôtre, ceux de vos proches", {}, spaceList, false},
    Row{"space create", "", "crée l’espace d’un enfant, ou d’une personne aidée", NewSpace, spaceCreate, false},
    Row{"space complete", "NOM", "ajoute l’identité nationale de santé, connue après coup", Ins, spaceComplete, false},
    Row{"space use", "[NOM]", "l’espace que les commandes suivantes prendront ; sans nom, le vôtre", {}, spaceUse, false},
    Row{"login", "", "ouvre la session, par le navigateur", Wait, login},
    Row{"logout", "", "ferme la session", {}, logout},
    Row{"sync", "", "met la copie du dossier à jour", Full, synchronize},
    Row{"documents list", "", "liste les documents", Filters, documentsList},
    Row{"documents show", "ID", "les faits et le texte d’un document ; il n’est plus nouveau", {}, documentsShow},
    Row{"documents export", "ID", "l’original, octet pour octet", ToFile, documentsExport},
    Row{"documents deposit", "ID", "dépose dans le DMP un document à soi", {}, documentsDeposit},
    Row{"documents hide", "ID", "masque aux professionnels un document du DMP", {}, documentsHide},
    Row{"documents unhide", "ID", "le montre de nouveau", {}, documentsUnhide},
    Row{"outbox list", "", "ce qui est demandé au DMP, et où cela en est", {}, outboxList},
    Row{"outbox send", "", "envoie ce qui attend", {}, outboxSend},
    Row{"outbox withdraw", "N", "retire une demande qui attend, ou que le DMP a refusée", {}, outboxWithdraw},
    Row{"search", "MOTS…", "cherche dans les documents, les résultats et les messages", Filters, search},
    Row{"timeline", "", "tout dans le temps, le plus récent d’abord : documents, vaccins, mesures, messages", Events, timeline},
    Row{"facts list", "[CODE]", "ce que disent les documents : résultats, vaccins, mesures ; d’une analyse, par son code ou son nom", Facts, factsList},
    Row{"facts show", "N", "un fait, et d’où il vient", {}, factsShow},
    Row{"trend", "CODE", "une analyse dans le temps, par son code LOINC ou local, ou par son nom", {}, trend},
    Row{"measure add", "MESURE NOMBRE…",
        "note une mesure : weight (kg), height (cm), head (cm), blood-pressure (deux nombres, mmHg), pulse (/min), temperature (°C), glucose (g/L)", Measured, measureAdd},
    Row{"measure remove", "N",
        "retire une mesure saisie, par son numéro dans « facts list --kind measure » ; les deux nombres d’une tension ensemble", {}, measureRemove},
    Row{"booklet show", "", "le carnet d’un enfant : ses examens, ses vaccins, où il en est", {}, bookletShow},
    Row{"booklet growth", "", "ses mesures et leurs écarts aux courbes de l’OMS", {}, bookletGrowth},
    Row{"booklet done", "EXAMEN", "note un examen que personne n’a déposé", Examined, bookletDone},
    Row{"import", "FICHIER…", "dit ce que contiennent fichiers, dossiers et archives", Yes, importFiles},
    Row{"export", "", "tous les originaux et un lot FHIR R4", ToFolder, exportAll},
    Row{"catalogue refresh", "", "met le catalogue d’applications à jour", {}, catalogueRefresh},
    Row{"catalogue list", "", "liste les applications approuvées", Apps, catalogueList},
    Row{"catalogue search", "MOTS…", "cherche parmi elles", Apps, catalogueSearch},
    Row{"catalogue show", "APPLI", "ce qu’est une application, qui en répond, ce qu’elle demanderait", OneApp, catalogueShow},
    Row{"catalogue grants", "[APPLI]", "ce que les applis peuvent lire et ajouter, et jusqu’à quand", {}, catalogueGrants},
    Row{"catalogue revoke", "APPLI [PERMISSION]", "reprend tous les accès d’une appli, ou un seul", {}, catalogueRevoke},
    Row{"catalogue clear", "APPLI", "retire toutes les mesures que cette appli a ajoutées", {}, catalogueClear},
    Row{"catalogue log", "APPLI", "ce que cette appli a vu, et quand", AppLog, catalogueLog},
    Row{"mail sync", "", "envoie ce qui attend, relève la messagerie de santé", {}, mailSync},
    Row{"mail watch", "", "reçoit les messages à mesure qu’ils arrivent, jusqu’à Ctrl+C", {}, mailWatch},
    Row{"mail list", "[MOTS…]", "liste les conversations, ou y cherche", Conversations, mailList},
    Row{"mail show", "N", "lit une conversation", {}, mailShow},
    Row{"mail save", "ID PARTIE", "une pièce jointe, octet pour octet", ToFile, mailSave},
    Row{"mail file", "ID PARTIE [MEMBRE]", "range une pièce jointe, ou un document d’une archive, parmi les documents", {}, mailFile},
    Row{"mail reply", "N", "répond à une conversation", Reply, mailReply},
    Row{"mail forward", "ID N", "transmet un message, pièces jointes comprises, au professionnel de la conversation N", Forward, mailForward},
    Row{"mail drafts", "", "liste les brouillons", {}, mailDrafts},
    Row{"mail drafts show", "ID", "lit un brouillon", {}, mailDraftShow},
    Row{"mail drafts send", "ID", "l’envoie ; il n’est alors plus un brouillon", {}, mailDraftSend},
    Row{"mail drafts remove", "ID", "le supprime", {}, mailDraftRemove},
    Row{"mail outbox", "", "ce qui attend de partir, et ce qu’il en est advenu", Lines, mailOutbox},
    Row{"mail resend", "N", "renvoie un message dont l’envoi est incertain ou a échoué", {}, mailResend},
    Row{"mail drop", "N", "renonce à un message qui attend, dont l’envoi est incertain ou a échoué", {}, mailDrop},
    Row{"share create", "ID…", "montre des documents à un professionnel, par un lien qui expire", Share, shareCreate},
    Row{"share list", "", "les partages, le plus récent d’abord", {}, shareList},
    Row{"share log", "N", "qui a ouvert un partage, ou essayé", {}, shareLog},
    Row{"share revoke", "N", "ferme un partage tout de suite", {}, shareRevoke},
    Row{"share pack", "[ID…]", "un dossier de consultation : PDF paginé et synthèse FHIR", Pack, sharePack},
    Row{"share emergency", "", "la fiche d’urgence", {}, shareEmergency},
    Row{"share emergency show", "", "de même", {}, shareEmergency},
    Row{"share emergency add", "GENRE TEXTE…", "y ajoute une ligne ; GENRE : allergie, traitement, maladie, contact, souhait", {}, shareEmergency},
    Row{"share emergency remove", "GENRE N", "en enlève la ligne N de ce genre", {}, shareEmergency},
    Row{"share emergency print", "", "l’imprime : une page A4 et une carte", ToFolder, shareEmergency},
    Row{"journal", "", "qui a fait quoi, le plus récent d’abord", Journal, accessJournal},
};

} // namespace

std::span<const Row> rows()
{
    return Rows;
}

std::span<const Option> commonOptions()
{
    return Common;
}

} // namespace havre::cli
