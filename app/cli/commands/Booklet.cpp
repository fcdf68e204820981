// booklet show | growth | done.
#include "app/cli/Commands.h"
#include "app/cli/FactJson.h"
#include "app/cli/Output.h"
#include "core/family/booklet/Reading.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace havre::cli {

namespace {

using family::booklet::State;

QString stateName(State state)
{
    static constexpr std::array Names{"done", "due", "late", "soon", "later", "unrecorded", "too-late"};
    return QLatin1String(Names.at(static_cast<std::size_t>(state)));
}

QString indexName(health::growth::Index index)
{
    static constexpr std::array Names{"weight", "height", "bodyMass", "head"};
    return QLatin1String(Names.at(static_cast<std::size_t>(index)));
}

QString day(const QDate &date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString indexSaid(health::growth::Index index)
{
    static constexpr std::array Names{"poids", "taille", "IMC", "crâne"};
    return QString::fromUtf8(Names.at(static_cast<std::size_t>(index)));
}

// "5,79 kg"
QString sized(const health::growth::Curve &curve, double value)
{
    static constexpr std::array Units{"kg", "cm", "kg/m2", "cm"};
    return withUnit(french(std::round(value * 100) / 100), QLatin1String(Units.at(static_cast<std::size_t>(curve.index))));
}

// How far from the median of that age and sex; nothing where the sex is not known.
QString distance(const health::growth::Point &point, identity::Sex sex)
{
    if (sex == identity::Sex::Unknown)
        return {};
    if (!point.z)
        return QStringLiteral("  z –");
    const double z = std::round(*point.z * 100) / 100;
    return QStringLiteral("  z ") + french(QString::number(z == 0 ? 0 : z, 'f', 2)); // never "-0,00"
}

// What was told otherwise that day, and why it is not on the curve (health::growth::curvesOf()).
QString besides(const health::growth::Curve &curve, const health::growth::Point &point)
{
    if (point.aside.isEmpty())
        return {};
    QStringList others;
    for (const health::growth::Aside &other : point.aside)
        others << sized(curve, other.value);
    const health::Source &kept = point.fact.source;
    const QString which = !kept.document.isNull() ? QStringLiteral("celle du document")
        : kept.app.isEmpty()                      ? QStringLiteral("la dernière que vous avez notée")
                                                  : QStringLiteral("la dernière de l’application");
    return QStringLiteral("  (aussi %1 ce jour-là\u202f; la courbe garde %2)").arg(others.join(QStringLiteral(", ")), which);
}

// "fait le 06/10/2025", "à faire avant le …": what a person wants to know of it.
QString sentence(State state, const QDate &from, const QDate &until, const QDate &done)
{
    switch (state) {
    case State::Done: return QStringLiteral("fait le %1").arg(day(done));
    case State::Due: return QStringLiteral("à faire maintenant, avant le %1").arg(day(until));
    case State::Late: return QStringLiteral("en retard depuis le %1 : c’est encore possible, prenez rendez-vous").arg(day(until));
    case State::Soon: return QStringLiteral("bientôt, à partir du %1").arg(day(from));
    case State::Later: return QStringLiteral("plus tard, à partir du %1").arg(day(from));
    case State::Unrecorded: return QStringLiteral("pas de trace ici");
    case State::TooLate: return QStringLiteral("n’est plus à faire à cet âge");
    }
    return {};
}

struct Opened {
    session::UnlockedSession *session = nullptr;
    family::Card card;
};

QDate today(const session::UnlockedSession &session)
{
    return session.clock().now().toLocalTime().date();
}

// Every document read, and whose booklet it is. NotFound "family.no-booklet" where there is none.
QCoro::Task<Result<Opened>> openBooklet(Context &context)
{
    auto opening = context.unlock();
    const auto opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    if (!family::booklet::isFor((*opened)->rights()))
        co_return failure(Fault::NotFound, QLatin1String("family.no-booklet"));
    auto reading = (*opened)->facts().catchUp();
    const Result<int> read = co_await reading;
    if (!read && read.error().fault != Fault::Exhausted)
        co_return failure(read.error());
    auto asking = (*opened)->card();
    const Result<family::Card> card = co_await asking;
    HAVRE_CO_CHECK(card);
    if (!card->person.birthDate.isValid())
        co_return failure(Fault::Malformed, QLatin1String("family.birth-date"));
    co_return Result<Opened>(Opened{*opened, *card});
}

QJsonObject toJson(const family::booklet::Exam &exam)
{
    return {{QStringLiteral("id"), exam.rule.id},
            {QStringLiteral("name"), exam.rule.name},
            {QStringLiteral("from"), exam.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), exam.until.toString(Qt::ISODate)},
            {QStringLiteral("state"), stateName(exam.state)},
            {QStringLiteral("doneOn"), exam.doneOn.toString(Qt::ISODate)},
            {QStringLiteral("document"), exam.source.document.isNull() ? QString() : exam.source.document.toString()},
            {QStringLiteral("documentTitle"), exam.source.title}};
}

QJsonObject toJson(const family::booklet::Vaccine &vaccine)
{
    QJsonArray doses;
    for (const family::booklet::Dose &dose : vaccine.doses)
        doses << QJsonObject{{QStringLiteral("rank"), dose.rank},
                             {QStringLiteral("from"), dose.from.toString(Qt::ISODate)},
                             {QStringLiteral("until"), dose.until.toString(Qt::ISODate)},
                             {QStringLiteral("state"), stateName(dose.state)},
                             {QStringLiteral("compulsory"), dose.obliged},
                             {QStringLiteral("givenOn"), dose.givenOn.toString(Qt::ISODate)},
                             {QStringLiteral("fact"), dose.fact.id}};
    return {{QStringLiteral("id"), vaccine.rule.id},
            {QStringLiteral("name"), vaccine.rule.name},
            {QStringLiteral("why"), vaccine.rule.why},
            {QStringLiteral("doses"), doses}};
}

void printBooklet(const family::booklet::Booklet &booklet)
{
    print(QStringLiteral("Examens obligatoires"));
    for (const auto &exam : booklet.exams)
        print(QStringLiteral("  %1  %2 : %3").arg(exam.rule.id, -12).arg(exam.rule.name, sentence(exam.state, exam.from, exam.until, exam.doneOn)));
    print(QStringLiteral("Vaccinations"));
    for (const auto &vaccine : booklet.vaccines) {
        print(QStringLiteral("  ") + vaccine.rule.name);
        for (const auto &dose : vaccine.doses)
            print(QStringLiteral("    dose %1 : %2").arg(dose.rank).arg(sentence(dose.state, dose.from, dose.until, dose.givenOn)));
    }
}

QJsonObject toJson(const family::booklet::Booklet &booklet)
{
    QJsonArray exams;
    for (const auto &exam : booklet.exams)
        exams << toJson(exam);
    QJsonArray vaccines;
    for (const auto &vaccine : booklet.vaccines)
        vaccines << toJson(vaccine);
    return {{QStringLiteral("exams"), exams},
            {QStringLiteral("vaccinations"), vaccines},
            {QStringLiteral("due"), booklet.count(State::Due)},
            {QStringLiteral("late"), booklet.count(State::Late)}};
}

QJsonObject toJson(const health::growth::Point &point)
{
    QJsonObject one{{QStringLiteral("date"), point.day.toString(Qt::ISODate)},
                    {QStringLiteral("ageDays"), point.ageDays},
                    {QStringLiteral("value"), point.value},
                    {QStringLiteral("fact"), point.fact.id},
                    {QStringLiteral("computed"), point.computed}};
    QJsonArray others;
    for (const health::growth::Aside &other : point.aside)
        others << QJsonObject{{QStringLiteral("value"), other.value}, {QStringLiteral("fact"), other.fact.id}};
    one.insert(QStringLiteral("others"), others);
    if (point.z) {
        one.insert(QStringLiteral("z"), std::round(*point.z * 100) / 100);
        one.insert(QStringLiteral("percentile"), std::round(health::growth::percentileOf(*point.z) * 10) / 10);
    }
    return one;
}

} // namespace

