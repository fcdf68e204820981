// ports::AppHost without a jail or an engine: what the app is told is kept, and the test says what its page would.
#pragma once

#include "core/ports/AppHost.h"

#include <QList>

namespace havre::tests {

class PlainHost final : public ports::AppHost {
public:
    struct Told {
        QList<QByteArray> answers;
        ports::GuestPage page;
        ports::GuestDoors doors; // to speak with
        int open = 0;            // guests alive
        int opened = 0;
    };
    std::shared_ptr<Told> told = std::make_shared<Told>();
    std::optional<Error> refuses;

    Result<std::unique_ptr<ports::Guest>> open(const ports::GuestPage &page, ports::GuestDoors doors) override
    {
        if (refuses)
            return failure(*refuses);
        told->page = page;
        told->doors = std::move(doors);
        ++told->open;
        ++told->opened;
        return std::make_unique<Plain>(told);
    }

private:
    struct Plain final : ports::Guest {
        explicit Plain(std::shared_ptr<Told> its) : told(std::move(its)) {}
        ~Plain() override { --told->open; }
        void resize(QSize, double) override {}
        void point(const ports::GuestPointer &) override {}
        void wheel(const ports::GuestWheel &) override {}
        void key(const ports::GuestKey &) override {}
        void focus(bool) override {}
        void answer(const QByteArray &message) override { told->answers.append(message); }
        std::shared_ptr<Told> told;
    };
};

} // namespace havre::tests
