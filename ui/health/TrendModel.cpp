#include "ui/health/TrendModel.h"

#include "core/health/labs/Wording.h"
#include "core/health/measures/HomePressure.h"
#include "ui/health/Pressure.h"
#include "ui/health/Wording.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace havre::ui {

using health::Fact;
using health::Point;
using health::Series;

namespace {

struct Asked {
    QList<Fact> facts;
    QList<Fact> lower;
    QDate birth;
};

health::store::Filter every(const QString &analyte)
{
    health::store::Filter filter;
    filter.analyte = analyte;
    filter.kinds = {health::Kind::Lab, health::Kind::Vital, health::Kind::Exam, health::Kind::Measure};
    return filter;
}

// Two numbers of one pressure have one moment and one author: an app's never stands beside the person's.
QPair<qint64, QString> placeOf(const Fact &fact)
{
    return {fact.time.toMSecsSinceEpoch(), fact.source.app};
}

// « < 5 » is no 5.
QString valueOf(const Point &point)
{
    const QString number = format::number(point.value, 4);
    return point.comparator.isEmpty() ? number : point.comparator + QChar(format::NarrowSpace) + number;
}

QCoro::Task<Result<Asked>> askFor(QPointer<OpenSession> session, QString analyte)
{
    Asked asked;
    auto listing = session->core().facts().list(every(analyte));
    Result<QList<Fact>> facts = co_await listing;
    HAVRE_CO_CHECK(facts);
    asked.facts = std::move(*facts);
    if (analyte == health_words::Systolic && session) {
        auto more = session->core().facts().list(every(health_words::Diastolic));
        Result<QList<Fact>> lower = co_await more;
        HAVRE_CO_CHECK(lower);
        asked.lower = std::move(*lower);
    }
    if (session) {
        auto whose = session->core().card();
        const auto card = co_await whose;
        HAVRE_CO_CHECK(card);
        asked.birth = card->person.birthDate;
    }
    co_return Result<Asked>(std::move(asked));
}

} // namespace

void TrendModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &TrendModel::retry);
        connect(&session->core().facts(), &health::Facts::changed, this, &TrendModel::load);
    }
    Q_EMIT sessionChanged();
    retry();
}

void TrendModel::setAnalyte(const QString &analyte)
{
    if (m_analyte == analyte)
        return;
    m_analyte = analyte;
    m_series = 0;
    m_years = 0;
    Q_EMIT analyteChanged();
    retry();
}

void TrendModel::sayAgain()
{
    show();
}

void TrendModel::setSeries(int series)
{
    if (m_series == series || series < 0 || series >= m_trend.series.size())
        return;
    m_series = series;
    show();
}

void TrendModel::setYears(int years)
{
    if (m_years == years)
        return;
    m_years = years;
    show();
}

void TrendModel::retry()
{
    ++m_generation;
    m_trend = {};
    m_lower.clear();
    m_removed.clear();
    show();
    setState(m_session && !m_analyte.isEmpty() ? Loading : Idle);
    load();
}

void TrendModel::load()
{
    if (!m_session || m_analyte.isEmpty())
        return;
    QCoro::connect(askFor(m_session, m_analyte), this, [this, generation = ++m_generation](Result<Asked> asked) {
        if (generation != m_generation)
            return;
        if (asked) {
            m_trend = health::trendOf(asked->facts);
            m_series = std::min(m_series, std::max(0, static_cast<int>(m_trend.series.size()) - 1));
            m_birth = asked->birth;
            m_lower.clear();
            for (const Fact &fact : asked->lower)
                m_lower.insert(placeOf(fact), fact);
            show();
            setState(Ready);
        } else if (asked.error().fault != Fault::Cancelled) {
            fail(asked.error());
        }
    });
}

const Series *TrendModel::drawn() const
{
    return m_series < m_trend.series.size() ? &m_trend.series.at(m_series) : nullptr;
}

const Fact *TrendModel::lowerOf(const Fact &fact) const
{
    const auto found = m_lower.constFind(placeOf(fact));
    return found == m_lower.cend() ? nullptr : &*found;
}

