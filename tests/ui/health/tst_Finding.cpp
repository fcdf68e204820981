// What the one search shows above the documents, and messages in the timeline.
#include "core/health/measures/Measures.h"
#include "tests/support/Await.h"
#include "tests/ui/health/Sample.h"
#include "tests/ui/mailbox/Letters.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/health/FoundFactsModel.h"
#include "ui/health/TimelineModel.h"
#include "ui/mailbox/FoundLettersModel.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::valueOf;
using tests::waitUntil;
using ui::FoundFactsModel;
using ui::FoundLettersModel;
using ui::TimelineModel;

namespace {

struct Finding : testing::Test {
    tests::OpenVault vault{tests::platformWithMail()};
    tests::Letters letters{vault.session()->core()};

    void letter(const char *subject, const char *text, QDate day, bool mine = false)
    {
        tests::Letter one;
        one.subject = QString::fromUtf8(subject);
        one.text = QString::fromUtf8(text);
        one.date = QDateTime(day, QTime(9, 0), Qt::UTC);
        one.mine = mine;
        letters.put(one);
    }
    static QString say(const QAbstractItemModel &model, int row, int role) { return model.data(model.index(row, 0), role).toString(); }
};

} // namespace

TEST_F(Finding, AFactIsALineThatLeadsToItsHistory)
{
    tests::fillHealth(vault.session()->core());
    FoundFactsModel found;
    found.setSession(vault.session());
    EXPECT_EQ(found.rowCount(), 0) << "nothing is asked without words";
    found.setText(QStringLiteral("hba1c"));
    ASSERT_TRUE(waitUntil([&] { return found.rowCount() == 1; }));
    EXPECT_EQ(say(found, 0, FoundFactsModel::NameRole), QStringLiteral("Hémoglobine glyquée (HbA1c)"));
    EXPECT_EQ(say(found, 0, FoundFactsModel::ValueRole), QStringLiteral("5,7\u202F%"));
    EXPECT_EQ(say(found, 0, FoundFactsModel::DayRole), QStringLiteral("24\u00A0février\u00A02026"));
    EXPECT_EQ(say(found, 0, FoundFactsModel::StandingRole), QString());
    EXPECT_EQ(say(found, 0, FoundFactsModel::PageRole), QStringLiteral("trend"));
    EXPECT_EQ(say(found, 0, FoundFactsModel::AnalyteRole), QStringLiteral("4548-4"));

    found.setText(QStringLiteral("tension"));
    ASSERT_TRUE(waitUntil([&] { return say(found, 0, FoundFactsModel::NameRole) == QStringLiteral("Tension artérielle"); }));
    EXPECT_EQ(found.rowCount(), 1) << "both numbers are one line";
    EXPECT_TRUE(say(found, 0, FoundFactsModel::ValueRole).startsWith(QStringLiteral("122/77")));

    found.setText(QStringLiteral("rappel"));
    ASSERT_TRUE(waitUntil([&] { return say(found, 0, FoundFactsModel::NameRole) == QStringLiteral("Rappel dTPca"); }));
    EXPECT_EQ(say(found, 0, FoundFactsModel::ValueRole), QStringLiteral("dose 2"));
    EXPECT_EQ(say(found, 0, FoundFactsModel::PageRole), QStringLiteral("vaccinations"));

    found.setText(QStringLiteral("ferritine introuvable"));
    ASSERT_TRUE(waitUntil([&] { return found.state() == FoundFactsModel::Ready && found.rowCount() == 0; }));
}

