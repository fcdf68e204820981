#include "app/sandbox/family/Family.h"

#include "app/sandbox/family/Calendar.h"

#include <QLocale>

#include <algorithm>

namespace havre::sandbox::family {
namespace {

QString french(double number, int decimals)
{
    return QLocale(QLocale::French, QLocale::France).toString(number, 'f', decimals);
}

QString rangeText(const Limits &limits, int decimals)
{
    if (limits.low && limits.high)
        return french(*limits.low, decimals) + QStringLiteral(" – ") + french(*limits.high, decimals);
    if (limits.high)
        return QStringLiteral("< ") + french(*limits.high, decimals);
    return limits.low ? QStringLiteral("> ") + french(*limits.low, decimals) : QString();
}

QString flagOf(double number, const Limits &limits)
{
    if (!limits.low && !limits.high)
        return {};
    if (limits.low && number < *limits.low)
        return QStringLiteral("L");
    return limits.high && number > *limits.high ? QStringLiteral("H") : QStringLiteral("N");
}

const LabValue *resultIn(const StoryDocument &document, const QString &analyte)
{
    for (const StorySection &section : document.sections)
        for (const LabValue &value : section.results)
            if (value.analyte == analyte)
                return &value;
    return nullptr;
}

} // namespace

QString Professional::shownName() const
{
    if (service)
        return familyName;
    const QString title = suffix == QLatin1String("DR") ? QStringLiteral("Dr")
        : prefix == QLatin1String("MME") ? QStringLiteral("Mme") : QStringLiteral("M.");
    return title + u' ' + givenName + u' ' + familyName;
}

const Person *Family::person(const QString &key) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person &p) { return p.key == key; });
    return found == people.end() ? nullptr : &*found;
}

const Person *Family::filerOf(const StoryDocument &document) const
{
    const Person *whose = person(document.person);
    const auto parent = std::find_if(people.begin(), people.end(), [whose](const Person &p) { return whose->representatives.value(0) == p.login; });
    return parent == people.end() ? whose : &*parent;
}

Organization Family::organizationOf(const QString &professional) const
{
    return organizations.value(professionals.value(professional).organization);
}

QString Family::titleOf(const StoryDocument &document) const
{
    return document.title.isEmpty() ? catalogue.kinds.value(document.kind).title : document.title;
}

Finding Family::finding(const LabValue &value, const StoryDocument &document) const
{
    Finding found;
    found.analyte = catalogue.analytes.value(value.analyte);
    const QString laboratory = organizationOf(document.author).key;
    found.limits = value.limits ? *value.limits
        : found.analyte.usual.value(laboratory, found.analyte.usual.value(QStringLiteral("*")));
    const int decimals = found.analyte.decimals;
    if (value.number) {
        found.exact = QString::number(*value.number, 'f', decimals);
        found.value = french(*value.number, decimals);
        found.flag = flagOf(found.exact.toDouble(), found.limits);
    } else {
        found.value = value.words;
    }
    found.range = rangeText(found.limits, decimals);

    for (const StoryDocument &other : documents) {
        if (other.person != document.person || !other.sampled.isValid() || other.sampled >= document.sampled)
            continue;
        const LabValue *earlier = resultIn(other, value.analyte);
        if (earlier && earlier->number)
            found.before = french(*earlier->number, decimals) + QStringLiteral(" (") + shortDate(other.sampled) + u')';
    }
    return found;
}

} // namespace havre::sandbox::family
