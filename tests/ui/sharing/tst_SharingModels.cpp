// The view models of handing out: order of papers, a pack, a share's life by the clock, the DMP's door.
#include "core/health/measures/Measures.h"
#include "tests/support/Await.h"
#include "tests/support/NoBrowser.h"
#include "tests/ui/records/OpenVault.h"
#include "tests/ui/sharing/Handed.h"
#include "ui/sharing/DmpDoor.h"
#include "ui/sharing/OrdersModel.h"
#include "ui/sharing/PackFlow.h"
#include "ui/sharing/PapersModel.h"
#include "ui/sharing/QrPicture.h"
#include "ui/sharing/ShareDetail.h"
#include "ui/sharing/ShareFlow.h"
#include "ui/sharing/SharesModel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace havre;
using tests::await;
using tests::waitUntil;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct SharingModels : testing::Test {
    tests::NoBrowser browser;
    tests::OpenVault vault{tests::platformWithShares(), &browser};
    QString blood;
    QString scan;
    QString letter;

    void SetUp() override
    {
        tests::introduce(core());
        blood = vault.addCda(tests::sampleCda(s("Bilan sanguin"), s("canari")));
        scan = vault.addPdf(s("Radiographie"), {2026, 2, 20});
        letter = vault.addText(s("Courrier"), s("Dr Anne Lefèvre"), {2026, 2, 9}, records::Category::Report, s("Merci de doser la ferritine."));
    }
    session::UnlockedSession &core() { return vault.session()->core(); }
    QDateTime now() { return vault.clock.now(); }
    // The lines of the journal about papers that left, newest first.
    QStringList left()
    {
        using journal::Act;
        return tests::journalled(core(), {Act::PackSaved, Act::PackPrinted, Act::PackFiled, Act::DocumentExported});
    }
    void pass(int seconds) { vault.clock.advance(seconds); }
};

template <typename Model>
QVariant at(const Model &model, int row, int role)
{
    return model.data(model.index(row), role);
}

} // namespace

TEST_F(SharingModels, PapersKeepTheirOrder)
{
    ui::PapersModel papers;
    papers.setSession(vault.session());
    papers.setDocuments({letter, s("00112233445566778899aabbccddeeff"), scan, blood});
    ASSERT_TRUE(waitUntil([&] { return papers.state() == ui::StatefulList::Ready && papers.count() == 3; })) << "gone ones are left out";
    EXPECT_EQ(papers.documents(), (QStringList{letter, scan, blood}));
    papers.move(2, -1);
    EXPECT_EQ(papers.documents(), (QStringList{letter, blood, scan}));
    papers.move(0, -1);
    papers.move(2, 1);
    EXPECT_EQ(papers.documents(), (QStringList{letter, blood, scan})) << "the ends are the ends";
    papers.remove(0);
    EXPECT_EQ(papers.documents(), (QStringList{blood, scan}));
    EXPECT_EQ(at(papers, 0, ui::PapersModel::TitleRole).toString(), s("Bilan sanguin"));
    EXPECT_TRUE(at(papers, 0, ui::PapersModel::DetailsRole).toString().contains(s("Vasseur")));
    EXPECT_FALSE(papers.weight().isEmpty());
    vault.lock();
    EXPECT_TRUE(waitUntil([&] { return papers.count() == 0; })) << "nothing of them stays behind";
}

