#include "core/records/archive/Archive.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace havre::records {
namespace {

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ArchivePtr = std::unique_ptr<zip_t, CloseArchive>;
using FilePtr = std::unique_ptr<zip_file_t, CloseFile>;

tl::unexpected<Error> malformed()
{
    return failure(Fault::Malformed, QLatin1String("records.import.zip"));
}
tl::unexpected<Error> bomb()
{
    return failure(Fault::Refused, QLatin1String("records.import.zip-bomb"));
}

Result<ArchivePtr> open(const QByteArray &zip)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return malformed();
    return ArchivePtr(archive);
}

// Nothing is ever written under these names, yet an archive that tries is not a friend.
bool climbs(const QString &name)
{
    const QString path = QString(name).replace(u'\\', u'/');
    return path.startsWith(u'/') || path.contains(QLatin1String("../")) || path.endsWith(QLatin1String(".."))
        || path.contains(QChar(0)) || (path.size() > 1 && path.at(1) == u':') || path.size() > 1024;
}

Result<QByteArray> content(zip_t *archive, zip_uint64_t index, zip_uint64_t size)
{
    const FilePtr file(zip_fopen_index(archive, index, 0));
    if (!file)
        return malformed();
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const zip_int64_t more = zip_fread(file.get(), bytes.data() + got, static_cast<zip_uint64_t>(bytes.size() - got));
        if (more <= 0)
            return malformed(); // shorter than it said, or its checksum is wrong
        got += more;
    }
    char beyond = 0;
    const zip_int64_t rest = zip_fread(file.get(), &beyond, 1);
    if (rest > 0)
        return bomb(); // longer than it said
    if (rest < 0)
        return malformed();
    return bytes;
}

} // namespace

Result<QList<Member>> unpack(const QByteArray &zip)
{
    HAVRE_TRY(archive, open(zip));
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > archive::Members)
        return bomb();
    QList<Member> members;
    qint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t told;
        zip_stat_init(&told);
        constexpr zip_uint64_t Needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(archive.get(), index, 0, &told) != 0 || (told.valid & Needed) != Needed)
            return malformed();
        const QString name = QString::fromUtf8(told.name);
        if (climbs(name))
            return failure(Fault::Refused, QLatin1String("records.import.zip-path"));
        if (told.valid & ZIP_STAT_ENCRYPTION_METHOD && told.encryption_method != ZIP_EM_NONE)
            return failure(Fault::Unsupported, QLatin1String("records.import.zip-locked"));
        if (name.endsWith(u'/'))
            continue;
        const auto size = static_cast<qint64>(std::min<zip_uint64_t>(told.size, 1ULL << 62));
        const auto packed = static_cast<qint64>(std::min<zip_uint64_t>(told.comp_size, 1ULL << 62));
        total += std::min(size, archive::TotalBytes + 1);
        if (size > archive::MemberBytes || total > archive::TotalBytes
            || (size > 1024 * 1024 && size / archive::Ratio > packed))
            return bomb();
        HAVRE_TRY(bytes, content(archive.get(), index, told.size));
        members.append({name, std::move(bytes)});
    }
    return members;
}

} // namespace havre::records
