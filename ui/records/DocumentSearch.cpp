#include "ui/records/DocumentSearch.h"

#include "ui/records/RowPages.h"

namespace havre::ui {

namespace {
constexpr int FirstHits = RowPages::PageSize + 1; // and one more: the neighbour of the last
constexpr int TypingPause = 90;                   // ms

QCoro::Task<Result<Found>> firstHits(QPointer<records::Library> library, records::Query query, records::Library::Abandoned abandoned)
{
    const QString text = query.text;
    Result<QList<qint64>> positions = co_await library->find(query, FirstHits, abandoned);
    if (!positions)
        co_return failure(positions.error());
    if (!library) // locked in between
        co_return failure(cancellation());
    Found answer;
    answer.positions = *positions;
    answer.complete = positions->size() < FirstHits;
    if (answer.positions.isEmpty())
        co_return answer;
    Result<QList<records::Row>> rows = co_await library->rows(answer.positions, text);
    if (!rows)
        co_return failure(rows.error());
    answer.first = *rows;
    co_return answer;
}
} // namespace

DocumentSearch::DocumentSearch(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &DocumentSearch::all);
}

void DocumentSearch::setLibrary(records::Library *library)
{
    m_library = library;
    abandon();
    m_rest.stop();
    m_asking = false;
    m_listing = false;
}

void DocumentSearch::abandon()
{
    ++m_generation;
    if (m_abandoned)
        *m_abandoned = true;
    m_abandoned = std::make_shared<std::atomic<bool>>(false);
}

void DocumentSearch::ask(const records::Query &query)
{
    m_query = query;
    m_rest.stop();
    m_listing = false; // its answer would be to the former question
    if (!m_library)
        return;
    m_asking = true;
    abandon();
    QCoro::connect(firstHits(m_library, query, m_abandoned), this, [this, generation = m_generation](Result<Found> answer) {
        if (generation != m_generation)
            return; // a newer question is on its way
        m_asking = false;
        if (!answer) {
            if (answer.error().fault != Fault::Cancelled)
                Q_EMIT failed(answer.error());
            return;
        }
        const bool more = !answer->complete || m_again;
        Q_EMIT found(*answer);
        if (more)
            m_rest.start(m_query.text.isEmpty() ? 0 : TypingPause);
    });
}

void DocumentSearch::refresh()
{
    if (m_asking || m_listing) {
        m_again = true;
        return;
    }
    m_rest.stop();
    all();
}

void DocumentSearch::all()
{
    if (!m_library)
        return;
    m_listing = true;
    m_again = false;
    abandon();
    QCoro::connect(m_library->find(m_query, 0, m_abandoned), this, [this, generation = m_generation](Result<QList<qint64>> positions) {
        if (generation != m_generation)
            return;
        m_listing = false;
        if (positions)
            Q_EMIT found(Found{*positions, {}, true});
        else if (positions.error().fault != Fault::Cancelled)
            Q_EMIT failed(positions.error());
        if (m_again)
            refresh();
    });
}

} // namespace havre::ui
