// What a person reads when something fails: sharing with a professional. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr const char *again = QT_TRANSLATE_NOOP("ErrorText", "Réessayer");

constexpr std::array sentences{
    Sentence{"printing.absent", QT_TRANSLATE_NOOP("ErrorText", "Aucune imprimante"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce système n’a pas d’imprimante par défaut. Enregistrez le PDF pour l’imprimer ailleurs."), nullptr},
    Sentence{"printing.refused", QT_TRANSLATE_NOOP("ErrorText", "L’imprimante n’a pas pris les pages"),
             QT_TRANSLATE_NOOP("ErrorText", "Regardez si elle est allumée, puis réessayez, ou enregistrez le PDF."), again},
    Sentence{"sharing.answer", QT_TRANSLATE_NOOP("ErrorText", "Réponse inattendue"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de partage n’a pas répondu comme convenu. Rien n’est ouvert ; essayez de nouveau."), again},
    Sentence{"sharing.conflict", QT_TRANSLATE_NOOP("ErrorText", "Partage déjà terminé"),
             QT_TRANSLATE_NOOP("ErrorText", "Il a été coupé entre-temps. Créez-en un autre."), nullptr},
    Sentence{"sharing.ended", QT_TRANSLATE_NOOP("ErrorText", "Partage déjà coupé"),
             QT_TRANSLATE_NOOP("ErrorText", "Plus personne ne peut l’ouvrir. Si vous vouliez en couper un autre, regardez la liste des partages."), nullptr},
    Sentence{"sharing.gone", QT_TRANSLATE_NOOP("ErrorText", "Partage déjà effacé"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur ne l’a plus : plus personne ne peut l’ouvrir."), nullptr},
    Sentence{"sharing.lifetime", QT_TRANSLATE_NOOP("ErrorText", "Durée impossible"),
             QT_TRANSLATE_NOOP("ErrorText", "Un partage dure d’une minute à une semaine."), nullptr},
    Sentence{"sharing.link", QT_TRANSLATE_NOOP("ErrorText", "Lien incomplet"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce texte n’est pas un lien de partage entier."), nullptr},
    Sentence{"sharing.no-server", QT_TRANSLATE_NOOP("ErrorText", "Pas de partage par lien ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette plateforme n’héberge pas ce partage. Vous pouvez préparer un fichier à la place."), nullptr},
    Sentence{"sharing.card-too-full", QT_TRANSLATE_NOOP("ErrorText", "La fiche ne tient pas sur une carte"),
             QT_TRANSLATE_NOOP("ErrorText", "Raccourcissez quelques lignes, ou imprimez la page A4\u202f: elle contient tout."), nullptr},
    Sentence{"sharing.no-such-line", QT_TRANSLATE_NOOP("ErrorText", "Pas de ligne de ce numéro"),
             QT_TRANSLATE_NOOP("ErrorText", "La fiche d’urgence n’a pas cette ligne. Regardez ses numéros."), nullptr},
    Sentence{"sharing.nothing", QT_TRANSLATE_NOOP("ErrorText", "Rien à remettre"),
             QT_TRANSLATE_NOOP("ErrorText", "Choisissez de un à cent documents pour un partage, cinq cents au plus pour un dossier."), nullptr},
    Sentence{"sharing.offline", QT_TRANSLATE_NOOP("ErrorText", "Le serveur de partage ne répond pas"),
             QT_TRANSLATE_NOOP("ErrorText", "Vérifiez votre connexion. Un partage déjà ouvert le reste jusqu’à son heure."), again},
    Sentence{"sharing.refused", QT_TRANSLATE_NOOP("ErrorText", "Partage refusé"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de partage n’accepte pas votre session. Reconnectez-vous."), nullptr},
    Sentence{"sharing.rejected", QT_TRANSLATE_NOOP("ErrorText", "Demande refusée par le serveur de partage"),
             QT_TRANSLATE_NOOP("ErrorText", "Il ne comprend pas la demande de Havre et n’a rien ouvert. Mettez Havre à jour, puis réessayez."), nullptr},
    Sentence{"sharing.line-too-long", QT_TRANSLATE_NOOP("ErrorText", "Ligne trop longue"),
             QT_TRANSLATE_NOOP("ErrorText", "Une ligne de la fiche d’urgence a deux cents lettres au plus. Écrivez-la plus court, ou en deux lignes."), nullptr},
    Sentence{"sharing.running", QT_TRANSLATE_NOOP("ErrorText", "Un partage se prépare déjà"),
             QT_TRANSLATE_NOOP("ErrorText", "Attendez qu’il soit prêt, ou arrêtez-le."), nullptr},
    Sentence{"sharing.slow-down", QT_TRANSLATE_NOOP("ErrorText", "Le serveur de partage demande d’attendre"),
             QT_TRANSLATE_NOOP("ErrorText", "Il n’a rien pris cette fois. Réessayez dans quelques minutes."), again},
    Sentence{"sharing.sheet-empty", QT_TRANSLATE_NOOP("ErrorText", "La fiche d’urgence est vide"),
             QT_TRANSLATE_NOOP("ErrorText", "Il n’y a rien à imprimer. Écrivez-y d’abord une ligne."), nullptr},
    Sentence{"sharing.sheet-full", QT_TRANSLATE_NOOP("ErrorText", "La fiche d’urgence est pleine"),
             QT_TRANSLATE_NOOP("ErrorText", "Elle a vingt lignes de ce genre, et n’en prend pas plus. Retirez-en une, ou réunissez-en deux."), nullptr},
    Sentence{"sharing.too-large", QT_TRANSLATE_NOOP("ErrorText", "Document trop grand"),
             QT_TRANSLATE_NOOP("ErrorText", "Un document de ce partage dépasse 40 Mo. Remettez-le autrement."), nullptr},
    Sentence{"sharing.too-long", QT_TRANSLATE_NOOP("ErrorText", "Trop long pour un code QR"),
             QT_TRANSLATE_NOOP("ErrorText", "Copiez le lien à la place."), nullptr},
    Sentence{"sharing.unavailable", QT_TRANSLATE_NOOP("ErrorText", "Le serveur de partage est occupé"),
             QT_TRANSLATE_NOOP("ErrorText", "Réessayez dans un moment."), again},
    Sentence{"sharing.unknown", QT_TRANSLATE_NOOP("ErrorText", "Partage inconnu"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce partage n’est pas dans ce coffre."), nullptr},
    Sentence{"sharing.unreachable", QT_TRANSLATE_NOOP("ErrorText", "Le serveur de partage est hors d’atteinte"),
             QT_TRANSLATE_NOOP("ErrorText", "Rien ne lui a été envoyé. Vérifiez votre connexion, puis réessayez."), again},
};

} // namespace

std::span<const Sentence> sentencesOfSharing()
{
    return sentences;
}

} // namespace havre::ui
