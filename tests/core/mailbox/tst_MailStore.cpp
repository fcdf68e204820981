// What the vault keeps: conversations by reference and subject, counts, who may be written to, the outbox.
#include "core/mailbox/store/MailStore.h"
#include "core/mailbox/store/OutboxStore.h"
#include "tests/support/Await.h"
#include "core/vault/Migrations_p.h"
#include "tests/support/TestSpace.h"

#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

using namespace havre;
using namespace havre::mailbox;
using namespace havre::tests;
using vault::sqlite::Connection;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class MailStoreTest : public ::testing::Test {
protected:
    template <typename Work>
    static auto run(Work work)
    {
        auto result = await(s_space->space->write(work));
        EXPECT_OK(result);
        return result;
    }
    static void SetUpTestSuite() { s_space = new TestSpace; }
    static void TearDownTestSuite()
    {
        delete s_space;
        s_space = nullptr;
    }
    void SetUp() override
    {
        run([](Connection &c) {
            return c.execute("DELETE FROM mail_message; DELETE FROM mail_conversation; DELETE FROM mail_reference; DELETE FROM mail_contact;"
                             "DELETE FROM mail_outbox; DELETE FROM mail_draft; DELETE FROM mail_folder;"
                             "INSERT INTO mail_search(mail_search) VALUES('delete-all')");
        });
    }
    static store::Arrival letter(const char *id, const char *from, const char *subject, int minute, QStringList references = {})
    {
        store::Arrival one;
        one.message.messageId = s(id);
        one.message.from = {s("Dr"), s(from)};
        one.message.replyTo = one.message.from;
        one.message.to = {{s("Moi"), s("moi@patient.test")}};
        one.message.subject = s(subject);
        one.message.date = QDateTime(QDate(2026, 3, 2), QTime(9, minute), Qt::UTC);
        one.message.preview = s("Bonjour");
        one.references = std::move(references);
        one.uid = static_cast<quint64>(minute + 1);
        one.blob.id = BlobId::random();
        one.blob.sha256 = QByteArray(id).leftJustified(32, '.');
        one.text = s("La ferritine est basse");
        return one;
    }
    static bool add(const store::Arrival &one)
    {
        return *run([one](Connection &c) { return store::insert(c, one); });
    }
    static QList<Conversation> all(bool quarantined = false)
    {
        return *run([quarantined](Connection &c) { return store::conversations(c, 0, quarantined, s("moi@patient.test")); });
    }
    static TestSpace *s_space;
};
TestSpace *MailStoreTest::s_space = nullptr;

TEST_F(MailStoreTest, conversationsByReferenceEvenOutOfOrder)
{
    EXPECT_TRUE(add(letter("c", "a@mss", "Re: Bilan", 3, {s("a"), s("b")})));
    EXPECT_TRUE(add(letter("a", "a@mss", "Bilan", 1)));
    EXPECT_TRUE(add(letter("x", "b@mss", "Autre", 2)));
    const auto found = all();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.first().messages, 2);
    EXPECT_EQ(found.first().unread, 2);
    EXPECT_EQ(found.first().correspondents.size(), 1);
}

TEST_F(MailStoreTest, twoConversationsThatTurnOutToBeOneAreMerged)
{
    add(letter("a", "a@mss", "Bilan", 1));
    add(letter("b", "a@mss", "Autre sujet", 2));
    add(letter("c", "a@mss", "Re: Bilan", 3, {s("a"), s("b")}));
    ASSERT_EQ(all().size(), 1);
    EXPECT_EQ(all().first().messages, 3);
}

TEST_F(MailStoreTest, anAnswerWithoutReferencesIsFoundByItsSubject)
{
    add(letter("a", "a@mss", "Bilan", 1));
    add(letter("b", "a@mss", "Re: Bilan", 2));
    EXPECT_EQ(all().size(), 1);
    add(letter("c", "a@mss", "Bilan", 3)); // not an answer: a new letter of the same name
    EXPECT_EQ(all().size(), 2);
    add(letter("d", "z@mss", "Re: Bilan", 4)); // somebody else's
    EXPECT_EQ(all().size(), 3);
}

TEST_F(MailStoreTest, aStrangerIsSetAsideAndJoinsNothing)
{
    add(letter("a", "a@mss", "Bilan", 1));
    auto stranger = letter("s", "x@example", "Re: Bilan", 2, {s("a")});
    stranger.message.quarantine = s("mailbox.stranger");
    add(stranger);
    ASSERT_EQ(all().size(), 1);
    EXPECT_EQ(all().first().messages, 1);
    EXPECT_EQ(all(true).size(), 1);
    const auto contacts = run([](Connection &c) { return store::contacts(c); });
    EXPECT_EQ(*contacts, QStringList{s("a@mss")});
    EXPECT_EQ(*run([](Connection &c) { return store::unread(c); }), 1);
}

