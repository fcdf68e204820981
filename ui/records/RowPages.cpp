#include "ui/records/RowPages.h"

#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

namespace {
constexpr int MostWanted = 4; // a fast scroll leaves pages behind before they are read
}

RowPages::RowPages(QObject *parent)
    : QObject(parent)
{
}

void RowPages::setLibrary(records::Library *library)
{
    m_library = library;
    reset({}, {});
}

void RowPages::reset(QList<qint64> positions, const QString &text, const QList<records::Row> &first)
{
    m_text = text;
    m_pages.clear();
    replace(std::move(positions));
    m_former.clear();
    if (!first.isEmpty())
        keep(0, first);
}

void RowPages::replace(QList<qint64> positions)
{
    ++m_generation;
    m_positions = std::move(positions);
    if (!m_pages.isEmpty()) {
        m_former.clear();
        for (const Page &page : std::as_const(m_pages))
            for (const records::Row &row : page.rows)
                m_former.insert(row.position, row);
    }
    m_pages.clear();
    m_wanted.clear();
    m_asked = -1;
}

const records::Row *RowPages::at(int index)
{
    if (index < 0 || index >= m_positions.size())
        return nullptr;
    const int page = index / PageSize;
    const int place = index % PageSize;
    if (place >= PageSize * 2 / 3 && index - place + PageSize < m_positions.size())
        want(page + 1);
    else if (place < PageSize / 3 && page > 0)
        want(page - 1);
    if (const auto found = m_pages.find(page); found != m_pages.end())
        found->used = ++m_tick;
    else
        want(page);
    return lookUp(index);
}

const records::Row *RowPages::lookUp(int index) const
{
    const auto page = m_pages.constFind(index / PageSize);
    if (page == m_pages.cend()) {
        const auto former = m_former.constFind(m_positions.at(index));
        return former == m_former.cend() || former->id.isNull() ? nullptr : &*former;
    }
    const records::Row &row = page->rows.at(index - page->first);
    return row.id.isNull() ? nullptr : &row;
}

const records::Row *RowPages::neighbour(int index, int step) const
{
    const int next = index + step;
    if (next < 0 || next >= m_positions.size())
        return nullptr;
    const auto page = m_pages.constFind(index / PageSize);
    if (page == m_pages.cend())
        return lookUp(next);
    const records::Row &row = page->rows.at(next - page->first);
    return row.id.isNull() ? nullptr : &row;
}

int RowPages::indexOf(DocumentId id) const
{
    for (const Page &page : m_pages)
        for (qsizetype i = 0; i < page.rows.size(); ++i)
            if (page.rows.at(i).id == id)
                return page.first + static_cast<int>(i);
    return -1;
}

void RowPages::want(int page)
{
    if (m_pages.contains(page) || page == m_asked || !m_library)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > MostWanted)
        m_wanted.removeFirst();
    if (!m_pumping && m_asked < 0) {
        m_pumping = true; // after the view has asked for everything it shows
        QMetaObject::invokeMethod(this, &RowPages::pump, Qt::QueuedConnection);
    }
}

void RowPages::pump()
{
    m_pumping = false;
    if (m_asked >= 0 || m_wanted.isEmpty() || !m_library)
        return;
    m_asked = m_wanted.takeLast();
    QCoro::connect(m_library->rows(slice(m_asked), m_text), this,
                   [this, page = m_asked, generation = m_generation](Result<QList<records::Row>> rows) {
                       if (generation != m_generation)
                           return;
                       m_asked = -1;
                       if (rows) {
                           keep(page, *rows);
                           Q_EMIT loaded(page * PageSize, std::min(static_cast<int>(m_positions.size()), (page + 1) * PageSize) - 1);
                       } else if (rows.error().fault != Fault::Cancelled) {
                           Q_EMIT failed(rows.error());
                           return;
                       }
                       pump();
                   });
}

QList<qint64> RowPages::slice(int page) const
{
    const qsizetype first = std::max(0, page * PageSize - 1);
    return m_positions.mid(first, page * PageSize + PageSize + 1 - first);
}

void RowPages::keep(int page, const QList<records::Row> &rows)
{
    // Rows removed meanwhile are left out of the answer: their places stay, empty.
    const QList<qint64> wanted = slice(page);
    Page kept{std::max(0, page * PageSize - 1), QList<records::Row>(wanted.size()), ++m_tick};
    qsizetype place = 0;
    for (const records::Row &row : rows) {
        while (place < wanted.size() && wanted.at(place) != row.position)
            ++place;
        if (place == wanted.size())
            break;
        kept.rows[place++] = row;
    }
    m_pages.insert(page, std::move(kept));
    while (m_pages.size() > PagesKept) {
        const auto oldest = std::min_element(m_pages.cbegin(), m_pages.cend(),
                                             [](const Page &a, const Page &b) { return a.used < b.used; });
        m_pages.erase(oldest);
    }
}

} // namespace havre::ui
