#include "ui/sharing/ShareFlow.h"

#include "ui/sharing/HandOut.h"

#include <QCoroTask>

namespace havre::ui {

namespace {

QCoro::Task<Result<sharing::Share>> make(QPointer<OpenSession> session, sharing::Wish wish)
{
    auto asking = handOut(session, family::Act::Share);
    const Result<identity::Person> person = co_await asking;
    HAVRE_CO_CHECK(person);
    auto creating = session->core().shares().create(std::move(wish));
    Result<sharing::Share> share = co_await creating;
    co_return share;
}

} // namespace

ShareFlow::~ShareFlow()
{
    stop();
}

void ShareFlow::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_running = false;
    if (session)
        connect(&session->core().shares(), &sharing::Shares::progressed, this, [this](int done, int total) {
            m_done = done;
            m_total = total;
            Q_EMIT changed();
        });
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

bool ShareFlow::available() const
{
    return m_session && m_session->core().session() && !m_session->core().session()->platform().share.isEmpty();
}

void ShareFlow::create(const QStringList &documents, int minutes)
{
    if (!m_session || m_running)
        return;
    sharing::Wish wish;
    for (const QString &id : documents)
        wish.documents.append(DocumentId::fromString(id));
    wish.minutes = minutes;
    m_running = true;
    m_done = 0;
    m_total = static_cast<int>(documents.size());
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(make(m_session, std::move(wish)), this, [this](const Result<sharing::Share> &share) {
        m_running = false;
        if (!share && share.error().fault != Fault::Cancelled)
            m_error = ErrorText::of(share.error());
        Q_EMIT changed();
        if (share)
            Q_EMIT created(static_cast<int>(share->id));
    });
}

void ShareFlow::stop()
{
    if (m_session && m_running)
        m_session->core().shares().cancel();
}

} // namespace havre::ui
