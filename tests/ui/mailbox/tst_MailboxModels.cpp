// The mailbox as pages see it: lists, one conversation with its documents, an answer, the outbox in plain words.
#include "core/journal/AccessJournal.h"
#include "core/mailbox/store/OutboxStore.h"
#include "tests/support/Await.h"
#include "tests/support/InEnglish.h"
#include "tests/ui/mailbox/Letters.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/mailbox/ConversationDetail.h"
#include "ui/mailbox/ConversationsModel.h"
#include "ui/mailbox/MailStatus.h"
#include "ui/mailbox/ReplyForm.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace havre;
using namespace havre::ui;
using tests::await;
using tests::valueOf;
using tests::waitUntil;

namespace {

// Keeps what a browser was asked to open.
struct Sites final : ports::Browser {
    QList<QUrl> opened;
    Result<void> open(const QUrl &url) override
    {
        opened.append(url);
        return {};
    }
};

struct MailboxModels : testing::Test {
    Sites sites;
    tests::OpenVault vault{tests::platformWithMail(), &sites};
    tests::Letters letters{vault.session()->core()};

    void SetUp() override { letters.fill(); }
    static QVariant told(const QAbstractListModel &model, int row, const char *role)
    {
        return model.data(model.index(row), model.roleNames().key(role));
    }
    static int rowOf(const ConversationsModel &model, const QString &subject)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (told(model, row, "subject").toString().contains(subject))
                return row;
        return -1;
    }
    bool show(ConversationDetail &detail, const QString &subject)
    {
        detail.setSession(vault.session());
        detail.setNumber(letters.conversation(subject));
        return waitUntil([&] { return detail.state() == StatefulList::Ready; });
    }
    // The line of a message's attachment, once it was looked into.
    static QVariantMap paper(ConversationDetail &detail, int message, int line = 0)
    {
        return told(*detail.messages(), message, "attachments").toList().value(line).toMap();
    }
    // What the journal says left, oldest first.
    QStringList saidToHaveLeft()
    {
        QStringList left;
        for (const journal::Entry &entry : valueOf(await(journal::list(vault.session()->core().space(), 0, 50))))
            if (entry.act == journal::Act::DocumentSent || entry.act == journal::Act::MessageSent)
                left.prepend(entry.label);
        return left;
    }
    // Queues a message and leaves it in `state`.
    qint64 queued(const QString &subject, mailbox::OutboxState state, const char *code)
    {
        mailbox::Draft draft = valueOf(await(letters.box().answer(letters.conversation(subject))));
        draft.text = QStringLiteral("Merci, à bientôt.");
        const qint64 number = valueOf(await(letters.box().send(draft)));
        const auto move = [number, state, code, now = vault.clock.now()](vault::sqlite::Connection &c) {
            return mailbox::store::move(c, number, state, QString::fromLatin1(code), now, {});
        };
        EXPECT_OK(await(vault.session()->core().space().write(move)));
        Q_EMIT letters.box().changed();
        return number;
    }
};

} // namespace

TEST_F(MailboxModels, listsTheHealthSpaceAndSetsStrangersAside)
{
    ConversationsModel model;
    model.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return model.state() == StatefulList::Ready && model.rowCount() == 4 && model.setAside() == 1; }));
    EXPECT_EQ(told(model, 0, "name").toString(), QStringLiteral("Dr Anne Lefèvre"));
    EXPECT_EQ(told(model, 0, "unread").toInt(), 1);
    EXPECT_EQ(told(model, 0, "messages").toInt(), 3);
    EXPECT_EQ(told(model, 1, "subject").toString(), QStringLiteral("Résultats de biologie MOREAU Camille 12/06/1983")) << "what software writes is hidden";
    EXPECT_TRUE(told(model, rowOf(model, QStringLiteral("Rééducation")), "closed").toBool());
    model.setAnswerable(true);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 3; }));
    EXPECT_EQ(rowOf(model, QStringLiteral("Rééducation")), -1) << "nobody can be written to there";
    model.setAnswerable(false);
    model.setQuarantined(true);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 1; }));
    model.setQuarantined(false);
    model.setText(QStringLiteral("ferritine"));
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 1; }));
}

