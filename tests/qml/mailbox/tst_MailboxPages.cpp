// The mailbox's pages: four faces, every size and text, the keyboard alone, what a screen reader hears.
#include "core/mailbox/store/OutboxStore.h"
#include "tests/qml/records/PageStage.h"
#include "tests/support/Await.h"
#include "tests/ui/mailbox/Letters.h"
#include "ui/mailbox/ConversationDetail.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Tablet{768, 1024};
constexpr QSize Desktop{1280, 800};
const QString List = QStringLiteral("qrc:/qt/qml/Havre/Mailbox/MailboxPage.qml");
const QString Talk = QStringLiteral("qrc:/qt/qml/Havre/Mailbox/ConversationPage.qml");
constexpr std::pair<QSize, const char *> Sizes[]{{Phone, "phone"}, {Tablet, "tablet"}, {Desktop, "desktop"}};

struct MailboxPages : testing::Test {
    PageStage stage{tests::platformWithMail()};
    tests::Letters letters{stage.vault.session()->core()};

    void showList(QSize size, const QVariantMap &arguments = {})
    {
        stage.show(List, size, arguments);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Dr Anne Lefèvre")));
    }
    void showTalk(const char *subject, QSize size, const char *proof)
    {
        stage.show(Talk, size, {{QStringLiteral("number"), letters.conversation(QString::fromUtf8(subject))}});
        ASSERT_TRUE(stage.waitSays(QString::fromUtf8(proof))) << proof;
    }
    // Goes to the field of the answer by keyboard, and writes.
    bool writeTo(const QString &name)
    {
        if (!stage.tabTo(QStringLiteral("Répondre au ") + name))
            return false;
        stage.type(QStringLiteral("Merci docteur"));
        return true;
    }
    bool focusGoesTo(const QString &name)
    {
        return waitUntil([&] { return stage.focused().startsWith(name); });
    }
};

} // namespace

TEST(AddressOfALetter, IsCopiedForAWhile)
{
    const auto loans = qApp->children().size(); // tests/ui/support/tst_Clipboard.cpp: what one of them does
    ui::ConversationDetail::copy(QStringLiteral("https://cabinet.example/horaires"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("https://cabinet.example/horaires"));
    EXPECT_EQ(qApp->children().size(), loans + 1) << "nobody takes it back";
    QGuiApplication::clipboard()->clear();
}

TEST_F(MailboxPages, ShowTheConversationsInEverySize)
{
    letters.fill();
    for (const auto &[size, device] : Sizes) {
        showList(size);
        EXPECT_TRUE(stage.says(QStringLiteral("Résultats de biologie")));
        EXPECT_FALSE(stage.says(QStringLiteral("XDM/1.0")));
        EXPECT_TRUE(stage.waitSays(QStringLiteral("Mis de côté (1)")));
        stage.grabAll(QStringLiteral("mail"), device);
    }
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(MailboxPages, ALetterTooLargeForTwoPeopleIsToldOfAndAnsweredToBoth)
{
    letters.fill();
    tests::Letter shared;
    shared.subject = QStringLiteral("Votre scanner");
    shared.date = stage.vault.clock.now();
    shared.size = 52'000'000;
    shared.raw = "From: Dr Anne Lefevre <anne.lefevre@cabinet.mss.havre.test>\r\nTo: <" + letters.box().account().self.address.toLatin1()
        + ">, Laboratoire du Parc <resultats@labo-parc.mss.havre.test>, Mme Claire Petit <claire.petit@soins.mss.havre.test>\r\n"
          "Subject: Votre scanner\r\nMessage-ID: <scanner@mss.havre.test>\r\n"
          "Date: Mon, 02 Mar 2026 08:00:00 +0000\r\n\r\n";
    letters.put(shared);
    for (const auto &[size, device] : Sizes) {
        showTalk("Votre scanner", size, "Trop volumineux pour être gardé ici");
        EXPECT_TRUE(stage.says(QStringLiteral("52")));
        const QString both = QStringLiteral("Répondre aussi à Laboratoire du Parc");
        const QString cannot = QStringLiteral("aussi été adressé à Mme Claire Petit");
        if (size == Phone) { // the message keeps its place until somebody writes
            ASSERT_TRUE(stage.waitSays(QStringLiteral("Répondre au Dr Anne Lefevre")));
            EXPECT_FALSE(waitUntil([&] { return stage.says(both) || stage.says(cannot); }, 300));
            stage.grabAll(QStringLiteral("conversation-large"), device);
            ASSERT_TRUE(writeTo(QStringLiteral("Dr Anne Lefevre")));
            EXPECT_TRUE(stage.waitSays(both) && stage.waitSays(cannot));
            stage.grabAll(QStringLiteral("conversation-large-writing"), device);
            continue;
        }
        EXPECT_TRUE(stage.waitSays(both) && stage.waitSays(cannot));
        stage.grabAll(QStringLiteral("conversation-large"), device);
    }
}

TEST_F(MailboxPages, ARowSaysAllToAScreenReader)
{
    letters.fill();
    showList(Phone);
    const auto all = stage.spoken();
    const auto row = std::find_if(all.cbegin(), all.cend(), [](const PageStage::Spoken &one) { return one.name.startsWith(QStringLiteral("Dr Anne Lefèvre")); });
    ASSERT_NE(row, all.cend());
    EXPECT_EQ(row->role, QAccessible::ListItem);
    EXPECT_TRUE(row->pressable);
    for (const char *part : {"Suite de votre consultation", "1 non lu"})
        EXPECT_TRUE(row->name.contains(QString::fromUtf8(part))) << part << " in " << row->name.toStdString();
}

TEST_F(MailboxPages, GoByKeyboardFromTheSearchToAConversation)
{
    letters.fill();
    showList(Phone);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("Dr Anne Lefèvre"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Down);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("Laboratoire du Parc"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Escape);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("Rechercher un message"))) << stage.focused().toStdString();
    stage.type(QStringLiteral("bravo"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("recherche faite sur cet appareil")));
    ASSERT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Laboratoire du Parc")); }));
    stage.key(Qt::Key_Down);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("Mme Rozenn Guilloux"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("conversation"));
}

