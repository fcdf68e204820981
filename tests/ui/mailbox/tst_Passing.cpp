// Messages to several people, messages passed on with what came with them, and one too large to be kept.
#include "core/mailbox/mime/Reading.h"
#include "core/mailbox/store/OutboxStore.h"
#include "core/mailbox/sync/Flow_p.h"
#include "tests/support/Await.h"
#include "tests/ui/mailbox/Letters.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/mailbox/ConversationDetail.h"
#include "ui/mailbox/MailStatus.h"
#include "ui/mailbox/PassingForm.h"
#include "ui/mailbox/ReplyForm.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::valueOf;
using tests::waitUntil;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr const char *Nurse = "claire.petit@soins.mss.havre.test";
constexpr const char *Lab = "resultats@labo-parc.mss.havre.test";

class PassingTest : public ::testing::Test {
protected:
    PassingTest() { letters.fill(); }
    mailbox::Mailbox &box() { return letters.box(); }
    mailbox::Message only(const char *subject)
    {
        const auto all = valueOf(await(box().messages(letters.conversation(s(subject)))));
        return all.isEmpty() ? mailbox::Message() : all.last();
    }
    // What would leave.
    mailbox::mime::Reading leaving(qint64 number)
    {
        const auto row = [number](vault::sqlite::Connection &c) { return mailbox::store::queued(c, number); };
        const auto queued = valueOf(await(vault.session()->core().space().read(row)));
        return valueOf(mailbox::mime::readMessage(valueOf(vault.session()->core().space().blobs().read(queued.blob.id)), true));
    }
    // Over a message, to whom wrote last of the others.
    void begin(ui::PassingForm &form, const QString &message = {})
    {
        form.setSession(vault.session());
        if (!message.isEmpty())
            form.setMessage(message);
        ASSERT_TRUE(waitUntil([&] { return form.state() == ui::StatefulList::Ready; }));
        form.choose(0);
        ASSERT_TRUE(waitUntil([&] { return form.ready(); }));
    }
    tests::OpenVault vault{tests::platformWithMail()};
    tests::Letters letters{vault.session()->core()};
};

QStringList addresses(const QList<mailbox::Address> &all)
{
    QStringList list;
    for (const mailbox::Address &one : all)
        list.append(one.address);
    return list;
}

} // namespace

TEST_F(PassingTest, everybodyIsThoseWhoWroteFirst)
{
    tests::Letter shared;
    shared.subject = s("Concertation");
    shared.date = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const QByteArray self = box().account().self.address.toLatin1();
    shared.raw = "From: Dr Anne Lefevre <anne.lefevre@cabinet.mss.havre.test>\r\nTo: <" + self + ">, <" + Lab + ">\r\nCc: <" + Nurse
        + ">, <x@ailleurs.example>\r\nSubject: Concertation\r\nMessage-ID: <concertation@mss.havre.test>\r\n"
          "Date: Mon, 02 Mar 2026 09:00:00 +0000\r\n\r\nBonjour a tous.\r\n";
    letters.put(shared);
    const qint64 number = letters.conversation(shared.subject);
    const QString doctor = s("anne.lefevre@cabinet.mss.havre.test");
    EXPECT_EQ(addresses(valueOf(await(box().answer(number))).to), QStringList{doctor});
    auto all = valueOf(await(box().answer(number, true)));
    EXPECT_EQ(addresses(all.to), (QStringList{doctor, s(Lab)})) << "the nurse never wrote, the stranger even less";
    all.text = s("Merci à tous deux.");
    EXPECT_EQ(addresses(leaving(valueOf(await(box().send(all)))).to), (QStringList{doctor, s(Lab)}));

    ui::ReplyForm form; // and in the window, one switch
    form.setSession(vault.session());
    form.setConversation(number);
    ASSERT_TRUE(waitUntil([&] { return !form.others().isEmpty(); }));
    EXPECT_FALSE(form.everybody());
    form.setEverybody(true);
    EXPECT_TRUE(form.everybody());
    EXPECT_EQ(form.to(), s("Dr Anne Lefevre et ") + s(Lab)) << "nobody is hidden behind a number";
    ASSERT_TRUE(waitUntil([&] { return !form.unanswerable().isEmpty(); }));
    EXPECT_EQ(form.unanswerable(), s(Nurse) + s(" et x@ailleurs.example"));
    form.setEverybody(false);
    EXPECT_FALSE(form.everybody());
}

