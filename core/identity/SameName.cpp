#include "core/identity/SameName.h"

#include <algorithm>

namespace havre::identity {
namespace {

QStringList wordsOf(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c.isLetter() ? c.toLower() : QChar(u' ');
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Likeness likeness(const QString &written, const Person &person)
{
    const QStringList there = wordsOf(written);
    const QStringList given = wordsOf(person.givenName);
    const QStringList family = wordsOf(person.familyName);
    const auto stands = [&there](const QString &word) { return there.contains(word); };
    if (there.isEmpty() || (given.isEmpty() && family.isEmpty()))
        return Likeness::Unsure;
    if (!given.isEmpty() && !family.isEmpty() && stands(given.first()) && std::all_of(family.cbegin(), family.cend(), stands))
        return Likeness::Same;
    const QStringList theirs = given + family;
    return std::any_of(theirs.cbegin(), theirs.cend(), stands) ? Likeness::Unsure : Likeness::Other;
}

} // namespace havre::identity