TEST_F(MailboxModels, openingReadsAndIsInTheJournal)
{
    MailStatus status;
    status.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return status.unread() == 3; })) << status.unread();
    ConversationDetail detail;
    ASSERT_TRUE(show(detail, QStringLiteral("Suite de votre consultation")));
    EXPECT_EQ(detail.messages()->rowCount(), 3);
    EXPECT_EQ(told(*detail.messages(), 1, "name").toString(), QStringLiteral("Vous"));
    EXPECT_TRUE(told(*detail.messages(), 1, "mine").toBool());
    EXPECT_TRUE(waitUntil([&] { return status.unread() == 2; }));
    bool said = false;
    for (const journal::Entry &entry : valueOf(await(journal::list(vault.session()->core().space(), 0, 50))))
        said = said || (entry.act == journal::Act::MessageOpened && entry.label == QStringLiteral("Dr Anne Lefèvre"));
    EXPECT_TRUE(said);
}

TEST_F(MailboxModels, nobodyListensForWhoIsNotSignedIn)
{
    MailStatus status;
    status.setSession(vault.session());
    ASSERT_FALSE(letters.box().account().imap.isEmpty()) << "it would not even try";
    letters.box().watch(); // ends before it answers: there is no token to ask a server with (tst_Posting has one that takes time)
    EXPECT_TRUE(waitUntil([&] { return !letters.box().isWatching(); }));
    EXPECT_EQ(status.error().code, QString()) << "nobody asked for it";
}

TEST_F(MailboxModels, anArchiveIsTheDocumentItHoldsAndIsFiledOnce)
{
    ConversationDetail detail;
    ASSERT_TRUE(show(detail, QStringLiteral("Résultats de biologie")));
    ASSERT_TRUE(waitUntil([&] { return paper(detail, 0).value(QStringLiteral("standing")) == QStringLiteral("new"); }));
    EXPECT_EQ(told(*detail.messages(), 0, "attachments").toList().size(), 1) << "the CDA and its PDF are one line";
    EXPECT_EQ(paper(detail, 0).value(QStringLiteral("title")).toString(), QStringLiteral("Bilan sanguin"));
    EXPECT_TRUE(paper(detail, 0).value(QStringLiteral("owner")).toBool());
    EXPECT_TRUE(paper(detail, 0).value(QStringLiteral("details")).toString().contains(QStringLiteral("structuré et PDF")));
    QString filed;
    QObject::connect(&detail, &ConversationDetail::filed, [&](const QString &id) { filed = id; });
    const auto file = [&] {
        filed.clear();
        detail.file(told(*detail.messages(), 0, "messageId").toString(), paper(detail, 0).value(QStringLiteral("part")).toInt(),
                    paper(detail, 0).value(QStringLiteral("member")).toInt());
        return waitUntil([&] { return !filed.isEmpty(); });
    };
    ASSERT_TRUE(file());
    const QString first = filed;
    ASSERT_TRUE(waitUntil([&] { return paper(detail, 0).value(QStringLiteral("standing")) == QStringLiteral("filed"); }));
    EXPECT_EQ(paper(detail, 0).value(QStringLiteral("document")).toString(), first);
    const records::Document document = valueOf(await(vault.library().document(DocumentId::fromString(first))));
    EXPECT_EQ(document.title, QStringLiteral("Bilan sanguin"));
    EXPECT_EQ(document.type.code, QStringLiteral("11502-2"));
    ASSERT_TRUE(file());
    EXPECT_EQ(filed, first);
}

