#include "platform/keychain/Keychain.h"

#include <QCoroSignal>

#include <qt6keychain/keychain.h>

#include <memory>

namespace havre::platform {

namespace {

using namespace std::chrono_literals;

// A keyring that asks the person for its own password may take a while; one that hangs must not hold us.
constexpr auto Patience = 120s;

tl::unexpected<Error> failureOf(const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("keychain %1").arg(static_cast<int>(job.error()));
    switch (job.error()) {
    case QKeychain::EntryNotFound: // also what a locked or another keyring says
        return failure(Fault::NotFound, QLatin1String("keychain.absent"), detail);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return failure(Fault::Refused, QLatin1String("keychain.refused"), detail);
    default:
        return failure(Fault::Unsupported, QLatin1String("keychain.unavailable"), detail);
    }
}

QCoro::Task<Result<void>> finish(QKeychain::Job *job)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->start();
    const auto ended = co_await qCoro(job, &QKeychain::Job::finished, Patience);
    if (!ended)
        co_return failure(Fault::Unsupported, QLatin1String("keychain.unavailable"), QStringLiteral("timeout"));
    if (job->error() != QKeychain::NoError)
        co_return failureOf(*job);
    co_return Result<void>();
}

struct Later {
    void operator()(QObject *object) const { object->deleteLater(); }
};
template <typename Job>
using Owned = std::unique_ptr<Job, Later>; // a job may still be in its own signal when we are done with it

} // namespace

Keychain::Keychain(QString service) : m_service(std::move(service)) {}

QCoro::Task<Result<SecretBytes>> Keychain::read(QString name)
{
    const Owned<QKeychain::ReadPasswordJob> job(new QKeychain::ReadPasswordJob(m_service));
    job->setKey(name);
    const Result<void> done = co_await finish(job.get());
    if (!done)
        co_return failure(done.error());
    QByteArray bytes = job->binaryData(); // shared with the job: overwritten there too
    SecretBytes secret = SecretBytes::copyOf(bytes);
    wipe(bytes);
    if (secret.isEmpty())
        co_return failure(Fault::NotFound, QLatin1String("keychain.absent"), QStringLiteral("empty"));
    co_return secret;
}

QCoro::Task<Result<void>> Keychain::write(QString name, SecretBytes secret)
{
    {
        const Owned<QKeychain::WritePasswordJob> job(new QKeychain::WritePasswordJob(m_service));
        job->setKey(name);
        QByteArray bytes(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
        job->setBinaryData(bytes);
        const Result<void> done = co_await finish(job.get());
        wipe(bytes); // the job's as well; one that timed out has failed, whatever it writes later
        if (!done)
            co_return failure(done.error());
    }
    // A keyring that says yes and keeps nothing would cost the person their vault.
    const Result<SecretBytes> back = co_await read(name);
    if (!back || !back->equals(secret))
        co_return failure(Fault::Unsupported, QLatin1String("keychain.unavailable"), QStringLiteral("not kept"));
    co_return Result<void>();
}

QCoro::Task<Result<void>> Keychain::remove(QString name)
{
    const Owned<QKeychain::DeletePasswordJob> job(new QKeychain::DeletePasswordJob(m_service));
    job->setKey(name);
    const Result<void> done = co_await finish(job.get());
    if (!done && done.error().fault != Fault::NotFound)
        co_return failure(done.error());
    co_return Result<void>();
}

} // namespace havre::platform
