#include "app/sandbox/family/Names.h"

namespace havre::sandbox::family {
namespace {
// Made once with uuidgen; changing it changes every identifier of the family.
const QUuid space(0x5c0b3f6e, 0x7a11, 0x4e52, 0x9d, 0x0e, 0x2f, 0x6a, 0x1c, 0x88, 0x40, 0xb7);
__extension__ using Wide = unsigned __int128;
} // namespace

QUuid uuidOf(const QString &word)
{
    return QUuid::createUuidV5(space, word);
}

QString uuidText(const QString &word)
{
    return uuidOf(word).toString(QUuid::WithoutBraces).toUpper();
}

QString oidOf(const QString &word)
{
    Wide number = 0;
    for (const char byte : uuidOf(word).toRfc4122())
        number = (number << 8) | static_cast<unsigned char>(byte);
    QString digits;
    while (number > 0) {
        digits.prepend(QChar(u'0' + static_cast<int>(number % 10)));
        number /= 10;
    }
    return QStringLiteral("2.25.") + digits;
}

int insKey(const QString &thirteen)
{
    if (thirteen.size() != 13)
        return -1;
    QString digits = thirteen;
    digits.replace(QStringLiteral("2A"), QStringLiteral("19")).replace(QStringLiteral("2B"), QStringLiteral("18"));
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok ? static_cast<int>(97 - number % 97) : -1;
}

} // namespace havre::sandbox::family