TEST_F(MailboxModels, anAnswerBeingTypedReadsNothingAnew)
{
    ConversationDetail detail;
    ASSERT_TRUE(show(detail, QStringLiteral("Résultats de biologie")));
    ASSERT_TRUE(waitUntil([&] { return paper(detail, 0).value(QStringLiteral("standing")) == QStringLiteral("new"); }));
    ConversationsModel list;
    list.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return list.rowCount() == 4; }));
    mailbox::Draft draft = valueOf(await(letters.box().answer(letters.conversation(QStringLiteral("Résultats de biologie")))));
    const QSignalSpy said(&detail, &ConversationDetail::changed);
    const QSignalSpy told(detail.messages(), &QAbstractItemModel::dataChanged);
    for (int pause = 1; pause <= 5; ++pause) {
        draft.text = QString(pause, u'a');
        EXPECT_OK(await(letters.box().keep(draft)));
    }
    ASSERT_TRUE(waitUntil([&] { return MailboxModels::told(list, rowOf(list, QStringLiteral("Résultats")), "standing") == QStringLiteral("draft"); }));
    EXPECT_OK(await(letters.box().drop(draft.id)));
    ASSERT_TRUE(waitUntil([&] { return MailboxModels::told(list, rowOf(list, QStringLiteral("Résultats")), "standing") == QString(); }));
    EXPECT_EQ(said.count(), 0) << "readings";
    EXPECT_EQ(told.count(), 0);
}

TEST_F(MailboxModels, aLetterThatComesIsTheOnlyOneRead)
{
    ConversationDetail detail;
    ASSERT_TRUE(show(detail, QStringLiteral("Suite de votre consultation")));
    ASSERT_TRUE(waitUntil([&] { return paper(detail, 0).value(QStringLiteral("standing")) == QStringLiteral("new"); }));
    ASSERT_TRUE(waitUntil([&] { return valueOf(await(letters.box().unread())) == 2; })) << "it was looked at";
    vault::BlobStore &blobs = vault.session()->core().space().blobs();
    for (const BlobId &id : valueOf(blobs.list())) // whoever reads one again finds nothing
        EXPECT_OK(blobs.remove(id));
    tests::Letter next;
    next.subject = QStringLiteral("Re: Suite de votre consultation du 16 février");
    next.text = QStringLiteral("Bonjour, plutôt en juin.");
    next.references = {QStringLiteral("lettre-1@mss.havre.test")};
    next.date = QDateTime(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC);
    letters.put(next);
    for (int noise = 0; noise < 5; ++noise)
        Q_EMIT letters.box().changed();
    ASSERT_TRUE(waitUntil([&] { return detail.messages()->rowCount() == 4; }));
    ASSERT_TRUE(waitUntil([&] { return valueOf(await(letters.box().unread())) == 2; })) << "the new one too";
    EXPECT_EQ(paper(detail, 0).value(QStringLiteral("standing")), QStringLiteral("new"));
    for (int row = 0; row < 4; ++row)
        EXPECT_EQ(MailboxModels::told(*detail.messages(), row, "unreadable").toString(), QString()) << row;
}

TEST_F(MailboxModels, somebodyElsesDocumentIsToldAndNeverFiled)
{
    ConversationDetail detail;
    ASSERT_TRUE(show(detail, QStringLiteral("Votre compte rendu")));
    ASSERT_TRUE(waitUntil([&] { return paper(detail, 0).value(QStringLiteral("standing")) == QStringLiteral("other"); }));
    EXPECT_TRUE(paper(detail, 0).value(QStringLiteral("note")).toString().contains(QStringLiteral("Louis Martin")))
        << paper(detail, 0).value(QStringLiteral("note")).toString().toStdString();
    ErrorText error;
    QObject::connect(&detail, &ConversationDetail::failed, [&](const ErrorText &said) { error = said; });
    detail.file(told(*detail.messages(), 0, "messageId").toString(), 0, 0);
    ASSERT_TRUE(waitUntil([&] { return !error.code.isEmpty(); }));
    EXPECT_EQ(error.code, QStringLiteral("mailbox.other-person"));
    EXPECT_EQ(valueOf(await(vault.library().overview())).total, 0);
}

TEST_F(MailboxModels, whatIsSetAsideStaysClosed)
{
    ConversationDetail detail;
    ASSERT_TRUE(show(detail, QStringLiteral("Votre carte expire")));
    EXPECT_TRUE(detail.quarantined());
    ReplyForm form;
    form.setSession(vault.session());
    form.setConversation(letters.conversation(QStringLiteral("Votre carte expire")));
    EXPECT_FALSE(waitUntil([&] { return form.ready(); }, 300));
}

