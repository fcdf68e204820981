#include "ui/sharing/DmpDoor.h"

#include "core/records/Confidentiality.h"
#include "ui/sharing/HandOut.h"
#include "ui/sharing/OrderWords.h"

#include <QCoroTask>

namespace havre::ui {

using dmp::Order;

namespace {

struct Told {
    records::Document document;
    std::optional<Order> order;
};

QCoro::Task<Result<Told>> read(QPointer<OpenSession> session, DocumentId id)
{
    auto asking = session->core().library().document(id);
    const Result<records::Document> document = co_await asking;
    if (session.isNull())
        co_return failure(cancellation());
    HAVRE_CO_CHECK(document);
    Told told{*document, {}};
    auto listing = session->core().outbox()->list();
    const Result<QList<Order>> orders = co_await listing;
    HAVRE_CO_CHECK(orders);
    for (const Order &order : *orders) // oldest first
        if (order.document == id)
            told.order = order;
    co_return Result<Told>(told);
}

// In the vault first, then out; that it waits is no failure.
QCoro::Task<Result<qint64>> give(QPointer<OpenSession> session, Order::Kind kind, DocumentId id)
{
    auto asking = handOut(session, kind == Order::Kind::Deposit ? family::Act::Share : family::Act::Mask);
    const Result<identity::Person> person = co_await asking;
    HAVRE_CO_CHECK(person);
    auto ordering = session->core().outbox()->order(kind, id);
    const Result<qint64> number = co_await ordering;
    co_return number;
}

} // namespace

void DmpDoor::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &DmpDoor::load);
        connect(&session->core().library(), &records::Library::changed, this, &DmpDoor::load);
        if (session->core().outbox())
            connect(session->core().outbox(), &dmp::Outbox::changed, this, &DmpDoor::load);
    }
    Q_EMIT sessionChanged();
    load();
}

void DmpDoor::setDocumentId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_here = false;
    m_signedOut = false;
    m_error = {};
    Q_EMIT documentIdChanged();
    load();
}

void DmpDoor::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    Q_EMIT changed();
}

void DmpDoor::load()
{
    const quint64 generation = ++m_generation;
    const DocumentId id = DocumentId::fromString(m_id);
    if (!m_session || !m_session->core().outbox() || id.isNull()) {
        m_document.reset();
        m_order.reset();
        becomeRead();
        return;
    }
    if (m_document && m_document->id != id) {
        m_document.reset();
        m_order.reset();
        Q_EMIT changed();
    }
    m_reading = true;
    QCoro::connect(read(m_session, id), this, [this, generation](Result<Told> told) {
        if (generation != m_generation)
            return;
        if (told) { // else the page itself says that the document cannot be read
            m_document = std::move(told->document);
            m_order = std::move(told->order);
        }
        becomeRead();
    });
}

void DmpDoor::becomeRead()
{
    m_reading = false;
    if (m_resting)
        rest();
    else
        Q_EMIT changed();
}

// What was asked for has ended. What it wrote may still be on its way from the vault.
void DmpDoor::rest()
{
    m_resting = m_reading;
    m_busy = m_busy && m_reading;
    Q_EMIT changed();
}

bool DmpDoor::may(Order::Kind kind) const
{
    if (!m_document || m_busy || (m_order && m_order->isOpen()))
        return false;
    if (m_document->entryId.isEmpty())
        return kind == Order::Kind::Deposit && m_document->origin != records::Origin::Dmp;
    const bool seen = records::audienceOf(m_document->confidentiality).professionals;
    return kind == (seen ? Order::Kind::Hide : Order::Kind::Show);
}

void DmpDoor::begin()
{
    m_busy = true;
    m_resting = false;
    Q_EMIT changed();
}

void DmpDoor::ask(Order::Kind kind)
{
    if (!may(kind))
        return;
    m_here = true;
    m_error = {};
    begin();
    QCoro::connect(give(m_session, kind, m_document->id), this, [this](const Result<qint64> &number) {
        if (!number) {
            if (number.error().fault != Fault::Cancelled)
                m_error = ErrorText::of(number.error());
            rest();
            return;
        }
        send();
    });
}

void DmpDoor::send()
{
    if (!m_session) {
        rest();
        return;
    }
    begin();
    QCoro::connect(m_session->core().sendOutbox(), this, [this](const Result<dmp::OutboxReport> &report) {
        // Nobody signed in yet: the order waits, and the remedy is to sign in.
        m_signedOut = !report && report.error().code == QLatin1String("session.signed-out");
        if (!m_signedOut && !report && report.error().fault != Fault::Cancelled && report.error().fault != Fault::Busy)
            m_error = ErrorText::of(report.error());
        rest();
    });
}

void DmpDoor::withdraw()
{
    if (m_busy || !m_order || !m_session || !m_session->core().outbox())
        return;
    m_here = true;
    m_error = {};
    begin();
    QCoro::connect(m_session->core().outbox()->withdraw(m_order->id), this, [this](const Result<Order::State> &state) {
        if (!state && state.error().fault != Fault::Cancelled)
            m_error = ErrorText::of(state.error());
        rest();
        if (state && *state == Order::State::Withdrawing)
            send(); // look at once, when somebody answers
    });
}

void DmpDoor::again()
{
    if (m_busy || !m_order)
        return;
    if (m_order->state == Order::State::Refused)
        ask(m_order->kind);
    else
        send();
}

QVariantMap DmpDoor::order() const
{
    const bool over = m_order && !m_order->isOpen() && m_order->state != Order::State::Refused;
    const bool late = m_order && m_order->state == Order::State::Done && !m_order->code.isEmpty(); // had left all the same
    if (!m_order || (over && !m_here && !late))
        return {};
    dmp::Order told = *m_order;
    if (m_signedOut && told.isOpen())
        told.code = QStringLiteral("session.signed-out");
    return orderLine(told);
}

} // namespace havre::ui
