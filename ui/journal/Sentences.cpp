#include "ui/journal/Sentences.h"

#include "ui/journal/Papers_p.h"
#include "ui/support/Formatters.h"
#include "ui/support/Phrase.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Journal)
};

bool isOwner(const QString &actor)
{
    return actor.isEmpty() || actor == QLatin1String("Vous");
}

QString received(const journal::Entry &entry, qsizetype more)
{
    if (more > 0) {
        const int count = static_cast<int>(more) + 1;
        return isOwner(entry.actor)
            //: Journal, several documents brought in by the person
            ? Words::tr("Vous avez ajouté %n documents.", nullptr, count)
            //: Journal; %1 who brought them ("DMP")
            : Words::tr("%n documents sont arrivés (%1).", nullptr, count).arg(entry.actor);
    }
    return isOwner(entry.actor)
        //: Journal; %1 a document's title
        ? Words::tr("Vous avez ajouté « %1 ».").arg(entry.label)
        //: Journal; %1 a document's title, %2 who brought it ("DMP")
        : Words::tr("« %1 » est arrivé (%2).").arg(entry.label, entry.actor);
}

QString opened(const journal::Entry &entry, qsizetype more)
{
    const QString sentence = isOwner(entry.actor)
        //: Journal; %1 a document's title
        ? Words::tr("Vous avez ouvert « %1 ».").arg(entry.label)
        //: Journal; %1 a professional, %2 a document's title
        : Words::tr("%1 a ouvert « %2 ».").arg(entry.actor, entry.label);
    //: Journal: the same act several times in a row; begins with a space
    return more > 0 ? sentence + Words::tr(" (%n fois)", nullptr, static_cast<int>(more) + 1) : sentence;
}

QString refused(const journal::Refused &refused)
{
    const QDateTime since = refused.since.toLocalTime();
    if (!since.isValid())
        return Words::tr("Un mot de passe faux a été essayé.");
    const QString day = format::longDay(since.date());
    const QString time = format::time(since.time());
    return refused.count == 1
        //: Journal; %1 a day, %2 a time
        ? Words::tr("Un mot de passe faux a été essayé le %1 à %2.").arg(day, time)
        //: Journal, somebody tried wrong passwords; %1 the day, %2 the time of the first
        : Words::tr("%n mots de passe faux ont été essayés depuis le %1 à %2.", nullptr, static_cast<int>(refused.count))
              .arg(day, time);
}

// What a permission of the catalogue is about, in the middle of a sentence.
QString permitted(const QString &permission)
{
    const auto is = [&permission](const char *id) { return permission == QLatin1String(id); };
    if (is("health.glucose.read"))
        //: Journal: what an app was allowed
        return Words::tr("lire vos glycémies");
    if (is("health.glucose.write"))
        //: Journal: what an app was allowed
        return Words::tr("ajouter des glycémies");
    if (is("health.hba1c.read"))
        //: Journal: what an app was allowed
        return Words::tr("lire votre HbA1c");
    if (is("health.pressure.read"))
        //: Journal: what an app was allowed
        return Words::tr("lire votre tension");
    if (is("health.pressure.write"))
        //: Journal: what an app was allowed
        return Words::tr("ajouter des mesures de tension");
    if (is("health.weight.read"))
        //: Journal: what an app was allowed
        return Words::tr("lire votre poids");
    if (is("health.weight.write"))
        //: Journal: what an app was allowed
        return Words::tr("ajouter votre poids");
    if (is("health.growth.read"))
        //: Journal: what an app was allowed
        return Words::tr("lire la croissance de l’enfant");
    return permission;
}

