#include "core/health/measures/Measures.h"

#include "core/records/cda/Decimal.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace havre::health {
namespace {

const QString Loinc = QStringLiteral("2.16.840.1.113883.6.1");

constexpr int YearsOfAdult = 18;
constexpr int YearsOfHead = 5; // the WHO’s curves of the head end there
constexpr qsizetype MostDecimals = 3; // no instrument of a home shows more

// "72,4" as "72.4"; empty when it is not a plain positive number.
QString plainDecimal(const QString &typed)
{
    QString text = typed.trimmed();
    text.replace(u',', u'.');
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    const qsizetype point = text.indexOf(u'.');
    const bool shown = point < 0 || text.size() - point - 1 <= MostDecimals;
    return plain && shown && records::cda::decimalOf(text).value_or(0) > 0 ? text : QString();
}

} // namespace

const QList<MeasureKind> &measureKinds()
{
    static const QList<MeasureKind> kinds{
        {"weight", QT_TRANSLATE_NOOP("measures", "Poids"), "kg", 1, {{"29463-7", QT_TRANSLATE_NOOP("measures", "Poids"), 0.3, 400, {{10, 15, 180}, {18, 30, 200}}}}},
        {"height", QT_TRANSLATE_NOOP("measures", "Taille"), "cm", 0, {{"8302-2", QT_TRANSLATE_NOOP("measures", "Taille"), 20, 260, {{18, 120, 220}}}}},
        {"head",
         QT_TRANSLATE_NOOP("measures", "Périmètre crânien"),
         "cm",
         1,
         {{"8287-5", QT_TRANSLATE_NOOP("measures", "Périmètre crânien"), 20, 80, {{5, 45, 62}, {18, 48, 66}}}},
         YearsOfHead},
        {"blood-pressure",
         QT_TRANSLATE_NOOP("measures", "Tension artérielle"),
         "mm[Hg]",
         0,
         {{"8480-6", QT_TRANSLATE_NOOP("measures", "Tension systolique"), 40, 300, {{0, 50, 140}, {6, 60, 170}, {18, 70, 230}}},
          {"8462-4", QT_TRANSLATE_NOOP("measures", "Tension diastolique"), 20, 200, {{0, 25, 90}, {6, 30, 110}, {18, 35, 140}}}}},
        {"pulse", QT_TRANSLATE_NOOP("measures", "Pouls"), "/min", 0, {{"8867-4", QT_TRANSLATE_NOOP("measures", "Pouls"), 20, 300, {{0, 60, 220}, {6, 40, 210}, {18, 35, 200}}}}},
        {"temperature", QT_TRANSLATE_NOOP("measures", "Température"), "Cel", 1, {{"8310-5", QT_TRANSLATE_NOOP("measures", "Température"), 25, 45, {{0, 34, 42}}}}},
        // LOINC's 2345-7 is of serum or plasma (a glucometer's is 41653-7): it is the one the profile of API Mesures asks for here.
        {"glucose",
         QT_TRANSLATE_NOOP("measures", "Glycémie capillaire"),
         "g/L",
         2,
         {{"2345-7", QT_TRANSLATE_NOOP("measures", "Glycémie capillaire"), 0.1, 8, {{0, 0.4, 4}}}}}, // 5.5 is one in mmol/L
    };
    return kinds;
}

const MeasureKind *measureKind(const QString &id)
{
    for (const MeasureKind &kind : measureKinds())
        if (id == QLatin1String(kind.id))
            return &kind;
    return nullptr;
}

const MeasureKind *measureKindOfCode(const QString &loinc)
{
    for (const MeasureKind &kind : measureKinds())
        for (const Part &part : kind.parts)
            if (loinc == QLatin1String(part.code))
                return &kind;
    return nullptr;
}

bool isAsked(const MeasureKind &kind, const QDate &birth, const QDate &day)
{
    return kind.youngerThan == 0 || birth.addYears(kind.youngerThan) > day;
}

bool isBeforeBirth(const QDateTime &time, const QDate &birth)
{
    return birth.isValid() && time.toLocalTime().date() < birth;
}

namespace {

int ageOn(const QDate &day, const QDate &birth)
{
    int age = birth.isValid() ? 0 : YearsOfAdult;
    while (birth.isValid() && age < YearsOfAdult && birth.addYears(age + 1) <= day)
        ++age;
    return age;
}

bool isRare(const Part &part, double value, int age)
{
    const auto after = std::find_if(part.rare.cbegin(), part.rare.cend(), [age](const Rare &one) { return one.fromAge > age; });
    if (after == part.rare.cbegin())
        return false;
    const Rare &bounds = *std::prev(after);
    return value < bounds.below || value > bounds.above;
}

} // namespace

const MeasureKind *firstRare(const QList<Fact> &facts, const QDate &birth)
{
    for (const Fact &fact : facts) {
        const MeasureKind *kind = measureKindOfCode(fact.analyte);
        const auto value = records::cda::decimalOf(fact.observation.value.text);
        if (!kind || !value)
            continue;
        const int age = ageOn(fact.time.toLocalTime().date(), birth);
        for (const Part &part : kind->parts)
            if (fact.analyte == QLatin1String(part.code) && isRare(part, *value, age))
                return kind;
    }
    return nullptr;
}

Result<QList<Fact>> measured(const MeasureKind &kind, const QStringList &numbers, const QDateTime &time, const QDateTime &now, const QDate &birth)
{
    if (!time.isValid() || time > now.addSecs(60))
        return failure(Fault::Malformed, QLatin1String("health.measure.time"));
    if (isBeforeBirth(time, birth))
        return failure(Fault::Malformed, QLatin1String("health.measure.before-birth"));
    if (numbers.size() != kind.parts.size())
        return failure(Fault::Malformed, QLatin1String("health.measure.number"));
    QList<Fact> facts;
    double before = 0;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Part &part = kind.parts.at(i);
        const QString text = plainDecimal(numbers.at(i));
        if (text.isEmpty())
            return failure(Fault::Malformed, QLatin1String("health.measure.number"));
        const double value = *records::cda::decimalOf(text);
        if (value < part.least || value > part.most)
            return failure(Fault::Malformed, QLatin1String("health.measure.bounds"));
        if (i > 0 && value >= before)
            return failure(Fault::Malformed, QLatin1String("health.measure.order"));
        before = value;
        records::cda::Observation observation;
        observation.kind = records::cda::Observation::Kind::Vital;
        observation.name = QCoreApplication::translate("measures", part.name);
        observation.code = {QLatin1String(part.code), Loinc, observation.name};
        observation.value.kind = records::cda::Value::Kind::Quantity;
        observation.value.text = text;
        observation.value.unit = QLatin1String(kind.unit);
        observation.time = {time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + QStringLiteral("+0000"), time};
        if (kind.parts.size() > 1)
            observation.panel = QCoreApplication::translate("measures", kind.name);
        Fact fact = factOf(std::move(observation));
        fact.kind = Kind::Measure;
        facts.append(std::move(fact));
    }
    return facts;
}

} // namespace havre::health