TEST_F(MailboxPages, TwoPanesReadBesideTheList)
{
    letters.fill();
    showList(Desktop, {{QStringLiteral("number"), letters.conversation(QStringLiteral("Suite de votre consultation"))}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("en mai si possible")));
    EXPECT_TRUE(stage.says(QStringLiteral("Laboratoire du Parc")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Répondre au Dr Anne Lefèvre")));
    stage.grabAll(QStringLiteral("mail-two-panes"), "desktop");
}

TEST_F(MailboxPages, WhatComesBehindAnotherPageOrWindowIsReadByWhoComesBack)
{
    letters.fill();
    const auto unread = [this] { return tests::valueOf(tests::await(letters.box().unread())); };
    const auto put = [this](const char *words) {
        tests::Letter next;
        next.subject = QStringLiteral("Re: Suite de votre consultation du 16 février");
        next.text = QString::fromUtf8(words);
        next.references = {QStringLiteral("lettre-1@mss.havre.test")};
        next.date = stage.vault.clock.now();
        letters.put(next);
    };
    showList(Desktop, {{QStringLiteral("number"), letters.conversation(QStringLiteral("Suite de votre consultation"))}});
    ASSERT_TRUE(waitUntil([&] { return unread() == 2; }));
    stage.page()->setVisible(false); // as the navigator does with a page that it keeps
    put("Plutôt en juin.");
    EXPECT_FALSE(waitUntil([&] { return unread() != 3; }, 400));
    stage.page()->setVisible(true);
    EXPECT_TRUE(waitUntil([&] { return unread() == 2; }));
    QWindow other;
    other.show();
    other.requestActivate();
    ASSERT_TRUE(waitUntil([&] { return !stage.window->isActive(); }));
    put("Ou en juillet.");
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Ou en juillet"))) << "it may be seen, nobody knows";
    EXPECT_FALSE(waitUntil([&] { return unread() != 3; }, 400));
    stage.window->requestActivate();
    EXPECT_TRUE(waitUntil([&] { return unread() == 2; }));
}

TEST_F(MailboxPages, AnAttachmentIsTheDocumentItIsAndIsFiledByKeyboard)
{
    letters.fill();
    for (const auto &[size, device] : Sizes) {
        showTalk("Résultats de biologie", size, "Classer dans mes documents");
        EXPECT_TRUE(stage.says(QStringLiteral("Bilan sanguin")));
        EXPECT_TRUE(stage.says(QStringLiteral("À votre nom")));
        stage.grabAll(QStringLiteral("conversation-document"), device);
    }
    ASSERT_TRUE(stage.tabTo(QStringLiteral("Classer dans mes documents"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Dans vos documents")));
    stage.grab(QStringLiteral("conversation-filed-desktop"));
    stage.checkHouseRules();
    ASSERT_TRUE(stage.press(QStringLiteral("Ouvrir le document")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("document"));
}

TEST_F(MailboxPages, SomebodyElsesDocumentSaysSo)
{
    letters.fill();
    showTalk("Votre compte rendu", Phone, "concerne Louis Martin");
    EXPECT_FALSE(stage.says(QStringLiteral("Classer dans mes documents")));
    stage.grabAll(QStringLiteral("conversation-other-person"), "phone");
}

TEST_F(MailboxPages, AnEndedConversationAndAStrangerExplainThemselves)
{
    letters.fill();
    showTalk("Rééducation", Phone, "Conversation terminée");
    EXPECT_FALSE(stage.says(QStringLiteral("Envoyer")));
    stage.grabAll(QStringLiteral("conversation-closed"), "phone");
    showTalk("Votre carte expire", Phone, "ne vient pas de l’espace de santé");
    EXPECT_FALSE(stage.says(QStringLiteral("Envoyer")));
    stage.grabAll(QStringLiteral("conversation-stranger"), "phone");
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(MailboxPages, AnAnswerIsWrittenAndWaits)
{
    letters.fill();
    stage.vault.addPdf(QStringLiteral("Carnet de glycémie"), QDate(2026, 2, 28));
    showTalk("Suite de votre consultation", Phone, "Répondre au Dr Anne Lefèvre");
    ASSERT_TRUE(writeTo(QStringLiteral("Dr Anne Lefèvre"))) << stage.focused().toStdString();
    ASSERT_TRUE(stage.press(QStringLiteral("Joindre")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Carnet de glycémie")));
    stage.grabAll(QStringLiteral("conversation-enclose"), "phone");
    ASSERT_TRUE(stage.press(QStringLiteral("Carnet de glycémie")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Retirer")));
    stage.grabAll(QStringLiteral("conversation-writing"), "phone");
    ASSERT_TRUE(stage.press(QStringLiteral("Envoyer")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Prêt à partir")));
    stage.grabAll(QStringLiteral("conversation-waiting"), "phone");
}

TEST_F(MailboxPages, LargeTextLeavesTheMessageItsRoomUntilOneAnswers)
{
    letters.fill();
    showTalk("Suite de votre consultation", Phone, "Répondre au Dr Anne Lefèvre");
    stage.look(QStringLiteral("light"), 2.0);
    ASSERT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Envoyer")); }));
    EXPECT_FALSE(stage.says(QStringLiteral("Joindre")));
    ASSERT_TRUE(stage.press(QStringLiteral("Répondre")));
    EXPECT_TRUE(focusGoesTo(QStringLiteral("Répondre au Dr Anne Lefèvre"))) << stage.focused().toStdString();
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Envoyer")));
}

TEST_F(MailboxPages, ADocumentGoesToWhomOneChooses)
{
    letters.fill();
    const QString page = stage.vault.addPdf(QStringLiteral("Carnet de glycémie"), QDate(2026, 2, 28));
    showList(Desktop, {{QStringLiteral("enclose"), page}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("À qui envoyer ce document")));
    ASSERT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Rozenn Guilloux")); })) << "an ended conversation cannot be chosen";
    stage.grabAll(QStringLiteral("mail-choose"), "desktop");
    ASSERT_TRUE(stage.press(QStringLiteral("Dr Anne Lefèvre")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Retirer 20260228 Carnet de glycémie.pdf")));
    stage.grab(QStringLiteral("mail-chosen-desktop"));
}

TEST_F(MailboxPages, AMessageIsPassedOnByKeyboard)
{
    letters.fill();
    for (const auto &[size, device] : Sizes) {
        showTalk("Résultats de biologie", size, "Classer dans mes documents");
        ASSERT_TRUE(stage.tabTo(QStringLiteral("Transférer"))) << stage.focused().toStdString();
        stage.key(Qt::Key_Return);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("À qui\u202f?")));
        stage.grabAll(QStringLiteral("conversation-pass-whom"), device);
        ASSERT_TRUE(stage.tabTo(QStringLiteral("Dr Anne Lefèvre"))) << stage.focused().toStdString();
        stage.key(Qt::Key_Return);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Pièces jointes transférées")));
        ASSERT_TRUE(focusGoesTo(QStringLiteral("Votre mot"))) << stage.focused().toStdString();
        stage.type(QStringLiteral("Pour votre dossier"));
        stage.grabAll(QStringLiteral("conversation-pass"), device);
        stage.key(Qt::Key_Escape);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Reprendre le transfert"))) << "kept as one types";
        ASSERT_TRUE(stage.press(QStringLiteral("Reprendre le transfert")));
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Pièces jointes transférées")));
        ASSERT_TRUE(stage.tabTo(QStringLiteral("Transférer au Dr Anne Lefèvre"))) << stage.focused().toStdString();
        stage.key(Qt::Key_Return);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Le transfert au Dr Anne Lefèvre partira")));
        ASSERT_TRUE(focusGoesTo(QStringLiteral("Fermer"))) << stage.focused().toStdString();
        EXPECT_TRUE(stage.says(QStringLiteral("Prêt à partir"))) << "nothing was sent yet";
        stage.grabAll(QStringLiteral("conversation-passed"), device);
        stage.key(Qt::Key_Return);
        ASSERT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Le transfert au")); }));
    }
    showList(Phone); // where it waits: no conversation has it yet
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Prêt à partir")));
    EXPECT_FALSE(stage.says(QStringLiteral("Ouvrez la conversation"))) << "there is none";
    stage.grabAll(QStringLiteral("mail-passing"), "phone");
    const QString page = stage.vault.addPdf(QStringLiteral("Carnet de glycémie"), QDate(2026, 2, 28));
    showList(Phone, {{QStringLiteral("enclose"), page}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("À qui envoyer ce document")));
    EXPECT_FALSE(waitUntil([&] { return stage.says(QStringLiteral("Prêt à partir")); }, 500)) << "one is choosing";
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(MailboxPages, WhoIsNotSignedInPassesAMessageOnAfterThat)
{
    letters.fill();
    showTalk("Résultats de biologie", Phone, "Vos résultats sont joints");
    letters.box().setAccount({}, {}); // nobody ever signed in
    ASSERT_TRUE(stage.press(QStringLiteral("Transférer")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Connectez-vous pour continuer")));
    ASSERT_TRUE(stage.press(QStringLiteral("Se connecter")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("sign-in"));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Transférer ce message")); }));
}

TEST_F(MailboxPages, WhoIsNotSignedInAnswersAfterThat)
{
    letters.fill();
    for (const auto &[size, device] : Sizes) {
        const auto account = letters.box().account();
        showTalk("Suite de votre consultation", size, "Répondre au Dr Anne Lefèvre");
        if (size == Phone) { // then its draft is found again
            ASSERT_TRUE(writeTo(QStringLiteral("Dr Anne Lefèvre"))) << stage.focused().toStdString();
        }
        letters.box().setAccount({}, {}); // nobody ever signed in
        ASSERT_TRUE(stage.press(QStringLiteral("Envoyer")));
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Connectez-vous pour continuer")));
        stage.grabAll(QStringLiteral("conversation-signed-out"), device);
        ASSERT_TRUE(stage.press(QStringLiteral("Se connecter")));
        EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("sign-in"));
        letters.box().setAccount(account, {});
    }
}

TEST_F(MailboxPages, AnUnknownSendingAsks)
{
    letters.fill();
    const qint64 talk = letters.conversation(QStringLiteral("Suite de votre consultation"));
    mailbox::Draft draft = tests::valueOf(tests::await(letters.box().answer(talk)));
    draft.text = QStringLiteral("Merci, à bientôt.");
    const qint64 number = tests::valueOf(tests::await(letters.box().send(draft)));
    const auto lose = [number, now = stage.vault.clock.now()](vault::sqlite::Connection &c) {
        return mailbox::store::move(c, number, mailbox::OutboxState::Unknown, QStringLiteral("mailbox.send-unknown"), now, {});
    };
    ASSERT_OK(tests::await(stage.vault.session()->core().space().write(lose)));
    showTalk("Suite de votre consultation", Phone, "Envoi incertain");
    EXPECT_TRUE(stage.says(QStringLiteral("Renvoyer")));
    stage.grabAll(QStringLiteral("conversation-unknown"), "phone");
    ASSERT_TRUE(stage.press(QStringLiteral("Ne pas envoyer")));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Envoi incertain")); }));
}

TEST_F(MailboxPages, AnEmptyBoxAndNoBoxSayWhatTheyAre)
{
    for (const auto &[size, device] : Sizes) {
        stage.show(List, size);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Aucun message pour l’instant")));
        EXPECT_FALSE(stage.says(QStringLiteral("Rechercher un message"))) << "in nothing";
        stage.grabAll(QStringLiteral("mail-empty"), device);
    }
    stage.show(Talk, Phone, {{QStringLiteral("number"), 999}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("mailbox.absent")));
    stage.grabAll(QStringLiteral("conversation-absent"), "phone");
    PageStage bare;
    bare.show(List, Phone);
    ASSERT_TRUE(bare.waitSays(QStringLiteral("Pas de messagerie ici")));
    bare.grab(QStringLiteral("mail-none-phone"));
    bare.checkHouseRules();
}
