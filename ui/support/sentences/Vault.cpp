// What a person reads when something fails: the vault, its keys and its journal. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr const char *again = QT_TRANSLATE_NOOP("ErrorText", "Réessayer");

constexpr std::array sentences{
    Sentence{"crypto.base64url", QT_TRANSLATE_NOOP("ErrorText", "Donnée illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Une donnée reçue est mal écrite ; elle a été écartée. Réessayez plus tard."), nullptr},
    Sentence{"crypto.jwk", QT_TRANSLATE_NOOP("ErrorText", "Clé illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "La clé publiée par le service est inutilisable ; rien n’a été accepté. Réessayez plus tard."), nullptr},
    Sentence{"crypto.jwe", QT_TRANSLATE_NOOP("ErrorText", "Enveloppe illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce qui a été reçu n’est pas une enveloppe scellée entière."), nullptr},
    Sentence{"crypto.jwe-algorithm", QT_TRANSLATE_NOOP("ErrorText", "Enveloppe scellée autrement"),
             QT_TRANSLATE_NOOP("ErrorText", "Elle est scellée d’une façon que Havre n’accepte pas. Signalez-le à la plateforme."), nullptr},
    Sentence{"crypto.jws", QT_TRANSLATE_NOOP("ErrorText", "Preuve illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Une preuve signée est mal formée ; elle a été écartée. Réessayez plus tard."), nullptr},
    Sentence{"crypto.jws-algorithm", QT_TRANSLATE_NOOP("ErrorText", "Signature non admise"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette signature n’est pas d’un type sûr ; elle a été écartée. Réessayez plus tard."), nullptr},
    Sentence{"crypto.memory", QT_TRANSLATE_NOOP("ErrorText", "La mémoire manque"),
             QT_TRANSLATE_NOOP("ErrorText", "Ouvrir le coffre demande un peu de mémoire libre. Fermez d’autres programmes, puis réessayez."), again},
    Sentence{"crypto.parameters", QT_TRANSLATE_NOOP("ErrorText", "Havre a rencontré un défaut"),
             QT_TRANSLATE_NOOP("ErrorText", "C’est de notre faute, pas de la vôtre. Ce qui est dans le coffre n’a pas changé."), again},
    Sentence{"crypto.seal", QT_TRANSLATE_NOOP("ErrorText", "Sceau brisé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ces données ont été modifiées ou ne vont pas avec cette clé. Havre ne s’y fie pas."), nullptr},
    Sentence{"crypto.signature", QT_TRANSLATE_NOOP("ErrorText", "Signature fausse"),
             QT_TRANSLATE_NOOP("ErrorText", "Une signature ne correspond pas ; la donnée a été écartée. Réessayez plus tard."), nullptr},
    Sentence{"crypto.stream", QT_TRANSLATE_NOOP("ErrorText", "Fichier chiffré abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce fichier a été modifié ou coupé. Demandez-en une copie à qui l’a écrit, ou retrouvez-le dans votre DMP."), nullptr},
    Sentence{"foundation.cancelled", QT_TRANSLATE_NOOP("ErrorText", "C’est arrêté"),
             QT_TRANSLATE_NOOP("ErrorText", "Rien n’a été changé."), nullptr},
    Sentence{"journal.broken", QT_TRANSLATE_NOOP("ErrorText", "Le journal a été modifié"),
             QT_TRANSLATE_NOOP("ErrorText", "La chaîne du journal est rompue : quelqu’un ou un disque malade y a touché. Vos documents se lisent toujours ; prévenez l’assistance."), nullptr},
    Sentence{"keychain.absent", QT_TRANSLATE_NOOP("ErrorText", "Clé introuvable"),
             QT_TRANSLATE_NOOP("ErrorText", "Le trousseau de cet appareil n’a pas cette clé. Ouvrez votre session habituelle, puis réessayez."), nullptr},
    Sentence{"keychain.refused", QT_TRANSLATE_NOOP("ErrorText", "Trousseau fermé"),
             QT_TRANSLATE_NOOP("ErrorText", "Le trousseau de cet appareil est resté fermé. Ouvrez-le, puis réessayez."), nullptr},
    Sentence{"keychain.unavailable", QT_TRANSLATE_NOOP("ErrorText", "Pas de trousseau ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Cet appareil n’a pas de trousseau actif (Secret Service). Démarrez-en un, puis réessayez."), nullptr},
    Sentence{"vault.absent", QT_TRANSLATE_NOOP("ErrorText", "Pas de coffre ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce dossier ne contient pas de coffre. Choisissez-en un autre, ou créez le vôtre."), nullptr},
    Sentence{"vault.blob-absent", QT_TRANSLATE_NOOP("ErrorText", "Le contenu manque"),
             QT_TRANSLATE_NOOP("ErrorText", "Le contenu de ce document n’est plus sur ce disque. S’il est dans votre DMP, la prochaine synchronisation le rapporte ; sinon, demandez-en une copie à qui l’a écrit."), nullptr},
    Sentence{"vault.blob-damaged", QT_TRANSLATE_NOOP("ErrorText", "Contenu abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Le contenu de ce document a été modifié ou coupé. S’il est dans votre DMP, la prochaine synchronisation le rapporte ; sinon, demandez-en une copie à qui l’a écrit."), nullptr},
    Sentence{"vault.blob-too-large", QT_TRANSLATE_NOOP("ErrorText", "Document trop volumineux"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document dépasse la taille que le coffre accepte. Demandez une version plus légère."), again},
    Sentence{"vault.busy", QT_TRANSLATE_NOOP("ErrorText", "Un instant"),
             QT_TRANSLATE_NOOP("ErrorText", "Le coffre termine une autre tâche. Réessayez dans un moment."), again},
    Sentence{"vault.constraint", QT_TRANSLATE_NOOP("ErrorText", "Cela a changé entre-temps"),
             QT_TRANSLATE_NOOP("ErrorText", "Rien n’a été écrasé. Regardez ce qui a changé, puis recommencez."), again},
    Sentence{"vault.damaged", QT_TRANSLATE_NOOP("ErrorText", "Le coffre est abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "L’en-tête du coffre ne se lit plus, ni sa copie. Si vous aviez copié son dossier, remettez cette copie ; sinon, prévenez l’assistance sans rien effacer."), nullptr},
    Sentence{"vault.database-damaged", QT_TRANSLATE_NOOP("ErrorText", "Le coffre est abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Une partie du coffre ne se lit plus. Si vous aviez copié son dossier, remettez cette copie ; sinon, prévenez l’assistance sans rien effacer."), nullptr},
    Sentence{"vault.device-factor-unavailable", QT_TRANSLATE_NOOP("ErrorText", "La clé de cet appareil ne répond pas"),
             QT_TRANSLATE_NOOP("ErrorText", "Votre mot de passe ne suffit pas sans elle. Ouvrez votre session habituelle ou votre trousseau, puis réessayez."), nullptr},
    Sentence{"vault.disk-full", QT_TRANSLATE_NOOP("ErrorText", "Le disque est plein"),
             QT_TRANSLATE_NOOP("ErrorText", "Rien n’est perdu. Libérez un peu de place, puis réessayez."), again},
    Sentence{"vault.exists", QT_TRANSLATE_NOOP("ErrorText", "Il y a déjà un coffre ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Ouvrez-le avec son mot de passe, ou choisissez un autre dossier."), nullptr},
    Sentence{"vault.in-use", QT_TRANSLATE_NOOP("ErrorText", "Havre est déjà ouvert"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce coffre est ouvert dans une autre fenêtre. Utilisez-la, ou fermez-la avant de réessayer."), again},
    Sentence{"vault.io", QT_TRANSLATE_NOOP("ErrorText", "Le disque ne répond pas bien"),
             QT_TRANSLATE_NOOP("ErrorText", "La lecture ou l’écriture a échoué. Vérifiez ce disque, puis réessayez ; n’effacez rien."), nullptr},
    Sentence{"vault.kdf-cost", QT_TRANSLATE_NOOP("ErrorText", "Coffre refusé par sécurité"),
             QT_TRANSLATE_NOOP("ErrorText", "L’en-tête de ce coffre a été affaibli ou abîmé. Si vous aviez copié son dossier, remettez cette copie."), nullptr},
    Sentence{"vault.newer", QT_TRANSLATE_NOOP("ErrorText", "Coffre plus récent que Havre"),
             QT_TRANSLATE_NOOP("ErrorText", "Une version plus récente a écrit ce coffre. Mettez Havre à jour, puis réessayez."), nullptr},
    Sentence{"vault.no-such-person", QT_TRANSLATE_NOOP("ErrorText", "Espace introuvable"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce coffre n’a pas d’espace pour cette personne."), nullptr},
    Sentence{"vault.not-a-folder", QT_TRANSLATE_NOOP("ErrorText", "Ce n’est pas un dossier"),
             QT_TRANSLATE_NOOP("ErrorText", "Un fichier occupe cet emplacement ; il n’a pas été touché. Choisissez un autre dossier pour le coffre."), nullptr},
    Sentence{"vault.password-too-long", QT_TRANSLATE_NOOP("ErrorText", "Mot de passe trop long"),
             QT_TRANSLATE_NOOP("ErrorText", "Il dépasse ce que le coffre accepte. Quelques mots de moins suffisent."), nullptr},
    Sentence{"vault.password-too-short", QT_TRANSLATE_NOOP("ErrorText", "Mot de passe trop court"),
             QT_TRANSLATE_NOOP("ErrorText", "Il faut au moins douze caractères, ou cinq mots séparés par des espaces."), nullptr},
    Sentence{"vault.password-weak", QT_TRANSLATE_NOOP("ErrorText", "Mot de passe trop facile à deviner"),
             QT_TRANSLATE_NOOP("ErrorText", "Évitez les suites, les répétitions et les mots que tout le monde choisit. Six mots tirés au hasard conviennent mieux."), nullptr},
    Sentence{"vault.read-only", QT_TRANSLATE_NOOP("ErrorText", "Le dossier est en lecture seule"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre ne peut pas écrire dans ce dossier. Donnez-lui ce droit, ou choisissez-en un autre."), again},
    Sentence{"vault.sql", QT_TRANSLATE_NOOP("ErrorText", "Un défaut de Havre"),
             QT_TRANSLATE_NOOP("ErrorText", "Le coffre a refusé une opération que Havre n’aurait pas dû tenter. Rien n’est perdu\u202f; fermez Havre et rouvrez-le."), nullptr},
    Sentence{"vault.too-many-persons", QT_TRANSLATE_NOOP("ErrorText", "Coffre complet"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce coffre ne peut pas accueillir une personne de plus."), nullptr},
    Sentence{"vault.wait", QT_TRANSLATE_NOOP("ErrorText", "Un peu de patience"),
             QT_TRANSLATE_NOOP("ErrorText", "Plusieurs mots de passe étaient faux. Attendez une minute avant d’essayer encore."), nullptr},
    Sentence{"vault.wrong-password", QT_TRANSLATE_NOOP("ErrorText", "Ce n’est pas le bon mot de passe"),
             QT_TRANSLATE_NOOP("ErrorText", "Vérifiez les majuscules et les espaces, puis essayez encore."), nullptr},
};

} // namespace

std::span<const Sentence> sentencesOfVault()
{
    return sentences;
}

} // namespace havre::ui
