#include "ui/health/Doubt.h"

#include "core/health/growth/Growth.h"
#include "core/health/measures/Measures.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {

QString rareDoubt(const health::MeasureKind &kind)
{
    const QLatin1String id(kind.id);
    if (id == QLatin1String("weight"))
        //: a typed measure of an adult is one that few people have
        return QCoreApplication::translate("Doubt", "Ce poids est très rare. Est-il bien en kilos\u202f? Appuyez encore pour le garder.");
    if (id == QLatin1String("height"))
        //: a typed measure of an adult is one that few people have
        return QCoreApplication::translate("Doubt", "Cette taille est très rare. Est-elle bien en centimètres\u202f? Appuyez encore pour la garder.");
    if (id == QLatin1String("glucose"))
        //: a typed measure of an adult is one that few people have
        return QCoreApplication::translate("Doubt", "Cette glycémie est très rare. Est-elle bien en grammes par litre\u202f? Appuyez encore pour la garder.");
    if (id == QLatin1String("head"))
        //: a typed measure is one that few people of that age have
        return QCoreApplication::translate("Doubt", "Ce tour de tête est très rare à cet âge. Est-il bien en centimètres\u202f? Appuyez encore pour le garder.");
    if (id == QLatin1String("pulse"))
        //: a typed measure is one that few people of that age have
        return QCoreApplication::translate("Doubt", "Ce pouls est très rare à cet âge. Relisez-le, ou appuyez encore pour le garder.");
    if (id == QLatin1String("temperature"))
        //: a typed measure is one that few people have
        return QCoreApplication::translate("Doubt", "Cette température est très rare. Relisez-la, ou appuyez encore pour la garder.");
    //: a typed measure of an adult is one that few people have
    return QCoreApplication::translate("Doubt", "Cette tension est très rare. Relisez-la, ou appuyez encore pour la garder.");
}

} // namespace

QString AskedOnce::ask(const QString &doubt, const QStringList &typed)
{
    const bool known = doubt.isEmpty() || m_asked == typed;
    m_asked = known ? QStringList() : typed;
    return known ? QString() : doubt;
}

QString doubtOf(const QList<health::Fact> &facts, const family::Card &card)
{
    using health::growth::Index;
    const auto index = health::growth::implausible(facts, card.sex, card.person.birthDate);
    if (!index) { // whose it is may not be read yet: then nothing says it is an adult
        const health::MeasureKind *rare = card.person.id.isNull() ? nullptr : health::firstRare(facts, card.person.birthDate);
        return rare ? rareDoubt(*rare) : QString();
    }
    switch (*index) {
    //: a typed measure is far from every reference
    case Index::Weight: return QCoreApplication::translate("Doubt", "Ce poids est très loin des repères de cet âge. Est-il bien en kilos\u202f? Appuyez encore pour le garder.");
    //: a typed measure is far from every reference
    case Index::Height: return QCoreApplication::translate("Doubt", "Cette taille est très loin des repères de cet âge. Est-elle bien en centimètres\u202f? Appuyez encore pour la garder.");
    //: a typed measure is far from every reference
    case Index::Head: return QCoreApplication::translate("Doubt", "Ce tour de tête est très loin des repères de cet âge. Appuyez encore pour le garder.");
    //: typed measures do not go together
    case Index::BodyMass: return QCoreApplication::translate("Doubt", "Ce poids et cette taille ne vont pas ensemble à cet âge. Relisez-les, ou appuyez encore pour les garder.");
    }
    return {};
}

} // namespace havre::ui
