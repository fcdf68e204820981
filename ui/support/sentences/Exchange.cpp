// What a person reads when something fails: the network and the DMP. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr const char *again = QT_TRANSLATE_NOOP("ErrorText", "Réessayer");

constexpr std::array sentences{
    Sentence{"dmp.changed", QT_TRANSLATE_NOOP("ErrorText", "Le document a changé entre-temps"),
             QT_TRANSLATE_NOOP("ErrorText", "Quelqu’un vient de le modifier dans le DMP. Havre réessaiera à partir de son état présent."), again},
    Sentence{"dmp.outbox-running", QT_TRANSLATE_NOOP("ErrorText", "Un envoi est en cours"),
             QT_TRANSLATE_NOOP("ErrorText", "Attendez qu’il se termine."), nullptr},
    Sentence{"dmp.outbox.already", QT_TRANSLATE_NOOP("ErrorText", "C’est déjà ainsi"),
             QT_TRANSLATE_NOOP("ErrorText", "Dans le DMP, ce document est déjà comme vous le demandez. Rien n’a été demandé de plus."), nullptr},
    Sentence{"dmp.outbox.waiting", QT_TRANSLATE_NOOP("ErrorText", "C’est déjà demandé"),
             QT_TRANSLATE_NOOP("ErrorText", "La même demande attend de partir, et part au prochain envoi. Rien n’a été demandé une seconde fois."), nullptr},
    Sentence{"dmp.outbox.left", QT_TRANSLATE_NOOP("ErrorText", "C’était déjà fait"),
             QT_TRANSLATE_NOOP("ErrorText", "La demande avait atteint le DMP avant d’être retirée. Depuis la page du document, vous pouvez le masquer aux professionnels ou le montrer de nouveau."), nullptr},
    Sentence{"dmp.outbox.no-such-order", QT_TRANSLATE_NOOP("ErrorText", "Cette demande n’existe pas"),
             QT_TRANSLATE_NOOP("ErrorText", "Aucune demande au DMP ne porte ce numéro. Regardez la liste des demandes."), nullptr},
    Sentence{"dmp.outbox.not-yours", QT_TRANSLATE_NOOP("ErrorText", "Impossible pour ce document"),
             QT_TRANSLATE_NOOP("ErrorText", "On dépose ce qui n’est pas encore dans le DMP, et on masque ce qui y est."), nullptr},
    Sentence{"dmp.outbox.unconfirmed", QT_TRANSLATE_NOOP("ErrorText", "Dépôt à confirmer"),
             QT_TRANSLATE_NOOP("ErrorText", "Le DMP a pris le document mais ne le montre pas encore. Havre regardera de nouveau avant tout nouvel envoi."), again},
    Sentence{"dmp.absent", QT_TRANSLATE_NOOP("ErrorText", "Ce document n’est plus au DMP"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur ne le connaît plus. Ce qui est déjà copié ici reste lisible."), nullptr},
    Sentence{"dmp.closed", QT_TRANSLATE_NOOP("ErrorText", "Le DMP n’ouvre pas ce dossier"),
             QT_TRANSLATE_NOOP("ErrorText", "Il vous reconnaît, mais ne vous donne pas ce dossier. Ce qui est déjà copié ici reste lisible. Demandez la raison à l’assistance du DMP."), nullptr},
    Sentence{"dmp.forbidden", QT_TRANSLATE_NOOP("ErrorText", "Demande non permise par le DMP"),
             QT_TRANSLATE_NOOP("ErrorText", "Le DMP vous reconnaît, mais ne permet pas cela pour ce document. Rien n’y a changé. Retirez la demande, ou demandez la raison à l’assistance du DMP."), nullptr},
    Sentence{"dmp.hash-mismatch", QT_TRANSLATE_NOOP("ErrorText", "Document reçu abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui est arrivé ne correspond pas à ce qui était annoncé ; Havre ne l’a pas gardé. Il sera redemandé."), nullptr},
    Sentence{"dmp.mhd.bundle-truncated", QT_TRANSLATE_NOOP("ErrorText", "Liste incomplète"),
             QT_TRANSLATE_NOOP("ErrorText", "La liste de vos documents est arrivée incomplète. La suite sera redemandée à la prochaine mise à jour."), nullptr},
    Sentence{"dmp.mhd.cyclic-pages", QT_TRANSLATE_NOOP("ErrorText", "Liste sans fin"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur répète la même page ; Havre s’est arrêté. Ce qui est déjà copié reste lisible."), nullptr},
    Sentence{"dmp.mhd.foreign-link", QT_TRANSLATE_NOOP("ErrorText", "Adresse inattendue"),
             QT_TRANSLATE_NOOP("ErrorText", "La liste renvoie vers un autre serveur ; Havre n’y est pas allé. Ce qui est déjà copié reste lisible."), nullptr},
    Sentence{"dmp.mhd.malformed-json", QT_TRANSLATE_NOOP("ErrorText", "Réponse illisible du DMP"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur a répondu d’une façon illisible. Rien n’est perdu ; réessayez plus tard."), nullptr},
    Sentence{"dmp.mhd.not-a-bundle", QT_TRANSLATE_NOOP("ErrorText", "Réponse inattendue du DMP"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur n’a pas envoyé une liste de documents. Rien n’est perdu ; réessayez plus tard."), nullptr},
    Sentence{"dmp.mhd.not-fhir", QT_TRANSLATE_NOOP("ErrorText", "Réponse inattendue du DMP"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui répond n’est pas le DMP, peut-être une page d’accueil de réseau public. Vérifiez votre connexion, puis réessayez."), nullptr},
    Sentence{"dmp.mhd.reference-malformed", QT_TRANSLATE_NOOP("ErrorText", "Un document n’a pas pu être copié"),
             QT_TRANSLATE_NOOP("ErrorText", "Sa fiche au DMP est incomplète. Les autres documents sont là ; il sera redemandé."), nullptr},
    Sentence{"dmp.mhd.rejected", QT_TRANSLATE_NOOP("ErrorText", "Le DMP a refusé la demande"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur ne comprend pas la demande de Havre. Mettez Havre à jour, puis réessayez."), nullptr},
    Sentence{"dmp.mhd.too-many", QT_TRANSLATE_NOOP("ErrorText", "Liste anormalement longue"),
             QT_TRANSLATE_NOOP("ErrorText", "La liste dépasse tout ce qu’un dossier contient ; Havre s’est arrêté. Ce qui est déjà copié reste lisible."), again},
    Sentence{"dmp.no-identity", QT_TRANSLATE_NOOP("ErrorText", "Identité INS absente"),
             QT_TRANSLATE_NOOP("ErrorText", "Sans identité INS, votre dossier ne peut pas être demandé. Connectez-vous à nouveau."), nullptr},
    Sentence{"dmp.none", QT_TRANSLATE_NOOP("ErrorText", "Pas de dossier médical ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette plateforme ne tient pas de dossier médical : il n’y a rien à recevoir. Ce qui est déjà ici reste lisible."), nullptr},
    Sentence{"dmp.not-for-you", QT_TRANSLATE_NOOP("ErrorText", "Document pas encore visible"),
             QT_TRANSLATE_NOOP("ErrorText", "Son auteur ne l’a pas encore rendu visible. Demandez-le au professionnel qui l’a écrit."), nullptr},
    Sentence{"dmp.offline", QT_TRANSLATE_NOOP("ErrorText", "Votre DMP ne répond pas"),
             QT_TRANSLATE_NOOP("ErrorText", "Vos documents restent lisibles sur cet appareil. Vérifiez votre connexion, puis réessayez."), again},
    Sentence{"dmp.other-person", QT_TRANSLATE_NOOP("ErrorText", "Document d’une autre personne"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur a annoncé un document qui n’est pas le vôtre ; Havre ne l’a pas gardé. Signalez-le à la plateforme."), nullptr},
    Sentence{"dmp.refused", QT_TRANSLATE_NOOP("ErrorText", "Le DMP n’ouvre pas"),
             QT_TRANSLATE_NOOP("ErrorText", "Le DMP n’a pas accepté votre session. Connectez-vous à nouveau."), nullptr},
    Sentence{"dmp.size-mismatch", QT_TRANSLATE_NOOP("ErrorText", "Document reçu abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui est arrivé n’a pas la taille annoncée ; Havre ne l’a pas gardé. Il sera redemandé."), nullptr},
    Sentence{"dmp.slow-down", QT_TRANSLATE_NOOP("ErrorText", "Le DMP demande d’attendre"),
             QT_TRANSLATE_NOOP("ErrorText", "Trop de demandes lui sont arrivées à la fois ; il n’a pas pris celle-ci. Réessayez dans quelques minutes."), again},
    Sentence{"dmp.sync-running", QT_TRANSLATE_NOOP("ErrorText", "Mise à jour déjà en cours"),
             QT_TRANSLATE_NOOP("ErrorText", "Votre dossier se met déjà à jour. Laissez-la finir."), nullptr},
    Sentence{"dmp.too-large", QT_TRANSLATE_NOOP("ErrorText", "Document trop volumineux"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document dépasse la taille que Havre accepte. Demandez à son auteur une version plus légère."), again},
    Sentence{"dmp.unavailable", QT_TRANSLATE_NOOP("ErrorText", "Votre DMP se repose"),
             QT_TRANSLATE_NOOP("ErrorText", "Le service est momentanément arrêté. Rien n’est perdu ; réessayez dans quelques minutes."), again},
    Sentence{"dmp.withheld", QT_TRANSLATE_NOOP("ErrorText", "Document retenu"),
             QT_TRANSLATE_NOOP("ErrorText", "Le DMP ne remet pas ce document. Les autres sont là ; il sera redemandé la prochaine fois."), nullptr},
    Sentence{"network.not-https", QT_TRANSLATE_NOOP("ErrorText", "Adresse non sûre"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette adresse n’est pas protégée ; Havre n’y va pas."), nullptr},
    Sentence{"network.offline", QT_TRANSLATE_NOOP("ErrorText", "Pas de réseau"),
             QT_TRANSLATE_NOOP("ErrorText", "Vos documents restent lisibles sur cet appareil. Vérifiez votre connexion, puis réessayez."), again},
    Sentence{"network.redirect", QT_TRANSLATE_NOOP("ErrorText", "Détour refusé"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur renvoie vers une autre adresse ; Havre ne l’a pas suivie. Changez de réseau, puis réessayez."), nullptr},
    Sentence{"network.timeout", QT_TRANSLATE_NOOP("ErrorText", "Pas de réponse à temps"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur tarde trop à répondre. Rien n’est perdu ; réessayez."), again},
    Sentence{"network.tls", QT_TRANSLATE_NOOP("ErrorText", "Serveur non reconnu"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce serveur n’a pas pu prouver son identité ; rien ne lui a été envoyé. Changez de réseau, puis réessayez."), nullptr},
    Sentence{"network.tls-late", QT_TRANSLATE_NOOP("ErrorText", "Réponse d’un serveur non reconnu"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui a répondu n’a pas pu prouver son identité ; Havre ne l’a pas lu. Changez de réseau, puis réessayez."), nullptr},
    Sentence{"network.too-large", QT_TRANSLATE_NOOP("ErrorText", "Réponse trop volumineuse"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui arrive dépasse la limite ; Havre s’est arrêté. Réessayez plus tard."), again},
    Sentence{"network.unreachable", QT_TRANSLATE_NOOP("ErrorText", "Serveur hors d’atteinte"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur n’a pas pu être joint ; rien ne lui a été envoyé. Vérifiez votre connexion, puis réessayez."), again},
};

} // namespace

std::span<const Sentence> sentencesOfExchange()
{
    return sentences;
}

} // namespace havre::ui
