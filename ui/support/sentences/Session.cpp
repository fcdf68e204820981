// What a person reads when something fails: signing in, the platform, the browser, identity. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr const char *again = QT_TRANSLATE_NOOP("ErrorText", "Réessayer");

constexpr std::array sentences{
    Sentence{"browser.absent", QT_TRANSLATE_NOOP("ErrorText", "Pas de navigateur"),
             QT_TRANSLATE_NOOP("ErrorText", "Aucun navigateur ne s’est ouvert. Copiez l’adresse affichée dans celui de votre choix."), nullptr},
    Sentence{"browser.scheme", QT_TRANSLATE_NOOP("ErrorText", "Adresse refusée"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette adresse n’est pas sûre ; Havre ne l’a pas ouverte."), nullptr},
    Sentence{"identity.ins-key", QT_TRANSLATE_NOOP("ErrorText", "Numéro à vérifier"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce numéro contient une erreur de saisie (sa clé ne correspond pas). Vérifiez-le sur l’attestation de droits."), nullptr},
    Sentence{"identity.ins-malformed", QT_TRANSLATE_NOOP("ErrorText", "Numéro à vérifier"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce numéro n’a pas la forme d’un matricule INS (15 caractères). Vérifiez-le sur l’attestation de droits."), nullptr},
    Sentence{"platform.absent", QT_TRANSLATE_NOOP("ErrorText", "Plateforme introuvable"),
             QT_TRANSLATE_NOOP("ErrorText", "Le fichier de description de la plateforme est introuvable. Choisissez-en un autre."), nullptr},
    Sentence{"platform.malformed", QT_TRANSLATE_NOOP("ErrorText", "Description de plateforme inutilisable"),
             QT_TRANSLATE_NOOP("ErrorText", "Le fichier de description de la plateforme est incomplet ou contient une adresse non sûre. Demandez-en un nouveau."), nullptr},
    Sentence{"session.acr", QT_TRANSLATE_NOOP("ErrorText", "Connexion trop faible"),
             QT_TRANSLATE_NOOP("ErrorText", "La plateforme n’a pas vérifié votre identité en deux étapes. Recommencez en saisissant aussi le code."), nullptr},
    Sentence{"session.cancelled", QT_TRANSLATE_NOOP("ErrorText", "Connexion interrompue"),
             QT_TRANSLATE_NOOP("ErrorText", "La connexion a été interrompue. Vous pouvez la recommencer quand vous voulez."), nullptr},
    Sentence{"session.denied", QT_TRANSLATE_NOOP("ErrorText", "Connexion refusée"),
             QT_TRANSLATE_NOOP("ErrorText", "Vous n’avez pas donné votre accord sur la page de la plateforme. Recommencez pour vous connecter."), nullptr},
    Sentence{"session.id-token.access-hash", QT_TRANSLATE_NOOP("ErrorText", "Réponse incohérente"),
             QT_TRANSLATE_NOOP("ErrorText", "Les éléments reçus ne vont pas ensemble ; ils ont été écartés. Recommencez depuis Havre."), nullptr},
    Sentence{"session.id-token.algorithm", QT_TRANSLATE_NOOP("ErrorText", "Signature non admise"),
             QT_TRANSLATE_NOOP("ErrorText", "La preuve d’identité n’est pas signée de façon sûre ; elle a été écartée. Réessayez plus tard."), nullptr},
    Sentence{"session.id-token.audience", QT_TRANSLATE_NOOP("ErrorText", "Preuve pour une autre application"),
             QT_TRANSLATE_NOOP("ErrorText", "La preuve d’identité n’était pas destinée à Havre ; elle a été écartée. Recommencez depuis Havre."), nullptr},
    Sentence{"session.id-token.expired", QT_TRANSLATE_NOOP("ErrorText", "Preuve d’identité périmée"),
             QT_TRANSLATE_NOOP("ErrorText", "La preuve d’identité est périmée. Vérifiez la date et l’heure de cet appareil, puis recommencez."), nullptr},
    Sentence{"session.id-token.identity", QT_TRANSLATE_NOOP("ErrorText", "Identité INS absente"),
             QT_TRANSLATE_NOOP("ErrorText", "La plateforme n’a pas transmis d’identité INS valide. Contactez-la pour faire vérifier la vôtre."), nullptr},
    Sentence{"session.id-token.issued", QT_TRANSLATE_NOOP("ErrorText", "Dates incohérentes"),
             QT_TRANSLATE_NOOP("ErrorText", "Les dates de la preuve d’identité ne concordent pas. Vérifiez la date et l’heure de cet appareil, puis recommencez."), nullptr},
    Sentence{"session.id-token.issuer", QT_TRANSLATE_NOOP("ErrorText", "Preuve d’un autre service"),
             QT_TRANSLATE_NOOP("ErrorText", "La preuve d’identité vient d’un autre service ; elle a été écartée. Recommencez depuis Havre."), nullptr},
    Sentence{"session.id-token.key", QT_TRANSLATE_NOOP("ErrorText", "Clé inconnue"),
             QT_TRANSLATE_NOOP("ErrorText", "La preuve d’identité est signée par une clé inconnue ; elle a été écartée. Réessayez plus tard."), nullptr},
    Sentence{"session.id-token.malformed", QT_TRANSLATE_NOOP("ErrorText", "Preuve d’identité illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "La preuve d’identité envoyée est illisible ; elle a été écartée. Réessayez plus tard."), nullptr},
    Sentence{"session.id-token.nonce", QT_TRANSLATE_NOOP("ErrorText", "Preuve déjà utilisée"),
             QT_TRANSLATE_NOOP("ErrorText", "La preuve d’identité ne répond pas à votre demande ; elle a été écartée. Recommencez depuis Havre."), nullptr},
    Sentence{"session.id-token.signature", QT_TRANSLATE_NOOP("ErrorText", "Signature fausse"),
             QT_TRANSLATE_NOOP("ErrorText", "La signature de la preuve d’identité est fausse ; elle a été écartée. Recommencez depuis Havre."), nullptr},
    Sentence{"session.id-token.subject", QT_TRANSLATE_NOOP("ErrorText", "Preuve sans nom"),
             QT_TRANSLATE_NOOP("ErrorText", "La preuve d’identité ne désigne personne ; elle a été écartée. Réessayez plus tard."), nullptr},
    Sentence{"session.issuer", QT_TRANSLATE_NOOP("ErrorText", "Réponse d’un autre service"),
             QT_TRANSLATE_NOOP("ErrorText", "La réponse ne vient pas de la plateforme attendue ; elle a été écartée. Recommencez depuis Havre."), nullptr},
    Sentence{"session.loopback", QT_TRANSLATE_NOOP("ErrorText", "Retour impossible"),
             QT_TRANSLATE_NOOP("ErrorText", "Cet ordinateur ne permet pas de recevoir la réponse du navigateur. Redémarrez-le, puis réessayez."), again},
    Sentence{"session.no-platform", QT_TRANSLATE_NOOP("ErrorText", "Aucune plateforme"),
             QT_TRANSLATE_NOOP("ErrorText", "Aucune plateforme n’est configurée : Havre lit seulement les documents déjà présents."), nullptr},
    Sentence{"session.offline", QT_TRANSLATE_NOOP("ErrorText", "Plateforme injoignable"),
             QT_TRANSLATE_NOOP("ErrorText", "La plateforme ne répond pas pour l’instant. Vos documents restent lisibles ; vérifiez votre réseau et réessayez."), again},
    Sentence{"session.other-person", QT_TRANSLATE_NOOP("ErrorText", "Une autre personne"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce coffre appartient à une autre personne. Connectez-vous avec le compte de son propriétaire."), nullptr},
    Sentence{"session.provider", QT_TRANSLATE_NOOP("ErrorText", "Service de connexion inutilisable"),
             QT_TRANSLATE_NOOP("ErrorText", "Le service de connexion a répondu d’une façon inattendue. Réessayez plus tard ; si cela dure, prévenez la plateforme."), nullptr},
    Sentence{"session.refused", QT_TRANSLATE_NOOP("ErrorText", "La plateforme a refusé"),
             QT_TRANSLATE_NOOP("ErrorText", "La plateforme n’a pas accepté cette connexion. Recommencez depuis Havre."), nullptr},
    Sentence{"session.sign-in-running", QT_TRANSLATE_NOOP("ErrorText", "Connexion déjà en cours"),
             QT_TRANSLATE_NOOP("ErrorText", "Une connexion est déjà ouverte dans votre navigateur. Terminez-la ou annulez-la."), again},
    Sentence{"session.signed-out", QT_TRANSLATE_NOOP("ErrorText", "Connexion nécessaire"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre n’est pas connecté à la plateforme. Connectez-vous pour continuer."), nullptr},
    Sentence{"session.state", QT_TRANSLATE_NOOP("ErrorText", "Réponse inattendue"),
             QT_TRANSLATE_NOOP("ErrorText", "La réponse reçue ne correspond pas à votre demande ; elle a été écartée. Recommencez depuis Havre."), nullptr},
    Sentence{"session.timeout", QT_TRANSLATE_NOOP("ErrorText", "Délai dépassé"),
             QT_TRANSLATE_NOOP("ErrorText", "La connexion n’a pas été terminée à temps. Recommencez quand vous voulez."), nullptr},
    Sentence{"session.untrusted", QT_TRANSLATE_NOOP("ErrorText", "Serveur non reconnu"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce serveur n’a pas pu prouver qu’il est bien la plateforme. Rien ne lui a été envoyé. Changez de réseau, puis réessayez."), nullptr},
};

} // namespace

std::span<const Sentence> sentencesOfSession()
{
    return sentences;
}

} // namespace havre::ui