// The label: how many, a space, the permission (store/permissions/Broker). None was written: the day was full.
QString exchanged(const journal::Entry &entry)
{
    const int count = entry.label.section(u' ', 0, 0).toInt();
    const QString permission = permitted(entry.label.section(u' ', 1));
    if (entry.act == journal::Act::AppWrote && count == 0)
        //: Journal; %1 an app, %2 the permission it used: "ajouter des glycémies"
        return Words::tr("« %1 » a voulu ajouter plus de mesures que permis en un jour : Havre a refusé (%2).").arg(entry.actor, permission);
    return entry.act == journal::Act::AppRead
        //: Journal; %1 an app, %2 the permission it used: "lire vos glycémies"
        ? Words::tr("« %1 » a lu %n résultats (%2).", nullptr, count).arg(entry.actor, permission)
        //: Journal; %1 an app, %2 the permission it used: "ajouter des glycémies"
        : Words::tr("« %1 » a ajouté %n mesures (%2).", nullptr, count).arg(entry.actor, permission);
}

// The label: how many, a space, the app.
QString measuresRemoved(const journal::Entry &entry)
{
    bool counted = false;
    const int count = entry.label.section(u' ', 0, 0).toInt(&counted);
    return counted
        //: Journal; %1 an app of the catalogue
        ? Words::tr("Vous avez retiré %n mesures ajoutées par « %1 ».", nullptr, count).arg(entry.label.section(u' ', 1))
        //: Journal; %1 an app of the catalogue
        : Words::tr("Vous avez retiré les mesures ajoutées par « %1 ».").arg(entry.label);
}

} // namespace

