#include "ui/health/Doubt.h"

#include "core/health/growth/Growth.h"

#include <QCoreApplication>

namespace havre::ui {

QString doubtOf(const QList<health::Fact> &facts, const family::Card &card)
{
    using health::growth::Index;
    const auto index = health::growth::implausible(facts, card.sex, card.person.birthDate);
    if (!index)
        return {};
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