health::Interpretation TrendModel::standingOf(const Fact &fact, const std::optional<Fact> &lower) const
{
    const auto said = health::interpretationOf(speaking(fact, lower).observation);
    return said == health::Interpretation::Unsaid ? homeStanding(fact, lower, m_birth) : said;
}

// What the chart shows: the chosen unit, the chosen years back from the newest value.
QList<Mark> TrendModel::marks() const
{
    QList<Mark> marks;
    if (!drawn())
        return marks;
    const QDateTime begin = drawn()->points.last().fact.time.addYears(-m_years);
    for (const Point &point : drawn()->points) {
        if (m_years > 0 && point.fact.time < begin)
            continue;
        Mark mark{point, {}};
        const Fact *lower = lowerOf(point.fact);
        if (lower)
            if (const auto number = health::numberOf(lower->observation.value))
                mark.lower = number->value;
        mark.point.interpretation = standingOf(point.fact, lower ? std::optional(*lower) : std::nullopt);
        for (const Fact *fact : {&point.fact, lower})
            if (const auto level = fact ? health::homeMark(*fact, m_birth) : std::nullopt)
                mark.levels.append(*level);
        marks.append(mark);
    }
    return marks;
}

void TrendModel::show()
{
    QList<TrendLine> lines;
    for (const Series &series : m_trend.series)
        for (const Point &point : series.points) {
            const QString value = valueOf(point);
            const Fact *lower = lowerOf(point.fact);
            lines.append({point.fact, lower ? std::optional(*lower) : std::nullopt, point.converted,
                          value + QChar(format::NarrowSpace) + health::unitText(series.unit)});
        }
    for (const Fact &fact : m_trend.others)
        lines.append({fact, {}, false, {}});
    std::stable_sort(lines.begin(), lines.end(), [](const TrendLine &a, const TrendLine &b) { return a.fact.time > b.fact.time; });

    const QList<Mark> drawnMarks = marks();
    m_chart = chartOf(drawnMarks);
    QHash<qint64, int> rowOf; // by the fact's id
    for (qsizetype i = 0; i < lines.size(); ++i)
        rowOf.insert(lines.at(i).fact.id, static_cast<int>(i));
    for (QVariant &point : m_chart.points) {
        QVariantMap map = point.toMap();
        map.insert(QStringLiteral("row"), rowOf.value(drawnMarks.at(map.value(QStringLiteral("row")).toInt()).point.fact.id, -1));
        point = map;
    }
    reset(std::move(lines));
    Q_EMIT shown();
}

QList<int> TrendModel::periods() const
{
    QList<int> periods;
    if (drawn()) {
        const QDateTime first = drawn()->points.first().fact.time;
        const QDateTime last = drawn()->points.last().fact.time;
        for (const int years : {1, 5, 10})
            if (first < last.addYears(-years))
                periods.append(years);
    }
    if (!periods.isEmpty())
        periods.append(0);
    return periods;
}

QStringList TrendModel::units() const
{
    QStringList units;
    for (const Series &series : m_trend.series)
        units << (series.unit.isEmpty() ? QStringLiteral("—") : health::unitText(series.unit));
    return units;
}

QString TrendModel::name() const
{
    if (!m_lower.isEmpty())
        return health_words::bloodPressure();
    return rows().isEmpty() ? QString() : health_words::name(rows().first().fact);
}

QString TrendModel::summary() const
{
    const QList<Mark> shownMarks = marks();
    if (shownMarks.isEmpty())
        return {};
    const auto [least, most] = std::minmax_element(shownMarks.cbegin(), shownMarks.cend(),
                                                   [](const Mark &a, const Mark &b) { return a.point.value < b.point.value; });
    const int count = static_cast<int>(shownMarks.size());
    const QString unit = health::unitText(drawn()->unit);
    const QString end = unit.isEmpty() ? QString() : QChar(format::NarrowSpace) + unit;
    const auto month = [](const Mark &mark) { return format::monthAndYear(mark.point.fact.time.toLocalTime().date()); };
    const QString ends = QLocale().language() == QLocale::French ? month(shownMarks.first()).toLower() : month(shownMarks.first());
    const QString last = QLocale().language() == QLocale::French ? month(shownMarks.last()).toLower() : month(shownMarks.last());
    if (count == 1)
        //: the chart said in words, when it has one value; %1 the value, %2 a month
        return QCoreApplication::translate("TrendModel", "Une seule valeur, %1, en %2").arg(valueOf(least->point) + end, last);
    //: the chart said in words; %n how many values, %1 and %2 the smallest and the largest, %3 and %4 months
    return QCoreApplication::translate("TrendModel", "%n valeurs, de %1 à %2, entre %3 et %4", "", count)
        .arg(valueOf(least->point) + end, valueOf(most->point) + end, ends, last);
}

