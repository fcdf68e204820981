// measure add | remove.
#include "app/cli/Commands.h"
#include "app/cli/FactJson.h"
#include "app/cli/Unlocked.h"
#include "core/health/growth/Growth.h"
#include "core/health/measures/Measures.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace havre::cli {

namespace {

constexpr qsizetype Shown = 40; // of what is refused

struct Typed { // judged
    const health::MeasureKind *kind = nullptr;
    QDateTime time;
    QList<health::Fact> facts;
};

QString unknownKindSentence()
{
    QStringList names;
    for (const health::MeasureKind &kind : health::measureKinds())
        names << QLatin1String(kind.id);
    return QStringLiteral("Havre ne connaît pas cette mesure. Il y a : %1.").arg(names.join(QStringLiteral(", ")));
}

QString boundsSentence(const health::MeasureKind &kind)
{
    QStringList bounds;
    for (const health::Part &part : kind.parts)
        bounds << QStringLiteral("%1 de %2 à %3").arg(QString::fromUtf8(part.name), french(part.least), withUnit(french(part.most), QLatin1String(kind.unit)));
    return QStringLiteral("Ce nombre sort de ce qui est possible : %1. Vérifiez-le, et son unité.").arg(bounds.join(QStringLiteral(", ")));
}

// A number no measure has: the core, which also reads what apps write, says only that it is no figure of a measure.
bool isNoMore(const QString &typed)
{
    bool isNumber = false;
    const double number = QString(typed).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && number <= 0;
}

QString exampleOf(const health::MeasureKind &kind)
{
    struct Example {
        const char *kind;
        const char *typed;
    };
    static constexpr std::array Examples{Example{"weight", "62"}, Example{"height", "170"}, Example{"head", "45"}, Example{"blood-pressure", "120 80"},
                                         Example{"pulse", "70"}, Example{"temperature", "37,5"}, Example{"glucose", "1,07"}};
    const auto found = std::find_if(Examples.begin(), Examples.end(), [&kind](const Example &one) { return qstrcmp(one.kind, kind.id) == 0; });
    return QLatin1String(found == Examples.end() ? "1" : found->typed);
}

// Why these are not the numbers of this measure. Told by an example: what was typed is theirs, and stderr may go into logs.
QString numbersSentence(const health::MeasureKind &kind, const QStringList &typed)
{
    static const QRegularExpression unit(QStringLiteral("^[0-9][0-9.,/ ]*[^0-9.,/ ]"));
    static const QRegularExpression endless(QStringLiteral("^[0-9]+[.,][0-9]{4,}$"));
    const bool isEndless = std::any_of(typed.cbegin(), typed.cend(), [](const QString &one) { return endless.match(one).hasMatch(); });
    const QString said = unit.match(typed.join(u' ')).hasMatch() ? QStringLiteral("Écrivez le nombre seul, sans l’unité (NOMBRE), par exemple %1.")
        : typed.size() == kind.parts.size() && isEndless ? QStringLiteral("Il faut trois chiffres au plus après la virgule (NOMBRE), par exemple %1.")
        : kind.parts.size() > 1 ? QStringLiteral("Il faut deux nombres (NOMBRE), par exemple %1.")
                                : QStringLiteral("Il faut un nombre, un seul (NOMBRE), par exemple %1.");
    return said.arg(exampleOf(kind));
}

QString timeSentence(const QDateTime &time, const QString &typed)
{
    return time.isValid() ? QStringLiteral("Cette date est à venir : une mesure se note une fois prise.")
                          : QStringLiteral("« %1 » n’est pas une date. Écrivez par exemple 2025-12-31, ou 2025-12-31T08:05.").arg(typed.left(Shown));
}

// "Tension artérielle : 120/80 mmHg"
QString saidMeasure(const health::MeasureKind &kind, const QList<health::Fact> &facts)
{
    QStringList numbers;
    for (const health::Fact &fact : facts)
        numbers << french(fact.observation.value.text);
    return QStringLiteral("%1 : %2").arg(QString::fromUtf8(kind.name), withUnit(numbers.join(u'/'), QLatin1String(kind.unit)));
}

QJsonArray idsOf(const QList<qint64> &all)
{
    QJsonArray ids;
    for (const qint64 id : all)
        ids << id;
    return ids;
}

QCoro::Task<int> note(Context &context, session::UnlockedSession &session, Typed typed)
{
    const bool json = context.json();
    auto asking = session.card();
    const Result<family::Card> card = co_await asking;
    if (!card)
        co_return report(card.error(), json);
    if (health::isBeforeBirth(typed.time, card->person.birthDate)) // all else was judged before the vault was asked for
        co_return report({Fault::Malformed, QStringLiteral("health.measure.before-birth"), {}}, json);
    const QString said = saidMeasure(*typed.kind, typed.facts);
    const QDate birth = card->person.birthDate;
    const bool unlikely = health::growth::implausible(typed.facts, card->sex, birth) || health::firstRare(typed.facts, birth);
    if (unlikely && !context.arguments().has("yes"))
        co_return report({Fault::Malformed, QStringLiteral("health.measure.unlikely"), {}},
                         (json ? QString() : QStringLiteral("%1, vraiment ? ").arg(said)) // what programs are told may go into logs
                             + QStringLiteral("C’est très loin des repères de cet âge. Si le nombre est juste, ajoutez --yes."), json);
    auto adding = session.facts().add(std::move(typed.facts));
    const auto added = co_await adding;
    if (!added)
        co_return report(added.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("added"), idsOf(*added)}});
    else
        print(QStringLiteral("%1, le %2. C’est noté.").arg(said, momentOf(typed.time)));
    co_return 0;
}

