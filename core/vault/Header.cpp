#include "core/vault/Header_p.h"

#include "core/crypto/Digest.h"
#include "core/vault/Bytes_p.h"

namespace havre::vault {

namespace {

constexpr QByteArrayView Magic("HAVREHDR");
constexpr qsizetype DigestSize = 32;
constexpr qsizetype WrappedSize = 32 + 16;

void write(Writer &out, const crypto::Sealed &sealed)
{
    out.bytes(sealed.nonce).bytes(sealed.cipher);
}

crypto::Sealed readSealed(Cursor &in)
{
    crypto::Sealed sealed;
    sealed.nonce = in.bytes(24);
    sealed.cipher = in.bytes(WrappedSize);
    return sealed;
}

tl::unexpected<Error> damaged(const char *what)
{
    return failure(Fault::Corrupt, QLatin1String("vault.damaged"), QLatin1String(what));
}

} // namespace

QByteArray Header::slotBytes() const
{
    return Writer()
        .bytes(Magic)
        .number(Version)
        .uuid(vault)
        .number(slot.number)
        .number(slot.cost.memoryBytes)
        .number(slot.cost.passes)
        .bytes(slot.salt)
        .number(slot.wrappedAt)
        .uuid(slot.deviceSecret)
        .bytes(slot.deviceCheck)
        .result();
}

QByteArray Header::personBytes(const PersonId &person) const
{
    return Writer().bytes(Magic).number(Version).uuid(vault).uuid(person.uuid()).result();
}

QByteArray Header::body() const
{
    Writer out;
    out.bytes(slotBytes()).number(generation);
    write(out, slot.master);
    out.number(static_cast<quint16>(persons.size()));
    for (const PersonEntry &person : persons) {
        out.uuid(person.id.uuid()).number(static_cast<quint8>(person.state));
        write(out, person.dataKey);
    }
    return out.result();
}

QByteArray Header::encode() const
{
    const QByteArray sealed = body() + seal;
    return sealed + crypto::blake2b256(sealed);
}

Result<Header> Header::decode(const QByteArray &bytes)
{
    if (!bytes.startsWith(Magic) || bytes.size() < 2 * DigestSize)
        return damaged("magic");
    const QByteArrayView sealed = QByteArrayView(bytes).chopped(DigestSize);
    if (!crypto::sameBytes(crypto::blake2b256(sealed), QByteArrayView(bytes).last(DigestSize)))
        return damaged("digest");

    Cursor in(sealed);
    in.bytes(Magic.size());
    if (in.number<quint16>() != Version)
        return failure(Fault::Unsupported, QLatin1String("vault.newer"));
    Header header;
    header.vault = in.uuid();
    header.slot.number = in.number<quint8>();
    header.slot.cost.memoryBytes = in.number<quint64>();
    header.slot.cost.passes = in.number<quint32>();
    header.slot.salt = in.bytes(16);
    header.slot.wrappedAt = in.number<quint64>();
    header.slot.deviceSecret = in.uuid();
    header.slot.deviceCheck = in.bytes(16);
    header.generation = in.number<quint64>();
    header.slot.master = readSealed(in);
    const auto persons = in.number<quint16>();
    if (persons < 1 || persons > MaximumPersons)
        return damaged("persons");
    for (int i = 0; i < persons; ++i) {
        PersonEntry person;
        person.id = PersonId(in.uuid());
        const auto state = in.number<quint8>();
        if (state > static_cast<quint8>(SpaceState::Ready) || person.id.isNull())
            return damaged("person");
        person.state = static_cast<SpaceState>(state);
        person.dataKey = readSealed(in);
        header.persons.append(person);
    }
    header.seal = in.bytes(DigestSize);
    if (!in.good() || !in.atEnd())
        return damaged("length");
    return header;
}

} // namespace havre::vault
