#include "core/identity/Ins.h"

#include "core/identity/Whose.h"

#include <algorithm>

namespace havre::identity {
namespace {

tl::unexpected<Error> malformed()
{
    return failure(Fault::Malformed, QLatin1String("identity.ins-malformed"));
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Sex, year, month and department: what can be told wrong before the key is tried. Months above 12
// mark an incomplete civil status (20…99), Corsica writes its department with a letter.
bool hasShape(const QString &text)
{
    if (text.size() != 15)
        return false;
    for (int i = 0; i < 15; ++i) {
        const bool corsican = i == 6 && text[5] == u'2' && (text[6] == u'A' || text[6] == u'B');
        if (!isDigit(text[i]) && !corsican)
            return false;
    }
    // 1 and 2; 3, 4, 7 and 8 are given to those whose registration is not finished.
    constexpr QStringView sexes = u"123478";
    const int month = QStringView(text).mid(3, 2).toInt();
    return sexes.contains(text[0]) && (month >= 20 || (month >= 1 && month <= 12));
}

int keyOf(QString thirteen)
{
    if (thirteen[6] == u'A')
        thirteen.replace(5, 2, QStringLiteral("19"));
    else if (thirteen[6] == u'B')
        thirteen.replace(5, 2, QStringLiteral("18"));
    return int(97 - thirteen.toLongLong() % 97);
}

} // namespace

Result<Ins> Ins::parse(const QString &text, const QString &oid)
{
    QString matricule;
    for (const QChar c : text)
        if (!c.isSpace())
            matricule += c.toUpper();
    if (!hasShape(matricule) || !isInsOid(oid))
        return malformed();
    if (keyOf(matricule.left(13)) != QStringView(matricule).mid(13).toInt())
        return failure(Fault::Malformed, QLatin1String("identity.ins-key"));
    Ins ins;
    ins.m_matricule = matricule;
    ins.m_oid = oid;
    return ins;
}

Result<Ins> Ins::typed(const QString &text, bool testPeople)
{
    if (testPeople)
        return parse(text, TestOid);
    const QString digits = text.trimmed();
    const bool finished = digits.startsWith(u'1') || digits.startsWith(u'2');
    return parse(text, finished ? NirOid : NiaOid);
}

Sex Ins::sex() const
{
    if (m_matricule.isEmpty())
        return Sex::Unknown;
    return m_matricule.front().digitValue() % 2 == 1 ? Sex::Male : Sex::Female; // 1, 3, 7 and 2, 4, 8
}

bool Ins::isTest() const
{
    return m_oid == TestOid || m_oid == DemoOid;
}

} // namespace havre::identity
