#include "app/sandbox/authority/Authority.h"

#include "app/sandbox/authority/Ossl_p.h"

#include <QDir>

#include <openssl/rand.h>

namespace havre::sandbox {
namespace {

constexpr long Day = 24 * 3600;

bool extend(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate blank(const char *name, EVP_PKEY *key, long days)
{
    Certificate certificate(X509_new());
    unsigned char serial[16];
    RAND_bytes(serial, sizeof serial);
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7f) | 0x40); // positive, always 16 bytes
    std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get()));
    X509_set_version(certificate.get(), X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -Day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * Day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

Certificate newAuthority(const PKey &key)
{
    Certificate authority = blank("Havre bac à sable, autorité locale", key.get(), 3650);
    X509 *raw = authority.get();
    X509_set_issuer_name(raw, X509_get_subject_name(raw));
    const bool whole = extend(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && extend(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign")
        && extend(raw, raw, NID_subject_key_identifier, "hash")
        && X509_sign(raw, key.get(), EVP_sha256()) > 0;
    return whole ? std::move(authority) : nullptr;
}

Certificate newServer(const PKey &key, X509 *authority, const PKey &authorityKey)
{
    Certificate server = blank("Havre bac à sable", key.get(), 90);
    X509 *raw = server.get();
    X509_set_issuer_name(raw, X509_get_subject_name(authority));
    const bool whole = extend(raw, authority, NID_basic_constraints, "critical,CA:FALSE")
        && extend(raw, authority, NID_key_usage, "critical,digitalSignature")
        && extend(raw, authority, NID_ext_key_usage, "serverAuth")
        && extend(raw, authority, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost")
        && extend(raw, authority, NID_subject_key_identifier, "hash")
        && extend(raw, authority, NID_authority_key_identifier, "keyid:always")
        && X509_sign(raw, authorityKey.get(), EVP_sha256()) > 0;
    return whole ? std::move(server) : nullptr;
}

QByteArray pemOf(const Certificate &certificate)
{
    Bio bio = memory();
    PEM_write_bio_X509(bio.get(), certificate.get());
    return contents(bio);
}

} // namespace

Result<ServerCredentials> credentials(const QString &stateFolder)
{
    const QDir state(stateFolder);
    const QString certificateFile = state.filePath(QStringLiteral("authority.pem"));
    const QString keyFile = state.filePath(QStringLiteral("authority-key.pem"));

    PKey authorityKey = keyFrom(contentsOf(keyFile));
    const QByteArray written = contentsOf(certificateFile);
    Bio kept = memory(written);
    Certificate authority(PEM_read_bio_X509(kept.get(), nullptr, nullptr, nullptr));
    if (!authorityKey || !authority || X509_check_private_key(authority.get(), authorityKey.get()) != 1) {
        authorityKey = newKey();
        authority = newAuthority(authorityKey);
        if (!authority)
            return failure(Fault::Internal, QLatin1String("sandbox.authority"));
        HAVRE_CHECK(keep(keyFile, pemOf(authorityKey)));
        HAVRE_CHECK(keep(certificateFile, pemOf(authority)));
    }
    const PKey key = newKey();
    const Certificate server = newServer(key, authority.get(), authorityKey);
    if (!server)
        return failure(Fault::Internal, QLatin1String("sandbox.authority"));
    return ServerCredentials{QSslCertificate::fromData(pemOf(server)) + QSslCertificate::fromData(pemOf(authority)),
                             QSslKey(pemOf(key), QSsl::Ec), certificateFile};
}

} // namespace havre::sandbox
