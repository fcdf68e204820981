#include "ui/health/Wording.h"

#include "core/health/labs/Trend.h"
#include "core/health/labs/Wording.h"
#include "core/health/measures/Measures.h"
#include "core/health/vaccination/Vaccinations.h"
#include "core/records/cda/Decimal.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QLocale>

namespace havre::ui::health_words {

using health::Interpretation;
using records::cda::Moment;
using records::cda::Observation;
using records::cda::Value;

namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("health", text);
}

const QChar Narrow(format::NarrowSpace);
const QString Between = QStringLiteral("\u00A0–\u00A0"); // never broken

} // namespace

QString decimal(const QString &written)
{
    QString words = written;
    return words.replace(u'.', QLocale().decimalPoint());
}

QString number(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Quantity:
        return decimal(value.text);
    case Value::Kind::Interval:
        if (const auto bound = health::numberOf(value))
            return bound->comparator + Narrow + decimal(value.span.low.isEmpty() ? value.span.high : value.span.low);
        return decimal(value.span.low) + Between + decimal(value.span.high);
    case Value::Kind::Ratio:
        return value.span.high == u'1' && value.unit.isEmpty() ? decimal(value.span.low)
                                                               : decimal(value.span.low) + u'/' + decimal(value.span.high);
    case Value::Kind::Truth:
        //: a result that is yes or no
        return value.text == QLatin1String("true") ? inWords(QT_TRANSLATE_NOOP("health", "Oui"))
                                                   //: a result that is yes or no
                                                   : inWords(QT_TRANSLATE_NOOP("health", "Non"));
    case Value::Kind::Coded:
    case Value::Kind::Words:
        return plainLine(value.text);
    case Value::Kind::Nothing:
        break;
    }
    //: a result that was asked for and not given
    return inWords(QT_TRANSLATE_NOOP("health", "Non rendu"));
}

QString unitOf(const Value &value)
{
    return health::unitText(value.kind == Value::Kind::Interval || value.kind == Value::Kind::Ratio ? value.span.unit : value.unit);
}

QString usual(const Observation &observation)
{
    const auto &span = observation.usual;
    if (span.isEmpty())
        return plainLine(observation.usualText);
    const QString end = span.unit.isEmpty() ? QString() : Narrow + health::unitText(span.unit);
    if (span.low.isEmpty())
        //: usual range open below; %1 a number with its unit
        return inWords(QT_TRANSLATE_NOOP("health", "jusqu’à %1")).arg(decimal(span.high) + end);
    if (span.high.isEmpty())
        //: usual range open above; %1 a number with its unit
        return inWords(QT_TRANSLATE_NOOP("health", "à partir de %1")).arg(decimal(span.low) + end);
    return decimal(span.low) + Between + decimal(span.high) + end;
}

QString standing(Interpretation standing)
{
    switch (standing) {
    case Interpretation::Low: return inWords(QT_TRANSLATE_NOOP("health", "Bas"));
    case Interpretation::VeryLow: return inWords(QT_TRANSLATE_NOOP("health", "Très bas"));
    case Interpretation::High: return inWords(QT_TRANSLATE_NOOP("health", "Haut"));
    case Interpretation::VeryHigh: return inWords(QT_TRANSLATE_NOOP("health", "Très haut"));
    case Interpretation::Unusual: return inWords(QT_TRANSLATE_NOOP("health", "Inhabituel"));
    case Interpretation::Usual:
    case Interpretation::Unsaid: break;
    }
    return {};
}

QString atHome(Interpretation standing)
{
    if (standing == Interpretation::High)
        //: of a blood pressure taken at home: one of its two numbers is above the mark; no diagnosis
        return inWords(QT_TRANSLATE_NOOP("health", "Au-dessus du repère de 135/85 à la maison"));
    //: of a blood pressure taken at home: both numbers are below the mark
    return standing == Interpretation::Usual ? inWords(QT_TRANSLATE_NOOP("health", "Sous le repère de 135/85 à la maison")) : QString();
}

QString standingGlyph(Interpretation standing)
{
    switch (standing) {
    case Interpretation::Low:
    case Interpretation::VeryLow: return QStringLiteral("arrow-down");
    case Interpretation::High:
    case Interpretation::VeryHigh: return QStringLiteral("arrow-up");
    case Interpretation::Unusual: return QStringLiteral("info");
    default: return {};
    }
}

QString day(const Moment &moment)
{
    if (!moment.time.isValid())
        return moment.written; // unreadable: as it stands
    if (moment.yearOnly())
        return moment.written;
    const QDate date = moment.dayOnly() ? moment.time.date() : moment.time.toLocalTime().date();
    return moment.written.size() == 6 ? format::monthAndYear(date) : format::longDay(date);
}

QString bloodPressure()
{
    return QCoreApplication::translate("measures", "Tension artérielle");
}

QString name(const health::Fact &fact)
{
    if (fact.source.document.isNull())
        if (const health::MeasureKind *kind = health::measureKindOfCode(fact.analyte))
            for (const health::Part &part : kind->parts)
                if (fact.analyte == QLatin1String(part.code))
                    return QCoreApplication::translate("measures", part.name);
    return plainLine(fact.name);
}

QString vaccine(const records::cda::Vaccination &said)
{
    const health::Injection injection = health::injectionOf(said);
    if (injection == health::Injection::NoneKnown)
        //: a document says that no vaccination is known
        return inWords(QT_TRANSLATE_NOOP("health", "Aucune vaccination connue"));
    if (injection == health::Injection::NoInformation)
        //: a document says that nothing is known of vaccinations
        return inWords(QT_TRANSLATE_NOOP("health", "Aucune information sur les vaccinations"));
    //: a vaccination whose product is not named
    return said.product.isEmpty() ? inWords(QT_TRANSLATE_NOOP("health", "Vaccin non précisé")) : plainLine(said.product);
}

QString dayOf(const health::Fact &fact)
{
    const auto &moment = fact.kind == health::Kind::Vaccination ? fact.vaccination.time : fact.observation.time;
    if (fact.kind != health::Kind::Measure || !moment.time.isValid())
        return day(moment);
    const QDateTime local = moment.time.toLocalTime();
    //: when a measure was taken; %1 the day, %2 the hour
    return inWords(QT_TRANSLATE_NOOP("health", "%1 à %2")).arg(format::longDay(local.date()), format::time(local.time()));
}

QString who(const health::Fact &fact)
{
    if (!fact.source.app.isEmpty())
        //: who gave a measure; %1 an app of the catalogue: « Carnet de glycémie »
        return inWords(QT_TRANSLATE_NOOP("health", "Par l’appli %1")).arg(plainLine(fact.source.appName));
    if (fact.source.isPerson())
        //: who measured: the person herself
        return inWords(QT_TRANSLATE_NOOP("health", "Saisi par vous"));
    return plainLine(fact.observation.laboratory.isEmpty() ? fact.source.author : fact.observation.laboratory);
}

QString span(const health::Point &point)
{
    // A limit keeps its decimals, unless it was brought to another unit.
    const auto said = [](double value, const QString &written) {
        return records::cda::decimalOf(written) == value ? decimal(written) : format::number(value, 5);
    };
    const auto &usual = point.fact.observation.usual;
    const QChar fixed(format::FixedSpace);
    if (point.low && point.high)
        return said(*point.low, usual.low) + Between + said(*point.high, usual.high);
    if (point.high)
        return QStringLiteral("≤") + fixed + said(*point.high, usual.high);
    return point.low ? QStringLiteral("≥") + fixed + said(*point.low, usual.low) : QString();
}

} // namespace havre::ui::health_words
