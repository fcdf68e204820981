// What a person reads when something fails: facts, measures, files brought in. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr std::array sentences{
    Sentence{"health.facts.absent", QT_TRANSLATE_NOOP("ErrorText", "Rien à cet endroit"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce résultat n’est pas, ou n’est plus, dans votre coffre. Revenez à la liste."), nullptr},
    Sentence{"health.facts.damaged", QT_TRANSLATE_NOOP("ErrorText", "Résultat illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce résultat enregistré ne peut pas être lu. Le document d’où il vient est intact : ouvrez-le."), nullptr},
    Sentence{"health.facts.of-document", QT_TRANSLATE_NOOP("ErrorText", "Ce résultat vient d’un document"),
             QT_TRANSLATE_NOOP("ErrorText", "Seules les mesures que vous avez saisies peuvent être retirées. Celui-ci dépend de son document."), nullptr},
    Sentence{"health.measure.before-birth", QT_TRANSLATE_NOOP("ErrorText", "Vérifiez la date"),
             QT_TRANSLATE_NOOP("ErrorText", "Une mesure ne peut pas être datée d’avant la naissance."), nullptr},
    Sentence{"health.measure.bounds", QT_TRANSLATE_NOOP("ErrorText", "Vérifiez ce nombre"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce nombre sort de ce qui est possible pour cette mesure. Regardez l’unité indiquée à côté."), nullptr},
    Sentence{"health.measure.kind", QT_TRANSLATE_NOOP("ErrorText", "Mesure inconnue"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre ne connaît pas cette mesure. Choisissez-en une dans la liste."), nullptr},
    Sentence{"health.measure.number", QT_TRANSLATE_NOOP("ErrorText", "Il manque un nombre"),
             QT_TRANSLATE_NOOP("ErrorText", "Écrivez la mesure en chiffres, avec une virgule si besoin."), nullptr},
    Sentence{"health.measure.order", QT_TRANSLATE_NOOP("ErrorText", "Vérifiez l’ordre des deux nombres"),
             QT_TRANSLATE_NOOP("ErrorText", "La tension se note du plus grand au plus petit, par exemple 120 puis 80."), nullptr},
    Sentence{"health.measure.time", QT_TRANSLATE_NOOP("ErrorText", "Vérifiez la date"),
             QT_TRANSLATE_NOOP("ErrorText", "Une mesure ne peut pas être datée de demain ou d’une date illisible."), nullptr},
    Sentence{"health.measure.unlikely", QT_TRANSLATE_NOOP("ErrorText", "Vérifiez ce nombre"),
             QT_TRANSLATE_NOOP("ErrorText", "Il est très loin des repères de cet âge. Regardez aussi son unité."), nullptr},
    Sentence{"health.trend.several", QT_TRANSLATE_NOOP("ErrorText", "Plusieurs analyses s’appellent ainsi"),
             QT_TRANSLATE_NOOP("ErrorText", "Donnez le code de l’une d’elles."), nullptr},
    Sentence{"records.import.absent", QT_TRANSLATE_NOOP("ErrorText", "Fichier introuvable"),
             QT_TRANSLATE_NOOP("ErrorText", "Il n’y a pas de fichier ni de dossier à cet endroit. Choisissez-en un autre."), nullptr},
    Sentence{"records.import.folder-closed", QT_TRANSLATE_NOOP("ErrorText", "Dossier fermé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce dossier ne peut pas être ouvert depuis cette session : rien de ce qu’il contient n’a été lu. Vérifiez ses droits d’accès."), nullptr},
    Sentence{"records.import.not-a-file", QT_TRANSLATE_NOOP("ErrorText", "Ce n’est pas un fichier ordinaire"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre n’importe que des fichiers et des dossiers : rien n’en a été lu. Choisissez-en un autre."), nullptr},
    Sentence{"records.import.too-deep", QT_TRANSLATE_NOOP("ErrorText", "Dossier trop profond"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce dossier se trouve sous plus de douze autres : rien de ce qu’il contient n’a été lu. Importez-le séparément."), nullptr},
    Sentence{"records.import.too-many", QT_TRANSLATE_NOOP("ErrorText", "Trop de fichiers à la fois"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre en examine au plus 5 000, ou 512 Mo, en une fois. Importez-les en plusieurs parties."), nullptr},
    Sentence{"records.import.unreadable", QT_TRANSLATE_NOOP("ErrorText", "Fichier fermé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce fichier ne peut pas être ouvert depuis cette session. Vérifiez ses droits d’accès."), nullptr},
    Sentence{"records.import.zip", QT_TRANSLATE_NOOP("ErrorText", "Archive illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette archive est abîmée ou incomplète. Demandez-la à nouveau à la personne qui l’a envoyée."), nullptr},
    Sentence{"records.import.zip-bomb", QT_TRANSLATE_NOOP("ErrorText", "Archive refusée"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette archive se déplie en beaucoup plus de données qu’elle ne devrait. Havre ne l’a pas ouverte."), nullptr},
    Sentence{"records.import.zip-locked", QT_TRANSLATE_NOOP("ErrorText", "Archive protégée"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette archive demande un mot de passe. Ouvrez-la d’abord vous-même, puis importez son contenu."), nullptr},
    Sentence{"records.import.zip-path", QT_TRANSLATE_NOOP("ErrorText", "Archive refusée"),
             QT_TRANSLATE_NOOP("ErrorText", "Les noms de fichiers de cette archive cherchent à sortir de leur dossier. Havre ne l’a pas ouverte."), nullptr},
    Sentence{"records.xdm.empty", QT_TRANSLATE_NOOP("ErrorText", "Archive vide"),
             QT_TRANSLATE_NOOP("ErrorText", "Il n’y a aucun document dans cette archive."), nullptr},
    Sentence{"records.xdm.metadata", QT_TRANSLATE_NOOP("ErrorText", "Archive incomplète"),
             QT_TRANSLATE_NOOP("ErrorText", "La fiche qui accompagne les documents de cette archive est illisible. Les documents eux-mêmes restent lisibles."), nullptr},
    Sentence{"records.xdm.no-patient", QT_TRANSLATE_NOOP("ErrorText", "Identité de santé inconnue"),
             QT_TRANSLATE_NOOP("ErrorText", "Une archive pour les professionnels porte votre identifiant de santé. Connectez-vous une fois pour que Havre le connaisse."), nullptr},
    Sentence{"records.xdm.too-large", QT_TRANSLATE_NOOP("ErrorText", "Trop de documents à la fois"),
             QT_TRANSLATE_NOOP("ErrorText", "Ces documents dépassent ensemble ce qu’une archive peut porter. Choisissez-en moins."), nullptr},
    Sentence{"records.xdm.write", QT_TRANSLATE_NOOP("ErrorText", "Archive non préparée"),
             QT_TRANSLATE_NOOP("ErrorText", "L’archive n’a pas pu être préparée. Vos documents ne sont pas touchés."), nullptr},
};

} // namespace

std::span<const Sentence> sentencesOfHealth()
{
    return sentences;
}

} // namespace havre::ui
