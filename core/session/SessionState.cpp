#include "core/session/SessionState_p.h"

#include "core/foundation/SecretBytes.h"

#include <QRegularExpression>

namespace havre::session {
namespace {

constexpr qint64 ShortestLife = 30;
constexpr qint64 LongestLife = 3600;
constexpr qsizetype MostTokenBytes = 16 * 1024;

QByteArray token(const QJsonObject &json, QLatin1String name)
{
    const QByteArray text = json.value(name).toString().toUtf8();
    return text.size() <= MostTokenBytes ? text : QByteArray();
}

// A token goes into a header: no control character, no space, ASCII only (RFC 6750 §2.1).
bool isHeaderSafe(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

void SessionState::setStep(SignInStep to)
{
    if (!owner || step == to)
        return;
    step = to;
    Q_EMIT owner->stepChanged();
}

void SessionState::keepAccess(const QByteArray &token, qint64 seconds)
{
    accessToken = token;
    accessExpires = clock->now().addSecs(std::clamp(seconds, ShortestLife, LongestLife));
}

void SessionState::dropAccess()
{
    wipe(accessToken);
    accessExpires = {};
}

// Sockets stop, what is awaited ends as Cancelled, nobody touches the space or the session again.
void SessionState::close()
{
    owner = nullptr;
    space = nullptr;
    wire->close();
    if (signInWire)
        signInWire->close();
    if (revokeWire)
        revokeWire->close();
    if (listener)
        listener->giveUp(Error{Fault::Cancelled, QString(QLatin1String("session.cancelled")), {}});
    dropAccess();
}

Result<Tokens> tokensOf(const oidc::Answer &answer)
{
    if (answer.status != 200) {
        static const QRegularExpression form(QStringLiteral("^[a-z_]{1,40}$"));
        const QString error = answer.json.value(QLatin1String("error")).toString();
        return failure(Fault::Refused, QLatin1String("session.refused"), form.match(error).hasMatch() ? error : QString());
    }
    Tokens tokens{token(answer.json, QLatin1String("access_token")),
                  answer.json.value(QLatin1String("expires_in")).toInteger(ShortestLife),
                  token(answer.json, QLatin1String("refresh_token")), token(answer.json, QLatin1String("id_token"))};
    const QString type = answer.json.value(QLatin1String("token_type")).toString();
    if (type.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0 || tokens.access.isEmpty()
        || !isHeaderSafe(tokens.access) || !isHeaderSafe(tokens.refresh))
        return failure(Fault::Malformed, QLatin1String("session.provider"), QStringLiteral("token"));
    return tokens;
}

} // namespace havre::session
