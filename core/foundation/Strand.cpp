#include "core/foundation/Strand.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace havre {

struct Strand::Private {
    std::mutex mutex;
    std::condition_variable ready;
    std::deque<std::function<void(bool)>> jobs;
    bool stopping = false;
    std::unique_ptr<QThread> thread;

    void loop()
    {
        std::unique_lock lock(mutex);
        while (true) {
            ready.wait(lock, [this] { return stopping || !jobs.empty(); });
            if (stopping)
                return;
            auto job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            job(true);
            job = nullptr; // what the closure held goes while unlocked
            lock.lock();
        }
    }
};

Strand::Strand(const QString &name) : d(std::make_shared<Private>())
{
    d->thread.reset(QThread::create([p = d.get()] { p->loop(); }));
    d->thread->setObjectName(name);
    d->thread->start();
}

Strand::~Strand()
{
    stop();
}

void Strand::stop()
{
    std::deque<std::function<void(bool)>> left;
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
        left.swap(d->jobs);
    }
    d->ready.notify_all();
    if (d->thread)
        d->thread->wait();
    for (auto &job : left)
        job(false);
}

void Strand::post(std::function<void(bool)> job)
{
    {
        const std::lock_guard lock(d->mutex);
        if (!d->stopping) {
            d->jobs.push_back(std::move(job));
            d->ready.notify_one();
            return;
        }
    }
    job(false);
}

} // namespace havre