QString journalSentence(const journal::Entry &said, qsizetype more)
{
    using journal::Act;
    journal::Entry entry = said;
    entry.actor = plainLine(entry.actor);
    entry.label = plainTitle(entry.label);
    switch (entry.act) {
    case Act::VaultCreated:
        return Words::tr("Vous avez créé ce coffre.");
    case Act::Unlocked:
        return Words::tr("Vous avez ouvert le coffre.");
    case Act::Locked:
        return Words::tr("Le coffre a été refermé.");
    case Act::SignedIn:
        return entry.label.isEmpty()
            ? Words::tr("Connexion à votre compte.")
            //: Journal; %1 the name of the service
            : Words::tr("Connexion à votre compte (%1).").arg(entry.label);
    case Act::SignedOut:
        return Words::tr("Déconnexion de votre compte.");
    case Act::SyncDone: {
        bool isCount = false;
        const int count = entry.label.toInt(&isCount);
        if (!isCount)
            return Words::tr("La copie du DMP a été mise à jour.");
        return count == 0
            ? Words::tr("La copie du DMP a été vérifiée : rien de nouveau.")
            : Words::tr("La copie du DMP a été mise à jour : %n nouveaux documents.", nullptr, count);
    }
    case Act::DocumentReceived:
        return received(entry, more);
    case Act::DocumentOpened:
        return opened(entry, more);
    case Act::DocumentExported:
        //: Journal; %1 a document's title
        return Words::tr("Vous avez exporté « %1 » hors du coffre.").arg(entry.label);
    case Act::UnlockRefused:
        return refused(journal::Refused::of(said));
    case Act::SettingsChanged:
        return Words::tr("Vous avez changé un réglage.");
    case Act::MessageSent:
        //: Journal; %1 to whom
        return Phrase::around(Words::tr("Vous avez écrit à %1."), entry.label).arg(entry.label);
    case Act::MessageOpened: {
        //: Journal; %1 with whom
        const QString sentence = Words::tr("Vous avez lu vos messages avec %1.").arg(entry.label);
        //: Journal: the same act several times in a row; begins with a space
        return more > 0 ? sentence + Words::tr(" (%n fois)", nullptr, static_cast<int>(more) + 1) : sentence;
    }
    case Act::SpaceCreated:
        return isOwner(entry.actor)
            //: Journal; %1 a child, or somebody one cares for
            ? Words::tr("Vous avez créé l’espace de %1.").arg(entry.label)
            //: Journal of a child's space; %1 the parent
            : Words::tr("%1 a créé cet espace.").arg(entry.actor);
    case Act::SpaceOpened:
        return isOwner(entry.actor)
            //: Journal; %1 a child, or somebody one cares for
            ? Words::tr("Vous avez ouvert l’espace de %1.").arg(entry.label)
            //: Journal of a child's space; %1 the parent
            : Words::tr("%1 a ouvert cet espace.").arg(entry.actor);
    case Act::SpaceClosed:
        return Words::tr("Cet espace a été refermé.");
    case Act::SpaceCompleted:
        return Words::tr("Le matricule INS a été ajouté à cet espace.");
    case Act::AppOpened:
        //: Journal; %1 an app of the catalogue, an online service
        return Words::tr("Vous avez lancé « %1 » dans votre navigateur.").arg(entry.label);
    case Act::ShareCreated:
        //: Journal; %1 a document's title
        return Words::tr("Vous avez partagé « %1 » par un lien.").arg(entry.label);
    case Act::ShareOpened:
        return entry.actor.isEmpty()
            //: Journal; %1 the share's title; who opened it gave no name
            ? Words::tr("« %1 » a été ouvert par le lien de partage.").arg(entry.label)
            //: Journal; %1 who opened a share, as they named themselves, already between quotes, %2 the share's title
            : Words::tr("« %2 » a été ouvert par le lien de partage (%1).").arg(entry.actor, entry.label);
    case Act::ShareRevoked:
        //: Journal; %1 a share's title
        return Words::tr("Vous avez fermé le partage « %1 ».").arg(entry.label);
    case Act::DocumentDeposited:
        //: Journal; %1 a document's title
        return Words::tr("Vous avez déposé « %1 » dans votre DMP.").arg(entry.label);
    case Act::DocumentHidden:
        //: Journal; %1 a document's title
        return Words::tr("Vous avez masqué « %1 » aux professionnels.").arg(entry.label);
    case Act::DocumentShown:
        //: Journal; %1 a document's title
        return Words::tr("Vous montrez de nouveau « %1 » aux professionnels.").arg(entry.label);
    case Act::MeasureNoted:
        //: Journal; %1 what was measured at home: "Poids"
        return Words::tr("Vous avez noté une mesure : %1.").arg(entry.label);
    case Act::MeasureRemoved:
        //: Journal; %1 what had been measured at home: "Poids"
        return Words::tr("Vous avez retiré une mesure : %1.").arg(entry.label);
    case Act::AppStarted:
        //: Journal; %1 an app of the catalogue that runs inside Havre
        return Words::tr("Vous avez ouvert « %1 ».").arg(entry.label);
    case Act::AppStopped:
        //: Journal; %1 an app of the catalogue
        return Words::tr("« %1 » a été arrêtée.").arg(entry.label);
    case Act::AppRead:
    case Act::AppWrote:
        return exchanged(entry);
    case Act::GrantGiven:
        //: Journal; %1 an app, %2 what it may read or add: "glycémies"
        return Words::tr("Vous avez autorisé « %1 » : %2.").arg(entry.label.section(u' ', 1), permitted(entry.label.section(u' ', 0, 0)));
    case Act::GrantRevoked:
        //: Journal; %1 an app, %2 what it could read or add: "glycémies"
        return Words::tr("Vous avez repris à « %1 » : %2.").arg(entry.label.section(u' ', 1), permitted(entry.label.section(u' ', 0, 0)));
    case Act::EmergencyChanged:
        return emergencyChanged(entry, more);
    case Act::EmergencyExported:
        return emergencyLeft(entry);
    case Act::PackSaved:
    case Act::PackPrinted:
    case Act::PackFiled:
        return packLeft(entry, more);
    case Act::DocumentSent:
        //: Journal; %1 a document's title
        return Words::tr("Vous avez envoyé « %1 » par la messagerie.").arg(entry.label);
    case Act::DepositWithdrawn:
        //: Journal; %1 a document's title
        return Words::tr("Vous avez renoncé à déposer « %1 » dans votre DMP.").arg(entry.label);
    case Act::AppMeasuresRemoved:
        return measuresRemoved(entry);
    case Act::HidingWithdrawn:
        //: Journal; %1 a document's title
        return Words::tr("Vous avez renoncé à masquer « %1 » aux professionnels.").arg(entry.label);
    case Act::ShowingWithdrawn:
        //: Journal; %1 a document's title
        return Words::tr("Vous avez renoncé à montrer de nouveau « %1 » aux professionnels.").arg(entry.label);
    }
    return Words::tr("Autre événement");
}

} // namespace havre::ui
