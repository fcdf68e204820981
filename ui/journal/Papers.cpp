#include "ui/journal/Papers_p.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Journal)
};

// The label: kinds of lines, by spaces (core/sharing/Emergency).
QString partsOf(const QString &label)
{
    QStringList words;
    for (const QString &kind : label.split(u' ', Qt::SkipEmptyParts))
        words << (kind == QLatin1String("allergy")
                      //: Journal: a part of the emergency sheet, in the middle of a sentence
                      ? Words::tr("allergies")
                      : kind == QLatin1String("treatment")
                      //: Journal: a part of the emergency sheet, in the middle of a sentence
                      ? Words::tr("traitements")
                      : kind == QLatin1String("condition")
                      //: Journal: a part of the emergency sheet, in the middle of a sentence
                      ? Words::tr("maladies et antécédents")
                      : kind == QLatin1String("contact")
                      //: Journal: a part of the emergency sheet, in the middle of a sentence: the people to call
                      ? Words::tr("personnes à prévenir")
                      //: Journal: a part of the emergency sheet, in the middle of a sentence
                      : Words::tr("souhaits"));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString emergencyChanged(const journal::Entry &entry, qsizetype more)
{
    const QString parts = partsOf(entry.label);
    const QString sentence = parts.isEmpty()
        ? Words::tr("Vous avez relu la fiche d’urgence.")
        //: Journal; %1 the parts of the emergency sheet that changed: "allergies, traitements"
        : Words::tr("Vous avez modifié la fiche d’urgence\u202f: %1.").arg(parts);
    //: Journal: the same act several times in a row; begins with a space
    return more > 0 ? sentence + Words::tr(" (%n fois)", nullptr, static_cast<int>(more) + 1) : sentence;
}

// How the emergency sheet left: "saved page", "printed card".
QString emergencyLeft(const journal::Entry &entry)
{
    const bool card = entry.label.endsWith(QLatin1String("card"));
    if (entry.label.startsWith(QLatin1String("printed")))
        return card
            //: Journal: the emergency sheet, on a card
            ? Words::tr("Vous avez imprimé la carte d’urgence.")
            //: Journal: the emergency sheet, on a page
            : Words::tr("Vous avez imprimé la fiche d’urgence.");
    return card
        //: Journal: the emergency sheet, on a card, as a file
        ? Words::tr("Vous avez enregistré la carte d’urgence hors du coffre.")
        //: Journal: the emergency sheet, on a page, as a file
        : Words::tr("Vous avez enregistré la fiche d’urgence hors du coffre.");
}

// A consultation pack that was saved, printed or filed: an entry for each document in it.
QString packLeft(const journal::Entry &entry, qsizetype more)
{
    using journal::Act;
    const int count = static_cast<int>(more) + 1;
    const bool saved = entry.act == Act::PackSaved;
    if (entry.object.isEmpty() && entry.label.isEmpty() && more == 0)
        return saved ? Words::tr("Vous avez enregistré hors du coffre un dossier de consultation fait de résultats.")
            : entry.act == Act::PackPrinted ? Words::tr("Vous avez imprimé un dossier de consultation fait de résultats.")
                                            : Words::tr("Vous avez rangé parmi vos documents un dossier de consultation fait de résultats.");
    if (more > 0)
        //: Journal; %n documents in a consultation pack
        return saved ? Words::tr("Vous avez enregistré hors du coffre un dossier de consultation de %n documents.", nullptr, count)
            : entry.act == Act::PackPrinted ? Words::tr("Vous avez imprimé un dossier de consultation de %n documents.", nullptr, count)
                                            : Words::tr("Vous avez rangé parmi vos documents un dossier de consultation de %n documents.", nullptr, count);
    //: Journal; %1 a document's title
    return (saved ? Words::tr("Vous avez enregistré « %1 » hors du coffre, dans un dossier de consultation.")
            : entry.act == Act::PackPrinted ? Words::tr("Vous avez imprimé « %1 », dans un dossier de consultation.")
                                            : Words::tr("Vous avez mis « %1 » dans un dossier de consultation, rangé parmi vos documents."))
        .arg(entry.label);
}

} // namespace havre::ui
