#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Secrets.h"
#include "core/vault/Verify.h"

#include <QJsonArray>

namespace havre::cli {

QCoro::Task<int> vaultCreate(Context &context)
{
    const bool json = context.json();
    if (vault::Vault::presence(context.vaultDirectory()) != vault::Presence::Absent)
        co_return report({Fault::Conflict, QStringLiteral("vault.exists"), {}}, json);
    auto password = readPassword(context.arguments(), true);
    if (!password)
        co_return report(password.error(), json);
    const bool small = context.arguments().value("kdf") == QLatin1String("small");
    const auto cost = small ? vault::KdfCost::floor() : vault::KdfCost::standard();
    session::Machine &machine = context.machine();
    auto created = co_await vault::Vault::create(context.vaultDirectory(), std::move(*password), *machine.secrets, cost, *machine.clock);
    if (!created)
        co_return report(created.error(), json);
    if (json)
        print(QJsonObject{{QStringLiteral("vault"), context.vaultDirectory()},
                          {QStringLiteral("persons"), (*created)->persons().size()}});
    else
        print(QStringLiteral("Le coffre est prêt."));
    co_return 0;
}

QCoro::Task<int> vaultSummary(Context &context)
{
    const bool json = context.json();
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    auto overview = co_await (*opened)->library().overview();
    if (!overview)
        co_return report(overview.error(), json);
    if (json) {
        print(QJsonObject{{QStringLiteral("vault"), context.vaultDirectory()},
                          {QStringLiteral("documents"), overview->total},
                          {QStringLiteral("unseen"), overview->unseen},
                          {QStringLiteral("lastSync"), overview->lastSync.toUTC().toString(Qt::ISODate)}});
    } else {
        print(QStringLiteral("%1 documents, dont %2 non lus.").arg(overview->total).arg(overview->unseen));
        if (overview->lastSync.isValid())
            print(QStringLiteral("À jour au %1.").arg(QLocale(QLocale::French).toString(overview->lastSync.toLocalTime(), QLocale::ShortFormat)));
    }
    co_return 0;
}

QCoro::Task<int> vaultVerify(Context &context)
{
    const bool json = context.json();
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    auto verified = co_await vault::verify((*opened)->space());
    if (!verified)
        co_return report(verified.error(), json);
    if (json)
        print(QJsonObject{{QStringLiteral("documents"), verified->documents},
                          {QStringLiteral("journalEntries"), verified->journalEntries},
                          {QStringLiteral("whole"), verified->isWhole()},
                          {QStringLiteral("faults"), QJsonArray::fromStringList(verified->faults)}});
    else if (verified->isWhole())
        print(QStringLiteral("Tout est entier : %1 documents, %2 lignes de journal.").arg(verified->documents).arg(verified->journalEntries));
    if (!verified->isWhole())
        co_return report({Fault::Corrupt, QStringLiteral("vault.damaged"), {}}, false);
    co_return 0;
}

} // namespace havre::cli
