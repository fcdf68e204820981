// documents deposit, hide, unhide and outbox: what is done at the DMP, once.
#include "app/cli/Commands.h"
#include "app/cli/Unlocked.h"

#include <QJsonArray>

#include <array>

namespace havre::cli {

namespace {

using dmp::Order;
using session::UnlockedSession;

constexpr std::array Kinds{"deposit", "hide", "unhide"};
constexpr std::array States{"waiting", "done", "refused", "withdrawing", "withdrawn"};
// The same, for people.
constexpr std::array KindsSaid{"dépôt", "masquage", "démasquage"};
constexpr std::array StatesSaid{"en attente", "fait", "refusé", "en cours de retrait", "retiré"};

QLatin1String stateName(Order::State state)
{
    return QLatin1String(States.at(static_cast<std::size_t>(state)));
}

QJsonObject toJson(const Order &order)
{
    return {{QStringLiteral("order"), order.id},
            {QStringLiteral("kind"), QLatin1String(Kinds.at(static_cast<std::size_t>(order.kind)))},
            {QStringLiteral("document"), order.document.toString()},
            {QStringLiteral("title"), order.title},
            {QStringLiteral("created"), order.created.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("state"), stateName(order.state)},
            {QStringLiteral("mayHaveLeft"), order.mayHaveLeft},
            {QStringLiteral("tries"), order.tries},
            {QStringLiteral("code"), order.code}};
}

void printLine(const Order &order)
{
    print(QStringLiteral("%1  %2  %3  %4").arg(order.id).arg(QString::fromUtf8(KindsSaid.at(static_cast<std::size_t>(order.kind))),
              QString::fromUtf8(StatesSaid.at(static_cast<std::size_t>(order.state))), order.title));
    if (!order.code.isEmpty() && order.state != Order::State::Withdrawn) // nothing is left to be done about it
        print(QStringLiteral("      %1 [%2]").arg(sentenceOf({Fault::Internal, order.code, {}}), order.code));
}

int noPlatform(const Context &context)
{
    return report({Fault::Unsupported, QStringLiteral("session.no-platform"), {}}, context.json());
}

void sayWhatWaits(bool isWaiting)
{
    if (isWaiting)
        printAside(QStringLiteral("Ce qui attend est gardé : « havre-cli outbox send » réessaie."));
}

// Sends what waits and says how it went; a failure of the whole is the call's.
QCoro::Task<int> sendNow(Context &context, UnlockedSession &session)
{
    const bool json = context.json();
    auto sending = session.sendOutbox();
    const Result<dmp::OutboxReport> sent = co_await sending;
    if (!sent) {
        const int code = report(sent.error(), json);
        sayWhatWaits(!json);
        co_return code;
    }
    QJsonArray failures;
    for (const Error &error : sent->failures)
        failures << error.code;
    if (json) {
        context.answer(QJsonObject{{QStringLiteral("done"), sent->done}, {QStringLiteral("waiting"), sent->waiting},
                                   {QStringLiteral("refused"), sent->refused}, {QStringLiteral("withdrawn"), sent->withdrawn},
                                   {QStringLiteral("failures"), failures}});
    } else {
        print(QStringLiteral("Faits : %1, en attente : %2, refusés : %3, retirés : %4.").arg(sent->done).arg(sent->waiting).arg(sent->refused).arg(sent->withdrawn));
        for (const Error &error : sent->failures)
            printAside(QStringLiteral("%1 [%2]").arg(sentenceOf(error), error.code));
        sayWhatWaits(sent->waiting > 0);
    }
    co_return sent->failures.isEmpty() ? 0 : exitCode(sent->failures.first());
}

QCoro::Task<int> order(Context &context, UnlockedSession &session, Order::Kind kind, DocumentId id)
{
    if (!session.outbox())
        co_return noPlatform(context);
    auto ordering = session.outbox()->order(kind, id);
    const Result<qint64> order = co_await ordering;
    if (!order) {
        const int code = report(order.error(), context.json());
        sayWhatWaits(!context.json() && order.error().code == QLatin1String("dmp.outbox.waiting"));
        co_return code;
    }
    auto sending = sendNow(context, session);
    const int code = co_await sending;
    co_return code;
}

QCoro::Task<int> ordered(Context &context, Order::Kind kind)
{
    const DocumentId id = DocumentId::fromString(context.arguments().words.value(2));
    auto ordering = unlocked<Order::Kind, DocumentId>(context, order, kind, id);
    const int code = co_await ordering;
    co_return code;
}

QCoro::Task<int> list(Context &context, UnlockedSession &session)
{
    const bool json = context.json();
    if (!session.outbox())
        co_return noPlatform(context);
    auto listing = session.outbox()->list();
    const Result<QList<Order>> orders = co_await listing;
    if (!orders)
        co_return report(orders.error(), json);
    QJsonArray listed;
    for (const Order &order : *orders) {
        if (json)
            listed << toJson(order);
        else
            printLine(order);
    }
    printNone(orders->isEmpty(), json, "Aucune demande.");
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), listed.size()}, {QStringLiteral("orders"), listed}});
    co_return 0;
}

QCoro::Task<int> withdraw(Context &context, UnlockedSession &session, qint64 number)
{
    if (!session.outbox())
        co_return noPlatform(context);
    auto withdrawing = session.outbox()->withdraw(number);
    const Result<Order::State> state = co_await withdrawing;
    if (!state)
        co_return report(state.error(), context.json());
    if (context.json())
        context.answer(QJsonObject{{QStringLiteral("order"), number}, {QStringLiteral("state"), stateName(*state)}});
    else if (*state == Order::State::Withdrawing)
        print(QStringLiteral("Cette demande est peut-être déjà partie : au prochain envoi, Havre regarde d’abord si le DMP l’a reçue. Rien n’est renvoyé."));
    else
        print(QStringLiteral("Cette demande est retirée : rien n’a changé dans votre DMP."));
    co_return 0;
}

} // namespace

QCoro::Task<int> documentsDeposit(Context &context)
{
    return ordered(context, Order::Kind::Deposit);
}

QCoro::Task<int> documentsHide(Context &context)
{
    return ordered(context, Order::Kind::Hide);
}

QCoro::Task<int> documentsUnhide(Context &context)
{
    return ordered(context, Order::Kind::Show);
}

QCoro::Task<int> outboxList(Context &context)
{
    return unlocked<>(context, list);
}

QCoro::Task<int> outboxSend(Context &context)
{
    return unlocked<>(context, sendNow);
}

QCoro::Task<int> outboxWithdraw(Context &context)
{
    const auto number = context.arguments().loneNumber();
    if (!number)
        co_return report(number.error(), context.json());
    auto withdrawing = unlocked<qint64>(context, withdraw, *number);
    const int code = co_await withdrawing;
    co_return code;
}

} // namespace havre::cli
