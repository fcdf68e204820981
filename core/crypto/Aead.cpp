#include "core/crypto/Aead.h"

#include "core/crypto/Encoding.h"
#include "core/crypto/Ossl_p.h"

#include <sodium.h>

namespace havre::crypto {

Sealed seal(const SecretBytes &key, const SecretBytes &plain, QByteArrayView associated)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Sealed sealed;
    sealed.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    sealed.cipher.resize(static_cast<qsizetype>(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES));
    crypto_aead_xchacha20poly1305_ietf_encrypt(ossl::bytes(sealed.cipher.data()), nullptr, plain.data(), plain.size(),
                                               ossl::bytes(associated.data()),
                                               static_cast<unsigned long long>(associated.size()), nullptr,
                                               ossl::bytes(sealed.nonce.constData()), key.data());
    return sealed;
}

Result<SecretBytes> unseal(const SecretBytes &key, const Sealed &sealed, QByteArrayView associated)
{
    const auto cipherSize = static_cast<std::size_t>(sealed.cipher.size());
    if (key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES
        && sealed.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && cipherSize >= crypto_aead_xchacha20poly1305_ietf_ABYTES) {
        SecretBytes plain(cipherSize - crypto_aead_xchacha20poly1305_ietf_ABYTES);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr,
                                                       ossl::bytes(sealed.cipher.constData()), cipherSize,
                                                       ossl::bytes(associated.data()),
                                                       static_cast<unsigned long long>(associated.size()),
                                                       ossl::bytes(sealed.nonce.constData()), key.data())
            == 0)
            return plain;
    }
    return failure(Fault::Refused, QLatin1String("crypto.seal"));
}

} // namespace havre::crypto
