// documents deposit, hide, unhide and outbox: what is done at the DMP, once.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"

#include <QJsonArray>

#include <array>

namespace havre::cli {

namespace {

using dmp::Order;

constexpr std::array Kinds{"deposit", "hide", "unhide"};
constexpr std::array States{"waiting", "done", "refused"};

QJsonObject toJson(const Order &order)
{
    return {{QStringLiteral("order"), order.id},
            {QStringLiteral("kind"), QLatin1String(Kinds.at(static_cast<std::size_t>(order.kind)))},
            {QStringLiteral("document"), order.document.toString()},
            {QStringLiteral("title"), order.title},
            {QStringLiteral("created"), order.created.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("state"), QLatin1String(States.at(static_cast<std::size_t>(order.state)))},
            {QStringLiteral("tries"), order.tries},
            {QStringLiteral("code"), order.code}};
}

// Sends what waits and says how it went; a failure of the whole is the call's.
QCoro::Task<int> sendNow(Context &context, session::UnlockedSession *unlocked)
{
    const bool json = context.json();
    auto sending = unlocked->sendOutbox();
    const Result<dmp::OutboxReport> report_ = co_await sending;
    if (!report_)
        co_return report(report_.error(), json);
    QJsonArray failures;
    for (const Error &error : report_->failures)
        failures << error.code;
    if (json) {
        context.answer(QJsonObject{{QStringLiteral("done"), report_->done}, {QStringLiteral("waiting"), report_->waiting},
                                   {QStringLiteral("refused"), report_->refused}, {QStringLiteral("failures"), failures}});
    } else {
        print(QStringLiteral("Faits : %1, en attente : %2, refusés : %3.").arg(report_->done).arg(report_->waiting).arg(report_->refused));
        for (const Error &error : report_->failures)
            printAside(QStringLiteral("%1 [%2]").arg(sentenceOf(error), error.code));
    }
    co_return report_->failures.isEmpty() ? 0 : exitCode(report_->failures.first());
}

QCoro::Task<int> ordered(Context &context, Order::Kind kind)
{
    const bool json = context.json();
    const DocumentId id = DocumentId::fromString(context.arguments().words.value(2));
    if (id.isNull() || context.arguments().words.size() != 3)
        co_return report(misused("ID").value(), json);
    auto opening = context.unlock();
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    if (!(*opened)->outbox())
        co_return report({Fault::Unsupported, QStringLiteral("session.no-platform"), {}}, json);
    auto ordering = (*opened)->outbox()->order(kind, id);
    const Result<qint64> order = co_await ordering;
    if (!order)
        co_return report(order.error(), json);
    auto sending = sendNow(context, *opened);
    const int code = co_await sending;
    co_return code;
}

} // namespace

QCoro::Task<int> documentsDeposit(Context &context)
{
    auto doing = ordered(context, Order::Kind::Deposit);
    const int code = co_await doing;
    co_return code;
}

QCoro::Task<int> documentsHide(Context &context)
{
    auto doing = ordered(context, Order::Kind::Hide);
    const int code = co_await doing;
    co_return code;
}

QCoro::Task<int> documentsUnhide(Context &context)
{
    auto doing = ordered(context, Order::Kind::Show);
    const int code = co_await doing;
    co_return code;
}

QCoro::Task<int> outboxList(Context &context)
{
    const bool json = context.json();
    auto opening = context.unlock();
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    if (!(*opened)->outbox())
        co_return report({Fault::Unsupported, QStringLiteral("session.no-platform"), {}}, json);
    auto listing = (*opened)->outbox()->list();
    const Result<QList<Order>> orders = co_await listing;
    if (!orders)
        co_return report(orders.error(), json);
    QJsonArray listed;
    for (const Order &order : *orders) {
        if (json)
            listed << toJson(order);
        else
            print(QStringLiteral("%1  %2  %3  %4 %5").arg(order.id).arg(QLatin1String(Kinds.at(static_cast<std::size_t>(order.kind))),
                      QLatin1String(States.at(static_cast<std::size_t>(order.state))), order.title, order.code));
    }
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), listed.size()}, {QStringLiteral("orders"), listed}});
    co_return 0;
}

QCoro::Task<int> outboxSend(Context &context)
{
    auto opening = context.unlock();
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), context.json());
    auto sending = sendNow(context, *opened);
    const int code = co_await sending;
    co_return code;
}

} // namespace havre::cli
