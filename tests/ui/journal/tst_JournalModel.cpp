// The journal: newest first, by day, many alike in one line that unfolds, read a page at a time.
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/journal/JournalModel.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;
using ui::JournalModel;

namespace {

struct JournalModelTest : testing::Test {
    tests::OpenVault vault;
    JournalModel model;

    void note(const QString &actor, journal::Act act, const QString &label, const QString &object = {})
    {
        ASSERT_OK(tests::await(journal::note(vault.session()->core().space(), actor, act, object, label)));
    }
    void show()
    {
        model.setSession(vault.session());
        ASSERT_TRUE(waitUntil([this] { return model.state() == JournalModel::Ready; }));
    }
    QVariant at(int row, int role) const { return model.data(model.index(row), role); }
};

} // namespace

TEST_F(JournalModelTest, SpeaksInSentencesByDay)
{
    const QString id = DocumentId::random().toString();
    note(QStringLiteral("Vous"), journal::Act::DocumentOpened, QStringLiteral("Bilan sanguin"), id);
    vault.clock.advance(24 * 3600);
    note(QStringLiteral("Dr Anne Lefèvre"), journal::Act::DocumentOpened, QStringLiteral("Ordonnance"));
    note(QStringLiteral("DMP"), journal::Act::SyncDone, QStringLiteral("3"));
    show();
    EXPECT_EQ(at(0, JournalModel::SentenceRole).toString(), QStringLiteral("La copie du DMP a été mise à jour\u202F: 3 nouveaux documents."));
    EXPECT_EQ(at(0, JournalModel::DayRole).toString(), QStringLiteral("Aujourd’hui"));
    EXPECT_EQ(at(1, JournalModel::DayRole).toString(), QString());
    EXPECT_TRUE(at(1, JournalModel::SentenceRole).toString().startsWith(QStringLiteral("Dr Anne Lefèvre a ouvert")));
    EXPECT_EQ(at(2, JournalModel::DayRole).toString(), QStringLiteral("Hier"));
    EXPECT_TRUE(at(2, JournalModel::SentenceRole).toString().contains(QStringLiteral("Bilan sanguin")));
    EXPECT_EQ(at(2, JournalModel::DocumentRole).toString(), id) << "one can go and see it";
}

TEST_F(JournalModelTest, ManyArrivalsAreOneLineThatUnfolds)
{
    for (int i = 0; i < 8; ++i)
        vault.addText(QStringLiteral("Document %1").arg(i), QStringLiteral("Dr A"), QDate(2026, 1, 1).addDays(i));
    show();
    ASSERT_EQ(at(0, JournalModel::MoreRole).toInt(), 7);
    EXPECT_EQ(at(0, JournalModel::SentenceRole).toString(), QStringLiteral("8 documents sont arrivés (DMP)."));
    const int before = model.rowCount();
    model.unfold(0);
    EXPECT_EQ(model.rowCount(), before + 7);
    EXPECT_TRUE(at(0, JournalModel::SentenceRole).toString().contains(QStringLiteral("Document 7")));
    EXPECT_TRUE(at(7, JournalModel::SentenceRole).toString().contains(QStringLiteral("Document 0")));
    EXPECT_FALSE(at(7, JournalModel::DocumentRole).toString().isEmpty());
}

