#include "store/host/Conversation.h"

#include "core/health/fhir/Bundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace havre::store {
namespace {

constexpr int Second = 1000; // ms
constexpr qsizetype LongestWord = 80;
constexpr qsizetype MostWords = 20;

Error badRequest()
{
    return {Fault::Malformed, QStringLiteral("catalogue.app-request"), {}};
}

QStringList words(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    if (array.size() > MostWords)
        return list;
    for (const QJsonValue &one : array)
        if (one.isString() && one.toString().size() <= LongestWord)
            list.append(one.toString());
    return list;
}

QJsonObject bundleOf(const QList<health::Fact> &facts)
{
    QJsonArray entries;
    for (const health::Fact &fact : facts)
        entries.append(QJsonObject{{QStringLiteral("resource"), health::fhirObservation(fact)}});
    return {{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
            {QStringLiteral("type"), QStringLiteral("searchset")},
            {QStringLiteral("total"), entries.size()},
            {QStringLiteral("entry"), entries}};
}

QJsonObject grantsOf(const QStringList &granted)
{
    return {{QStringLiteral("granted"), QJsonArray::fromStringList(granted)}};
}

} // namespace

Conversation::Conversation(Broker &broker, Answer answer) : m_broker(broker), m_answer(std::move(answer)) {}

bool Conversation::allowRate()
{
    const QDateTime now = m_broker.clock().now();
    if (!m_second.isValid() || now < m_second || m_second.msecsTo(now) >= Second) {
        m_second = now;
        m_count = m_refused = 0;
    }
    if (m_count < MostPerSecond) {
        ++m_count;
        return true;
    }
    if (++m_refused == Flood)
        Q_EMIT misbehaved();
    return false;
}

void Conversation::take(const QByteArray &message)
{
    const bool allowed = allowRate();
    if (message.size() > LongestMessage || m_refused > MostPerSecond * 2)
        return; // not worth reading
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    const Call call{object.value(QLatin1String("id")).toInteger(), object.value(QLatin1String("method")).toString().left(LongestWord),
                    object.value(QLatin1String("params")).toObject()};
    if (call.id <= 0)
        return; // nobody to answer
    if (!allowed || (m_underWay >= MostUnderWay && call.method != QLatin1String("grants.ask")))
        return answer(call.id, failure(Fault::Busy, QLatin1String("catalogue.app-busy")));
    if (call.method == QLatin1String("grants.ask"))
        return question(call);
    start(call);
}

void Conversation::start(const Call &call)
{
    ++m_underWay;
    QCoro::connect(run(call), this, [this, id = call.id](const Result<QJsonObject> &result) {
        --m_underWay;
        answer(id, result);
    });
}

QCoro::Task<Result<QJsonObject>> Conversation::run(Call call)
{
    if (call.method == QLatin1String("grants.list")) {
        auto listing = m_broker.granted();
        const Result<QStringList> granted = co_await listing;
        if (!granted)
            co_return failure(granted.error());
        co_return grantsOf(*granted);
    }
    if (call.method == QLatin1String("observation.search")) {
        auto searching = search(call.params);
        Result<QJsonObject> found = co_await searching;
        co_return found;
    }
    if (call.method == QLatin1String("observation.create")) {
        auto creating = create(call.params);
        Result<QJsonObject> made = co_await creating;
        co_return made;
    }
    co_return failure(badRequest());
}

QCoro::Task<Result<QJsonObject>> Conversation::search(QJsonObject params)
{
    const QString permission = params.value(QLatin1String("permission")).toString();
    const QDateTime since = QDateTime::fromString(params.value(QLatin1String("since")).toString().left(LongestWord), Qt::ISODate);
    const int count = params.value(QLatin1String("count")).toInt(MostItems);
    auto reading = m_broker.read(permission, since, std::clamp(count, 1, MostItems));
    const Result<QList<health::Fact>> facts = co_await reading;
    if (!facts)
        co_return failure(facts.error());
    co_return bundleOf(*facts);
}

QCoro::Task<Result<QJsonObject>> Conversation::create(QJsonObject params)
{
    const QString permission = params.value(QLatin1String("permission")).toString();
    const QDateTime time = QDateTime::fromString(params.value(QLatin1String("time")).toString().left(LongestWord), Qt::ISODate);
    auto adding = m_broker.add(permission, words(params.value(QLatin1String("values"))), time);
    const Result<QList<health::Fact>> added = co_await adding;
    if (!added)
        co_return failure(added.error());
    co_return bundleOf(*added);
}

// One question at a time, to the person; only what the manifest names.
void Conversation::question(const Call &call)
{
    if (!m_asked.isEmpty() || m_questions >= MostQuestions)
        return answer(call.id, failure(Fault::Busy, QLatin1String("catalogue.app-busy")));
    QStringList wanted = words(call.params.value(QLatin1String("permissions")));
    wanted.removeDuplicates();
    wanted.removeIf([this](const QString &one) { return !m_broker.mayAsk(one); });
    if (wanted.isEmpty())
        return answer(call.id, failure(Fault::Unsupported, QLatin1String("catalogue.app-scope")));
    ++m_questions;
    m_questionId = call.id;
    m_asked = wanted;
    Q_EMIT askedChanged();
}

void Conversation::decide(const QStringList &permissions, Lasting lasting)
{
    if (m_asked.isEmpty())
        return;
    const QStringList asked = std::exchange(m_asked, {});
    const qint64 id = m_questionId;
    QStringList given;
    for (const QString &one : permissions)
        if (asked.contains(one))
            given.append(one);
    Q_EMIT askedChanged();
    const auto answered = [this, id](const Result<QStringList> &granted) {
        answer(id, granted ? Result<QJsonObject>(grantsOf(*granted)) : Result<QJsonObject>(failure(granted.error())));
    };
    if (given.isEmpty())
        QCoro::connect(m_broker.granted(), this, answered);
    else
        QCoro::connect(m_broker.give(given, lasting), this, answered);
}

// Codes only: a detail is for our log, and a refusal tells nothing more than that it is one.
void Conversation::answer(qint64 id, const Result<QJsonObject> &result)
{
    if (!result && result.error().fault == Fault::Cancelled)
        return; // the vault closes, and the app with it: what waited hears nothing any more
    QJsonObject said{{QStringLiteral("id"), id}};
    if (result)
        said.insert(QStringLiteral("result"), *result);
    else
        said.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), result.error().code}});
    m_answer(QJsonDocument(said).toJson(QJsonDocument::Compact));
}

} // namespace havre::store