QCoro::Task<int> bookletShow(Context &context)
{
    const bool json = context.json();
    auto opening = openBooklet(context);
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    session::UnlockedSession &session = *opened->session;
    auto reading = family::booklet::read(session.library(), session.facts(), session.space(), opened->card, today(session));
    const auto booklet = co_await reading;
    if (!booklet)
        co_return report(booklet.error(), json);
    if (json)
        context.answer(toJson(*booklet));
    else
        printBooklet(*booklet);
    co_return 0;
}

QCoro::Task<int> bookletGrowth(Context &context)
{
    const bool json = context.json();
    auto opening = openBooklet(context);
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    auto reading = family::booklet::growth(opened->session->facts(), opened->card);
    const auto curves = co_await reading;
    if (!curves)
        co_return report(curves.error(), json);
    QJsonObject answer;
    for (const health::growth::Curve &curve : *curves) {
        QJsonArray points;
        for (const health::growth::Point &point : curve.points) {
            points << toJson(point);
            if (!json)
                print(QStringLiteral("%1  %2  %3%4").arg(indexSaid(curve.index), -6).arg(day(point.day), sized(curve, point.value),
                                                              distance(point, opened->card.sex) + besides(curve, point)));
        }
        answer.insert(indexName(curve.index), points);
    }
    const bool isNone = std::all_of(curves->begin(), curves->end(), [](const auto &curve) { return curve.points.isEmpty(); });
    printNone(isNone, json, "Aucune mesure.");
    if (!isNone && !json && opened->card.sex == identity::Sex::Unknown)
        print(QStringLiteral("Sexe non indiqué : pas de comparaison aux courbes de l’OMS, qui diffèrent pour les filles et les garçons. "
                             "Le matricule INS le dit : « havre-cli space complete »."));
    if (json)
        context.answer(answer);
    co_return 0;
}

QCoro::Task<int> bookletDone(Context &context)
{
    const bool json = context.json();
    const QString exam = context.arguments().words.value(2);
    const QString at = context.arguments().value("at");
    const bool undo = context.arguments().has("undo");
    auto opening = openBooklet(context);
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    session::UnlockedSession &session = *opened->session;
    const QDate now = today(session);
    const QDate when = at.isEmpty() ? now : QDate::fromString(at, Qt::ISODate);
    auto telling = family::booklet::tell(session.space(), session.rights(), opened->card, exam, undo ? QDate() : when, now);
    const auto told = co_await telling;
    if (!told)
        co_return report(told.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("exam"), exam}, {QStringLiteral("doneOn"), undo ? QString() : when.toString(Qt::ISODate)}});
    else
        print(QStringLiteral("C’est noté."));
    co_return 0;
}

} // namespace havre::cli
