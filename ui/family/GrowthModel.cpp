#include "ui/family/GrowthModel.h"

#include "core/family/booklet/Reading.h"
#include "ui/family/Ages.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace havre::ui {

namespace growth = health::growth;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Growth)
};

constexpr int Year = 365;
constexpr int YearsInMonths = 3; // until this age the lower axis counts months

// In the order of growth::Index.
const QStringList &names()
{
    static const QStringList all{QStringLiteral("weight"), QStringLiteral("height"), QStringLiteral("body-mass"), QStringLiteral("head")};
    return all;
}

QString nameOf(const QString &index)
{
    //: a growth curve
    return index == QLatin1String("weight") ? Words::tr("Poids")
        //: a growth curve: length, or height
        : index == QLatin1String("height") ? Words::tr("Taille")
        //: a growth curve: head circumference
        : index == QLatin1String("head") ? Words::tr("Tête")
        //: a growth curve: body mass index
        : Words::tr("IMC");
}

// How many of a hundred children of that age and sex are below; nothing is said of whether that is good.
QString placeOf(double z)
{
    const double below = growth::percentileOf(z);
    if (below < 1)
        //: where a child's measure stands
        return Words::tr("moins d’un enfant sur 100 de cet âge est en dessous");
    if (below > 99)
        //: where a child's measure stands
        return Words::tr("plus de 99 enfants sur 100 de cet âge sont en dessous");
    //: where a child's measure stands; %n a number of children
    return Words::tr("sur 100 enfants de cet âge, %n en dessous", nullptr, static_cast<int>(std::lround(below)));
}

// In members: there lupdate does not see which class it is.
QString said(const char *french)
{
    return QCoreApplication::translate("GrowthModel", french);
}

} // namespace

void GrowthModel::follow(session::UnlockedSession &core)
{
    connect(&core.facts(), &health::Facts::changed, this, &GrowthModel::retry);
}

void GrowthModel::read(session::UnlockedSession &core)
{
    QCoro::connect(family::booklet::growth(core.facts(), card()), this, [this](const Result<QList<growth::Curve>> &curves) {
        if (!curves)
            return fail(curves.error());
        m_curves = *curves;
        show();
    });
}

void GrowthModel::setIndex(const QString &index)
{
    if (m_index == index || !names().contains(index))
        return;
    m_index = index;
    Q_EMIT changed();
}

QVariantList GrowthModel::indices() const
{
    QVariantList list;
    for (const char *index : {"weight", "height", "head", "body-mass"}) {
        const QString name = QString::fromLatin1(index);
        const bool always = qstrcmp(index, "weight") == 0 || qstrcmp(index, "height") == 0;
        if (always || !curveOf(name).points.isEmpty() || name == m_index)
            list.append(QVariantMap{{QStringLiteral("value"), name}, {QStringLiteral("text"), nameOf(name)}});
    }
    return list;
}

const growth::Curve &GrowthModel::curveOf(const QString &index) const
{
    static const growth::Curve none;
    const auto found = std::find_if(m_curves.begin(), m_curves.end(), [&index](const growth::Curve &c) {
        return names().at(static_cast<qsizetype>(c.index)) == index;
    });
    return found == m_curves.end() ? none : *found;
}

const growth::Curve &GrowthModel::curve() const
{
    return curveOf(m_index);
}

int GrowthModel::lastAge() const
{
    const auto &points = curve().points;
    const int age = points.isEmpty() ? 0 : points.last().ageDays;
    return std::max(Year / 2, age + std::max(60, age / 5));
}

bool GrowthModel::countsMonths() const
{
    return lastAge() <= YearsInMonths * Year;
}

bool GrowthModel::hasReferences() const
{
    return !empty() && growth::lastDay(curve().index, card().sex) >= curve().points.first().ageDays;
}

QString GrowthModel::name() const
{
    return nameOf(m_index);
}

QString GrowthModel::valueSaid(double value) const
{
    return QLocale().toString(value, 'f', m_index == QLatin1String("weight") ? 2 : 1);
}

QString GrowthModel::latest() const
{
    return empty() ? QString() : valueSaid(curve().points.last().value);
}

QString GrowthModel::unit() const
{
    static constexpr std::array units{"kg", "cm", "kg/m²", "cm"};
    return QString::fromUtf8(units.at(static_cast<std::size_t>(names().indexOf(m_index))));
}

QString GrowthModel::latestSaid() const
{
    if (empty())
        return {};
    const growth::Point &point = curve().points.last();
    const QString day = format::longDay(point.day);
    return point.z ? day + QStringLiteral("\u00A0· ") + placeOf(*point.z) : day;
}

QString GrowthModel::note() const
{
    if (card().sex == identity::Sex::Unknown)
        //: under a growth curve: no references
        return said(QT_TRANSLATE_NOOP("GrowthModel", "Les repères diffèrent pour les filles et les garçons\u202f: indiquez le sexe ou le matricule INS pour les voir."));
    const QString age = countsMonths()
        //: under a growth curve: what the axis counts
        ? said(QT_TRANSLATE_NOOP("GrowthModel", "Âge en mois."))
        //: under a growth curve: what the axis counts
        : said(QT_TRANSLATE_NOOP("GrowthModel", "Âge en années."));
    if (!hasReferences())
        //: under a growth curve: no references
        return age + QChar(u' ') + said(QT_TRANSLATE_NOOP("GrowthModel", "L’OMS ne donne pas de repère à cet âge."));
    const QString whose = card().sex == identity::Sex::Female
        //: under a growth curve; P50 is written on it
        ? said(QT_TRANSLATE_NOOP("GrowthModel", "Repères de l’OMS, filles\u202f: P50 est la valeur du milieu."))
        //: under a growth curve; P50 is written on it
        : said(QT_TRANSLATE_NOOP("GrowthModel", "Repères de l’OMS, garçons\u202f: P50 est la valeur du milieu."));
    //: under a growth curve
    return QStringList{age, whose, said(QT_TRANSLATE_NOOP("GrowthModel", "Ce ne sont pas les courbes imprimées du carnet."))}.join(u' ');
}

QVariantList GrowthModel::values() const
{
    QVariantList list;
    const auto &points = curve().points;
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        const health::Source &source = point->fact.source;
        const bool typed = source.document.isNull();
        //: who gave a measure: a weight and a height, by this program
        const QString who = point->computed ? said(QT_TRANSLATE_NOOP("GrowthModel", "Calculé du poids et de la taille"))
            //: who gave a measure; %1 an app of the catalogue: « Carnet de glycémie »
            : !source.app.isEmpty() ? QCoreApplication::translate("health", "Par l’appli %1").arg(plainLine(source.appName))
            //: who gave a measure: it was typed in
            : typed ? said(QT_TRANSLATE_NOOP("GrowthModel", "Noté par vous")) : plainLine(source.author.isEmpty() ? source.title : source.author);
        list.append(QVariantMap{{QStringLiteral("day"), format::longDay(point->day)},
                                {QStringLiteral("age"), ageText(card().person.birthDate, point->day)},
                                {QStringLiteral("value"), valueSaid(point->value)},
                                {QStringLiteral("place"), point->z ? placeOf(*point->z) : QString()},
                                {QStringLiteral("who"), who},
                                {QStringLiteral("document"), typed ? QString() : source.document.toString()}});
    }
    return list;
}

} // namespace havre::ui
