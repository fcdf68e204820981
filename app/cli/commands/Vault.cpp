#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Secrets.h"
#include "core/journal/AccessJournal.h"
#include "core/vault/Verify.h"

namespace havre::cli {

QCoro::Task<int> vaultCreate(Context &context)
{
    const bool json = context.json();
    if (const QString kdf = context.arguments().value("kdf", QStringLiteral("small")); kdf != QLatin1String("small"))
        co_return report(misused("--kdf").value(), json);
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
    const auto persons = (*created)->persons().size();
    auto begun = session::UnlockedSession::begin(std::move(*created), std::nullopt, machine); // the journal's first line
    if (!begun)
        co_return report(begun.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("vault"), context.vaultDirectory()}, {QStringLiteral("persons"), persons}});
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
        context.answer(QJsonObject{{QStringLiteral("vault"), context.vaultDirectory()},
                          {QStringLiteral("documents"), overview->total},
                          {QStringLiteral("unseen"), overview->unseen},
                          {QStringLiteral("lastSync"), overview->lastSync.toUTC().toString(Qt::ISODate)}});
    } else {
        print(QStringLiteral("Documents : %1, dont non lus : %2.").arg(overview->total).arg(overview->unseen));
        if (overview->lastSync.isValid())
            print(QStringLiteral("À jour au %1.").arg(QLocale(QLocale::French).toString(overview->lastSync.toLocalTime(), QLocale::ShortFormat)));
    }
    co_return 0;
}

namespace {

QString said(bool isSound)
{
    return isSound ? QStringLiteral("sans défaut") : QStringLiteral("des défauts");
}

} // namespace

QCoro::Task<int> vaultVerify(Context &context)
{
    const bool json = context.json();
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    vault::Space &space = (*opened)->space();
    auto verified = co_await vault::verify(space);
    if (!verified)
        co_return report(verified.error(), json);
    if (!verified->lostDocuments.isEmpty())
        (void)co_await (*opened)->library().noteLost(verified->lostDocuments); // on a read-only disk they are found again another time
    auto chain = co_await journal::verify(space);
    const Result<void> sound = verified->judged();
    const bool whole = sound && chain;
    if (json)
        context.answer(QJsonObject{{QStringLiteral("documents"), verified->documents},
                          {QStringLiteral("messages"), verified->messages},
                          {QStringLiteral("journalEntries"), chain ? *chain : 0},
                          {QStringLiteral("journalWhole"), chain.has_value()},
                          {QStringLiteral("badPages"), verified->badPages},
                          {QStringLiteral("brokenReferences"), verified->brokenReferences},
                          {QStringLiteral("missingBlobs"), verified->missingBlobs},
                          {QStringLiteral("damagedBlobs"), verified->damagedBlobs},
                          {QStringLiteral("orphanBlobs"), verified->orphanBlobs},
                          {QStringLiteral("whole"), whole}});
    else if (whole)
        print(QStringLiteral("Tout est entier. Documents : %1, lignes de journal : %2.").arg(verified->documents).arg(*chain));
    else
        print(QStringLiteral("Documents : %1, abîmés : %2, absents : %3. Messages : %4. Base de données : %5. Journal : %6.")
                  .arg(QString::number(verified->documents), QString::number(verified->damagedBlobs), QString::number(verified->missingBlobs),
                       QString::number(verified->messages), said(verified->badPages == 0 && verified->brokenReferences == 0), said(chain.has_value())));
    if (!sound)
        co_return report(sound.error(), false);
    if (!chain)
        co_return report(chain.error(), false);
    co_return 0;
}

} // namespace havre::cli