// The numbers noted with this one, in the order they are said: both of a blood pressure, by their moment, their author and, where
// that moment has several, the nearest of the rows.
QCoro::Task<Result<QList<health::Fact>>> together(health::Facts &facts, health::Fact one)
{
    QList<health::Fact> all;
    const health::MeasureKind *kind = health::measureKindOfCode(one.analyte);
    if (!kind || kind->parts.size() < 2 || one.kind != health::Kind::Measure || !one.source.document.isNull())
        co_return Result<QList<health::Fact>>(QList<health::Fact>{one});
    for (const health::Part &part : kind->parts) {
        health::store::Filter filter;
        filter.kinds = {health::Kind::Measure};
        filter.analyte = QLatin1String(part.code);
        filter.at = one.time;
        auto listing = facts.list(filter);
        auto found = co_await listing;
        HAVRE_CO_CHECK(found);
        found->removeIf([&one](const health::Fact &fact) { return fact.source.app != one.source.app; });
        const auto nearest = std::min_element(found->cbegin(), found->cend(),
                                              [&one](const auto &a, const auto &b) { return qAbs(a.id - one.id) < qAbs(b.id - one.id); });
        if (nearest != found->cend())
            all << *nearest;
    }
    co_return Result<QList<health::Fact>>(std::move(all));
}

QCoro::Task<int> takeBack(Context &context, session::UnlockedSession &session, qint64 id)
{
    const bool json = context.json();
    health::Facts &facts = session.facts();
    auto asking = facts.fact(id);
    const auto fact = co_await asking;
    if (!fact)
        co_return report(fact.error(), json);
    auto gathering = together(facts, *fact);
    const auto noted = co_await gathering;
    if (!noted)
        co_return report(noted.error(), json);
    QList<qint64> ids;
    for (const health::Fact &one : *noted)
        ids << one.id;
    auto removing = facts.remove(ids);
    const auto removed = co_await removing;
    if (!removed)
        co_return report(removed.error(), json);
    const health::MeasureKind *kind = health::measureKindOfCode(fact->analyte);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("removed"), idsOf(ids)}});
    else
        print(QStringLiteral("%1, le %2. C’est retiré.").arg(kind ? saidMeasure(*kind, *removed) : fact->name, momentOf(fact->time)));
    co_return 0;
}

} // namespace

QCoro::Task<int> measureAdd(Context &context)
{
    const bool json = context.json();
    const QStringList words = context.arguments().words;
    const health::MeasureKind *kind = health::measureKind(words.value(2));
    if (!kind)
        co_return report({Fault::Malformed, QStringLiteral("health.measure.kind"), {}}, unknownKindSentence(), json);
    const QStringList numbers = words.mid(3);
    if (numbers.size() != kind->parts.size())
        co_return report(misused("NOMBRE").value(), numbersSentence(*kind, numbers), json);
    if (std::any_of(numbers.cbegin(), numbers.cend(), isNoMore))
        co_return report({Fault::Malformed, QStringLiteral("health.measure.bounds"), {}}, boundsSentence(*kind), json);
    const QString at = context.arguments().value("at");
    const QDateTime now = context.machine().clock->now();
    const QDateTime time = at.isEmpty() ? now : QDateTime::fromString(at, Qt::ISODate);
    const auto measured = health::measured(*kind, numbers, time, now);
    if (!measured && measured.error().code == QLatin1String("health.measure.bounds"))
        co_return report(measured.error(), boundsSentence(*kind), json);
    if (!measured && measured.error().code == QLatin1String("health.measure.number"))
        co_return report(measured.error(), numbersSentence(*kind, numbers), json);
    if (!measured && measured.error().code == QLatin1String("health.measure.time"))
        co_return report(measured.error(), timeSentence(time, at), json);
    if (!measured)
        co_return report(measured.error(), json);
    const Typed typed{kind, time, *measured};
    auto noting = unlocked<Typed>(context, note, typed);
    const int code = co_await noting;
    co_return code;
}

QCoro::Task<int> measureRemove(Context &context)
{
    const auto id = context.arguments().loneNumber();
    if (!id)
        co_return report(id.error(), context.json());
    auto taking = unlocked<qint64>(context, takeBack, *id);
    const int code = co_await taking;
    co_return code;
}

} // namespace havre::cli