TEST_F(JournalModelTest, APackIsOneLineForAllItsDocuments)
{
    const auto pack = [this](journal::Act act, int documents) {
        const QDateTime now = vault.clock.now();
        const auto work = [act, documents, now](vault::sqlite::Connection &c) -> Result<void> {
            for (int i = 0; i < documents; ++i)
                HAVRE_CHECK(journal::append(c, now, QStringLiteral("Vous"), act, DocumentId::random().toString(), QStringLiteral("Bilan %1").arg(i)));
            return {};
        };
        ASSERT_OK(tests::await(vault.session()->core().space().write(work)));
        vault.clock.advance(60);
    };
    pack(journal::Act::PackSaved, 3);
    pack(journal::Act::PackSaved, 2);
    pack(journal::Act::PackPrinted, 1);
    note(QStringLiteral("Vous"), journal::Act::PackFiled, {});
    show();
    EXPECT_EQ(at(0, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez rangé parmi vos documents un dossier de consultation fait de résultats."));
    EXPECT_EQ(at(1, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez imprimé «\u00A0Bilan 0\u00A0», dans un dossier de consultation."));
    EXPECT_FALSE(at(1, JournalModel::DocumentRole).toString().isEmpty()) << "one can go and see it";
    EXPECT_EQ(at(2, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez enregistré hors du coffre un dossier de consultation de 2 documents."));
    EXPECT_EQ(at(3, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez enregistré hors du coffre un dossier de consultation de 3 documents."));
    model.unfold(3);
    EXPECT_EQ(at(5, JournalModel::SentenceRole).toString(),
              QStringLiteral("Vous avez enregistré «\u00A0Bilan 0\u00A0» hors du coffre, dans un dossier de consultation."));
}

TEST_F(JournalModelTest, SaysWhatBecameOfTheEmergencySheet)
{
    const QString you = QStringLiteral("Vous");
    note(you, journal::Act::EmergencyExported, QStringLiteral("saved page"));
    note(you, journal::Act::EmergencyExported, QStringLiteral("printed card"));
    note(you, journal::Act::EmergencyChanged, QStringLiteral("allergy contact"));
    note(you, journal::Act::EmergencyChanged, QStringLiteral("wish"));
    note(you, journal::Act::EmergencyChanged, QStringLiteral("wish"));
    note(you, journal::Act::EmergencyChanged, {});
    show();
    const QStringList expected{QStringLiteral("Vous avez relu la fiche d’urgence."),
                               QStringLiteral("Vous avez modifié la fiche d’urgence\u202F: souhaits. (2 fois)"),
                               QStringLiteral("Vous avez modifié la fiche d’urgence\u202F: allergies, personnes à prévenir."),
                               QStringLiteral("Vous avez imprimé la carte d’urgence."),
                               QStringLiteral("Vous avez enregistré la fiche d’urgence hors du coffre.")};
    for (int i = 0; i < expected.size(); ++i)
        EXPECT_EQ(at(i, JournalModel::SentenceRole).toString(), expected.at(i));
}

TEST_F(JournalModelTest, SaysThatAnAppWantedMoreThanItsDay)
{
    note(QStringLiteral("Carnet de tension"), journal::Act::AppWrote, QStringLiteral("0 health.pressure.write"));
    show();
    const QString said = at(0, JournalModel::SentenceRole).toString();
    EXPECT_TRUE(said.startsWith(QStringLiteral("«\u00A0Carnet de tension\u00A0» a voulu ajouter plus de mesures"))) << said.toStdString();
    EXPECT_FALSE(said.contains(u'0')) << "none was added, and none is counted";
}

TEST_F(JournalModelTest, SaysWhatWasTakenBack)
{
    note(QStringLiteral("Vous"), journal::Act::DepositWithdrawn, QStringLiteral("Ordonnance"));
    note(QStringLiteral("Vous"), journal::Act::AppMeasuresRemoved, QStringLiteral("12 Carnet de tension"));
    note(QStringLiteral("Vous"), journal::Act::DocumentSent, QStringLiteral("Dossier de consultation"));
    note(QStringLiteral("Vous"), journal::Act::HidingWithdrawn, QStringLiteral("Lettre"));
    note(QStringLiteral("Vous"), journal::Act::ShowingWithdrawn, QStringLiteral("Lettre"));
    show();
    EXPECT_EQ(at(0, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez renoncé à montrer de nouveau «\u00A0Lettre\u00A0» aux professionnels."));
    EXPECT_EQ(at(1, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez renoncé à masquer «\u00A0Lettre\u00A0» aux professionnels."));
    EXPECT_EQ(at(2, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez envoyé «\u00A0Dossier de consultation\u00A0» par la messagerie."));
    EXPECT_EQ(at(3, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez retiré 12 mesures ajoutées par «\u00A0Carnet de tension\u00A0»."));
    EXPECT_EQ(at(4, JournalModel::SentenceRole).toString(), QStringLiteral("Vous avez renoncé à déposer «\u00A0Ordonnance\u00A0» dans votre DMP."));
}

TEST_F(JournalModelTest, ReadsAPageAtATimeUntilTheBeginning)
{
    for (int i = 0; i < 250; ++i)
        note(QStringLiteral("Vous"), journal::Act::DocumentOpened, QString::number(i));
    show();
    EXPECT_EQ(model.rowCount(), 100);
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        ASSERT_TRUE(waitUntil([&] { return model.rowCount() > before || !model.canFetchMore({}); }));
        waitUntil([] { return false; }, 10);
    }
    EXPECT_GE(model.rowCount(), 250);
    EXPECT_TRUE(at(model.rowCount() - 1, JournalModel::EndsDayRole).toBool());
}

TEST_F(JournalModelTest, LockingLeavesNothingBehind)
{
    note(QStringLiteral("Vous"), journal::Act::DocumentOpened, QStringLiteral("Secret"));
    show();
    vault.lock();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.state(), JournalModel::Idle);
}
