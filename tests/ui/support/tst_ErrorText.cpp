// Every code of core/FAILURES.md speaks: a title, a sentence, correct French spaces, and its own fault never
// hides behind the general words.
#include "ui/support/ErrorSentences.h"
#include "ui/support/ErrorText.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

using namespace havre;
using ui::ErrorText;

namespace {

QStringList codesOfTheBook()
{
    QFile book(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QLatin1String("/core/FAILURES.md"));
    EXPECT_TRUE(book.open(QIODevice::ReadOnly));
    QStringList codes;
    static const QRegularExpression row(QStringLiteral("^\\|\\s*([a-z]+(?:\\.[a-z0-9-]+)+)\\s*\\|"));
    while (!book.atEnd()) {
        const auto match = row.match(QString::fromUtf8(book.readLine()));
        if (match.hasMatch())
            codes += match.captured(1);
    }
    return codes;
}

TEST(ErrorTextTest, everyCodeOfTheBookHasItsOwnSentence)
{
    const QStringList codes = codesOfTheBook();
    ASSERT_FALSE(codes.isEmpty());
    const ErrorText general = ErrorText::of({Fault::Internal, QStringLiteral("no.such-code"), {}});
    for (const QString &code : codes) {
        const ErrorText text = ErrorText::of({Fault::Internal, code, {}});
        EXPECT_FALSE(text.title.isEmpty()) << code.toStdString();
        EXPECT_FALSE(text.text.isEmpty()) << code.toStdString();
        if (code != QLatin1String("crypto.parameters")) {
            EXPECT_NE(text.title, general.title) << code.toStdString();
        }
        EXPECT_EQ(text.code, code);
    }
}

TEST(ErrorTextTest, anUnknownCodeIsToldHonestlyAndKeepsItsCode)
{
    QSet<QString> titles;
    for (int fault = 0; fault <= static_cast<int>(Fault::Internal); ++fault) {
        const ErrorText text = ErrorText::of({static_cast<Fault>(fault), QStringLiteral("no.such-code"), {}});
        EXPECT_FALSE(text.title.isEmpty());
        EXPECT_FALSE(text.text.isEmpty());
        EXPECT_EQ(text.code, QStringLiteral("no.such-code"));
        titles.insert(text.title);
    }
    EXPECT_EQ(titles.size(), static_cast<int>(Fault::Internal) + 1);
}

TEST(ErrorTextTest, theDetailIsNeverShown)
{
    const ErrorText text = ErrorText::of({Fault::Corrupt, QStringLiteral("vault.damaged"), QStringLiteral("/home/someone")});
    for (const QString &part : {text.title, text.text, text.action, text.code})
        EXPECT_FALSE(part.contains(QLatin1String("someone")));
}

TEST(ErrorTextTest, frenchPunctuationHasItsSpaces)
{
    static const QRegularExpression bare(QStringLiteral("[^\u202f][;!?]|[^\u202f]:(?=\\s)|«[^\u00a0]|[^\u00a0]»|'"));
    for (const auto &area : {ui::sentencesOfVault(), ui::sentencesOfSession(), ui::sentencesOfExchange(), ui::sentencesOfReading()}) {
        for (const ui::Sentence &sentence : area) {
            for (const char *words : {sentence.title, sentence.text})
                EXPECT_FALSE(QString::fromUtf8(words).contains(bare)) << sentence.code << ": " << words;
        }
    }
}

} // namespace