TEST_F(SharingModels, APackIsMadeSavedAndFiled)
{
    ui::PackFlow flow;
    flow.setSession(vault.session());
    flow.ask(s("  Faut-il   continuer le fer ? "));
    flow.ask(s("Faut-il continuer le fer ?"));
    EXPECT_EQ(flow.questions(), (QStringList{s("Faut-il continuer le fer ?")}));
    flow.prepare({blood, scan});
    EXPECT_EQ(flow.phase(), ui::PackFlow::Preparing);
    ASSERT_TRUE(waitUntil([&] { return flow.phase() == ui::PackFlow::Ready; })) << flow.error().code.toStdString();
    EXPECT_GE(flow.pages(), 5);
    EXPECT_TRUE(flow.hasArchive());
    EXPECT_TRUE(flow.problems().isEmpty());
    EXPECT_TRUE(vault.press.state->sheets.join(QString()).contains(s("Faut-il continuer le fer")));

    QTemporaryDir folder;
    QSignalSpy saved(&flow, &ui::PackFlow::saved);
    flow.saveTo(QUrl::fromLocalFile(folder.path()), true);
    ASSERT_TRUE(waitUntil([&] { return saved.count() == 1; })) << flow.error().code.toStdString();
    EXPECT_EQ(saved.first().first().toString(), s("20260302 Dossier de consultation.pdf"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    EXPECT_EQ(left(), (QStringList{s("PackSaved Radiographie"), s("PackSaved Bilan sanguin")}));
    flow.saveTo(QUrl::fromLocalFile(folder.filePath(s("absent"))), false);
    ASSERT_TRUE(waitUntil([&] { return !flow.busy(); }));
    EXPECT_EQ(flow.error().code, s("export.cannot-write"));
    EXPECT_EQ(left().size(), 2) << "it did not leave";

    QSignalSpy printed(&flow, &ui::PackFlow::printed);
    flow.printOut();
    ASSERT_TRUE(waitUntil([&] { return printed.count() == 1; }));
    ASSERT_EQ(vault.printer.printed.size(), 1);
    EXPECT_TRUE(vault.printer.printed.first().startsWith("%PDF"));
    vault.printer.absent = true;
    flow.printOut();
    ASSERT_TRUE(waitUntil([&] { return !flow.busy() && !flow.error().code.isEmpty(); }));
    EXPECT_EQ(flow.error().code, s("printing.absent"));
    EXPECT_EQ(left().size(), 4);
    EXPECT_EQ(left().first(), s("PackPrinted Radiographie")) << "once: the second was not printed";

    QSignalSpy filed(&flow, &ui::PackFlow::filed);
    flow.file();
    ASSERT_TRUE(waitUntil([&] { return filed.count() == 1; })) << flow.error().code.toStdString();
    const auto document = await(vault.library().document(DocumentId::fromString(filed.first().first().toString())));
    ASSERT_OK(document);
    EXPECT_EQ(document->contentType, s("application/pdf"));
    EXPECT_EQ(document->origin, records::Origin::TypedIn);
    EXPECT_EQ(left().size(), 6);
    EXPECT_EQ(left().first(), s("PackFiled Radiographie"));
    flow.clear();
    EXPECT_EQ(flow.pages(), 0);
}

// The second file finds no free name: the first does not stay behind, in clear and untold.
TEST_F(SharingModels, APackLeavesWholeOrNotAtAll)
{
    QTemporaryDir folder;
    const auto taken = [&folder](int n) { return folder.filePath(n == 1 ? s("ips.fhir.json") : s("ips.fhir (%1).json").arg(n)); };
    for (int n = 1; n < 1000; ++n)
        ASSERT_TRUE(QFile(taken(n)).open(QIODevice::WriteOnly));
    ui::PackFlow flow;
    flow.setSession(vault.session());
    flow.prepare({blood});
    ASSERT_TRUE(waitUntil([&] { return flow.phase() == ui::PackFlow::Ready; })) << flow.error().code.toStdString();
    flow.saveTo(QUrl::fromLocalFile(folder.path()), true);
    ASSERT_TRUE(waitUntil([&] { return !flow.busy(); }));
    EXPECT_EQ(flow.error().code, s("export.cannot-write"));
    EXPECT_TRUE(QDir(folder.path()).entryList({s("*.pdf"), s("*.zip")}, QDir::Files).isEmpty());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 999) << "what was there stays";
    EXPECT_TRUE(left().isEmpty());
}

TEST_F(SharingModels, APackIsFiledWithItsLineOrNotAtAll)
{
    ui::PackFlow flow;
    flow.setSession(vault.session());
    flow.prepare({blood});
    ASSERT_TRUE(waitUntil([&] { return flow.phase() == ui::PackFlow::Ready; })) << flow.error().code.toStdString();
    const QByteArray trigger = "CREATE TRIGGER stubborn BEFORE INSERT ON journal WHEN NEW.act = "
        + QByteArray::number(static_cast<int>(journal::Act::PackFiled)) + " BEGIN SELECT RAISE(ABORT, 'no'); END";
    const auto set = [trigger](vault::sqlite::Connection &c) { return c.execute(trigger.constData()); };
    ASSERT_OK(await(core().space().write(set)));
    flow.file();
    ASSERT_TRUE(waitUntil([&] { return !flow.busy(); }));
    EXPECT_FALSE(flow.error().code.isEmpty());
    const auto kept = await(vault.library().find({}));
    ASSERT_OK(kept);
    EXPECT_EQ(kept->size(), 3) << "it is not among the records untold";
}

TEST_F(SharingModels, WhatCannotBeSetAsPagesIsNamed)
{
    vault.press.state->refused = s("application/pdf");
    ui::PackFlow flow;
    flow.setSession(vault.session());
    flow.prepare({letter, scan});
    ASSERT_TRUE(waitUntil([&] { return flow.phase() == ui::PackFlow::Ready; })) << flow.error().code.toStdString();
    ASSERT_EQ(flow.problems().size(), 1);
    const QVariantMap problem = flow.problems().first().toMap();
    EXPECT_EQ(problem.value(s("title")).toString(), s("Radiographie"));
    EXPECT_EQ(problem.value(s("code")).toString(), s("render.unreadable"));
    EXPECT_FALSE(problem.value(s("why")).toString().isEmpty());
}

TEST_F(SharingModels, APackMayHoldTickedResultsOnly)
{
    const QDateTime now = vault.clock.now();
    for (const char *kind : {"weight", "glucose"}) {
        const auto facts = tests::valueOf(health::measured(*health::measureKind(s(kind)), {s("1.07")}, now, now));
        ASSERT_OK(await(vault.session()->core().facts().add(facts)));
    }
    ui::PackFlow flow;
    flow.setSession(vault.session());
    EXPECT_EQ(flow.ticked(), -1) << "all of them";
    flow.tick({1, 2});
    EXPECT_EQ(flow.ticked(), 2);
    flow.prepare({});
    ASSERT_TRUE(waitUntil([&] { return flow.phase() == ui::PackFlow::Ready; })) << flow.error().code.toStdString();
    EXPECT_GE(flow.pages(), 1) << "results alone make a pack";
    flow.clear();
    flow.tick({1, 3});
    flow.prepare({});
    ASSERT_TRUE(waitUntil([&] { return flow.error().code == s("health.facts.absent"); })) << "one that is gone is told, not left out";
    flow.clear();
    flow.tickAll();
    flow.prepare({});
    ASSERT_TRUE(waitUntil([&] { return !flow.error().code.isEmpty(); }));
    EXPECT_EQ(flow.error().code, s("sharing.nothing"));
}

TEST_F(SharingModels, APackCanBeStoppedAndTheLockForgetsIt)
{
    ui::PackFlow flow;
    flow.setSession(vault.session());
    vault.press.state->held = true;
    flow.prepare({blood, scan});
    flow.stop();
    EXPECT_EQ(flow.phase(), ui::PackFlow::Compose);
    EXPECT_TRUE(flow.error().code.isEmpty()) << "to stop is no failure";
    vault.press.state->held = false;
    flow.prepare({blood});
    ASSERT_TRUE(waitUntil([&] { return flow.phase() == ui::PackFlow::Ready; }));
    EXPECT_TRUE(left().isEmpty()) << "prepared is not gone";
    vault.lock();
    EXPECT_TRUE(waitUntil([&] { return flow.phase() == ui::PackFlow::Compose && flow.size().isEmpty(); }));
}

TEST_F(SharingModels, AShareNobodyHostsSaysSo)
{
    ui::ShareFlow flow;
    flow.setSession(vault.session());
    EXPECT_TRUE(flow.available());
    QSignalSpy created(&flow, &ui::ShareFlow::created);
    flow.create({blood}, 15);
    EXPECT_TRUE(flow.running());
    ASSERT_TRUE(waitUntil([&] { return !flow.running(); }));
    EXPECT_EQ(created.count(), 0);
    EXPECT_FALSE(flow.error().code.isEmpty()) << "nobody is signed in, nobody answers";
    EXPECT_FALSE(flow.error().title.isEmpty());
}

TEST_F(SharingModels, AShareLivesByTheClockAndLeavesNothing)
{
    const int number = static_cast<int>(tests::putShare(core(), s("Bilan sanguin"), {s("Bilan sanguin"), s("Courrier")}, now(), 15));
    ui::ShareDetail detail;
    detail.setSession(vault.session());
    detail.setNumber(number);
    ASSERT_TRUE(waitUntil([&] { return detail.living(); })) << detail.error().code.toStdString();
    EXPECT_TRUE(detail.link().contains(s("#shlink:/")));
    EXPECT_EQ(detail.passcode(), s("407291"));
    EXPECT_EQ(detail.remaining(), s("Encore 15\u202Fmin\u00A00\u202Fs"));
    EXPECT_EQ(detail.titles().size(), 2);
    EXPECT_EQ(detail.older(), 0);
    EXPECT_EQ(detail.opened(), s("Aucune ouverture connue"));
    pass(142);
    ASSERT_TRUE(waitUntil([&] { return detail.remaining() == s("Encore 12\u202Fmin\u00A038\u202Fs") && detail.minutesLeft() == 12; })) << detail.remaining().toStdString();
    EXPECT_NEAR(detail.left(), 758.0 / 900.0, 0.01);
    detail.copyLink();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), detail.link());
    pass(800);
    ASSERT_TRUE(waitUntil([&] { return !detail.living(); }));
    EXPECT_TRUE(detail.link().isEmpty());
    EXPECT_TRUE(detail.passcode().isEmpty());
    EXPECT_EQ(detail.life(), s("Terminé"));
    QGuiApplication::clipboard()->clear();
    vault.lock();
    EXPECT_TRUE(waitUntil([&] { return detail.state() == ui::StatefulList::Idle; }));
}

