// ListModel<T>: rows of one value type, shown by roles; the derived class writes roleNames() and field().
#pragma once

#include "ui/support/StatefulList.h"

#include <QList>

namespace havre::ui {

template <typename T>
class ListModel : public StatefulList {
public:
    using StatefulList::StatefulList;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.row() < 0 || index.row() >= m_rows.size())
            return {};
        return field(m_rows.at(index.row()), role);
    }

protected:
    [[nodiscard]] virtual QVariant field(const T &row, int role) const = 0;
    [[nodiscard]] const QList<T> &rows() const { return m_rows; }

    void reset(QList<T> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
    }
    // Other rows in place of these: those on screen say something else, which is several times quicker than a reset,
    // after which a view makes every row anew.
    void become(QList<T> rows)
    {
        const int had = rowCount();
        const int have = static_cast<int>(rows.size());
        if (have < had) {
            beginRemoveRows({}, have, had - 1);
            m_rows.resize(have);
            endRemoveRows();
        } else if (have > had) {
            beginInsertRows({}, had, have - 1);
        }
        m_rows = std::move(rows);
        if (have > had)
            endInsertRows();
        if (const int kept = std::min(had, have); kept > 0)
            Q_EMIT dataChanged(index(0), index(kept - 1));
        if (have != had)
            Q_EMIT countChanged();
    }
    void append(const QList<T> &more)
    {
        if (more.isEmpty())
            return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        m_rows += more;
        endInsertRows();
        Q_EMIT countChanged();
    }
    void insert(int row, const QList<T> &more)
    {
        if (more.isEmpty())
            return;
        beginInsertRows({}, row, row + static_cast<int>(more.size()) - 1);
        for (qsizetype i = 0; i < more.size(); ++i)
            m_rows.insert(row + i, more.at(i));
        endInsertRows();
        Q_EMIT countChanged();
    }
    void replace(int row, T value)
    {
        m_rows[row] = std::move(value);
        Q_EMIT dataChanged(index(row), index(row));
    }

private:
    QList<T> m_rows;
};

} // namespace havre::ui

// The base of a list that QML sees: «class NewsModel : public HAVRE_LIST_OF(Document)». moc takes base names to the
// letter: a name in full, and no template. Told StatefulList, whose meta-object is the right one, qmllint and the QML
// compiler know state, error and count.
#ifdef Q_MOC_RUN
#define HAVRE_LIST_OF(T) havre::ui::StatefulList
#else
#define HAVRE_LIST_OF(T) ListModel<T>
#endif
