// Secrets move, compare, normalise and are wiped; ids and results keep their word.
#include "core/foundation/Ids.h"
#include "core/foundation/Result.h"
#include "core/foundation/SecretBytes.h"

#include <QByteArray>
#include <gtest/gtest.h>

namespace havre::tests {
namespace {

TEST(SecretBytes, MoveAndNeverShare)
{
    SecretBytes a = SecretBytes::copyOf("abc");
    const SecretBytes copy = a.clone();
    SecretBytes b = std::move(a);
    EXPECT_TRUE(b.equals(copy));
    EXPECT_NE(b.data(), copy.data());
    EXPECT_TRUE(a.isEmpty()); // NOLINT: moved from, and empty by contract
    EXPECT_FALSE(b.equals(SecretBytes::copyOf("abd")));
    EXPECT_FALSE(b.equals(SecretBytes::copyOf("ab")));
    EXPECT_TRUE(SecretBytes().equals(SecretBytes()));
}

TEST(SecretBytes, StartZeroedAndRandomOnesDiffer)
{
    const SecretBytes zeros(64);
    EXPECT_TRUE(std::all_of(zeros.span().begin(), zeros.span().end(), [](unsigned char c) { return c == 0; }));
    EXPECT_FALSE(SecretBytes::random(32).equals(SecretBytes::random(32)));
}

TEST(SecretBytes, NormaliseTextSoThatKeyboardsAgree)
{
    const QString composed = QStringLiteral("mar\u00E9e \uFB01n");   // é, the ligature fi
    const QString decomposed = QStringLiteral("mare\u0301e fin");    // e + combining acute, f i
    EXPECT_TRUE(SecretBytes::utf8Of(composed).equals(SecretBytes::utf8Of(decomposed)));
}

// QML and the jobs of libraries keep a share of what they hand us: that is overwritten too.
TEST(SecretBytes, WipeOverwritesWhatOthersShare)
{
    QByteArray bytes = QByteArray("a secret we had to accept").append('!');
    const QByteArray sharedBytes = bytes;
    EXPECT_TRUE(wipe(bytes));
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(sharedBytes, QByteArray(26, '\0'));
    QString text = QStringLiteral("mot de passe").append(u'!');
    const QString sharedText = text;
    EXPECT_TRUE(wipe(text));
    EXPECT_TRUE(text.isEmpty());
    EXPECT_EQ(sharedText, QString(13, QChar(0)));
}

TEST(SecretBytes, WipeReachesWhatAShorterTextLeftBehind)
{
    QString text = QStringLiteral("mot de passe").append(u'!');
    const QChar *memory = text.constData();
    text.truncate(3);
    ASSERT_EQ(text.constData(), memory);
    const QString alive = text; // keeps the memory ours to look at
    EXPECT_TRUE(wipe(text));
    for (int i = 0; i < 13; ++i)
        EXPECT_EQ(memory[i], QChar(0)) << i;
}

TEST(SecretBytes, WipeSaysWhenItCannot)
{
    QString literal = QStringLiteral("constant");
    EXPECT_FALSE(wipe(literal));
    EXPECT_TRUE(literal.isEmpty());
    QByteArray raw = QByteArray::fromRawData("constant", 8);
    EXPECT_FALSE(wipe(raw));
    EXPECT_TRUE(raw.isEmpty());
    QString nothing;
    EXPECT_FALSE(wipe(nothing));
}

TEST(Ids, SpeakThirtyTwoHexDigitsAndNothingElse)
{
    const DocumentId id = DocumentId::random();
    EXPECT_EQ(id.toString().size(), 32);
    EXPECT_EQ(DocumentId::fromString(id.toString()), id);
    EXPECT_TRUE(DocumentId::fromString(QStringLiteral("xyz")).isNull());
    EXPECT_TRUE(DocumentId::fromString(QString(32, u'g')).isNull());
    EXPECT_TRUE(DocumentId::fromString(id.toString() + u'0').isNull());
    EXPECT_TRUE(DocumentId().isNull());
}

TEST(Result, TryLeavesWithTheErrorOrNamesTheValue)
{
    const auto inner = [](bool good) -> Result<int> {
        if (!good)
            return failure(Fault::Busy, QLatin1String("vault.busy"), QStringLiteral("why"));
        return 4;
    };
    const auto outer = [&](bool good) -> Result<int> {
        HAVRE_TRY(value, inner(good));
        return value * 2;
    };
    EXPECT_EQ(outer(true).value(), 8);
    EXPECT_EQ(outer(false).error(), (Error{Fault::Busy, QStringLiteral("vault.busy"), QStringLiteral("why")}));
}

} // namespace
} // namespace havre::tests