TEST_F(MailboxModels, aStrangersAddressIsNeverOpened)
{
    ConversationDetail detail;
    QStringList refused;
    QObject::connect(&detail, &ConversationDetail::linkFailed, [&](const ErrorText &error) { refused.append(error.code); });
    ASSERT_TRUE(show(detail, QStringLiteral("Suite de votre consultation")));
    detail.openLink(QStringLiteral("https://cabinet.example/horaires"));
    EXPECT_EQ(sites.opened.size(), 1);
    ASSERT_TRUE(show(detail, QStringLiteral("Votre carte expire")));
    const auto *body = told(*detail.messages(), 0, "body").value<NarrativeModel *>();
    ASSERT_TRUE(body);
    ASSERT_EQ(body->rowCount(), 1);
    EXPECT_EQ(told(*body, 0, "words").toString(), QStringLiteral("Votre carte expire. Cliquez ici (https://remboursement.example/carte)"));
    EXPECT_EQ(told(*body, 0, "link").toString(), QString());
    EXPECT_TRUE(told(*body, 0, "pieces").toList().isEmpty());
    detail.openLink(QStringLiteral("https://remboursement.example/carte"));
    EXPECT_EQ(sites.opened.size(), 1);
    EXPECT_EQ(refused, QStringList{QStringLiteral("browser.scheme")});
}

TEST_F(MailboxModels, anAnswerIsKeptAsOneTypesAndLeavesWithItsDocument)
{
    const QString page = vault.addPdf(QStringLiteral("Carnet de glycémie"), QDate(2026, 2, 28));
    const qint64 number = letters.conversation(QStringLiteral("Suite de votre consultation"));
    {
        ReplyForm form;
        form.setSession(vault.session());
        form.setConversation(number);
        form.add(page); // before the draft is here: it waits for it
        ASSERT_TRUE(waitUntil([&] { return form.ready() && form.enclosures().size() == 1; }));
        EXPECT_EQ(form.to(), QStringLiteral("Dr Anne Lefèvre"));
        form.setText(QStringLiteral("Voici mon carnet."));
        ASSERT_TRUE(waitUntil([&] { return form.kept(); }));
    }
    ConversationsModel list;
    list.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return list.rowCount() == 4 && told(list, 0, "standing").toString() == QStringLiteral("draft"); }));
    ReplyForm again;
    again.setSession(vault.session());
    again.setConversation(number);
    ASSERT_TRUE(waitUntil([&] { return again.text() == QStringLiteral("Voici mon carnet.") && again.enclosures().size() == 1; }));
    bool sent = false;
    QObject::connect(&again, &ReplyForm::sent, [&] { sent = true; });
    again.send();
    ASSERT_TRUE(waitUntil([&] { return sent; }));
    EXPECT_EQ(saidToHaveLeft(), QStringList()) << "it only waits to leave";
    const QString id = valueOf(await(letters.box().outbox(1))).first().messageId;
    const auto leave = [id, now = vault.clock.now()](vault::sqlite::Connection &c) { return mailbox::store::tell(c, id, now); };
    for (int twice = 0; twice < 2; ++twice)
        EXPECT_OK(await(vault.session()->core().space().write(leave)));
    EXPECT_EQ(saidToHaveLeft(), (QStringList{QStringLiteral("Dr Anne Lefèvre"), QStringLiteral("Carnet de glycémie")})) << "once";
    ASSERT_TRUE(waitUntil([&] { return told(list, 0, "standing").toString() == QStringLiteral("waiting"); }));
    ConversationDetail detail;
    ASSERT_TRUE(show(detail, QStringLiteral("Suite de votre consultation")));
    ASSERT_TRUE(waitUntil([&] { return detail.pending().size() == 1; }));
    EXPECT_EQ(detail.pending().first().toMap().value(QStringLiteral("text")).toString().trimmed(), QStringLiteral("Voici mon carnet."));
    EXPECT_FALSE(detail.pending().first().toMap().value(QStringLiteral("again")).toBool());
}