// Nobody knows what the server has of it: it is neither open nor over, and can be ended.
TEST_F(SharingModels, AnUnfinishedShareIsToldAsWhatItIs)
{
    ui::ShareDetail detail;
    detail.setSession(vault.session());
    detail.setNumber(static_cast<int>(tests::putShare(core(), s("Bilan"), {s("Bilan")}, now(), 15, sharing::State::Preparing)));
    ASSERT_TRUE(waitUntil([&] { return detail.unfinished(); }));
    EXPECT_FALSE(detail.living());
    EXPECT_TRUE(detail.link().isEmpty());
    EXPECT_EQ(detail.life(), s("Inachevé"));
    pass(16 * 60); // its hour is over; what the server has of it can still be ended
    EXPECT_TRUE(detail.unfinished());
    EXPECT_EQ(detail.life(), s("Inachevé"));
    detail.setNumber(static_cast<int>(tests::putShare(core(), s("Bilan"), {s("Bilan")}, now(), 15, sharing::State::Revoked)));
    ASSERT_TRUE(waitUntil([&] { return detail.state() == ui::StatefulList::Ready; }));
    EXPECT_FALSE(detail.unfinished());
}

TEST_F(SharingModels, LivingSharesStandFirst)
{
    tests::putShare(core(), s("Hier"), {s("a")}, now().addDays(-1), 15, sharing::State::Published, 2, 1);
    tests::putShare(core(), s("Coupé"), {s("a")}, now().addSecs(-60), 60, sharing::State::Revoked);
    tests::putShare(core(), s("Vivant"), {s("a"), s("b")}, now().addSecs(-120), 15);
    ui::SharesModel shares;
    shares.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return shares.state() == ui::StatefulList::Ready && shares.count() == 3; }));
    EXPECT_EQ(shares.living(), 1);
    EXPECT_EQ(at(shares, 0, ui::SharesModel::LabelRole).toString(), s("Vivant"));
    EXPECT_EQ(at(shares, 0, ui::SharesModel::RemainingRole).toString(), s("Encore 13\u202Fmin"));
    QStringList lives;
    for (int i = 1; i < 3; ++i)
        lives << at(shares, i, ui::SharesModel::LabelRole).toString() + u' ' + at(shares, i, ui::SharesModel::LifeRole).toString();
    EXPECT_TRUE(lives.contains(s("Hier Terminé"))) << lives.join(u',').toStdString();
    EXPECT_TRUE(lives.contains(s("Coupé Coupé"))) << lives.join(u',').toStdString();
    pass(13 * 60 + 1);
    EXPECT_TRUE(waitUntil([&] { return shares.living() == 0; })) << "it ended while one looked";
}

