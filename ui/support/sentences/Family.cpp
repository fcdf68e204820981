// What a person reads when something fails: the spaces of a family. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr std::array sentences{
    Sentence{"family.ambiguous", QT_TRANSLATE_NOOP("ErrorText", "Plusieurs personnes s’appellent ainsi"),
             QT_TRANSLATE_NOOP("ErrorText", "Donnez le prénom et le nom, ou l’identifiant de l’espace."), nullptr},
    Sentence{"family.birth-date", QT_TRANSLATE_NOOP("ErrorText", "Date de naissance à vérifier"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette date manque, est à venir ou trop ancienne. Regardez-la à nouveau."), nullptr},
    Sentence{"family.exam-date", QT_TRANSLATE_NOOP("ErrorText", "Jour de l’examen à vérifier"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce jour est avant la naissance, ou à venir. Regardez-le à nouveau."), nullptr},
    Sentence{"family.exam-early", QT_TRANSLATE_NOOP("ErrorText", "Examen pas encore ouvert"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce jour est bien avant l’âge de cet examen. Vérifiez son nom et le jour."), nullptr},
    Sentence{"family.exam-untold", QT_TRANSLATE_NOOP("ErrorText", "Rien à reprendre"),
             QT_TRANSLATE_NOOP("ErrorText", "Vous n’avez pas noté cet examen vous-même. S’il est marqué fait, c’est un document du dossier qui le dit."), nullptr},
    Sentence{"family.exists", QT_TRANSLATE_NOOP("ErrorText", "Cet espace existe déjà"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette personne a déjà son espace ici. Ouvrez-le depuis la liste des espaces."), nullptr},
    Sentence{"family.ins-differs", QT_TRANSLATE_NOOP("ErrorText", "Ce matricule est celui d’une autre personne"),
             QT_TRANSLATE_NOOP("ErrorText", "Il ne va pas avec la date de naissance ou le sexe indiqués. Vérifiez l’un et l’autre."), nullptr},
    Sentence{"family.ins-fixed", QT_TRANSLATE_NOOP("ErrorText", "Ce matricule est confirmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Des documents du DMP sont déjà venus sous ce matricule : il ne change plus. S’ils ne sont pas à cette personne, prévenez l’assistance."), nullptr},
    Sentence{"family.ins-unknown", QT_TRANSLATE_NOOP("ErrorText", "Le DMP ne donne rien pour ce matricule"),
             QT_TRANSLATE_NOOP("ErrorText", "Il n’est pas encore confirmé : le DMP ne le connaît pas, ou ne vous ouvre pas ce dossier. Comparez-le à l’attestation de droits et corrigez-le dans l’espace de cette personne."), nullptr},
    Sentence{"family.names", QT_TRANSLATE_NOOP("ErrorText", "Nom à compléter"),
             QT_TRANSLATE_NOOP("ErrorText", "Il faut le prénom et le nom de naissance, de 100 lettres au plus."), nullptr},
    Sentence{"family.no-booklet", QT_TRANSLATE_NOOP("ErrorText", "Pas de carnet de santé ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Le carnet de santé est celui d’un enfant. Choisissez l’espace d’un enfant."), nullptr},
    Sentence{"family.no-ins", QT_TRANSLATE_NOOP("ErrorText", "Matricule INS encore inconnu"),
             QT_TRANSLATE_NOOP("ErrorText", "Son dossier pourra être demandé dès que son matricule INS sera connu. Complétez son espace, il se trouve sur l’attestation de droits."), nullptr},
    Sentence{"family.no-such-exam", QT_TRANSLATE_NOOP("ErrorText", "Pas d’examen de ce nom"),
             QT_TRANSLATE_NOOP("ErrorText", "Cet enfant n’a pas d’examen de ce nom. Regardez son carnet."), nullptr},
    Sentence{"family.no-such-space", QT_TRANSLATE_NOOP("ErrorText", "Pas d’espace à ce nom"),
             QT_TRANSLATE_NOOP("ErrorText", "Personne ne s’appelle ainsi dans ce coffre. Regardez la liste des espaces."), nullptr},
    Sentence{"family.not-allowed", QT_TRANSLATE_NOOP("ErrorText", "Ce n’est pas permis dans cet espace"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce droit appartient à la personne dont c’est l’espace. Demandez-lui de le faire."), nullptr},
    Sentence{"family.of-age", QT_TRANSLATE_NOOP("ErrorText", "Cet espace appartient à un adulte"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette personne a dix-huit ans : son espace est à elle, et vous ne l’ouvrez plus."), nullptr},
};

} // namespace

std::span<const Sentence> sentencesOfFamily()
{
    return sentences;
}

} // namespace havre::ui
