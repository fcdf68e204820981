#include "core/family/booklet/Rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace havre::family::booklet {
namespace {

QJsonObject read(const QString &name)
{
    QFile file(QStringLiteral(":/havre/booklet/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the booklet's rules are not in the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QDate day(const QJsonObject &object, const char *key)
{
    return QDate::fromString(text(object, key), Qt::ISODate);
}

Age age(const QJsonObject &object, const char *key)
{
    return Age::parse(text(object, key));
}

QStringList list(const QJsonObject &object, const char *key)
{
    QStringList all;
    for (const QJsonValue &value : object.value(QLatin1String(key)).toArray())
        all.append(value.toString());
    return all;
}

template <typename T, typename Reader>
QList<T> each(const QJsonObject &object, const char *key, Reader reader)
{
    QList<T> all;
    for (const QJsonValue &value : object.value(QLatin1String(key)).toArray())
        all.append(reader(value.toObject()));
    return all;
}

ExamRule exam(const QJsonObject &o)
{
    return {text(o, "id"), text(o, "name"), age(o, "from"), age(o, "until"), text(o, "certificate")};
}

DoseRule dose(const QJsonObject &o)
{
    return {age(o, "from"), age(o, "until"), age(o, "least"), age(o, "most"), age(o, "begunBefore")};
}

VaccineRule vaccine(const QJsonObject &o)
{
    return {text(o, "id"),        text(o, "name"),       text(o, "why"),         list(o, "valences"),
            day(o, "bornFrom"),   day(o, "bornUntil"),   day(o, "obligedFrom"),  each<DoseRule>(o, "doses", dose)};
}

Rules readRules()
{
    const QJsonObject exams = read(QStringLiteral("exams.json"));
    const QJsonObject vaccinations = read(QStringLiteral("vaccinations.json"));
    Rules rules;
    rules.exams = each<ExamRules>(exams, "rules", [](const QJsonObject &o) {
        return ExamRules{day(o, "from"), day(o, "until"), each<ExamRule>(o, "exams", exam)};
    });
    rules.vaccines = each<VaccineRule>(vaccinations, "series", vaccine);
    rules.byCode = each<Protection>(vaccinations, "atc", [](const QJsonObject &o) { return Protection{text(o, "prefix"), list(o, "valences")}; });
    rules.byWord = each<Protection>(vaccinations, "words", [](const QJsonObject &o) { return Protection{text(o, "word"), list(o, "valences")}; });
    return rules;
}

} // namespace

QDate Age::after(const QDate &birth) const
{
    switch (unit.unicode()) {
    case 'd': return birth.addDays(count);
    case 'w': return birth.addDays(7LL * count);
    case 'm': return birth.addMonths(count);
    case 'y': return birth.addYears(count);
    default: return {};
    }
}

Age Age::parse(const QString &text)
{
    return text.size() < 2 ? Age{} : Age{text.chopped(1).toInt(), text.back()};
}

const Rules &rules()
{
    static const Rules read = readRules();
    return read;
}

} // namespace havre::family::booklet