TEST_F(PassingTest, aMessageIsPassedOnWithWhatCameWithIt)
{
    const mailbox::Message results = only("Résultats de biologie");
    ASSERT_EQ(results.attachments.size(), 2);
    auto draft = valueOf(await(box().passOn(results.id, s("Anne.Lefevre@cabinet.mss.havre.test"))));
    EXPECT_EQ(draft.subject, s("Tr: Résultats de biologie MOREAU Camille 12/06/1983"));
    EXPECT_TRUE(draft.text.contains(s("ferritine")) && draft.text.contains(s(Lab))) << draft.text.toStdString();
    EXPECT_OK(await(box().keep(draft)));
    draft = valueOf(await(box().drafts())).first(); // as it is after a night in the vault
    ASSERT_EQ(draft.enclosures.size(), 2);
    const auto sent = leaving(valueOf(await(box().send(draft))));
    ASSERT_EQ(sent.leaves.size(), 2);
    for (int part = 0; part < 2; ++part) {
        const auto original = valueOf(await(box().attachment(results.id, results.attachments.at(part).part)));
        EXPECT_EQ(sent.leaves.at(part).bytes, original.bytes) << part;
        EXPECT_EQ(sent.leaves.at(part).name, original.name);
    }
}

TEST_F(PassingTest, theFirstOfAMonthIsWrittenInFrench)
{
    tests::Letter letter;
    letter.subject = s("Suites");
    letter.text = s("Tout va bien.");
    letter.date = QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC);
    const MessageId id = letters.put(letter);
    const auto draft = valueOf(await(box().passOn(id, s(Lab))));
    EXPECT_TRUE(draft.text.contains(s("1er février 2026 à"))) << draft.text.toStdString();
}

TEST_F(PassingTest, inTheWindowItIsKeptWithItsWordsAndWithoutWhatWasTakenOut)
{
    const mailbox::Message results = only("Résultats de biologie");
    {
        ui::PassingForm form;
        form.setSession(vault.session());
        form.setMessage(results.id.toString());
        ASSERT_TRUE(waitUntil([&] { return form.state() == ui::StatefulList::Ready; }));
        QStringList names;
        for (const QVariant &one : form.people())
            names.append(one.toMap().value(s("name")).toString());
        EXPECT_TRUE(names.contains(s("Dr Anne Lefèvre"))) << names.join(u' ').toStdString();
        EXPECT_FALSE(names.contains(s("Laboratoire du Parc"))) << "not back to who wrote it";
        EXPECT_FALSE(form.ready());
        form.choose(static_cast<int>(names.indexOf(s("Dr Anne Lefèvre"))));
        ASSERT_TRUE(waitUntil([&] { return form.ready(); }));
        EXPECT_EQ(form.to(), s("Dr Anne Lefèvre"));
        EXPECT_EQ(form.text(), QString()) << "the first line is by hand";
        EXPECT_TRUE(form.quoted().contains(s("ferritine")));
        ASSERT_EQ(form.enclosures().size(), 2);
        form.remove(0);
        form.setText(s("Pour votre dossier."));
        ASSERT_TRUE(waitUntil([&] { return form.kept(); }));
    }
    ui::ConversationDetail detail; // the message says that it was begun
    detail.setSession(vault.session());
    detail.setNumber(letters.conversation(s("Résultats de biologie")));
    ASSERT_TRUE(waitUntil([&] { return detail.passing() == QStringList{results.id.toString()}; }));
    ui::PassingForm again;
    again.setSession(vault.session());
    again.setMessage(results.id.toString());
    ASSERT_TRUE(waitUntil([&] { return again.ready(); }));
    EXPECT_EQ(again.text(), s("Pour votre dossier."));
    ASSERT_EQ(again.enclosures().size(), 1);
    const auto called = [&] { return again.enclosures().first().toMap().value(s("title")).toString(); };
    EXPECT_TRUE(waitUntil([&] { return called() == s("Bilan sanguin"); })) << called().toStdString();
    QString whom;
    QObject::connect(&again, &ui::PassingForm::sent, [&whom](const QString &name) { whom = name; });
    again.send();
    ASSERT_TRUE(waitUntil([&] { return !whom.isEmpty(); }));
    EXPECT_EQ(whom, s("Dr Anne Lefèvre"));
    ASSERT_TRUE(waitUntil([&] { return detail.passing().isEmpty(); })) << "its draft went with it";
    const auto queued = valueOf(await(box().outbox(1))).first();
    EXPECT_EQ(queued.recipients, QStringList{s("anne.lefevre@cabinet.mss.havre.test")});
    const auto sent = leaving(queued.number);
    ASSERT_EQ(sent.leaves.size(), 1);
    EXPECT_EQ(sent.leaves.first().name, results.attachments.at(1).name);
    EXPECT_TRUE(sent.text.startsWith(s("Pour votre dossier.\n\n--------"))) << sent.text.toStdString();
    EXPECT_TRUE(sent.text.contains(s("ferritine")));

    ui::MailStatus status; // no conversation tells of it yet: the list does
    status.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return status.passedOn().size() == 1; }));
    EXPECT_EQ(status.waiting(), 0) << "no conversation can be opened to know more";
    EXPECT_TRUE(status.passedOn().first().toMap().value(s("text")).toString().startsWith(s("Tr: Résultats")));
    status.giveUp(queued.number);
    EXPECT_TRUE(waitUntil([&] { return status.passedOn().isEmpty(); }));
}

