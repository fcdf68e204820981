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
        QSize size;              // asked for last
        QList<ports::GuestKey> keys;
        std::optional<quint32> colour; // all of what it shows
        int open = 0;                  // guests alive
        int opened = 0;

        void draw() const
        {
            if (!colour)
                return;
            const QList<quint32> all(qsizetype(size.width()) * size.height(), *colour);
            doors.drawn({size, QByteArray(reinterpret_cast<const char *>(all.constData()), all.size() * 4)});
        }
    };
    std::shared_ptr<Told> told = std::make_shared<Told>();
    void draw(quint32 colour) const
    {
        told->colour = colour;
        told->draw();
    }
    std::optional<Error> refuses;

    Result<std::unique_ptr<ports::Guest>> open(const ports::GuestPage &page, ports::GuestDoors doors) override
    {
        if (refuses)
            return failure(*refuses);
        told->page = page;
        told->size = page.size;
        told->colour.reset();
        told->doors = std::move(doors);
        ++told->open;
        ++told->opened;
        return std::make_unique<Plain>(told);
    }

private:
    struct Plain final : ports::Guest {
        explicit Plain(std::shared_ptr<Told> its) : told(std::move(its)) {}
        ~Plain() override { --told->open; }
        void resize(QSize pixels, double) override
        {
            told->size = pixels;
            told->draw();
        }
        void point(const ports::GuestPointer &) override {}
        void wheel(const ports::GuestWheel &) override {}
        void key(const ports::GuestKey &key) override { told->keys.append(key); }
        void focus(bool) override {}
        void answer(const QByteArray &message) override { told->answers.append(message); }
        std::shared_ptr<Told> told;
    };
};

} // namespace havre::tests
