#include "core/identity/Ins.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QFile>

namespace havre::identity {
namespace {

// The vectors of interop.md §3 (nir-validation of the Assurance maladie).
TEST(Ins, KnowsTheKeysOfTheVectors)
{
    for (const char *text : {"255081416802538", "284058832102532", "284052A32102552", "284052B32102579", "279035121518989"}) {
        const auto ins = Ins::parse(QString::fromLatin1(text), TestOid);
        ASSERT_OK(ins) << text;
        EXPECT_EQ(ins->matricule(), QString::fromLatin1(text));
        EXPECT_TRUE(ins->isTest());
        EXPECT_FALSE(ins->isNull());
    }
}

TEST(Ins, AcceptsHowPeopleWriteIt)
{
    const auto ins = Ins::parse(QStringLiteral(" 2 84 05 2a 321 025 52 "), NirOid);
    ASSERT_OK(ins);
    EXPECT_EQ(ins->matricule(), QStringLiteral("284052A32102552"));
    EXPECT_FALSE(ins->isTest());
    EXPECT_EQ(ins->oid(), NirOid);
}

// Every key but the right one is wrong, and so is every digit changed.
TEST(Ins, RefusesEveryOtherKeyAndEveryChangedDigit)
{
    const QString right = QStringLiteral("255081416802538");
    for (int key = 0; key < 100; ++key) {
        const auto ins = Ins::parse(right.left(13) + QStringLiteral("%1").arg(key, 2, 10, QLatin1Char('0')), TestOid);
        EXPECT_EQ(ins.has_value(), key == 38) << key;
    }
    for (int at = 0; at < 13; ++at)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = right;
            changed[at] = digit;
            EXPECT_EQ(Ins::parse(changed, TestOid).has_value(), changed == right) << changed.toStdString();
        }
}

TEST(Ins, TellsShapeFromKey)
{
    const auto code = [](const char *text, QLatin1String oid = TestOid) {
        const auto ins = Ins::parse(QString::fromLatin1(text), oid);
        return ins ? std::string("ok") : ins.error().code.toStdString();
    };
    EXPECT_EQ(code("255081416802539"), "identity.ins-key");
    EXPECT_EQ(code(""), "identity.ins-malformed");
    EXPECT_EQ(code("25508141680253"), "identity.ins-malformed");
    EXPECT_EQ(code("2550814168025388"), "identity.ins-malformed");
    EXPECT_EQ(code("955081416802538"), "identity.ins-malformed"); // no such sex
    EXPECT_EQ(code("255131416802538"), "identity.ins-malformed"); // month 13
    EXPECT_EQ(code("255001416802538"), "identity.ins-malformed"); // month 0
    EXPECT_EQ(code("25508141680253A"), "identity.ins-malformed");
    EXPECT_EQ(code("284053A32102552"), "identity.ins-malformed"); // only 2A and 2B
    EXPECT_EQ(code("255081416802538", QLatin1String("1.2.3")), "identity.ins-malformed");
}

TEST(Ins, IsNullUntilParsed)
{
    EXPECT_TRUE(Ins().isNull());
    EXPECT_FALSE(Ins().isTest());
}

// People type a number; which family it is of follows from where they are.
TEST(Ins, TypedByHandIsOfTheFamilyOfThePlace)
{
    EXPECT_EQ(tests::valueOf(Ins::typed(QStringLiteral("2 25 09 44 109 311 64"), true)).oid(), TestOid);
    EXPECT_EQ(tests::valueOf(Ins::typed(QStringLiteral(" 2 25 09 44 109 311 64"), false)).oid(), NirOid);
    const qint64 waiting = 8250944109311; // its registration is not finished
    const QString whole = QStringLiteral("%1%2").arg(waiting).arg(97 - waiting % 97, 2, 10, QLatin1Char('0'));
    EXPECT_EQ(tests::valueOf(Ins::typed(whole, false)).oid(), NiaOid);
    for (const bool test : {false, true})
        EXPECT_CODE(Ins::typed(QStringLiteral("2 25 09 44 109 311 65"), test), "identity.ins-key");
}

} // namespace
} // namespace havre::identity