TEST_F(SharingModels, OnesOwnDocumentMayBeDepositedAndWaits)
{
    ui::DmpDoor door;
    door.setSession(vault.session());
    door.setDocumentId(scan); // imported
    ASSERT_TRUE(waitUntil([&] { return door.canDeposit(); }));
    EXPECT_FALSE(door.canHide());
    EXPECT_TRUE(door.order().isEmpty());
    int stale = 0; // at rest, but what the sending wrote is not read yet
    QObject::connect(&door, &ui::DmpDoor::changed, &door, [&] {
        const QVariantMap order = door.order();
        stale += !door.busy() && !order.isEmpty() && order.value(s("remedy")).toString().isEmpty() ? 1 : 0;
    });
    door.deposit();
    ASSERT_TRUE(waitUntil([&] { return !door.busy() && !door.order().isEmpty(); })) << door.error().code.toStdString();
    EXPECT_EQ(door.order().value(s("title")).toString(), s("Dépôt en attente"));
    EXPECT_TRUE(door.order().value(s("text")).toString().contains(s("coffre")));
    EXPECT_FALSE(door.order().value(s("remedy")).toString().isEmpty());
    EXPECT_TRUE(door.order().value(s("code")).toString().isEmpty()) << "to wait is no failure";
    EXPECT_FALSE(door.canDeposit()) << "not twice";
    EXPECT_EQ(stale, 0) << "it rests once the order is told as it stands";
    ui::OrdersModel orders;
    orders.setSession(vault.session());
    ASSERT_TRUE(waitUntil([&] { return orders.waiting() == 1; }));
    EXPECT_EQ(at(orders, 0, ui::OrdersModel::TitleRole).toString(), s("Radiographie"));
}