// A figure that a program supplied must not pass for the person's.
TEST_F(Finding, WhatAnAppSaidBearsItsName)
{
    const QDateTime now = vault.session()->core().clock().now();
    const auto add = [&](const char *kind, const QStringList &numbers, const QString &app) {
        QList<health::Fact> facts = valueOf(health::measured(*health::measureKind(QLatin1String(kind)), numbers, now, now));
        for (health::Fact &fact : facts) {
            fact.source.app = app;
            fact.source.appName = app.isEmpty() ? QString() : QStringLiteral("Carnet de glycémie");
        }
        ASSERT_OK(await(vault.session()->core().facts().add(facts)));
    };
    add("weight", {QStringLiteral("70")}, {});
    add("glucose", {QStringLiteral("1.07")}, QStringLiteral("fr.exemple.carnet"));
    add("blood-pressure", {QStringLiteral("128"), QStringLiteral("82")}, QStringLiteral("fr.exemple.carnet"));
    FoundFactsModel found;
    found.setSession(vault.session());
    for (const QString &words : {QStringLiteral("glyc"), QStringLiteral("tension")}) {
        found.setText(words);
        ASSERT_TRUE(waitUntil([&] { return found.state() == FoundFactsModel::Ready && found.rowCount() == 1; })) << words.toStdString();
        EXPECT_EQ(say(found, 0, FoundFactsModel::WhoRole), QStringLiteral("Par l’appli Carnet de glycémie"));
    }
    found.setText(QStringLiteral("poids"));
    ASSERT_TRUE(waitUntil([&] { return found.state() == FoundFactsModel::Ready && found.rowCount() == 1; }));
    EXPECT_EQ(say(found, 0, FoundFactsModel::WhoRole), QString()) << "the person's own";
}

TEST_F(Finding, OnlyAFewAreShownUntilAllAreAskedFor)
{
    tests::fillHealth(vault.session()->core());
    FoundFactsModel found;
    found.setMost(1);
    found.setSession(vault.session());
    found.setText(QStringLiteral("hémoglobine"));
    ASSERT_TRUE(waitUntil([&] { return found.total() == 2; }));
    EXPECT_EQ(found.rowCount(), 1);
    found.setMost(0);
    EXPECT_EQ(found.rowCount(), 2);
    vault.lock();
    EXPECT_EQ(found.rowCount(), 0) << "locked: nothing stays behind";
    EXPECT_EQ(found.total(), 0);
}

TEST_F(Finding, AConversationIsFoundByItsWords)
{
    letters.fill();
    letter("Renouvellement", "Votre ordonnance de bisoprolol.", {2026, 1, 8});
    FoundLettersModel found;
    found.setMost(3);
    found.setSession(vault.session());
    found.setText(QStringLiteral("bisopr"));
    ASSERT_TRUE(waitUntil([&] { return found.total() == 1; }));
    EXPECT_EQ(say(found, 0, FoundLettersModel::SubjectRole), QStringLiteral("Renouvellement"));
    EXPECT_EQ(say(found, 0, FoundLettersModel::NameRole), QStringLiteral("Dr Anne Lefèvre"));
    EXPECT_EQ(found.data(found.index(0), FoundLettersModel::NumberRole).toLongLong(), letters.conversation(QStringLiteral("Renouvellement")));
    found.setText(QString());
    EXPECT_EQ(found.rowCount(), 0);
    vault.lock();
    EXPECT_EQ(found.total(), 0);
}

// A sender nobody vouches for could otherwise hide what a doctor wrote.
TEST_F(Finding, LettersSetAsidePushNoneOut)
{
    letter("Renouvellement", "Votre ordonnance de bisoprolol.", {2026, 1, 8});
    for (int i = 0; i < FoundLettersModel::Many; ++i) {
        tests::Letter trap;
        trap.subject = QStringLiteral("Offre n%1").arg(i);
        trap.date = QDateTime(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC).addSecs(i);
        trap.raw = "From: Offres <offres@pilules.example>\r\nTo: <camille@patient.havre.test>\r\nSubject: " + trap.subject.toLatin1()
            + "\r\nMessage-ID: <offre-" + QByteArray::number(i) + "@pilules.example>\r\nDate: Sun, 01 Feb 2026 09:00:00 +0000\r\n\r\nDu bisoprolol.\r\n";
        letters.put(trap);
    }
    ASSERT_EQ(valueOf(await(letters.box().conversations(0, true))).size(), FoundLettersModel::Many);
    FoundLettersModel found;
    found.setSession(vault.session());
    found.setText(QStringLiteral("bisopr"));
    ASSERT_TRUE(waitUntil([&] { return found.state() == FoundLettersModel::Ready; }));
    ASSERT_EQ(found.rowCount(), 1);
    EXPECT_EQ(say(found, 0, FoundLettersModel::SubjectRole), QStringLiteral("Renouvellement"));
    EXPECT_FALSE(found.more());
    EXPECT_EQ(valueOf(await(letters.box().find(QStringLiteral("bisopr"), 0))).size(), FoundLettersModel::Many + 1) << "the mailbox's own search has them";
}

