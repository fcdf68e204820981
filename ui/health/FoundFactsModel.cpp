#include "ui/health/FoundFactsModel.h"

#include "ui/health/Wording.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

using health::Fact;
using health::Kind;
using health::store::Latest;

void FoundFactsModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        m_session->core().facts().disconnect(this);
    }
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &FoundFactsModel::retry); // locked: nothing stays behind
        connect(&session->core().facts(), &health::Facts::changed, this, &FoundFactsModel::ask);
    }
    Q_EMIT sessionChanged();
    retry();
}

void FoundFactsModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT questionChanged();
    ask();
}

void FoundFactsModel::setMost(int most)
{
    if (m_most == most)
        return;
    m_most = most;
    Q_EMIT questionChanged();
    show(m_all);
}

void FoundFactsModel::retry()
{
    show({});
    setState(Idle);
    ask();
}

void FoundFactsModel::ask()
{
    const quint64 generation = ++m_generation;
    if (!m_session)
        return;
    if (m_text.trimmed().isEmpty()) {
        show({});
        setState(Idle);
        return;
    }
    setState(Loading); // the rows stay until the answer
    QCoro::connect(m_session->core().facts().find(m_text), this, [this, generation](Result<QList<Latest>> found) {
        if (generation != m_generation)
            return;
        if (found) {
            show(paired(*found));
            setState(Ready);
        } else if (found.error().fault != Fault::Cancelled) {
            show({});
            fail(found.error());
        }
    });
}

void FoundFactsModel::show(QList<LatestValue> all)
{
    const bool counted = all.size() != m_all.size();
    m_all = std::move(all);
    QList<LatestValue> shown = m_most > 0 ? m_all.mid(0, m_most) : m_all;
    if (shown != rows())
        become(std::move(shown));
    if (counted)
        Q_EMIT totalChanged();
}

QVariant FoundFactsModel::field(const LatestValue &row, int role) const
{
    const Fact &fact = row.latest.fact;
    const bool injection = fact.kind == Kind::Vaccination;
    const auto &said = fact.observation;
    const auto upper = health::standingOf(said);
    const auto standing = row.lower && !health_words::isOutside(upper) ? health::standingOf(row.lower->observation) : upper;
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
        QString value = health_words::number(said.value);
        if (row.lower)
            value += u'/' + health_words::number(row.lower->observation.value);
        const QString unit = health_words::unitOf(said.value);
        return unit.isEmpty() ? value : value + QChar(format::NarrowSpace) + unit;
    }
    case StandingRole: return injection ? QString() : health_words::standing(standing);
    case StandingGlyphRole: return injection ? QString() : health_words::standingGlyph(standing);
    case DayRole: return health_words::dayOf(fact);
    case GlyphRole:
        return injection ? QStringLiteral("syringe") : fact.kind == Kind::Lab || fact.kind == Kind::Exam ? QStringLiteral("flask") : QStringLiteral("heart");
    case PageRole: return injection ? QStringLiteral("vaccinations") : QStringLiteral("trend");
    default: return {};
    }
}

QHash<int, QByteArray> FoundFactsModel::roleNames() const
{
    return {{AnalyteRole, "analyte"}, {NameRole, "name"}, {ValueRole, "value"}, {StandingRole, "standing"},
            {StandingGlyphRole, "standingGlyph"}, {DayRole, "day"}, {GlyphRole, "icon"}, {PageRole, "page"}};
}

} // namespace havre::ui
