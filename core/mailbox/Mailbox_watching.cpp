// What the watch hears becomes runs: at once when it is quiet, gathered when a server keeps talking.
#include "core/mailbox/Mailbox_p.h"

#include <algorithm>

namespace havre::mailbox {

namespace {
constexpr int Gathering = 200;    // ms: letters seldom come alone
constexpr qint64 Between = 5'000; // ms from one such run to the next
} // namespace

void Mailbox::lookSoon()
{
    if (d->flow) {
        d->again = true; // it may have passed the inbox already
        return;
    }
    const qint64 since = d->ran.isValid() ? d->ran.elapsed() : Between;
    if (!d->soon.isActive())
        d->soon.start(static_cast<int>(std::max<qint64>(Gathering, Between - since)));
}

void Mailbox::watch()
{
    if (d->watch || d->account.imap == d->mute || d->account.imap.isEmpty() || d->account.self.address.isEmpty())
        return;
    d->watch = std::make_shared<Watch>(newFlow(), WatchPace());
    connect(d->watch.get(), &Watch::heard, this, &Mailbox::lookSoon);
    connect(d->watch.get(), &Watch::over, this, [this] {
        const bool mute = d->watch && d->watch->isMute();
        unwatch();
        if (mute)
            d->mute = d->account.imap;
    });
    d->watch->begin();
}

void Mailbox::unwatch()
{
    d->soon.stop();
    d->again = false;
    d->mute.clear();
    if (const WatchPtr watch = std::exchange(d->watch, nullptr))
        watch->end();
}

bool Mailbox::isWatching() const
{
    return d->watch != nullptr;
}

} // namespace havre::mailbox
