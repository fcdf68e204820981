#include "ui/records/DocumentsModel.h"

#include <algorithm>

namespace havre::ui {

DocumentsModel::DocumentsModel(QObject *parent)
    : StatefulList(parent)
    , m_pages(new RowPages(this))
{
    connect(&m_search, &DocumentSearch::found, this, &DocumentsModel::show);
    connect(&m_search, &DocumentSearch::failed, this, [this](const Error &error) { fail(error); });
    connect(m_pages, &RowPages::failed, this, [this](const Error &error) { fail(error); });
    connect(m_pages, &RowPages::loaded, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first), index(last));
    });
}

void DocumentsModel::setSession(OpenSession *session)
{
    if (m_session == session && session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        m_session->core().library().disconnect(this);
    }
    m_session = session;
    records::Library *library = session ? &session->core().library() : nullptr;
    beginResetModel();
    m_pages->setLibrary(library);
    m_search.setLibrary(library);
    m_overview = {};
    m_days.clear();
    m_complete = false;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT sessionChanged();
    if (!library) {
        setState(Idle);
        return;
    }
    connect(library, &records::Library::changed, this, [this] {
        readOverview();
        m_search.refresh();
    });
    // Locked: nothing decrypted stays behind.
    connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
    setState(Loading);
    readOverview();
    ask();
}

QDateTime DocumentsModel::now() const
{
    return m_session ? m_session->core().clock().now() : QDateTime();
}

void DocumentsModel::ask()
{
    if (m_period == AnyTime || !m_session) {
        m_query.from = {};
    } else {
        const QDate today = now().toLocalTime().date();
        m_query.from = m_period == LastMonth ? today.addMonths(-1)
            : m_period == LastHalfYear       ? today.addMonths(-6)
            : m_period == LastYear           ? today.addYears(-1)
                                             : today.addYears(-3);
    }
    m_search.ask(m_query);
}

void DocumentsModel::show(const Found &answer)
{
    if (!answer.first.isEmpty() || (answer.complete && answer.positions.isEmpty())) {
        fill(answer);
    } else {
        splice(answer.positions);
    }
    if (m_complete != answer.complete) {
        m_complete = answer.complete;
        Q_EMIT completeChanged();
    }
    setState(Ready);
}

void DocumentsModel::fill(const Found &answer)
{
    // A new question: the rows are here already, so nothing flickers; those on screen say something else now,
    // which is several times quicker than a reset, after which a view makes every row anew.
    const int had = rowCount();
    const int have = static_cast<int>(answer.positions.size());
    if (have < had) {
        beginRemoveRows({}, have, had - 1);
        m_pages->replace(m_pages->positions().first(have));
        endRemoveRows();
    }
    if (have > had)
        beginInsertRows({}, had, have - 1);
    m_pages->reset(answer.positions, m_query.text, answer.first);
    if (have > had)
        endInsertRows();
    if (const int kept = std::min(had, have); kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
    if (have != had)
        Q_EMIT countChanged();
}

void DocumentsModel::splice(const QList<qint64> &positions)
{
    const QList<qint64> &old = m_pages->positions();
    qsizetype same = 0;
    while (same < old.size() && same < positions.size() && old.at(same) == positions.at(same))
        ++same;
    qsizetype tail = 0;
    while (tail < old.size() - same && tail < positions.size() - same
           && old.at(old.size() - 1 - tail) == positions.at(positions.size() - 1 - tail))
        ++tail;
    const int gone = static_cast<int>(old.size() - same - tail);
    const int come = static_cast<int>(positions.size() - same - tail);
    const int first = static_cast<int>(same);
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_pages->replace(old.first(same) + old.last(tail));
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_pages->replace(positions);
        endInsertRows();
    }
    if (gone == 0 && come == 0)
        m_pages->replace(positions); // the same documents: something about them changed
    if (gone > 0 || come > 0)
        Q_EMIT countChanged();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DocumentsModel::readOverview()
{
    if (!m_session)
        return;
    QCoro::connect(m_session->core().library().overview(), this, [this](Result<records::Overview> overview) {
        if (!overview)
            return; // the list itself says what is wrong
        m_overview = *overview;
        Q_EMIT totalChanged();
    });
}

void DocumentsModel::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    Q_EMIT queryChanged();
    ask();
}

void DocumentsModel::setAuthor(const QString &author)
{
    if (m_query.author == author)
        return;
    m_query.author = author;
    Q_EMIT queryChanged();
    ask();
}

QList<int> DocumentsModel::categories() const
{
    QList<int> numbers;
    for (const records::Category category : m_query.categories)
        numbers.append(static_cast<int>(category));
    return numbers;
}

void DocumentsModel::toggleCategory(int category)
{
    const auto chosen = static_cast<records::Category>(category);
    if (!m_query.categories.removeOne(chosen))
        m_query.categories.append(chosen);
    Q_EMIT queryChanged();
    ask();
}

void DocumentsModel::setPeriod(Period period)
{
    if (m_period == period)
        return;
    m_period = period;
    Q_EMIT queryChanged();
    ask();
}

void DocumentsModel::setOrder(Order order)
{
    const auto sort = static_cast<records::Sort>(order);
    if (m_query.sort == sort)
        return;
    m_query.sort = sort;
    Q_EMIT queryChanged();
    ask();
}

void DocumentsModel::setUnseenOnly(bool only)
{
    if (m_query.unseenOnly == only)
        return;
    m_query.unseenOnly = only;
    Q_EMIT queryChanged();
    ask();
}

bool DocumentsModel::filtered() const
{
    return !m_query.text.trimmed().isEmpty() || !m_query.categories.isEmpty() || !m_query.author.isEmpty()
        || m_period != AnyTime || m_query.unseenOnly;
}

void DocumentsModel::clearFilters()
{
    records::Query everything;
    everything.sort = m_query.sort;
    m_query = everything;
    m_period = AnyTime;
    Q_EMIT queryChanged();
    ask();
}

void DocumentsModel::retry()
{
    setState(Loading);
    readOverview();
    ask();
}

QString DocumentsModel::idAt(int row)
{
    const records::Row *found = m_pages->at(row);
    return found ? found->id.toString() : QString();
}

int DocumentsModel::rowOf(const QString &id)
{
    const DocumentId wanted = DocumentId::fromString(id);
    return wanted.isNull() ? -1 : m_pages->indexOf(wanted);
}

} // namespace havre::ui
