#include "ui/sharing/OrdersModel.h"

#include "ui/sharing/OrderWords.h"
#include "ui/support/Plain.h"

#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

using dmp::Order;

void OrdersModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session && m_session->core().outbox())
        m_session->core().outbox()->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &OrdersModel::load);
        if (session->core().outbox())
            connect(session->core().outbox(), &dmp::Outbox::changed, this, &OrdersModel::load);
    }
    Q_EMIT sessionChanged();
    load();
}

int OrdersModel::waiting() const
{
    return static_cast<int>(std::count_if(rows().cbegin(), rows().cend(), [](const Order &one) { return one.isOpen(); }));
}

void OrdersModel::load()
{
    const quint64 generation = ++m_generation;
    if (!m_session || !m_session->core().outbox()) {
        reset({});
        setState(m_session ? Ready : Idle);
        return;
    }
    QCoro::connect(m_session->core().outbox()->list(), this, [this, generation](const Result<QList<Order>> &orders) {
        if (generation != m_generation)
            return;
        if (!orders) {
            if (orders.error().fault != Fault::Cancelled)
                fail(orders.error());
            return;
        }
        QList<Order> shown;
        QSet<DocumentId> told; // of a document only the last one counts
        for (auto order = orders->crbegin(); order != orders->crend(); ++order) {
            if (order->state == Order::State::Withdrawing)
                m_watched.insert(order->id);
            const bool stands = order->isOpen() || order->state == Order::State::Refused || m_watched.contains(order->id);
            if (stands && !told.contains(order->document))
                shown.append(*order);
            told.insert(order->document);
        }
        become(std::move(shown));
        Q_EMIT countChanged(); // as many may wait differently
        setState(Ready);
    });
}

void OrdersModel::send()
{
    if (m_sending || !m_session || !m_session->core().outbox())
        return;
    m_sending = true;
    m_sendError = {};
    Q_EMIT sendingChanged();
    QCoro::connect(m_session->core().sendOutbox(), this, [this](const Result<dmp::OutboxReport> &report) {
        m_sending = false;
        if (!report && report.error().fault != Fault::Cancelled && report.error().fault != Fault::Busy)
            m_sendError = ErrorText::of(report.error());
        Q_EMIT sendingChanged();
    });
}

void OrdersModel::withdraw(qint64 number)
{
    if (!m_session || !m_session->core().outbox())
        return;
    m_watched.insert(number);
    QCoro::connect(m_session->core().outbox()->withdraw(number), this, [this](const Result<Order::State> &state) {
        if (!state && state.error().fault != Fault::Cancelled) {
            m_sendError = ErrorText::of(state.error());
            Q_EMIT sendingChanged();
        }
        if (state && *state == Order::State::Withdrawing)
            send(); // look at once, when somebody answers
    });
}

QVariant OrdersModel::field(const Order &order, int role) const
{
    switch (role) {
    case NumberRole: return order.id;
    case DocumentRole: return order.document.toString();
    case TitleRole: return plainTitle(order.title);
    case LineRole: return orderLine(order);
    default: return {};
    }
}

QHash<int, QByteArray> OrdersModel::roleNames() const
{
    return {{NumberRole, "number"}, {DocumentRole, "documentId"}, {TitleRole, "title"}, {LineRole, "line"}};
}

} // namespace havre::ui
