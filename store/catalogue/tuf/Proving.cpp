#include "core/crypto/Digest.h"
#include "store/catalogue/tuf/Metadata.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace havre::tuf {
namespace {

// One segment. Linear but for the last star, so no pattern takes long.
bool matchesSegment(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype after = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            after = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) { // let the star take one letter more
            p = star + 1;
            t = ++after;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool hashesMatch(const QHash<QByteArray, QByteArray> &hashes, const QByteArray &bytes)
{
    bool proven = false;
    for (auto it = hashes.cbegin(); it != hashes.cend(); ++it) {
        if (it.key() != "sha256" && it.key() != "sha512")
            continue;
        const auto algorithm = it.key() == "sha256" ? QCryptographicHash::Sha256 : QCryptographicHash::Sha512;
        if (QCryptographicHash::hash(bytes, algorithm).toHex() != it.value())
            return false;
        proven = true;
    }
    return proven;
}

} // namespace

bool matchesPattern(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> patterns = pattern.split('/');
    const QList<QByteArray> segments = path.split('/');
    return std::equal(patterns.cbegin(), patterns.cend(), segments.cbegin(), segments.cend(),
                      [](const QByteArray &a, const QByteArray &b) { return matchesSegment(a, b); });
}

bool Delegation::covers(const QByteArray &path) const
{
    const auto matches = [&path](const QByteArray &pattern) { return matchesPattern(pattern, path); };
    if (std::any_of(patterns.cbegin(), patterns.cend(), matches))
        return true;
    if (hashPrefixes.isEmpty())
        return false;
    const QByteArray digest = crypto::sha256(path).toHex();
    return std::any_of(hashPrefixes.cbegin(), hashPrefixes.cend(),
                       [&digest](const QByteArray &prefix) { return digest.startsWith(prefix); });
}

bool isSigned(const Common &metadata, const Role &role, const Keys &keys)
{
    QSet<QByteArray> signers;
    for (const Signature &signature : metadata.signatures) {
        const auto found = keys.constFind(signature.keyId);
        if (!role.keyIds.contains(signature.keyId) || found == keys.cend() || !found->key)
            continue;
        if (found->key->verifies(metadata.signedBytes, signature.bytes))
            signers.insert(found->key->spki());
    }
    return signers.size() >= role.threshold;
}

bool describes(const Pointer &pointer, const QByteArray &bytes)
{
    return (!pointer.length || *pointer.length == bytes.size())
        && (pointer.hashes.isEmpty() || hashesMatch(pointer.hashes, bytes));
}

bool describes(const TargetFile &file, const QByteArray &bytes)
{
    return file.length == bytes.size() && hashesMatch(file.hashes, bytes);
}

} // namespace havre::tuf
