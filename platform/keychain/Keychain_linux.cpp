#include "platform/keychain/Keychain.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>

namespace havre::platform {

namespace {

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

// Once: the answer, or that it takes too long.
void settle(QPromise<Result<void>> &promise, const Result<void> &outcome)
{
    if (promise.future().isFinished())
        return;
    promise.addResult(outcome);
    promise.finish();
}

// Starts the job, which deletes itself once it has answered, in time or not: libsecret holds it by a bare pointer until then,
// and cannot be told that nobody waits any more. `atEnd` takes what it brought, or overwrites what it was given, at that moment.
template <typename Job>
QCoro::Task<Result<void>> ask(Job *job, std::chrono::milliseconds patience, std::function<void(Job &)> atEnd)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, atEnd = std::move(atEnd)] {
        atEnd(*job);
        settle(*promise, job->error() == QKeychain::NoError ? Result<void>() : failureOf(*job));
    });
    QTimer::singleShot(patience, job, [promise] {
        settle(*promise, failure(Fault::Unsupported, QLatin1String("keychain.unavailable"), QStringLiteral("timeout")));
    });
    job->setInsecureFallback(false);
    job->start();
    auto answer = promise->future();
    const Result<void> outcome = co_await answer;
    co_return outcome;
}

} // namespace

Keychain::Keychain(QString service, std::chrono::milliseconds patience) : m_service(std::move(service)), m_patience(patience) {}

QCoro::Task<Result<SecretBytes>> Keychain::read(QString name)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    const auto secret = std::make_shared<SecretBytes>(); // of one that comes too late nobody hears, and it is wiped with the job
    auto asking = ask<QKeychain::ReadPasswordJob>(job, m_patience, [secret](QKeychain::ReadPasswordJob &answered) {
        QByteArray bytes = answered.binaryData(); // shared with the job: overwritten there too
        *secret = SecretBytes::copyOf(bytes);
        wipe(bytes);
    });
    const Result<void> done = co_await asking;
    if (!done)
        co_return failure(done.error());
    if (secret->isEmpty())
        co_return failure(Fault::NotFound, QLatin1String("keychain.absent"), QStringLiteral("empty"));
    co_return std::move(*secret);
}

QCoro::Task<Result<void>> Keychain::write(QString name, SecretBytes secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    QByteArray bytes(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
    job->setBinaryData(bytes);
    // The job's as well. Not before it has answered: it may not even have begun, and would keep zeros.
    auto asking = ask<QKeychain::WritePasswordJob>(job, m_patience,
                                                   [bytes = std::move(bytes)](QKeychain::WritePasswordJob &) mutable { wipe(bytes); });
    const Result<void> done = co_await asking; // one that timed out has failed, whatever it writes later
    if (!done)
        co_return failure(done.error());
    // A keyring that says yes and keeps nothing would cost the person their vault.
    const Result<SecretBytes> back = co_await read(name);
    if (!back || !back->equals(secret))
        co_return failure(Fault::Unsupported, QLatin1String("keychain.unavailable"), QStringLiteral("not kept"));
    co_return Result<void>();
}

QCoro::Task<Result<void>> Keychain::remove(QString name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    auto asking = ask<QKeychain::DeletePasswordJob>(job, m_patience, [](QKeychain::DeletePasswordJob &) {});
    const Result<void> done = co_await asking;
    if (!done && done.error().fault != Fault::NotFound)
        co_return failure(done.error());
    co_return Result<void>();
}

} // namespace havre::platform
