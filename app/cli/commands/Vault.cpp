#include "app/cli/Commands.h"
#include "app/cli/FactJson.h"
#include "app/cli/Output.h"
#include "app/cli/Secrets.h"

#include <QDir>
#include <QJsonArray>

namespace havre::cli {

QCoro::Task<int> vaultCreate(Context &context)
{
    const bool json = context.json();
    if (const QString kdf = context.arguments().value("kdf", QStringLiteral("small")); kdf != QLatin1String("small"))
        co_return report(misused("--kdf").value(), json);
    if (vault::Vault::presence(context.vaultDirectory()) != vault::Presence::Absent)
        co_return report({Fault::Conflict, QStringLiteral("vault.exists"), {}}, json);
    QStringList there = QDir(context.vaultDirectory()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const char *ours : {"lock", "header.a.part", "header.b.part"}) // what an attempt that was broken off leaves
        there.removeAll(QLatin1String(ours));
    if (!there.isEmpty()) // among other files a vault is moved, copied or cleaned away in part
        co_return report({Fault::Conflict, QStringLiteral("export.not-empty"), {}}, json);
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
    auto beginning = session::UnlockedSession::begin(std::move(*created), std::nullopt, machine); // the journal's first line
    auto begun = co_await beginning;
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

using session::SpaceCheck;

QString said(bool isSound)
{
    return isSound ? QStringLiteral("sans défaut") : QStringLiteral("des défauts");
}

QJsonObject countsOf(const SpaceCheck &check)
{
    const vault::VerifyReport &report = check.report;
    QJsonArray lost;
    for (const records::Row &row : check.lost)
        lost << row.id.toString();
    return {{QStringLiteral("lost"), lost},
            {QStringLiteral("documents"), report.documents},
            {QStringLiteral("messages"), report.messages},
            {QStringLiteral("journalEntries"), check.journalEntries},
            {QStringLiteral("journalWhole"), check.journalWhole},
            {QStringLiteral("badPages"), report.badPages},
            {QStringLiteral("brokenReferences"), report.brokenReferences},
            {QStringLiteral("missingBlobs"), report.missingBlobs},
            {QStringLiteral("damagedBlobs"), report.damagedBlobs},
            {QStringLiteral("orphanBlobs"), report.orphanBlobs},
            {QStringLiteral("whole"), !check.trouble}};
}

QJsonObject rowOf(const SpaceCheck &check)
{
    QJsonObject row = countsOf(check);
    row.insert(QStringLiteral("id"), check.card.person.id.toString());
    row.insert(QStringLiteral("name"), check.card.name());
    if (check.trouble)
        row.insert(QStringLiteral("error"), toJson(*check.trouble));
    return row;
}

// All of them as if they were one.
SpaceCheck together(const QList<SpaceCheck> &checks)
{
    SpaceCheck all;
    all.journalWhole = true;
    for (const SpaceCheck &check : checks) {
        for (const auto count : {&vault::VerifyReport::documents, &vault::VerifyReport::messages, &vault::VerifyReport::badPages,
                                 &vault::VerifyReport::brokenReferences, &vault::VerifyReport::missingBlobs,
                                 &vault::VerifyReport::damagedBlobs, &vault::VerifyReport::orphanBlobs})
            all.report.*count += check.report.*count;
        all.lost += check.lost;
        all.journalEntries += check.journalEntries;
        all.journalWhole = all.journalWhole && check.journalWhole;
        if (!all.trouble)
            all.trouble = check.trouble;
    }
    return all;
}

void tell(const SpaceCheck &check)
{
    const vault::VerifyReport &report = check.report;
    if (!check.trouble)
        print(QStringLiteral("Tout est entier. Documents : %1, lignes de journal : %2.").arg(report.documents).arg(check.journalEntries));
    else
        print(QStringLiteral("Documents : %1, abîmés : %2, absents : %3. Messages : %4. Base de données : %5. Journal : %6.")
                  .arg(QString::number(report.documents), QString::number(report.damagedBlobs), QString::number(report.missingBlobs),
                       QString::number(report.messages),
                       said(report.badPages == 0 && report.brokenReferences == 0 && check.trouble->code != QLatin1String("vault.database-damaged")),
                       said(check.journalWhole)));
    for (const records::Row &row : check.lost)
        print(QStringList{QStringLiteral("  Abîmé ou absent\u202f: ") + row.id.toString(), dayOf(row.date), row.title}.join(QStringLiteral("  ")).trimmed());
}

} // namespace

QCoro::Task<int> vaultVerify(Context &context)
{
    const bool json = context.json();
    const bool one = context.arguments().has("space"); // asked for by name; else the whole vault, wherever one is
    auto opening = one ? context.unlock() : context.unlockOwn();
    auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    auto checking = (*opened)->checkSpaces(one ? session::Checked::Shown : session::Checked::All);
    const auto checks = co_await checking;
    if (!checks)
        co_return report(checks.error(), json);
    const SpaceCheck all = together(*checks);
    if (json) {
        QJsonArray spaces;
        for (const SpaceCheck &check : *checks)
            spaces.append(rowOf(check));
        QJsonObject answer = countsOf(all);
        answer.insert(QStringLiteral("spaces"), spaces);
        context.answer(answer);
    } else if (!all.trouble || checks->size() == 1) {
        tell(all);
    } else {
        for (const SpaceCheck &check : *checks) {
            print(QStringLiteral("Espace de %1 :").arg(check.card.name().isEmpty() ? check.card.person.id.toString() : check.card.name()));
            tell(check);
        }
    }
    co_return all.trouble ? report(*all.trouble, false) : 0;
}

} // namespace havre::cli
