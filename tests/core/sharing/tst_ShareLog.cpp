// The log of a share as its server writes it: words and number of lines are bounded, nothing in a name acts on the page.
#include "core/sharing/ShareLog.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace havre;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QJsonObject line(const QString &recipient, const QString &act = s("opened"))
{
    return {{s("time"), s("2026-03-02T09:42:00Z")}, {s("act"), act}, {s("recipient"), recipient}};
}

QByteArray answer(const QJsonArray &log, const QJsonValue &remaining = 10)
{
    return QJsonDocument(QJsonObject{{s("remainingAttempts"), remaining}, {s("ended"), false}, {s("log"), log}}).toJson();
}

} // namespace

TEST(ShareLog, IsReadAsWritten)
{
    const auto status = sharing::readLog(answer({line(s("Dr Anne Lefèvre")), line(s("Dr B"), s("wrong-passcode")), line({}, s("late")), line({}, s("closed"))}, 9));
    ASSERT_OK(status);
    EXPECT_EQ(status->remaining, 9);
    ASSERT_EQ(status->log.size(), 4);
    EXPECT_EQ(status->log.at(0).recipient, s("Dr Anne Lefèvre"));
    EXPECT_EQ(status->log.at(1).outcome, sharing::Opening::Outcome::WrongPasscode);
    EXPECT_EQ(status->log.at(2).outcome, sharing::Opening::Outcome::Late);
    EXPECT_EQ(status->log.at(3).outcome, sharing::Opening::Outcome::Closed);
    EXPECT_EQ(status->unread, 0);
}

TEST(ShareLog, NamesAreOneShortPlainLine)
{
    const auto status = sharing::readLog(answer({line(s("Dr \u202Egnp.exe\u2066\u200F\n\tfaux\u0001\u0007 nom\uFEFF")), line(QString(50'000, u'a')),
                                                line(s(" \u202E\u2069 "))}));
    ASSERT_OK(status);
    EXPECT_EQ(status->log.at(0).recipient, s("Dr gnp.exe faux nom"));
    EXPECT_EQ(status->log.at(1).recipient.size(), sharing::MostLetters);
    EXPECT_TRUE(status->log.at(2).recipient.isEmpty());
}

TEST(ShareLog, LinesAreBoundedAndTheRestIsCounted)
{
    QJsonArray many;
    for (int i = 0; i < 1300; ++i)
        many.append(line(s("Dr %1").arg(i)));
    const auto status = sharing::readLog(answer(many));
    ASSERT_OK(status);
    EXPECT_EQ(status->log.size(), sharing::MostLines);
    EXPECT_EQ(status->log.first().recipient, s("Dr 0")) << "the oldest: what was told to the journal keeps its place";
    EXPECT_EQ(status->unread, 1300 - sharing::MostLines);
}

TEST(ShareLog, NonsenseIsNoStatus)
{
    EXPECT_CODE(sharing::readLog("[]"), "sharing.answer");
    EXPECT_CODE(sharing::readLog("{"), "sharing.answer");
    const auto status = sharing::readLog(answer({QJsonValue(3), line(s("A"), QString(9000, u'x'))}, -2'000'000));
    ASSERT_OK(status);
    EXPECT_EQ(status->remaining, 0);
    ASSERT_EQ(status->log.size(), 1) << "a line is an object";
    EXPECT_EQ(status->log.first().outcome, sharing::Opening::Outcome::Closed);
    EXPECT_EQ(sharing::readLog(answer({}, 1e9))->remaining, sharing::ShareServer::Attempts);
}
