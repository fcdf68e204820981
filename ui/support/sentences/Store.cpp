// What a person reads when something fails: the catalogue of apps. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr const char *again = QT_TRANSLATE_NOOP("ErrorText", "Réessayer");

constexpr std::array sentences{
    Sentence{"catalogue.app-busy", QT_TRANSLATE_NOOP("ErrorText", "Appli trop pressée"),
             QT_TRANSLATE_NOOP("ErrorText", "Elle a demandé bien plus que permis : Havre l’a arrêtée."), nullptr},
    Sentence{"catalogue.app-date", QT_TRANSLATE_NOOP("ErrorText", "Date hors de ce qu’une appli peut écrire"),
             QT_TRANSLATE_NOOP("ErrorText", "Une appli n’ajoute que des mesures des 31 derniers jours. Notez les plus anciennes vous-même, dans Santé."), nullptr},
    Sentence{"catalogue.app-died", QT_TRANSLATE_NOOP("ErrorText", "Appli interrompue"),
             QT_TRANSLATE_NOOP("ErrorText", "Elle s’est arrêtée d’elle-même. Rien n’est perdu dans votre coffre."), again},
    Sentence{"catalogue.app-limit", QT_TRANSLATE_NOOP("ErrorText", "Assez de mesures pour aujourd’hui"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette appli a ajouté tout ce qu’elle peut en un jour. Vous pouvez toujours noter une mesure vous-même, dans Santé."), nullptr},
    Sentence{"catalogue.app-request", QT_TRANSLATE_NOOP("ErrorText", "Demande sans sens"),
             QT_TRANSLATE_NOOP("ErrorText", "L’appli a demandé quelque chose que Havre ne connaît pas."), nullptr},
    Sentence{"catalogue.app-scope", QT_TRANSLATE_NOOP("ErrorText", "Demande hors de son agrément"),
             QT_TRANSLATE_NOOP("ErrorText", "L’appli demande ce que la commission ne lui a pas accordé."), nullptr},
    Sentence{"catalogue.app-stuck", QT_TRANSLATE_NOOP("ErrorText", "Appli bloquée"),
             QT_TRANSLATE_NOOP("ErrorText", "Elle demandait sans plus écouter les réponses : Havre l’a arrêtée. Rien n’est perdu dans votre coffre."), again},
    Sentence{"catalogue.bundle", QT_TRANSLATE_NOOP("ErrorText", "Fichier d’appli modifié"),
             QT_TRANSLATE_NOOP("ErrorText", "Un fichier de cette appli n’est pas celui qui a été signé. Havre ne l’ouvre pas."), again},
    Sentence{"catalogue.denied", QT_TRANSLATE_NOOP("ErrorText", "Accès non accordé"),
             QT_TRANSLATE_NOOP("ErrorText", "Vous n’avez pas accordé cet accès à l’appli."), nullptr},
    Sentence{"catalogue.no-host", QT_TRANSLATE_NOOP("ErrorText", "Appli impossible à ouvrir ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Il manque à cet appareil le moteur qui affiche les applis. Les services en ligne s’ouvrent toujours dans votre navigateur."), nullptr},
    Sentence{"catalogue.no-jail", QT_TRANSLATE_NOOP("ErrorText", "Appli impossible à isoler ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Cet appareil ne permet pas d’enfermer l’appli à l’écart de vos données. Havre préfère ne pas l’ouvrir."), nullptr},
    Sentence{"catalogue.not-installed", QT_TRANSLATE_NOOP("ErrorText", "Appli pas encore installée"),
             QT_TRANSLATE_NOOP("ErrorText", "Ses fichiers ne sont pas sur cet appareil. Ouvrez-la quand Internet est là."), again},
    Sentence{"catalogue.revoked", QT_TRANSLATE_NOOP("ErrorText", "Accès repris"),
             QT_TRANSLATE_NOOP("ErrorText", "Vous avez repris tout ce que vous aviez confié à cette appli : elle s’est arrêtée aussitôt."), nullptr},
    Sentence{"catalogue.stale", QT_TRANSLATE_NOOP("ErrorText", "Catalogue à confirmer"),
             QT_TRANSLATE_NOOP("ErrorText", "Le catalogue n’a pas été vérifié depuis plus de sept jours. Connectez-vous à Internet, puis ouvrez la page Applis."), again},
    Sentence{"catalogue.absent", QT_TRANSLATE_NOOP("ErrorText", "Catalogue pas encore reçu"),
             QT_TRANSLATE_NOOP("ErrorText", "Le catalogue n’a jamais été lu sur cet appareil. Connectez-vous à Internet, puis réessayez."), again},
    Sentence{"catalogue.expired", QT_TRANSLATE_NOOP("ErrorText", "Catalogue périmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui a été reçu est trop ancien pour être cru. Vérifiez aussi l’heure de cet appareil."), again},
    Sentence{"catalogue.malformed", QT_TRANSLATE_NOOP("ErrorText", "Catalogue illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui a été reçu n’est pas un catalogue."), again},
    Sentence{"catalogue.manifest", QT_TRANSLATE_NOOP("ErrorText", "Fiche d’appli illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Une fiche du catalogue est incomplète. Signalez-le à la plateforme."), again},
    Sentence{"catalogue.mismatch", QT_TRANSLATE_NOOP("ErrorText", "Catalogue modifié en route"),
             QT_TRANSLATE_NOOP("ErrorText", "Un fichier reçu n’est pas celui qui était annoncé ; Havre ne l’a pas gardé."), again},
    Sentence{"catalogue.no-root", QT_TRANSLATE_NOOP("ErrorText", "Catalogue sans clé de confiance"),
             QT_TRANSLATE_NOOP("ErrorText", "La clé qui permet de croire le catalogue manque. Réinstallez Havre ou le descriptif de la plateforme."), nullptr},
    Sentence{"catalogue.none", QT_TRANSLATE_NOOP("ErrorText", "Pas de catalogue ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette plateforme ne propose pas de catalogue d’applis."), nullptr},
    Sentence{"catalogue.not-found", QT_TRANSLATE_NOOP("ErrorText", "Appli inconnue"),
             QT_TRANSLATE_NOOP("ErrorText", "Le catalogue ne la connaît pas ou plus. Revenez à la liste."), nullptr},
    Sentence{"catalogue.not-here", QT_TRANSLATE_NOOP("ErrorText", "Pas encore dans Havre"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette version de Havre ne sait pas encore ouvrir les applis de cette sorte."), nullptr},
    Sentence{"catalogue.not-refreshed", QT_TRANSLATE_NOOP("ErrorText", "Défaut de Havre"),
             QT_TRANSLATE_NOOP("ErrorText", "Le catalogue a été lu dans le mauvais ordre. Fermez Havre, rouvrez-le, et signalez-le."), nullptr},
    Sentence{"catalogue.rollback", QT_TRANSLATE_NOOP("ErrorText", "Catalogue plus ancien que le vôtre"),
             QT_TRANSLATE_NOOP("ErrorText", "Quelqu’un a présenté une ancienne version ; Havre l’a refusée."), again},
    Sentence{"catalogue.signature", QT_TRANSLATE_NOOP("ErrorText", "Signature du catalogue refusée"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui a été reçu n’est pas signé par assez de clés reconnues ; Havre ne l’a pas gardé."), again},
    Sentence{"catalogue.suspended", QT_TRANSLATE_NOOP("ErrorText", "Appli suspendue"),
             QT_TRANSLATE_NOOP("ErrorText", "Elle vient d’être suspendue ou retirée du catalogue : Havre ne l’ouvre plus."), nullptr},
    Sentence{"catalogue.storage", QT_TRANSLATE_NOOP("ErrorText", "Catalogue non enregistré"),
             QT_TRANSLATE_NOOP("ErrorText", "Il n’y a plus de place, ou le dossier est protégé. Faites de la place, puis réessayez."), again},
    Sentence{"catalogue.too-large", QT_TRANSLATE_NOOP("ErrorText", "Catalogue anormalement gros"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur envoie plus que ce qu’un catalogue contient ; Havre s’est arrêté."), again},
    Sentence{"catalogue.unavailable", QT_TRANSLATE_NOOP("ErrorText", "Catalogue momentanément absent"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur n’a pas le fichier attendu. Réessayez plus tard."), again},
    Sentence{"crypto.private-key", QT_TRANSLATE_NOOP("ErrorText", "Clé privée illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Le fichier ne contient pas une clé utilisable. Choisissez un autre fichier."), nullptr},
    Sentence{"crypto.public-key", QT_TRANSLATE_NOOP("ErrorText", "Clé publique illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Une clé reçue ne peut pas être utilisée. Signalez-le à la plateforme."), nullptr},
};

} // namespace

std::span<const Sentence> sentencesOfStore()
{
    return sentences;
}

} // namespace havre::ui