QVariantMap TrendModel::at(int row) const
{
    QVariantMap all;
    if (row < 0 || row >= rows().size())
        return all;
    const auto names = roleNames();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        all.insert(QString::fromLatin1(it.value()), field(rows().at(row), it.key()));
    return all;
}

void TrendModel::remove(int row)
{
    if (!m_session || row < 0 || row >= rows().size())
        return;
    const TrendLine &line = rows().at(row);
    QList<qint64> ids{line.fact.id};
    if (line.lower)
        ids.append(line.lower->id);
    QCoro::connect(m_session->core().facts().remove(ids), this, [this](const Result<QList<Fact>> &removed) {
        if (removed)
            m_removed = *removed;
        else if (removed.error().fault != Fault::Cancelled)
            fail(removed.error());
        Q_EMIT shown();
    });
}

void TrendModel::undo()
{
    if (!m_session || m_removed.isEmpty())
        return;
    QCoro::connect(m_session->core().facts().add(std::exchange(m_removed, {})), this, [this](const Result<QList<qint64>> &added) {
        if (!added && added.error().fault != Fault::Cancelled)
            fail(added.error());
        Q_EMIT shown();
    });
}

QVariant TrendModel::field(const TrendLine &line, int role) const
{
    const Fact &fact = line.fact;
    const auto &said = fact.observation;
    const auto standing = standingOf(fact, line.lower);
    switch (role) {
    case ValueRole: return numbersOf(fact, line.lower);
    case UnitRole: return health_words::unitOf(said.value);
    case UsualRole: return health_words::usual(said);
    case StandingRole: return health_words::standing(standing);
    case StandingGlyphRole: return health_words::standingGlyph(standing);
    case OutsideRole: return health::isOutside(standing);
    case UsualSaidRole: return health::interpretationOf(speaking(fact, line.lower).observation) == health::Interpretation::Usual;
    case AtHomeRole: return health_words::atHome(homeStanding(fact, line.lower, m_birth));
    case DayRole: return health_words::dayOf(fact);
    case WhoRole: return health_words::who(fact);
    case PlaceRole: return m_chart.places.indexOf(health_words::who(fact));
    case NoteRole: {
        QStringList notes;
        if (line.converted)
            //: a value shown in another unit on the chart; %1 the value in that unit
            notes << QCoreApplication::translate("TrendModel", "converti sur la courbe\u202f: %1").arg(line.shown);
        if (said.earlier)
            //: a value the laboratory recalled from an earlier report
            notes << QCoreApplication::translate("TrendModel", "rappelé par un compte rendu plus récent");
        if (!said.specimen.isEmpty())
            notes << plainLine(said.specimen);
        return notes.join(QStringLiteral("\u00A0· "));
    }
    case DocumentRole: return fact.source.document.isNull() ? QString() : fact.source.document.toString();
    case TypedRole: return fact.source.document.isNull();
    default: return {};
    }
}

QHash<int, QByteArray> TrendModel::roleNames() const
{
    return {{ValueRole, "value"}, {UnitRole, "unit"}, {UsualRole, "usual"}, {StandingRole, "standing"},
            {StandingGlyphRole, "standingGlyph"}, {OutsideRole, "outside"}, {UsualSaidRole, "inside"}, {DayRole, "day"},
            {WhoRole, "who"}, {PlaceRole, "place"}, {NoteRole, "note"}, {DocumentRole, "documentId"}, {TypedRole, "typed"}, {AtHomeRole, "atHome"}};
}

} // namespace havre::ui
