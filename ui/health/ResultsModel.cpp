#include "ui/health/ResultsModel.h"

#include "core/health/labs/Order.h"
#include "ui/health/Pressure.h"
#include "ui/health/Wording.h"
#include "ui/support/Plain.h"

#include <QCoroTask>
#include <QSet>

#include <algorithm>

namespace havre::ui {

using health::Fact;
using health::store::Latest;

namespace {

// Two kinds may know the same analyte (a weight typed in, a weight in a report): the newest stands for both.
QList<Latest> merged(QList<Latest> rows, const QList<Latest> &more)
{
    for (const Latest &one : more) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Latest &r) { return r.fact.analyte == one.fact.analyte; });
        if (same == rows.end()) {
            rows.append(one);
            continue;
        }
        const int count = same->count + one.count;
        if (one.fact.time > same->fact.time)
            *same = one;
        same->count = count;
    }
    return rows;
}

QCoro::Task<Result<QList<Latest>>> latestOf(QPointer<OpenSession> session, QList<health::Kind> kinds)
{
    QList<Latest> rows;
    for (const health::Kind kind : kinds) {
        if (session.isNull())
            co_return failure(Fault::Cancelled, QLatin1String("session.cancelled"));
        auto asking = session->core().facts().latest(kind);
        const Result<QList<Latest>> some = co_await asking;
        HAVRE_CO_CHECK(some);
        rows = merged(std::move(rows), *some);
    }
    co_return Result<QList<Latest>>(std::move(rows));
}

} // namespace

void ResultsModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &ResultsModel::retry);
        connect(&session->core().facts(), &health::Facts::changed, this, &ResultsModel::load);
        connect(&session->core().facts(), &health::Facts::catchingUpChanged, this, &ResultsModel::readingChanged);
    }
    Q_EMIT sessionChanged();
    retry();
}

void ResultsModel::setShelf(const QString &shelf)
{
    if (m_shelf == shelf)
        return;
    m_shelf = shelf;
    Q_EMIT shelfChanged();
    retry();
}

void ResultsModel::setMost(int most)
{
    if (m_most == most)
        return;
    m_most = most;
    Q_EMIT filterChanged();
    show();
}

void ResultsModel::setNewestDays(bool newest)
{
    if (m_newestDays == newest)
        return;
    m_newestDays = newest;
    Q_EMIT filterChanged();
    show();
}

void ResultsModel::setOutsideOnly(bool only)
{
    if (m_outsideOnly == only)
        return;
    m_outsideOnly = only;
    Q_EMIT filterChanged();
    show();
}

void ResultsModel::retry()
{
    ++m_generation;
    m_all.clear();
    show();
    setState(m_session ? Loading : Idle);
    load();
}

void ResultsModel::load()
{
    if (!m_session)
        return;
    using health::Kind;
    const QList<Kind> kinds = m_shelf == QLatin1String("measures") ? QList{Kind::Measure, Kind::Vital} : QList{Kind::Lab, Kind::Exam};
    QCoro::connect(latestOf(m_session, kinds), this, [this, generation = ++m_generation](Result<QList<Latest>> rows) {
        if (generation != m_generation)
            return;
        if (rows) {
            m_all = paired(*rows);
            health::arrange(m_all, [](const LatestValue &row) -> const Fact & { return speaking(row.latest.fact, row.lower); });
            show();
            setState(Ready);
        } else if (rows.error().fault != Fault::Cancelled) {
            fail(rows.error());
        }
    });
}

void ResultsModel::show()
{
    QList<LatestValue> shown;
    for (const LatestValue &row : m_all)
        if (!m_outsideOnly || isOutside(row))
            shown.append(row);
    if (m_most > 0 && shown.size() > m_most) { // of many, those outside are not among what is left out
        if (!m_newestDays)
            std::stable_partition(shown.begin(), shown.end(), isOutside);
        shown.resize(m_most);
    }
    reset(std::move(shown));
}

int ResultsModel::outside() const
{
    return static_cast<int>(std::count_if(m_all.cbegin(), m_all.cend(), isOutside));
}

int ResultsModel::laboratories() const
{
    QSet<QString> names;
    for (const LatestValue &row : m_all)
        if (!row.latest.fact.source.document.isNull())
            names.insert(health_words::who(row.latest.fact));
    return static_cast<int>(names.size());
}

QVariant ResultsModel::field(const LatestValue &row, int role) const
{
    const Fact &fact = row.latest.fact;
    const auto &said = fact.observation;
    const auto standing = health::interpretationOf(speaking(fact, row.lower).observation);
    switch (role) {
    case AnalyteRole: return fact.analyte;
    case NameRole:
        return row.lower ? health_words::bloodPressure() : health_words::name(fact);
    case ValueRole: return numbersOf(fact, row.lower);
    case UnitRole: return health_words::unitOf(said.value);
    case UsualRole: return row.lower ? QString() : health_words::usual(said);
    case StandingRole: return health_words::standing(standing);
    case StandingGlyphRole: return health_words::standingGlyph(standing);
    case OutsideRole: return isOutside(row);
    case DayRole: return health_words::dayOf(fact);
    case WhoRole: return health_words::who(fact);
    case CountRole: return row.latest.count;
    case FactsRole: {
        QVariantList ids{fact.id};
        if (row.lower)
            ids << row.lower->id;
        return ids;
    }
    case DocumentRole: return fact.source.document.isNull() ? QString() : fact.source.document.toString();
    case TypedRole: return fact.source.document.isNull();
    default: return {};
    }
}

QHash<int, QByteArray> ResultsModel::roleNames() const
{
    return {{AnalyteRole, "analyte"}, {NameRole, "name"}, {ValueRole, "value"}, {UnitRole, "unit"}, {UsualRole, "usual"},
            {StandingRole, "standing"}, {StandingGlyphRole, "standingGlyph"}, {OutsideRole, "outside"}, {DayRole, "day"},
            {WhoRole, "who"}, {CountRole, "times"}, {DocumentRole, "documentId"}, {TypedRole, "typed"}, {FactsRole, "facts"}};
}

} // namespace havre::ui
