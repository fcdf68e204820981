#include "ui/support/ErrorText.h"

#include "ui/support/ErrorSentences.h"

#include <QCoreApplication>
#include <QHash>

namespace havre::ui {
namespace {

QString said(const char *french)
{
    return french ? QCoreApplication::translate(ErrorContext, french) : QString();
}

const QHash<QLatin1String, const Sentence *> &byCode()
{
    static const auto table = [] {
        QHash<QLatin1String, const Sentence *> hash;
        for (const auto &area : {sentencesOfVault(), sentencesOfSession(), sentencesOfExchange(), sentencesOfReading(),
                                 sentencesOfHealth(), sentencesOfMailbox(), sentencesOfFamily(), sentencesOfStore(),
                                 sentencesOfSharing()})
            for (const Sentence &sentence : area)
                hash.insert(QLatin1String(sentence.code), &sentence);
        return hash;
    }();
    return table;
}

// What can be said honestly from the fault alone.
Sentence general(Fault fault)
{
    switch (fault) {
    case Fault::Cancelled:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "C’est arrêté"),
                QT_TRANSLATE_NOOP("ErrorText", "Rien n’a été changé."), nullptr};
    case Fault::Offline:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "Le service ne répond pas"),
                QT_TRANSLATE_NOOP("ErrorText", "Rien n’est perdu. Vérifiez votre connexion, puis essayez de nouveau."),
                QT_TRANSLATE_NOOP("ErrorText", "Réessayer")};
    case Fault::Locked:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "Le coffre est fermé"),
                QT_TRANSLATE_NOOP("ErrorText", "Ouvrez-le avec votre mot de passe pour continuer."), nullptr};
    case Fault::Refused:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "C’est refusé"),
                QT_TRANSLATE_NOOP("ErrorText", "Le droit ou la clé présentés n’ont pas été acceptés."), nullptr};
    case Fault::NotFound:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "C’est introuvable"),
                QT_TRANSLATE_NOOP("ErrorText", "Ce que vous demandez n’est pas, ou n’est plus, ici."), nullptr};
    case Fault::Conflict:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "Cela a changé entre-temps"),
                QT_TRANSLATE_NOOP("ErrorText", "Rien n’a été écrasé. Regardez ce qui a changé, puis recommencez."),
                QT_TRANSLATE_NOOP("ErrorText", "Réessayer")};
    case Fault::Malformed:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "Ce contenu ne peut pas être lu"),
                QT_TRANSLATE_NOOP("ErrorText", "Il est incomplet ou mal formé. L’original reste gardé tel quel."), nullptr};
    case Fault::Corrupt:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "Des données sont abîmées"),
                QT_TRANSLATE_NOOP("ErrorText", "Havre a reconnu qu’elles ont été modifiées ou endommagées, et ne s’y fie pas."),
                nullptr};
    case Fault::Unsupported:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "Havre ne sait pas encore faire cela"),
                QT_TRANSLATE_NOOP("ErrorText", "Il manque à cet appareil, ou à Havre, de quoi le faire."), nullptr};
    case Fault::Busy:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "Un instant"),
                QT_TRANSLATE_NOOP("ErrorText", "Une autre tâche est en cours. Réessayez dans un moment."),
                QT_TRANSLATE_NOOP("ErrorText", "Réessayer")};
    case Fault::Exhausted:
        return {"", QT_TRANSLATE_NOOP("ErrorText", "La place manque"),
                QT_TRANSLATE_NOOP("ErrorText", "Le disque est plein, protégé, ou le contenu est trop grand. Rien n’est perdu."),
                QT_TRANSLATE_NOOP("ErrorText", "Réessayer")};
    case Fault::Internal:
        break;
    }
    return {"", QT_TRANSLATE_NOOP("ErrorText", "Havre a rencontré un défaut"),
            QT_TRANSLATE_NOOP("ErrorText", "C’est de notre faute, pas de la vôtre. Ce qui est dans le coffre n’a pas changé."),
            QT_TRANSLATE_NOOP("ErrorText", "Réessayer")};
}

} // namespace

ErrorText ErrorText::of(const havre::Error &error)
{
    const QByteArray code = error.code.toLatin1();
    const Sentence *known = byCode().value(QLatin1String(code), nullptr);
    const Sentence sentence = known ? *known : general(error.fault);
    return {said(sentence.title), said(sentence.text), said(sentence.action), error.code};
}

} // namespace havre::ui