TEST_F(Finding, ThatThereAreMoreIsTold)
{
    const auto more = [this](int i) {
        letter(("Suite n" + QByteArray::number(i)).constData(), "Votre ordonnance de bisoprolol.", QDate(2026, 1, 1).addDays(i));
    };
    for (int i = 0; i < FoundLettersModel::Many; ++i)
        more(i);
    FoundLettersModel found;
    found.setSession(vault.session());
    found.setText(QStringLiteral("bisopr"));
    ASSERT_TRUE(waitUntil([&] { return found.total() == FoundLettersModel::Many; }));
    EXPECT_FALSE(found.more()) << "these are all";
    int told = 0;
    QObject::connect(&found, &FoundLettersModel::totalChanged, &found, [&told] { ++told; });
    more(FoundLettersModel::Many);
    ASSERT_TRUE(waitUntil([&] { return found.more(); }));
    EXPECT_EQ(found.total(), FoundLettersModel::Many);
    EXPECT_EQ(told, 1);
}

TEST_F(Finding, AMessageIsAnEventThatLeadsToItsConversation)
{
    tests::fillHealth(vault.session()->core());
    letter("Vos résultats", "Bonjour", {2026, 2, 25});
    letter("Merci", "Merci", {2026, 2, 26}, true);
    TimelineModel timeline;
    timeline.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return timeline.state() == TimelineModel::Ready && timeline.rowCount() > 5; }));
    int received = -1;
    int sent = -1;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        if (say(timeline, row, TimelineModel::TitleRole) == QStringLiteral("Vos résultats"))
            received = row;
        if (say(timeline, row, TimelineModel::TitleRole) == QStringLiteral("Merci"))
            sent = row;
    }
    ASSERT_GE(received, 0);
    ASSERT_GE(sent, 0);
    EXPECT_LT(sent, received) << "newest first";
    EXPECT_EQ(say(timeline, received, TimelineModel::DetailRole), QStringLiteral("Message du Dr Anne Lefèvre"));
    EXPECT_EQ(say(timeline, sent, TimelineModel::DetailRole), QStringLiteral("Message au Dr Anne Lefèvre"));
    EXPECT_EQ(say(timeline, received, TimelineModel::GlyphRole), QStringLiteral("mail"));
    EXPECT_EQ(timeline.data(timeline.index(received), TimelineModel::ConversationRole).toLongLong(), letters.conversation(QStringLiteral("Vos résultats")));

    timeline.setKind(TimelineModel::Messages);
    ASSERT_TRUE(waitUntil([&] { return timeline.state() == TimelineModel::Ready && timeline.rowCount() == 2; })) << timeline.rowCount();
    timeline.setKind(TimelineModel::Vaccinations);
    ASSERT_TRUE(waitUntil([&] { return timeline.state() == TimelineModel::Ready && timeline.rowCount() == 4; })) << timeline.rowCount();
    timeline.setKind(TimelineModel::Everything);
    ASSERT_TRUE(waitUntil([&] { return timeline.state() == TimelineModel::Ready && timeline.rowCount() > 5; }));
}

TEST_F(Finding, ALetterThatArrivesShowsInTheTimeline)
{
    TimelineModel timeline;
    timeline.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return timeline.state() == TimelineModel::Ready; }));
    letter("Arrivé", "Bonjour", {2026, 2, 25});
    ASSERT_TRUE(waitUntil([&] { return timeline.rowCount() == 1; }));
}