TEST_F(MailboxModels, anUnknownSendingIsAskedAndARefusedOneSaysWhy)
{
    const QString subject = QStringLiteral("Suite de votre consultation");
    const qint64 number = queued(subject, mailbox::OutboxState::Unknown, "mailbox.send-unknown");
    ConversationDetail detail;
    ASSERT_TRUE(show(detail, subject));
    ASSERT_TRUE(waitUntil([&] { return detail.pending().size() == 1; }));
    EXPECT_EQ(detail.pending().first().toMap().value(QStringLiteral("title")).toString(), QStringLiteral("Envoi incertain"));
    int decided = 0;
    QObject::connect(&detail, &ConversationDetail::decided, [&] { ++decided; });
    detail.sendAgain(number);
    ASSERT_TRUE(waitUntil([&] { return decided == 1; }));
    EXPECT_EQ(valueOf(await(letters.box().outbox(1))).first().state, mailbox::OutboxState::Waiting);
    ASSERT_TRUE(waitUntil([&] { return detail.pending().value(0).toMap().value(QStringLiteral("drop")).toBool(); }));
    detail.giveUp(number);
    ASSERT_TRUE(waitUntil([&] { return decided == 2 && detail.pending().isEmpty(); }));
    ErrorText error;
    QObject::connect(&detail, &ConversationDetail::failed, [&](const ErrorText &said) { error = said; });
    detail.sendAgain(number); // given up: it cannot come back, and is not said to have left
    ASSERT_TRUE(waitUntil([&] { return error.code == QStringLiteral("mailbox.outbox-dropped"); }));
    queued(subject, mailbox::OutboxState::Refused, "mailbox.smtp.refused");
    const auto refused = [&] { // it waits first, then is refused: two steps, seen one after the other
        return detail.pending().value(0).toMap().value(QStringLiteral("title")) == QStringLiteral("Non envoyé");
    };
    ASSERT_TRUE(waitUntil(refused));
    EXPECT_TRUE(detail.pending().first().toMap().value(QStringLiteral("again")).toBool());
}

TEST_F(MailboxModels, lockingInTheMiddleLeavesNothing)
{
    ConversationsModel list;
    ConversationDetail detail;
    MailStatus status;
    list.setSession(vault.session());
    status.setSession(vault.session());
    detail.setSession(vault.session());
    detail.setNumber(1);
    vault.lock();
    EXPECT_FALSE(waitUntil([&] { return detail.state() == StatefulList::Ready; }, 200));
    EXPECT_EQ(list.rowCount(), 0);
}

TEST_F(MailboxModels, speaksEnglishToWhoChoseIt)
{
    tests::Letter bare;
    bare.subject = QStringLiteral(" ");
    bare.text = QStringLiteral("Bonjour");
    bare.date = vault.clock.now();
    letters.put(bare);
    const tests::InEnglish english;
    ConversationsModel model;
    model.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return model.state() == StatefulList::Ready && rowOf(model, QStringLiteral("No subject")) >= 0; }))
        << told(model, 0, "subject").toString().toStdString();
    const int row = rowOf(model, QStringLiteral("No subject"));
    ConversationDetail untitled;
    untitled.setSession(vault.session());
    untitled.setNumber(told(model, row, "number").toInt());
    EXPECT_TRUE(waitUntil([&] { return untitled.subject() == QStringLiteral("No subject"); })) << untitled.subject().toStdString();
    ConversationDetail detail;
    const int number = told(model, rowOf(model, QStringLiteral("Suite de votre consultation")), "number").toInt();
    detail.setSession(vault.session());
    detail.setNumber(number);
    ASSERT_TRUE(waitUntil([&] { return detail.state() == StatefulList::Ready; }));
    EXPECT_EQ(told(*detail.messages(), 1, "name").toString(), QStringLiteral("You"));
    ReplyForm form;
    form.setSession(vault.session());
    form.setConversation(number);
    form.add(vault.addPdf(QStringLiteral("Radiographie"), {2026, 2, 20}));
    EXPECT_TRUE(waitUntil([&] { return form.weight().contains(QStringLiteral(" of ")); })) << form.weight().toStdString();
}
