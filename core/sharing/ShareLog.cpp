#include "core/sharing/ShareLog.h"

#include "core/foundation/OneLine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace havre::sharing {

namespace {

Opening::Outcome outcomeOf(const QString &name)
{
    return name == QLatin1String("opened") ? Opening::Outcome::Opened
        : name == QLatin1String("wrong-passcode") ? Opening::Outcome::WrongPasscode
        : name == QLatin1String("late") ? Opening::Outcome::Late : Opening::Outcome::Closed;
}

} // namespace

Result<Status> readLog(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(Fault::Malformed, QLatin1String("sharing.answer"));
    const QJsonObject said = document.object();
    Status status;
    status.remaining = std::clamp(said.value(QLatin1String("remainingAttempts")).toInt(ShareServer::Attempts), 0, ShareServer::Attempts);
    status.ended = said.value(QLatin1String("ended")).toBool();
    const QJsonArray lines = said.value(QLatin1String("log")).toArray();
    for (const QJsonValue &value : lines) {
        if (!value.isObject())
            continue;
        if (status.log.size() == MostLines) {
            ++status.unread;
            continue;
        }
        const QJsonObject line = value.toObject();
        status.log.append({QDateTime::fromString(line.value(QLatin1String("time")).toString().left(40), Qt::ISODate),
                           outcomeOf(line.value(QLatin1String("act")).toString()),
                           oneLine(line.value(QLatin1String("recipient")).toString(), MostLetters)});
    }
    return status;
}

} // namespace havre::sharing