TEST_F(MailStoreTest, aStrangerWhoNamesTwoConversationsDoesNotJoinThem)
{
    add(letter("a", "a@mss", "Bilan", 1));
    add(letter("b", "b@mss", "Autre sujet", 2));
    auto stranger = letter("s", "x@example", "Re: Bilan", 3, {s("a"), s("b")});
    stranger.message.quarantine = s("mailbox.stranger");
    add(stranger);
    ASSERT_EQ(all().size(), 2);
    EXPECT_EQ(all().first().messages, 1);
    EXPECT_EQ(all().last().messages, 1);
    EXPECT_EQ(all(true).size(), 1);
}

TEST_F(MailStoreTest, theLastWordOfTheProfessionalCloses)
{
    auto end = letter("a", "a@mss", "Bilan", 1);
    end.message.closes = true;
    add(end);
    EXPECT_TRUE(all().first().closed);
    add(letter("b", "a@mss", "Re: Bilan", 2, {s("a")}));
    EXPECT_FALSE(all().first().closed);
}

TEST_F(MailStoreTest, theSameMessageWithANewNumberIsNoNewMessage)
{
    add(letter("a", "a@mss", "Bilan", 1));
    run([](Connection &c) { return store::forgetNumbers(c, store::Role::Inbox); });
    auto again = letter("a", "a@mss", "Bilan", 1);
    again.uid = 99;
    EXPECT_FALSE(add(again));
    EXPECT_EQ(all().first().messages, 1);
}

TEST_F(MailStoreTest, lettersOfOneBatchAreCountedAsIfTheyHadComeOneByOne)
{
    auto stranger = letter("s", "x@example", "Re: Bilan", 5, {s("a")});
    stranger.message.quarantine = s("mailbox.stranger");
    const QList<store::Arrival> batch{letter("a", "a@mss", "Bilan", 1),      letter("b", "a@mss", "Autre sujet", 2),
                                      letter("c", "a@mss", "Re: Bilan", 3, {s("a"), s("b")}), letter("d", "b@mss", "Bilan", 4),
                                      stranger};
    const auto added = run([batch](Connection &c) { return store::insertAll(c, batch); });
    EXPECT_EQ(added->messages, 5);
    EXPECT_EQ(added->quarantined, 1);
    ASSERT_EQ(all().size(), 2) << "two of them turned out to be one conversation";
    EXPECT_EQ(all().last().messages, 3);
    EXPECT_EQ(all().last().unread, 3);
    EXPECT_EQ(all().last().date, batch.at(2).message.date);
    run([](Connection &c) { return store::forgetNumbers(c, store::Role::Inbox); });
    const auto again = run([batch](Connection &c) { return store::insertAll(c, batch); });
    EXPECT_EQ(again->messages, 0);
    EXPECT_EQ(all().last().messages, 3);
}

TEST_F(MailStoreTest, aLetterWithoutMessageIdIsKnownAgainByItsBytes)
{
    add(letter("", "a@mss", "Bilan", 1));
    auto other = letter("", "a@mss", "Autre", 2);
    other.blob.sha256 = QByteArray(32, 'o');
    add(other);
    run([](Connection &c) { return store::forgetNumbers(c, store::Role::Inbox); });
    EXPECT_FALSE(add(other));
    EXPECT_FALSE(add(letter("", "a@mss", "Bilan", 1)));
    EXPECT_EQ(all().size(), 2);
}

TEST_F(MailStoreTest, readHereIsToldOnceAndWins)
{
    add(letter("a", "a@mss", "Bilan", 1));
    const qint64 number = all().first().number;
    const MessageId id = run([number](Connection &c) { return store::messages(c, number); })->first().id;
    const auto mark = [number](const QList<MessageId> &these) {
        return *run([number, these](Connection &c) { return store::markSeen(c, number, these); });
    };
    EXPECT_FALSE(mark({MessageId::random()}));
    EXPECT_EQ(all().first().unread, 1) << "only what was read";
    EXPECT_TRUE(mark({id}));
    EXPECT_FALSE(mark({id}));
    EXPECT_EQ(all().first().unread, 0);
    EXPECT_EQ(*run([](Connection &c) { return store::readHere(c, store::Role::Inbox); }), QList<quint64>{2});
    run([](Connection &c) { return store::flagged(c, store::Role::Inbox, 2, false); });
    EXPECT_EQ(all().first().unread, 0) << "the server's older word";
    run([](Connection &c) { return store::toldServer(c, store::Role::Inbox, {2}); });
    EXPECT_TRUE(run([](Connection &c) { return store::readHere(c, store::Role::Inbox); })->isEmpty());
    run([](Connection &c) { return store::flagged(c, store::Role::Inbox, 2, false); });
    EXPECT_EQ(all().first().unread, 1) << "unread again elsewhere";
}

