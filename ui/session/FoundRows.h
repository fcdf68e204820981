// FoundRows<T>: what the search found as rows of one value type, shown by roles; the derived class says where to look
// (heed() and look(), which hands its answer to await()), and writes roleNames() and field().
#pragma once

#include "ui/session/FoundList.h"

#include <QCoroTask>
#include <QList>

namespace havre::ui {

template <typename T>
class FoundRows : public FoundList {
public:
    using FoundList::FoundList;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.row() < 0 || index.row() >= rowCount())
            return {};
        return field(m_all.at(index.row()), role);
    }

protected:
    struct Found {
        QList<T> all;
        bool more = false; // than these
    };

    [[nodiscard]] virtual QVariant field(const T &row, int role) const = 0;

    void await(QCoro::Task<Result<Found>> looking)
    {
        QCoro::connect(std::move(looking), this, [this, asked = generation()](Result<Found> found) {
            if (asked != generation())
                return;
            if (found) {
                show(std::move(*found));
                setState(Ready);
            } else if (found.error().fault != Fault::Cancelled) {
                clear();
                fail(found.error());
            }
        });
    }
    void clear() final { show({}); }

private:
    void show(Found found)
    {
        const int total = static_cast<int>(found.all.size());
        settle(total, found.more, found.all != m_all, [this, &found] { m_all = std::move(found.all); });
    }
    QList<T> m_all;
};

} // namespace havre::ui

// The base of such a list («class FoundFactsModel : public HAVRE_FOUND_OF(LatestValue)»); moc takes base names to the
// letter, see ui/support/ListModel.h.
#ifdef Q_MOC_RUN
#define HAVRE_FOUND_OF(T) havre::ui::FoundList
#else
#define HAVRE_FOUND_OF(T) FoundRows<T>
#endif
