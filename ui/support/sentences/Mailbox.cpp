// What a person reads when something fails: the health mailbox. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr const char *again = QT_TRANSLATE_NOOP("ErrorText", "Réessayer");

constexpr std::array sentences{
    Sentence{"mailbox.absent", QT_TRANSLATE_NOOP("ErrorText", "Message introuvable"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce message n’est plus ici. Revenez à la liste."), nullptr},
    Sentence{"mailbox.address", QT_TRANSLATE_NOOP("ErrorText", "Adresse inutilisable"),
             QT_TRANSLATE_NOOP("ErrorText", "L’adresse d’un destinataire n’est pas valable. Choisissez-le à nouveau."), nullptr},
    Sentence{"mailbox.closed", QT_TRANSLATE_NOOP("ErrorText", "Conversation terminée"),
             QT_TRANSLATE_NOOP("ErrorText", "Le professionnel a terminé cette conversation. Vous pourrez répondre s’il vous écrit de nouveau."), nullptr},
    Sentence{"mailbox.damaged", QT_TRANSLATE_NOOP("ErrorText", "Message abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce message a été modifié ou endommagé dans le coffre ; Havre ne s’y fie pas."), nullptr},
    Sentence{"mailbox.draft-absent", QT_TRANSLATE_NOOP("ErrorText", "Brouillon introuvable"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce brouillon a été envoyé ou supprimé."), nullptr},
    Sentence{"mailbox.html.too-complex", QT_TRANSLATE_NOOP("ErrorText", "Mise en page trop lourde"),
             QT_TRANSLATE_NOOP("ErrorText", "La mise en page de ce message est trop lourde. Son texte simple est affiché."), nullptr},
    Sentence{"mailbox.imap.bye", QT_TRANSLATE_NOOP("ErrorText", "La messagerie a raccroché"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de messagerie a mis fin à la connexion. Vos messages déjà reçus restent lisibles."), again},
    Sentence{"mailbox.imap.malformed", QT_TRANSLATE_NOOP("ErrorText", "Réponse illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de messagerie a répondu de façon illisible. Rien n’est perdu ; réessayez plus tard."), again},
    Sentence{"mailbox.imap.no-token-login", QT_TRANSLATE_NOOP("ErrorText", "Connexion non prévue"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de messagerie n’accepte pas la connexion de votre compte. Signalez-le à la plateforme."), nullptr},
    Sentence{"mailbox.imap.refused", QT_TRANSLATE_NOOP("ErrorText", "Demande refusée"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de messagerie a refusé une étape. Réessayez plus tard."), again},
    Sentence{"mailbox.imap.rejected", QT_TRANSLATE_NOOP("ErrorText", "Demande incomprise"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de messagerie n’a pas compris une demande de Havre. Rien n’est perdu."), nullptr},
    Sentence{"mailbox.imap.too-large", QT_TRANSLATE_NOOP("ErrorText", "Réponse démesurée"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de messagerie envoie plus que ce qu’un message peut contenir ; Havre s’est arrêté."), nullptr},
    Sentence{"mailbox.left-at-server", QT_TRANSLATE_NOOP("ErrorText", "Trop volumineux pour être gardé ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce message est resté sur le serveur de la messagerie. Demandez à son auteur de l’envoyer en plusieurs fois."), nullptr},
    Sentence{"mailbox.mime.no-part", QT_TRANSLATE_NOOP("ErrorText", "Pièce jointe introuvable"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette pièce jointe n’est pas dans le message."), nullptr},
    Sentence{"mailbox.mime.too-large", QT_TRANSLATE_NOOP("ErrorText", "Message trop lourd"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce message dépasse ce que Havre accepte de lire. Demandez à son auteur de l’envoyer en plusieurs fois."), nullptr},
    Sentence{"mailbox.mime.unreadable", QT_TRANSLATE_NOOP("ErrorText", "Message illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce message est mal formé. L’original reste gardé tel quel."), nullptr},
    Sentence{"mailbox.no-account", QT_TRANSLATE_NOOP("ErrorText", "Adresse de santé inconnue"),
             QT_TRANSLATE_NOOP("ErrorText", "Connectez-vous une première fois : votre adresse de santé est donnée par votre compte."), nullptr},
    Sentence{"mailbox.no-mail", QT_TRANSLATE_NOOP("ErrorText", "Pas de messagerie ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette plateforme n’offre pas de messagerie de santé."), nullptr},
    Sentence{"mailbox.owners-only", QT_TRANSLATE_NOOP("ErrorText", "La messagerie de santé est la vôtre"),
             QT_TRANSLATE_NOOP("ErrorText", "Un espace de proche n’a pas de messagerie. Revenez à votre espace pour lire et écrire."), nullptr},
    Sentence{"mailbox.no-recipient", QT_TRANSLATE_NOOP("ErrorText", "Pas de destinataire"),
             QT_TRANSLATE_NOOP("ErrorText", "Choisissez à qui ce message s’adresse."), nullptr},
    Sentence{"mailbox.not-a-contact", QT_TRANSLATE_NOOP("ErrorText", "Ce professionnel ne vous a pas encore écrit"),
             QT_TRANSLATE_NOOP("ErrorText", "Dans l’espace de santé, c’est le professionnel qui écrit en premier. Vous pourrez ensuite lui répondre."), nullptr},
    Sentence{"mailbox.not-tls", QT_TRANSLATE_NOOP("ErrorText", "Adresse de messagerie non sûre"),
             QT_TRANSLATE_NOOP("ErrorText", "La description de la plateforme donne une adresse de messagerie sans chiffrement ; Havre ne s’y connecte pas."), nullptr},
    Sentence{"mailbox.offline", QT_TRANSLATE_NOOP("ErrorText", "La messagerie ne répond pas"),
             QT_TRANSLATE_NOOP("ErrorText", "Vos messages reçus restent lisibles, et ceux que vous écrivez partiront dès que possible."), again},
    Sentence{"mailbox.other-person", QT_TRANSLATE_NOOP("ErrorText", "Document d’une autre personne"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document porte l’identité d’une autre personne. Il n’a pas été rangé ; prévenez son auteur."), nullptr},
    Sentence{"mailbox.outbox-dropped", QT_TRANSLATE_NOOP("ErrorText", "Ce message a été abandonné"),
             QT_TRANSLATE_NOOP("ErrorText", "Il n’est pas parti et ne partira pas. Pour l’envoyer, écrivez-le de nouveau."), nullptr},
    Sentence{"mailbox.outbox-over", QT_TRANSLATE_NOOP("ErrorText", "Ce message est déjà parti"),
             QT_TRANSLATE_NOOP("ErrorText", "Il est parti ou en train de partir. Regardez la conversation."), nullptr},
    Sentence{"mailbox.refused", QT_TRANSLATE_NOOP("ErrorText", "Messagerie fermée"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur de messagerie n’a pas accepté votre session. Reconnectez-vous à votre compte."), nullptr},
    Sentence{"mailbox.send-unknown", QT_TRANSLATE_NOOP("ErrorText", "Envoi à vérifier"),
             QT_TRANSLATE_NOOP("ErrorText", "La réponse du serveur s’est perdue. Havre lui demandera s’il a reçu ce message avant de l’envoyer de nouveau."), nullptr},
    Sentence{"mailbox.smtp.later", QT_TRANSLATE_NOOP("ErrorText", "Envoi reporté"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur demande d’attendre. Havre réessaiera de lui-même."), again},
    Sentence{"mailbox.smtp.malformed", QT_TRANSLATE_NOOP("ErrorText", "Réponse illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur d’envoi a répondu de façon illisible. Le message reste dans la boîte d’envoi."), again},
    Sentence{"mailbox.smtp.refused", QT_TRANSLATE_NOOP("ErrorText", "Message refusé"),
             QT_TRANSLATE_NOOP("ErrorText", "Le serveur a refusé ce message. Vérifiez le destinataire et la taille des pièces jointes."), nullptr},
    Sentence{"mailbox.stranger", QT_TRANSLATE_NOOP("ErrorText", "Hors de l’espace de santé"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette adresse n’appartient pas à un domaine de confiance de l’espace de santé."), nullptr},
    Sentence{"mailbox.sync-running", QT_TRANSLATE_NOOP("ErrorText", "Relève en cours"),
             QT_TRANSLATE_NOOP("ErrorText", "La messagerie est déjà en train d’être relevée."), nullptr},
    Sentence{"mailbox.text-too-long", QT_TRANSLATE_NOOP("ErrorText", "Message trop long"),
             QT_TRANSLATE_NOOP("ErrorText", "Le texte d’un message ne peut pas dépasser un mégaoctet. Rien n’a été envoyé : raccourcissez-le, ou joignez-le comme document."), nullptr},
    Sentence{"mailbox.too-large", QT_TRANSLATE_NOOP("ErrorText", "Message trop lourd"),
             QT_TRANSLATE_NOOP("ErrorText", "Un message et ses pièces jointes ne peuvent pas dépasser 25 Mo. Retirez une pièce jointe."), nullptr},
    Sentence{"mailbox.untrusted", QT_TRANSLATE_NOOP("ErrorText", "Serveur de messagerie non reconnu"),
             QT_TRANSLATE_NOOP("ErrorText", "Le certificat du serveur de messagerie n’est pas celui attendu ; rien ne lui a été envoyé."), nullptr},
};

} // namespace

std::span<const Sentence> sentencesOfMailbox()
{
    return sentences;
}

} // namespace havre::ui
