#include "core/vault/HeaderFile_p.h"

#include "core/vault/Files_p.h"

#include <QFileInfo>

namespace havre::vault {

namespace {
constexpr qint64 MaximumSize = 16 * 1024;
constexpr const char *Copies[] = {"/header.a", "/header.b"};
} // namespace

Result<Header> HeaderFile::read() const
{
    Result<Header> best = failure(Fault::NotFound, QLatin1String("vault.absent"));
    for (const char *copy : Copies) {
        const auto bytes = files::readWhole(m_directory + QLatin1String(copy), MaximumSize);
        auto header = bytes ? Header::decode(*bytes) : Result<Header>(failure(bytes.error()));
        if (!header && header.error().fault == Fault::NotFound)
            continue;
        // A whole copy beats a damaged one, a later one an earlier one, damage beats absence.
        if ((header && (!best || header->generation > best->generation))
            || (!header && !best && best.error().fault != Fault::Unsupported))
            best = std::move(header);
    }
    if (!best && best.error().fault == Fault::NotFound && QFileInfo::exists(m_directory + QLatin1String("/persons")))
        return failure(Fault::Corrupt, QLatin1String("vault.damaged"), QStringLiteral("no header"));
    return best;
}

bool HeaderFile::isTwofold() const
{
    const auto a = files::readWhole(m_directory + QLatin1String(Copies[0]), MaximumSize);
    const auto b = files::readWhole(m_directory + QLatin1String(Copies[1]), MaximumSize);
    return a && b && *a == *b;
}

Result<void> HeaderFile::write(const Header &header) const
{
    const QByteArray bytes = header.encode();
    for (const char *copy : Copies)
        HAVRE_CHECK(files::writeDurably(m_directory + QLatin1String(copy), bytes));
    return {};
}

Presence HeaderFile::presence() const
{
    const auto header = read();
    if (header)
        return Presence::Present;
    return header.error().fault == Fault::NotFound ? Presence::Absent : Presence::Damaged;
}

} // namespace havre::vault