// The quote holds a local time: under another one, it is another quote.
TEST_F(PassingTest, itsWordsAreFoundAgainInAnotherTimeZone)
{
    const QByteArray before = qgetenv("TZ");
    const QString results = only("Résultats de biologie").id.toString();
    qputenv("TZ", "Europe/Paris");
    QString quote;
    {
        ui::PassingForm form;
        begin(form, results);
        form.setText(s("Pour votre dossier."));
        ASSERT_TRUE(waitUntil([&] { return form.kept(); }));
        quote = form.quoted();
    }
    qputenv("TZ", "Indian/Reunion");
    ui::PassingForm again;
    again.setSession(vault.session());
    again.setMessage(results);
    EXPECT_TRUE(waitUntil([&] { return again.ready(); }));
    EXPECT_EQ(again.text(), s("Pour votre dossier."));
    EXPECT_TRUE(again.quoted().startsWith(s("-------- Message transmis")) && again.quoted() != quote) << again.quoted().toStdString();
    if (before.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
}

TEST_F(PassingTest, anotherOneBegunWhileThisOneLeavesIsLeftAlone)
{
    ui::PassingForm form;
    int told = 0;
    QObject::connect(&form, &ui::PassingForm::sent, [&told] { ++told; });
    begin(form, only("Résultats de biologie").id.toString());
    form.setText(s("Pour votre dossier."));
    form.send();
    EXPECT_TRUE(form.sending());
    form.setMessage(only("Suite de votre consultation").id.toString()); // the sheet was closed, and opened over another
    EXPECT_FALSE(form.sending()) << "the other one is not on its way";
    begin(form);
    form.setText(s("Pour information."));
    ASSERT_TRUE(waitUntil([&] { return !valueOf(await(box().outbox(5))).isEmpty(); }));
    (void)waitUntil([&] { return told > 0; }, 400);
    EXPECT_EQ(told, 0) << "it would be said of the other";
    EXPECT_EQ(form.text(), s("Pour information."));
    const auto queued = valueOf(await(box().outbox(5)));
    ASSERT_EQ(queued.size(), 1);
    EXPECT_TRUE(leaving(queued.first().number).text.startsWith(s("Pour votre dossier.\n\n--------")));
}

TEST_F(PassingTest, wordsTypedRightBeforeASendingThatFailsAreKept)
{
    const QString results = only("Résultats de biologie").id.toString();
    {
        ui::PassingForm form;
        begin(form, results);
        box().setAccount({}, {}); // nothing can leave
        form.setText(s("Pour votre dossier."));
        form.send();
        ASSERT_TRUE(waitUntil([&] { return !form.sending(); }));
        EXPECT_FALSE(form.error().code.isEmpty());
    }
    ASSERT_TRUE(waitUntil([&] { return !valueOf(await(box().drafts())).isEmpty(); }, 3000)); // the vault ends it without the form
    const auto drafts = valueOf(await(box().drafts()));
    EXPECT_TRUE(drafts.first().text.startsWith(s("Pour votre dossier."))) << drafts.first().text.toStdString();
}

TEST_F(PassingTest, inTheWindowNothingIsKeptOfWhatNobodyWroteAndStrangersAreRefused)
{
    ui::PassingForm form;
    form.setSession(vault.session());
    form.setMessage(only("Résultats de biologie").id.toString());
    ASSERT_TRUE(waitUntil([&] { return form.state() == ui::StatefulList::Ready; }));
    form.choose(0);
    ASSERT_TRUE(waitUntil([&] { return form.ready(); }));
    form.choose(1);
    EXPECT_FALSE(waitUntil([&] { return form.kept(); }, 1200));
    EXPECT_TRUE(valueOf(await(box().drafts())).isEmpty());
    form.setMessage(only("Votre carte expire").id.toString());
    ASSERT_TRUE(waitUntil([&] { return form.state() == ui::StatefulList::Failed; }));
    EXPECT_EQ(form.failure().code, s("mailbox.stranger"));
}

TEST_F(PassingTest, notToSomebodyWhoNeverWroteAndNotWhatWasSetAside)
{
    const mailbox::Message results = only("Résultats de biologie");
    EXPECT_CODE(await(box().passOn(results.id, s(Nurse))), "mailbox.not-a-contact");
    EXPECT_CODE(await(box().passOn(results.id, s("contact@remboursement.example"))), "mailbox.not-a-contact");
    EXPECT_CODE(await(box().passOn(only("Votre carte expire").id, s(Lab))), "mailbox.stranger");
}

TEST_F(PassingTest, oneTooLargeToBeKeptIsToldOf)
{
    session::UnlockedSession &core = vault.session()->core();
    mailbox::Raw raw;
    raw.uid = 4000;
    raw.size = 52'000'000;
    raw.bytes = "From: Laboratoire <resultats@labo-parc.mss.havre.test>\r\nTo: <" + box().account().self.address.toLatin1()
        + ">\r\nSubject: Votre scanner\r\nMessage-ID: <scanner@mss.havre.test>\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\n"
          "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    const auto arrival = valueOf(mailbox::arrivalOf(raw, mailbox::store::Role::Inbox, box().account(), core.space().blobs()));
    const auto insert = [arrival](vault::sqlite::Connection &c) { return mailbox::store::insert(c, arrival); };
    EXPECT_TRUE(valueOf(await(core.space().write(insert))));
    const mailbox::Message large = only("Votre scanner");
    EXPECT_EQ(large.size, raw.size);
    EXPECT_TRUE(large.quarantine.isEmpty() && large.attachments.isEmpty());
    EXPECT_CODE(await(box().open(large.id)), "mailbox.left-at-server");
    EXPECT_CODE(await(box().papers(large.id)), "mailbox.left-at-server");
    EXPECT_CODE(await(box().passOn(large.id, s(Lab))), "mailbox.left-at-server");

    ui::ConversationDetail detail;
    detail.setSession(vault.session());
    detail.setNumber(letters.conversation(s("Votre scanner")));
    ASSERT_TRUE(waitUntil([&] { return detail.messages()->rowCount() == 1; }));
    const auto told = [&](int role) { return detail.messages()->data(detail.messages()->index(0, 0), role).toString(); };
    EXPECT_EQ(told(ui::MessagesModel::UnreadableRole), s("Trop volumineux pour être gardé ici"));
    EXPECT_TRUE(told(ui::MessagesModel::UnreadableWhyRole).contains(s("52"))) << told(ui::MessagesModel::UnreadableWhyRole).toStdString();
    EXPECT_EQ(told(ui::MessagesModel::NameRole), s("Laboratoire"));
}
