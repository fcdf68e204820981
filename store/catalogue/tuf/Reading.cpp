#include "store/catalogue/tuf/Json_p.h"
#include "store/catalogue/tuf/Metadata.h"

#include <QSet>

namespace havre::tuf {
namespace {

using json::Element;
using json::malformed;

// An unknown scheme, or a key that cannot be read, verifies nothing; it does not spoil the file.
std::optional<crypto::VerifyingKey> keyOf(Element key)
{
    const auto type = json::text(key, "keytype");
    const auto scheme = json::text(key, "scheme");
    const auto value = json::member(key, "keyval");
    const auto material = value ? json::text(*value, "public") : tl::make_unexpected(value.error());
    if (!type || !scheme || !material)
        return std::nullopt;
    auto made = [&]() -> Result<crypto::VerifyingKey> {
        if (*type == "ed25519" && *scheme == "ed25519")
            return crypto::VerifyingKey::ed25519(QByteArray::fromHex(*material));
        if ((*type == "ecdsa" || *type == "ecdsa-sha2-nistp256") && *scheme == "ecdsa-sha2-nistp256")
            return material->startsWith("-----") ? crypto::VerifyingKey::fromPem(*material, crypto::Scheme::EcdsaP256)
                                                 : crypto::VerifyingKey::ecPoint(QByteArray::fromHex(*material));
        if (*type == "rsa" && *scheme == "rsassa-pss-sha256")
            return crypto::VerifyingKey::fromPem(*material, crypto::Scheme::RsaPss);
        if (*type == "rsa" && *scheme == "rsa-pkcs1v15-sha256")
            return crypto::VerifyingKey::fromPem(*material, crypto::Scheme::RsaPkcs1);
        return malformed("scheme");
    }();
    return made ? std::optional(*made) : std::nullopt;
}

Result<Keys> keysOf(Element parent)
{
    HAVRE_TRY(object, json::object(parent, "keys"));
    Keys keys;
    for (const auto &[id, key] : object) {
        if (!key.is_object())
            return malformed("keys");
        keys.insert(json::bytesOf(id), Key{keyOf(key)});
    }
    return keys;
}

Result<Role> roleOf(Element element)
{
    HAVRE_TRY(ids, json::array(element, "keyids"));
    HAVRE_TRY(threshold, json::positive(element, "threshold"));
    Role role{{}, threshold};
    for (const Element id : ids) {
        std::string_view text;
        if (id.get(text) != simdjson::SUCCESS || role.keyIds.contains(json::bytesOf(text)))
            return malformed("keyids");
        role.keyIds.append(json::bytesOf(text));
    }
    return role;
}

Result<QHash<QByteArray, QByteArray>> hashesOf(Element parent)
{
    HAVRE_TRY(object, json::object(parent, "hashes"));
    QHash<QByteArray, QByteArray> hashes;
    for (const auto &[name, value] : object) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            return malformed("hashes");
        hashes.insert(json::bytesOf(name), json::bytesOf(text).toLower());
    }
    if (hashes.isEmpty())
        return malformed("hashes");
    return hashes;
}

Result<Pointer> pointerOf(Element element)
{
    HAVRE_TRY(version, json::positive(element, "version"));
    Pointer pointer;
    pointer.version = version;
    if (json::has(element, "length")) {
        HAVRE_TRY(length, json::positive(element, "length"));
        pointer.length = length;
    }
    if (json::has(element, "hashes")) {
        HAVRE_TRY(hashes, hashesOf(element));
        pointer.hashes = hashes;
    }
    return pointer;
}

Result<QHash<QByteArray, Pointer>> metaOf(Element body)
{
    HAVRE_TRY(object, json::object(body, "meta"));
    QHash<QByteArray, Pointer> meta;
    for (const auto &[name, value] : object) {
        const QByteArray file = json::bytesOf(name);
        HAVRE_TRY(pointer, pointerOf(value));
        if (!file.endsWith(".json"))
            return malformed("meta");
        meta.insert(file.chopped(5), pointer);
    }
    return meta;
}

// The envelope and what all four share; gives the "signed" element.
Result<Element> open(simdjson::dom::parser &parser, const QByteArray &bytes, const char *type, Common &common)
{
    HAVRE_TRY(root, json::parse(parser, bytes));
    HAVRE_TRY(body, json::member(root, "signed"));
    HAVRE_TRY(signatures, json::array(root, "signatures"));
    QSet<QByteArray> seen;
    for (const Element one : signatures) {
        HAVRE_TRY(id, json::text(one, "keyid"));
        HAVRE_TRY(hex, json::text(one, "sig"));
        if (seen.contains(id)) // §4.2.1: key ids are unique there
            return malformed("signatures");
        seen.insert(id);
        common.signatures.append({id, QByteArray::fromHex(hex)});
    }
    HAVRE_TRY(kind, json::text(body, "_type"));
    HAVRE_TRY(specification, json::text(body, "spec_version"));
    HAVRE_TRY(version, json::positive(body, "version"));
    HAVRE_TRY(expires, json::text(body, "expires"));
    if (kind != type)
        return malformed("_type");
    if (specification != "1" && !specification.startsWith("1."))
        return malformed("spec_version");
    common.version = version;
    common.expires = QDateTime::fromString(QString::fromLatin1(expires), Qt::ISODate);
    if (expires.size() != 20 || !expires.endsWith('Z') || !common.expires.isValid())
        return malformed("expires");
    common.signedBytes = json::canonical(body);
    return body;
}

bool isTopLevel(const QByteArray &name)
{
    return name == "root" || name == "timestamp" || name == "snapshot" || name == "targets";
}

Result<QList<QByteArray>> wordsOf(Element parent, const char *name)
{
    HAVRE_TRY(array, json::array(parent, name));
    QList<QByteArray> words;
    for (const Element one : array) {
        std::string_view text;
        if (one.get(text) != simdjson::SUCCESS)
            return malformed(name);
        words.append(json::bytesOf(text));
    }
    return words;
}

Result<Delegation> delegationOf(Element element)
{
    HAVRE_TRY(name, json::text(element, "name"));
    HAVRE_TRY(role, roleOf(element));
    HAVRE_TRY(ends, json::member(element, "terminating"));
    Delegation delegation{name, role, false, {}, {}};
    if (name.isEmpty() || isTopLevel(name) || ends.get(delegation.terminating) != simdjson::SUCCESS)
        return malformed("delegations");
    const bool byPath = json::has(element, "paths");
    if (byPath == json::has(element, "path_hash_prefixes")) // exactly one of the two
        return malformed("delegations");
    HAVRE_TRY(words, wordsOf(element, byPath ? "paths" : "path_hash_prefixes"));
    (byPath ? delegation.patterns : delegation.hashPrefixes) = words;
    return delegation;
}

} // namespace

