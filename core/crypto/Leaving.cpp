#include "core/crypto/Leaving.h"

#include <openssl/crypto.h>

namespace havre::crypto {

void leaveNothingToExit()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace havre::crypto
