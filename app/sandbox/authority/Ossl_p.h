// RAII names for the OpenSSL objects this folder uses, and PEM in and out of files.
#pragma once

#include "core/foundation/Result.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QFile>
#include <QSaveFile>

#include <memory>

namespace havre::sandbox {

template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *object) const { Free(object); }
};
using PKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

inline Bio memory() { return Bio(BIO_new(BIO_s_mem())); }
// Looks at bytes that outlive it.
Bio memory(QByteArray &&) = delete;
inline Bio memory(const QByteArray &bytes) { return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size()))); }
inline QByteArray contents(const Bio &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}
inline QByteArray pemOf(const PKey &key)
{
    Bio bio = memory();
    PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio);
}
inline PKey keyFrom(const QByteArray &pem)
{
    Bio bio = memory(pem);
    return PKey(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}
inline PKey newKey()
{
    return PKey(EVP_EC_gen("P-256"));
}
inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
// Owner only. Exhausted "sandbox.state".
[[nodiscard]] inline Result<void> keep(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    return {};
}

} // namespace havre::sandbox