TEST_F(MailStoreTest, foundByWordsAsOneTypes)
{
    add(letter("a", "a@mss", "Bilan", 1));
    EXPECT_EQ(run([](Connection &c) { return store::find(c, s("FERRI bil"), 0); })->size(), 1);
    EXPECT_EQ(run([](Connection &c) { return store::find(c, s("ferritine est basse"), 0); })->size(), 1);
    EXPECT_EQ(run([](Connection &c) { return store::find(c, s("f"), 0); })->size(), 1);
    EXPECT_TRUE(run([](Connection &c) { return store::find(c, s("quantique"), 0); })->isEmpty());
    EXPECT_TRUE(run([](Connection &c) { return store::find(c, s("\"* OR NEAR("), 0); })->isEmpty());
}

// A vault of before letters' words were kept beside them.
TEST_F(MailStoreTest, lettersOfAnOlderVaultAreStillFound)
{
    const auto all = vault::builtInMigrations();
    const auto slim = std::find_if(all.cbegin(), all.cend(), [](const vault::Migration &one) { return one.sql.contains("DROP TABLE mail_text"); });
    ASSERT_NE(slim, all.cend());
    QTemporaryDir folder;
    const auto older = valueOf(Connection::open(folder.filePath(s("a.db")), SecretBytes::random(32), Connection::Mode::Create));
    ASSERT_OK(vault::migrate(*older, all.first(slim->number - 1)));
    ASSERT_OK(older->execute(
        "INSERT INTO mail_conversation VALUES(7, 'Bilan', 'bilan', 1, 1, 0, 0, 0, 0);"
        "INSERT INTO mail_message(number, id, conversation, role, uid, way, message_id, from_name, from_address, reply_name, reply_address, "
        "recipients, subject, date, size, sha256, blob, seen, seen_here, closes, automatic, quarantine, preview, attachments) "
        "VALUES(3, x'00', 7, 0, 1, 0, 'a', '', '', '', '', '[]', 'Bilan', 1, 1, x'00', x'00', 0, 0, 0, 0, '', '', '[]');"
        "INSERT INTO mail_text VALUES(3, 'Bilan', 'Dr', 'La ferritine est basse');"
        "INSERT INTO mail_search(rowid, subject, author, body) VALUES(3, 'Bilan', 'Dr', 'La ferritine est basse');"));
    ASSERT_OK(vault::migrate(*older, all));
    EXPECT_EQ(*store::find(*older, s("ferrit bilan"), 0), QList<qint64>{7});
    EXPECT_TRUE(store::find(*older, s("quantique"), 0)->isEmpty());
}

TEST_F(MailStoreTest, whatACrashLeftSendingIsUnknownAndNotDueBeforeAsking)
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC);
    store::Queued message;
    message.row.messageId = s("out@patient.test");
    message.row.recipients = {s("a@mss")};
    message.row.queued = now;
    message.blob = {BlobId::random(), 3, QByteArray(32, 'x')};
    const qint64 number = *run([message](Connection &c) { return store::queue(c, message); });
    EXPECT_EQ(run([now](Connection &c) { return store::due(c, now); })->size(), 1);
    run([number, now](Connection &c) { return store::move(c, number, OutboxState::Sending, {}, now, {}); });
    EXPECT_TRUE(run([now](Connection &c) { return store::due(c, now); })->isEmpty()) << "it may have left";
    EXPECT_EQ(*run([](Connection &c) { return store::recover(c); }), 1);
    const auto due = run([now](Connection &c) { return store::due(c, now); });
    ASSERT_EQ(due->size(), 1);
    EXPECT_EQ(due->first().row.state, OutboxState::Unknown);
    EXPECT_EQ(due->first().row.tries, 1);
    EXPECT_EQ(due->first().tried, now);
    EXPECT_TRUE(*run([number, now](Connection &c) { return store::move(c, number, OutboxState::Sent, {}, now, {}); }));
    EXPECT_FALSE(*run([number, now](Connection &c) { return store::move(c, number, OutboxState::Sending, {}, now, {}); })) << "it is over";
    EXPECT_TRUE(run([now](Connection &c) { return store::due(c, now); })->isEmpty());
    const auto twice = [message](Connection &c) { return store::queue(c, message); };
    EXPECT_CODE(await(s_space->space->write(twice)), "vault.constraint"); // one Message-ID, once
}

} // namespace
