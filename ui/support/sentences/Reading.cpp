// What a person reads when something fails: documents: reading, showing, exporting; and the command line. Typography: U+202F before ; : ! ?, U+00A0 in « ».
#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr const char *again = QT_TRANSLATE_NOOP("ErrorText", "Réessayer");

constexpr std::array sentences{
    Sentence{"cli.no-password", QT_TRANSLATE_NOOP("ErrorText", "Mot de passe absent"),
             QT_TRANSLATE_NOOP("ErrorText", "Aucun mot de passe n’a pu être lu. Donnez-le par --password-fd, --password-file ou au clavier."), nullptr},
    Sentence{"cli.passwords-differ", QT_TRANSLATE_NOOP("ErrorText", "Les deux saisies diffèrent"),
             QT_TRANSLATE_NOOP("ErrorText", "Les deux mots de passe saisis ne sont pas les mêmes. Recommencez, rien n’a été créé."), nullptr},
    Sentence{"cli.usage", QT_TRANSLATE_NOOP("ErrorText", "Commande incomprise"),
             QT_TRANSLATE_NOOP("ErrorText", "Une option, sa valeur ou un mot de la commande manque ou ne convient pas. « havre-cli --help » les montre tous."), nullptr},
    Sentence{"export.cannot-write", QT_TRANSLATE_NOOP("ErrorText", "Copie impossible"),
             QT_TRANSLATE_NOOP("ErrorText", "Le dossier choisi est plein, absent, protégé ou déjà occupé. Choisissez-en un autre : rien ne manque dans le coffre."), again},
    Sentence{"export.exists", QT_TRANSLATE_NOOP("ErrorText", "Il y a déjà quelque chose à ce nom"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre n’écrit jamais par-dessus ce qui existe. Choisissez un autre nom : rien n’a été écrit."), nullptr},
    Sentence{"export.not-empty", QT_TRANSLATE_NOOP("ErrorText", "Ce dossier n’est pas vide"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre n’écrit jamais par-dessus des fichiers. Choisissez un dossier vide, ou qui n’existe pas encore."), nullptr},
    Sentence{"records.absent", QT_TRANSLATE_NOOP("ErrorText", "Ce document n’est pas ici"),
             QT_TRANSLATE_NOOP("ErrorText", "Il n’est pas, ou n’est plus, dans votre coffre. Revenez à la liste."), nullptr},
    Sentence{"records.cda.absent", QT_TRANSLATE_NOOP("ErrorText", "Ce n’est pas un document de santé lisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce fichier ne contient pas de document de santé que Havre sait lire. Demandez à son auteur une version PDF."), nullptr},
    Sentence{"records.cda.body", QT_TRANSLATE_NOOP("ErrorText", "Pièce jointe abîmée"),
             QT_TRANSLATE_NOOP("ErrorText", "Le fichier contenu dans ce document est abîmé. Essayez de le recevoir à nouveau."), nullptr},
    Sentence{"records.cda.too-large", QT_TRANSLATE_NOOP("ErrorText", "Document trop volumineux"),
             QT_TRANSLATE_NOOP("ErrorText", "Le texte de ce document est trop long pour être affiché. Demandez à son auteur une version plus courte."), again},
    Sentence{"records.damaged", QT_TRANSLATE_NOOP("ErrorText", "Document abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document a changé depuis son arrivée ; Havre ne s’y fie pas. S’il est dans votre DMP, la prochaine synchronisation le rapporte ; sinon, demandez-en une copie à qui l’a écrit."), nullptr},
    Sentence{"records.empty", QT_TRANSLATE_NOOP("ErrorText", "Fichier vide"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce fichier ne contient rien. Demandez à son auteur de le renvoyer."), nullptr},
    Sentence{"records.known", QT_TRANSLATE_NOOP("ErrorText", "Document déjà présent"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document est déjà dans votre coffre."), nullptr},
    Sentence{"records.too-large", QT_TRANSLATE_NOOP("ErrorText", "Document trop volumineux"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document dépasse la taille que Havre accepte. Demandez une version plus légère."), again},
    Sentence{"records.too-many", QT_TRANSLATE_NOOP("ErrorText", "Bibliothèque pleine"),
             QT_TRANSLATE_NOOP("ErrorText", "Votre coffre ne peut plus numéroter de nouveaux documents. Prévenez l’assistance ; rien n’est perdu."), nullptr},
    Sentence{"records.text.too-large", QT_TRANSLATE_NOOP("ErrorText", "Texte trop long"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce texte est trop long pour être affiché ici. Exportez l’original pour le lire ailleurs."), nullptr},
    Sentence{"records.unsupported-type", QT_TRANSLATE_NOOP("ErrorText", "Type de fichier non pris en charge"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre lit les PDF, les images, les textes, les documents de santé et les archives ZIP qui les contiennent. Ce fichier est d’un autre type, ou il est abîmé : demandez-le en PDF à qui l’a écrit."), nullptr},
    Sentence{"records.xml.attributes", QT_TRANSLATE_NOOP("ErrorText", "Document refusé par sécurité"),
             QT_TRANSLATE_NOOP("ErrorText", "La structure de ce document est anormale et il n’a pas été ouvert. Demandez à son auteur une version conforme."), nullptr},
    Sentence{"records.xml.character", QT_TRANSLATE_NOOP("ErrorText", "Document abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document contient des caractères interdits. Demandez à son auteur de le renvoyer."), nullptr},
    Sentence{"records.xml.depth", QT_TRANSLATE_NOOP("ErrorText", "Document refusé par sécurité"),
             QT_TRANSLATE_NOOP("ErrorText", "La structure de ce document est anormale et il n’a pas été ouvert. Demandez à son auteur une version conforme."), nullptr},
    Sentence{"records.xml.dtd", QT_TRANSLATE_NOOP("ErrorText", "Document refusé par sécurité"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document contient des instructions qui pourraient nuire à votre appareil. Il n’a pas été ouvert. Demandez à son auteur une version conforme."), nullptr},
    Sentence{"records.xml.elements", QT_TRANSLATE_NOOP("ErrorText", "Document refusé par sécurité"),
             QT_TRANSLATE_NOOP("ErrorText", "La structure de ce document est anormale et il n’a pas été ouvert. Demandez à son auteur une version conforme."), nullptr},
    Sentence{"records.xml.encoding", QT_TRANSLATE_NOOP("ErrorText", "Document illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Les caractères de ce document ne sont pas lisibles. Demandez à son auteur de le renvoyer."), nullptr},
    Sentence{"records.xml.malformed", QT_TRANSLATE_NOOP("ErrorText", "Document incomplet ou abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document est incomplet ou abîmé. Essayez de le recevoir à nouveau."), nullptr},
    Sentence{"records.xml.nul", QT_TRANSLATE_NOOP("ErrorText", "Document abîmé"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document contient des données qui ne sont pas du texte. Demandez à son auteur de le renvoyer."), nullptr},
    Sentence{"records.xml.tag", QT_TRANSLATE_NOOP("ErrorText", "Document refusé par sécurité"),
             QT_TRANSLATE_NOOP("ErrorText", "La structure de ce document est anormale et il n’a pas été ouvert. Demandez à son auteur une version conforme."), nullptr},
    Sentence{"records.xml.too-large", QT_TRANSLATE_NOOP("ErrorText", "Document trop volumineux"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce document dépasse la taille que Havre sait lire (32 Mo). Demandez à son auteur une version plus légère, un PDF par exemple."), again},
    Sentence{"render.died", QT_TRANSLATE_NOOP("ErrorText", "La lecture s’est interrompue"),
             QT_TRANSLATE_NOOP("ErrorText", "La lecture de ce document s’est interrompue. Le document d’origine est intact : vous pouvez l’ouvrir à nouveau ou l’exporter."), again},
    Sentence{"render.no-jail", QT_TRANSLATE_NOOP("ErrorText", "Lecture protégée indisponible"),
             QT_TRANSLATE_NOOP("ErrorText", "Les PDF et les images s’ouvrent à l’abri, avec le programme « bubblewrap », qui manque ou ne peut pas démarrer ici. Installez-le, puis essayez à nouveau."), nullptr},
    Sentence{"render.no-page", QT_TRANSLATE_NOOP("ErrorText", "Page introuvable"),
             QT_TRANSLATE_NOOP("ErrorText", "Cette page n’existe pas dans le document. Revenez à une autre page."), nullptr},
    Sentence{"render.protected", QT_TRANSLATE_NOOP("ErrorText", "PDF protégé par un mot de passe"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce PDF demande un mot de passe pour être lu. Demandez à son auteur une version sans mot de passe."), nullptr},
    Sentence{"render.too-large", QT_TRANSLATE_NOOP("ErrorText", "Document trop volumineux"),
             QT_TRANSLATE_NOOP("ErrorText", "Ce fichier ou l’une de ses pages est trop grand pour être affiché. Demandez une version plus légère."), again},
    Sentence{"render.unreadable", QT_TRANSLATE_NOOP("ErrorText", "Document illisible"),
             QT_TRANSLATE_NOOP("ErrorText", "Havre ne sait pas montrer ce fichier : il est abîmé, ou d’un autre type qu’annoncé."), nullptr},
};

} // namespace

std::span<const Sentence> sentencesOfReading()
{
    return sentences;
}

} // namespace havre::ui