TEST_F(SharingModels, WhatIsAtTheDmpIsHiddenOrShown)
{
    ui::DmpDoor door;
    door.setSession(vault.session());
    door.setDocumentId(letter);
    tests::putAtDmp(core(), letter);
    ASSERT_TRUE(waitUntil([&] { return door.canHide(); }));
    EXPECT_FALSE(door.canDeposit());
    tests::putAtDmp(core(), letter, true);
    ASSERT_TRUE(waitUntil([&] { return door.canShow(); }));
    EXPECT_FALSE(door.canHide());
    tests::putOrder(core(), letter, s("Courrier"), dmp::Order::Kind::Show, dmp::Order::State::Refused, s("dmp.absent"));
    ASSERT_TRUE(waitUntil([&] { return !door.order().isEmpty(); }));
    EXPECT_EQ(door.order().value(s("title")).toString(), s("Visibilité inchangée"));
    EXPECT_EQ(door.order().value(s("code")).toString(), s("dmp.absent"));
    EXPECT_EQ(door.order().value(s("remedy")).toString(), s("again"));
    EXPECT_TRUE(door.canShow()) << "one may try again";
}

TEST_F(SharingModels, ADocumentOfTheDmpThatIsNotThereIsNotOffered)
{
    ui::DmpDoor door;
    door.setSession(vault.session());
    door.setDocumentId(letter); // came from the DMP, its entry is not known
    EXPECT_FALSE(waitUntil([&] { return door.canDeposit() || door.canHide() || door.canShow(); }, 400));
}

TEST(QrPicture, DrawsWholePixels)
{
    ui::QrPicture picture;
    picture.setText(s("https://partage.havre.test/view#shlink:/") + QString(280, u'e'));
    ASSERT_TRUE(picture.drawn());
    const int module = 4;
    const int side = picture.modules() * module;
    picture.setSize(QSizeF(side, side));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    picture.paint(&painter);
    painter.end();
    const auto dark = [&](int x, int y) { return image.pixelColor(x, y) == Qt::black; };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const QColor colour = image.pixelColor(x, y);
            ASSERT_TRUE(colour == Qt::black || colour == Qt::white) << "no grey edge";
            ASSERT_EQ(dark(x, y), dark(x / module * module, y / module * module)) << "a module is one square";
        }
    const int quiet = ui::QrPicture::Quiet * module;
    for (int i = 0; i < side; ++i)
        EXPECT_FALSE(dark(i, quiet - 1) || dark(quiet - 1, i));
    EXPECT_TRUE(dark(quiet, quiet)) << "the first eye";
    picture.setText(QString(5000, u'a'));
    EXPECT_FALSE(picture.drawn());
}