template <>
Result<Root> read<Root>(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    Root root;
    HAVRE_TRY(body, open(parser, bytes, Root::Type, root));
    HAVRE_TRY(keys, keysOf(body));
    HAVRE_TRY(roles, json::member(body, "roles"));
    root.keys = keys;
    for (const char *name : {Root::Type, Timestamp::Type, Snapshot::Type, Targets::Type}) {
        HAVRE_TRY(element, json::member(roles, name));
        HAVRE_TRY(role, roleOf(element));
        root.roles.insert(name, role);
    }
    if (json::has(body, "consistent_snapshot")) {
        HAVRE_TRY(consistent, json::member(body, "consistent_snapshot"));
        if (consistent.get(root.consistentSnapshot) != simdjson::SUCCESS)
            return malformed("consistent_snapshot");
    }
    return root;
}

template <>
Result<Timestamp> read<Timestamp>(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    Timestamp timestamp;
    HAVRE_TRY(body, open(parser, bytes, Timestamp::Type, timestamp));
    HAVRE_TRY(meta, metaOf(body));
    if (meta.size() != 1 || !meta.contains("snapshot"))
        return malformed("meta");
    timestamp.snapshot = meta.value("snapshot");
    return timestamp;
}

template <>
Result<Snapshot> read<Snapshot>(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    Snapshot snapshot;
    HAVRE_TRY(body, open(parser, bytes, Snapshot::Type, snapshot));
    HAVRE_TRY(meta, metaOf(body));
    if (!meta.contains("targets"))
        return malformed("meta");
    snapshot.meta = meta;
    return snapshot;
}

template <>
Result<Targets> read<Targets>(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    Targets targets;
    HAVRE_TRY(body, open(parser, bytes, Targets::Type, targets));
    HAVRE_TRY(files, json::object(body, "targets"));
    for (const auto &[name, file] : files) {
        HAVRE_TRY(hashes, hashesOf(file));
        HAVRE_TRY(length, json::member(file, "length"));
        std::int64_t bytesLong = -1;
        if (length.get(bytesLong) != simdjson::SUCCESS || bytesLong < 0 || name.empty())
            return malformed("targets");
        targets.targets.insert(json::bytesOf(name), TargetFile{json::bytesOf(name), bytesLong, hashes});
    }
    if (!json::has(body, "delegations"))
        return targets;
    HAVRE_TRY(delegations, json::member(body, "delegations"));
    HAVRE_TRY(keys, keysOf(delegations));
    HAVRE_TRY(roles, json::array(delegations, "roles"));
    targets.keys = keys;
    QSet<QByteArray> names;
    for (const Element one : roles) {
        HAVRE_TRY(delegation, delegationOf(one));
        if (names.contains(delegation.name))
            return malformed("delegations");
        names.insert(delegation.name);
        targets.delegations.append(delegation);
    }
    return targets;
}

} // namespace havre::tuf
