#include "ui/health/FoundFactsModel.h"

#include "ui/health/Pressure.h"
#include "ui/health/Wording.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>

namespace havre::ui {

using health::Fact;
using health::Kind;
using health::store::Latest;

QMetaObject::Connection FoundFactsModel::heed(session::UnlockedSession &core)
{
    return connect(&core.facts(), &health::Facts::changed, this, &FoundFactsModel::ask);
}

void FoundFactsModel::look(session::UnlockedSession &core, const QString &words)
{
    await(facts(&core.facts(), words));
}

QCoro::Task<Result<FoundFactsModel::Found>> FoundFactsModel::facts(QPointer<health::Facts> facts, QString words)
{
    auto asking = facts->find(words);
    const Result<QList<Latest>> found = co_await asking;
    HAVRE_CO_CHECK(found);
    co_return Found{paired(*found), false};
}

QVariant FoundFactsModel::field(const LatestValue &row, int role) const
{
    const Fact &fact = row.latest.fact;
    const bool injection = fact.kind == Kind::Vaccination;
    const auto standing = health::interpretationOf(speaking(fact, row.lower).observation);
    switch (role) {
    case AnalyteRole: return fact.analyte;
    case NameRole:
        return injection ? health_words::vaccine(fact.vaccination) : row.lower ? health_words::bloodPressure() : health_words::name(fact);
    case ValueRole: {
        if (injection)
            //: a vaccination that was refused or not given
            return fact.vaccination.refused ? QCoreApplication::translate("TimelineModel", "Non fait")
                //: a vaccination that is still to come
                : fact.vaccination.planned ? QCoreApplication::translate("TimelineModel", "Prévu")
                //: a vaccine, found by the search; %1 its rank in the series
                : fact.vaccination.dose > 0 ? QCoreApplication::translate("VaccinationsModel", "dose %1").arg(fact.vaccination.dose) : QString();
        const QString unit = health_words::unitOf(fact.observation.value);
        return unit.isEmpty() ? numbersOf(fact, row.lower) : numbersOf(fact, row.lower) + QChar(format::NarrowSpace) + unit;
    }
    case StandingRole: return injection ? QString() : health_words::standing(standing);
    case StandingGlyphRole: return injection ? QString() : health_words::standingGlyph(standing);
    case DayRole: return health_words::dayOf(fact);
    case GlyphRole:
        return injection ? QStringLiteral("syringe") : fact.kind == Kind::Lab || fact.kind == Kind::Exam ? QStringLiteral("flask") : QStringLiteral("heart");
    case WhoRole: {
        const Fact &told = fact.source.app.isEmpty() && row.lower ? *row.lower : fact;
        return told.source.app.isEmpty() ? QString() : health_words::who(told);
    }
    case PageRole: return injection ? QStringLiteral("vaccinations") : QStringLiteral("trend");
    default: return {};
    }
}

QHash<int, QByteArray> FoundFactsModel::roleNames() const
{
    return {{AnalyteRole, "analyte"}, {NameRole, "name"}, {ValueRole, "value"}, {StandingRole, "standing"},
            {StandingGlyphRole, "standingGlyph"}, {DayRole, "day"}, {GlyphRole, "icon"}, {PageRole, "page"}, {WhoRole, "who"}};
}

} // namespace havre::ui
