#include "core/identity/Whose.h"

#include "core/identity/Ins.h"

namespace havre::identity {

bool isInsOid(const QString &oid)
{
    return oid == NirOid || oid == NiaOid || oid == TestOid || oid == DemoOid;
}

Whose whose(const Identifiers &ids, const QString &matricule)
{
    Whose answer = Whose::Unsaid;
    for (const auto &[oid, written] : ids) {
        QString number = written.toUpper();
        number.removeIf([](QChar c) { return c.isSpace(); });
        if (!isInsOid(oid) || number.isEmpty())
            continue;
        if (number != matricule && number != matricule.left(13))
            return Whose::Another;
        answer = Whose::Theirs;
    }
    return answer;
}

} // namespace havre::identity
