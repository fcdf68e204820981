// OpenSSL's objects, released by themselves. Private to core/crypto.
#pragma once

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <memory>

namespace havre::crypto::ossl {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const { release(object); }
};

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;

inline const unsigned char *bytes(const char *data)
{
    return reinterpret_cast<const unsigned char *>(data);
}
inline unsigned char *bytes(char *data)
{
    return reinterpret_cast<unsigned char *>(data);
}

} // namespace havre::crypto::ossl
