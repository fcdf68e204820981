// A zip of these members, made by libzip: what an importer, a mailbox or an XDM reader is given. Users link libzip.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <gtest/gtest.h>
#include <zip.h>

namespace havre::tests {

inline QByteArray zipped(const QList<QPair<QByteArray, QByteArray>> &members, const char *password = nullptr)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : members) {
        zip_source_t *one = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), one, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    EXPECT_EQ(zip_close(archive), 0);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    zip_error_fini(&error);
    return bytes;
}

} // namespace havre::tests
