// share: a link that expires for a professional without an account.
#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Unlocked.h"
#include "core/sharing/Symbols.h"
#include "ui/sharing/ShareWords.h"

#include <QJsonArray>

#include <array>

namespace havre::cli {

namespace {

using sharing::Opening;
using sharing::Share;

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString stateOf(const Share &share, const QDateTime &now)
{
    switch (sharing::lifeOf(share, now)) {
    case sharing::Life::Open: return QStringLiteral("open");
    case sharing::Life::Over: return QStringLiteral("expired");
    case sharing::Life::Ended: return QStringLiteral("revoked");
    case sharing::Life::Unfinished: return QStringLiteral("unfinished");
    }
    return {};
}

// After the label, which is the title of the first.
QString howMany(const Share &share)
{
    return share.items.size() > 1 ? QStringLiteral(" (%1 documents)").arg(share.items.size()) : QString();
}

// For people.
QString moment(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QJsonObject toJson(const Share &share, const QDateTime &now)
{
    QJsonArray documents;
    for (const sharing::Item &item : share.items)
        documents << QJsonObject{{QStringLiteral("id"), item.document.isNull() ? QString() : item.document.toString()},
                                 {QStringLiteral("title"), item.title}};
    return {{QStringLiteral("share"), share.id},
            {QStringLiteral("label"), share.label},
            {QStringLiteral("state"), stateOf(share, now)},
            {QStringLiteral("created"), iso(share.created)},
            {QStringLiteral("expires"), iso(share.expires)},
            {QStringLiteral("link"), share.link},
            {QStringLiteral("passcode"), share.passcode},
            {QStringLiteral("openings"), share.openings},
            {QStringLiteral("wrongPasscodes"), share.wrong},
            {QStringLiteral("documents"), documents}};
}

Result<QList<DocumentId>> chosen(const QStringList &words)
{
    QList<DocumentId> ids;
    for (const QString &word : words)
        ids.append(DocumentId::fromString(word));
    if (ids.isEmpty())
        return misused("ID");
    return ids;
}

void printShare(const Share &share)
{
    if (const auto code = sharing::qrCode(share.link))
        print(sharing::drawnInLetters(*code));
    print(share.link);
    print(QStringLiteral("Code à dire de vive voix : %1. Ouvert jusqu’à %2. Pour le couper avant : havre-cli share revoke %3")
              .arg(share.passcode, share.expires.toLocalTime().toString(QStringLiteral("dd/MM HH:mm"))).arg(share.id));
}

QCoro::Task<int> create(Context &context, session::UnlockedSession &session, sharing::Wish wish)
{
    sharing::Shares &shares = session.shares();
    const Interrupt interrupt([&shares] { shares.cancel(); });
    auto creating = shares.create(wish);
    const Result<Share> share = co_await creating;
    if (!share)
        co_return report(share.error(), context.json());
    if (context.json())
        context.answer(toJson(*share, context.machine().clock->now()));
    else
        printShare(*share);
    co_return 0;
}

QCoro::Task<int> list(Context &context, session::UnlockedSession &session)
{
    const bool json = context.json();
    auto listing = session.shares().list();
    const Result<QList<Share>> shares = co_await listing;
    if (!shares)
        co_return report(shares.error(), json);
    const QDateTime now = context.machine().clock->now();
    QJsonArray listed;
    for (const Share &share : *shares) {
        if (json)
            listed << toJson(share, now);
        else
            print(QStringLiteral("%1  %2  jusqu’au %3  %4%5").arg(QString::number(share.id), ui::lifeWord(sharing::lifeOf(share, now)).toLower(),
                                                                 moment(share.expires), share.label, howMany(share)));
    }
    printNone(shares->isEmpty(), json, "Aucun partage.");
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), listed.size()}, {QStringLiteral("shares"), listed}});
    co_return 0;
}

QCoro::Task<int> log(Context &context, session::UnlockedSession &session, qint64 id)
{
    const bool json = context.json();
    auto asking = session.shares().log(id);
    const Result<sharing::Status> status = co_await asking;
    if (!status)
        co_return report(status.error(), json);
    static constexpr std::array Names{"opened", "wrong-passcode", "late", "closed"};
    static constexpr std::array Said{"ouvert", "code faux", "trop tard", "déjà coupé"};
    QJsonArray lines;
    for (const Opening &line : status->log) {
        const auto outcome = static_cast<std::size_t>(line.outcome);
        if (json)
            lines << QJsonObject{{QStringLiteral("time"), iso(line.time)}, {QStringLiteral("outcome"), QLatin1String(Names.at(outcome))},
                                 {QStringLiteral("recipient"), line.recipient}};
        else
            print(QStringLiteral("%1  %2  %3").arg(moment(line.time), QString::fromUtf8(Said.at(outcome)), line.recipient));
    }
    printNone(status->log.isEmpty(), json, "Personne ne l’a encore ouvert.");
    if (json)
        context.answer(QJsonObject{{QStringLiteral("ended"), status->ended}, {QStringLiteral("remainingAttempts"), status->remaining},
                                   {QStringLiteral("log"), lines}});
    co_return 0;
}

QCoro::Task<int> revoke(Context &context, session::UnlockedSession &session, qint64 id)
{
    const bool json = context.json();
    auto revoking = session.shares().revoke(id);
    const Result<void> revoked = co_await revoking;
    if (!revoked)
        co_return report(revoked.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("revoked"), true}});
    else
        print(QStringLiteral("Ce partage est coupé : plus personne ne peut l’ouvrir."));
    co_return 0;
}

// What is about one share, by its number.
QCoro::Task<int> withNumber(Context &context, Work<qint64> work)
{
    const auto id = context.arguments().loneNumber();
    if (!id)
        co_return report(id.error(), context.json());
    auto working = unlocked<qint64>(context, work, *id);
    const int code = co_await working;
    co_return code;
}

} // namespace

QCoro::Task<int> shareCreate(Context &context)
{
    const bool json = context.json();
    const auto ids = chosen(context.arguments().words.mid(2));
    const auto minutes = context.arguments().number("minutes", sharing::Wish::DefaultMinutes);
    if (!ids)
        co_return report(ids.error(), json);
    if (!minutes)
        co_return report(minutes.error(), json);
    sharing::Wish wish;
    wish.documents = *ids;
    wish.label = context.arguments().value("label");
    wish.minutes = *minutes;
    auto creating = unlocked<sharing::Wish>(context, create, wish);
    const int code = co_await creating;
    co_return code;
}

QCoro::Task<int> shareList(Context &context)
{
    return unlocked<>(context, list);
}

QCoro::Task<int> shareLog(Context &context)
{
    return withNumber(context, log);
}

QCoro::Task<int> shareRevoke(Context &context)
{
    return withNumber(context, revoke);
}

} // namespace havre::cli
