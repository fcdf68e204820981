// A running app's page over a host that only tells: how it is asked and answered, by keyboard alone, and how it ends.
#include "core/health/measures/Measures.h"
#include "tests/qml/records/PageStage.h"
#include "tests/qml/shell/ScreenReader.h"
#include "tests/store/catalogue/ServedCatalogue.h"
#include "tests/store/host/PlainHost.h"
#include "tests/support/Await.h"

#include <QAccessible>
#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Desktop{1280, 800};
constexpr quint32 Colour = 0x22aa66;
const QString Store = QStringLiteral("qrc:/qt/qml/Havre/Store/StorePage.qml");
const QString App = QStringLiteral("qrc:/qt/qml/Havre/Store/AppPage.qml");
const QString RunUrl = QStringLiteral("qrc:/qt/qml/Havre/Store/RunPage.qml");
const QString Notebook = QStringLiteral("fr.exemple.carnet-glycemie");
const QByteArray Asking = R"({"id":7,"method":"grants.ask","params":{"permissions":["health.glucose.read","health.hba1c.read","health.glucose.write"]}})";

struct RunPage : testing::Test {
    tests::ServedCatalogue served{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    tests::PlainHost host;
    tests::PlainHost::Told &told = *host.told;
    PageStage stage{served.platform(), nullptr, &host};

    void SetUp() override
    {
        stage.show(Store, Desktop);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("31 applis")));
    }
    void open(QSize size)
    {
        const int before = told.opened;
        stage.show(RunUrl, size, {{QStringLiteral("id"), Notebook}});
        ASSERT_TRUE(waitUntil([&] { return told.opened == before + 1; })) << "it did not begin";
    }
    void openDrawn(QSize size)
    {
        open(size);
        host.draw(Colour);
        ASSERT_TRUE(waitUntil([&] { return focusIs("Carnet de glycémie. Échap"); })) << stage.focused().toStdString();
    }
    void ask()
    {
        told.answers.clear();
        told.doors.asked(Asking);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Carnet de glycémie demande")));
    }
    bool focusIs(const char *name) { return stage.focused().startsWith(QString::fromUtf8(name)); }
    QByteArray answer()
    {
        EXPECT_TRUE(waitUntil([&] { return !told.answers.isEmpty(); }));
        return told.answers.value(0);
    }
};

} // namespace

TEST_F(RunPage, LoadsThenShowsTheAppPixelForPixel)
{
    open(Desktop);
    EXPECT_TRUE(stage.says(QStringLiteral("Chargement")));
    EXPECT_TRUE(stage.says(QStringLiteral("sans accès à Internet")));
    stage.grab(QStringLiteral("run-loading-desktop-light"));
    ASSERT_TRUE(waitUntil([&] { return told.size.width() > 900; })) << "it is told the size it has";
    host.draw(Colour);
    ASSERT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Chargement")); }));
    const QImage shown = stage.grab(QStringLiteral("run-desktop-light"));
    qsizetype count = 0;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            count += (shown.pixel(x, y) & 0xffffff) == Colour;
    const qsizetype all = qsizetype(told.size.width()) * told.size.height();
    EXPECT_NEAR(double(count), double(all), double(all) * 0.02) << "but for the line around it";
    stage.checkHouseRules();
}

TEST_F(RunPage, NobodyIsCaughtInsideTheApp)
{
    openDrawn(Desktop);
    stage.key(Qt::Key_Tab);
    EXPECT_TRUE(focusIs("Carnet de glycémie. Échap")) << "Tab goes to the app: " << stage.focused().toStdString();
    ASSERT_FALSE(told.keys.isEmpty());
    EXPECT_EQ(told.keys.first().key, int(Qt::Key_Tab));
    stage.key(Qt::Key_Escape);
    EXPECT_TRUE(focusIs("Reprendre tous les accès")) << stage.focused().toStdString();
    stage.key(Qt::Key_Tab);
    EXPECT_TRUE(focusIs("Carnet de glycémie. Échap")) << stage.focused().toStdString();
}

TEST_F(RunPage, NothingIsTickedInAdvanceAndEscapeRefuses)
{
    const QDateTime now = stage.vault.clock.now();
    for (const int days : {3, 9, 310}) {
        const auto facts = health::measured(*health::measureKind(QStringLiteral("glucose")), {QStringLiteral("1.12")}, now.addDays(-days), now);
        ASSERT_TRUE(facts && tests::await(stage.vault.session()->core().facts().add(*facts)));
    }
    openDrawn(Phone);
    ask();
    int boxes = 0;
    for (const PageStage::Spoken &one : stage.spoken()) {
        boxes += one.role == QAccessible::CheckBox;
        EXPECT_FALSE(one.role == QAccessible::CheckBox && one.checked) << one.name.toStdString();
        if (one.name == QStringLiteral("Accorder")) {
            EXPECT_EQ(one.description, QStringLiteral("Rien n’est choisi"));
        }
    }
    EXPECT_EQ(boxes, 3);
    for (const char *part : {"Lire vos glycémies", "Lire votre HbA1c", "Cette fois seulement", "12 mois", "inscrits dans votre journal",
                             "Pour revenir en arrière", "«\u00a0Tout reprendre\u00a0»"}) // the button's own words, on a phone
        EXPECT_TRUE(stage.says(QString::fromUtf8(part))) << part;
    QStringList amounts;
    for (const PageStage::Spoken &one : stage.spoken())
        if (one.role == QAccessible::CheckBox)
            amounts.append(one.description.section(u'\n', 0, 0));
    EXPECT_EQ(amounts, QStringList({QStringLiteral("3 valeurs depuis le 26\u00a0avril\u00a02025"), QStringLiteral("Jusqu’à 48 par jour"),
                                 QStringLiteral("Aucune valeur pour l’instant")})) << "how much each concerns";
    stage.grab(QStringLiteral("run-consent-phone-light"));
    stage.checkHouseRules();
    stage.key(Qt::Key_Escape);
    EXPECT_EQ(answer(), QByteArray(R"({"id":7,"result":{"granted":[]}})"));
    EXPECT_FALSE(stage.says(QStringLiteral("Carnet de glycémie demande")));
    EXPECT_EQ(told.open, 1) << "refusing is no end";
    EXPECT_TRUE(focusIs("Carnet de glycémie. Échap")) << "one Escape is one step: " << stage.focused().toStdString();
}

TEST_F(RunPage, APartIsGrantedByKeyboard)
{
    openDrawn(Desktop);
    ask();
    EXPECT_FALSE(tests::reader::waitPressable(stage.window.get(), QStringLiteral("Accorder"), 200)) << "nothing is ticked";
    ASSERT_TRUE(stage.tabTo(QStringLiteral("Lire vos glycémies"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Space);
    ASSERT_TRUE(stage.tabTo(QStringLiteral("Cette fois seulement"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Down);
    ASSERT_TRUE(stage.tabTo(QStringLiteral("Accorder"))) << stage.focused().toStdString();
    EXPECT_TRUE(stage.says(QStringLiteral("«\u00a0Reprendre tous les accès\u00a0»"))) << "the button's own words, on a desktop";
    stage.grab(QStringLiteral("run-consent-desktop-light"));
    stage.look(QStringLiteral("dark"), 1.6);
    stage.grab(QStringLiteral("run-consent-desktop-dark-160"));
    stage.look(QStringLiteral("light"), 1.0);
    stage.key(Qt::Key_Return);
    EXPECT_EQ(answer(), QByteArray(R"({"id":7,"result":{"granted":["health.glucose.read"]}})"));
    EXPECT_TRUE(waitUntil([&] { return focusIs("Carnet de glycémie. Échap"); })) << "back where one was: " << stage.focused().toStdString();
}

TEST_F(RunPage, ItsPageThenSaysWhatItMayAndWhatItSaw)
{
    const QDateTime now = stage.vault.clock.now();
    for (const auto &[value, days] : {std::pair{"1.12", 3}, std::pair{"0.94", 9}, std::pair{"1.31", 20}}) {
        const auto facts = health::measured(*health::measureKind(QStringLiteral("glucose")), {QLatin1String(value)}, now.addDays(-days), now);
        ASSERT_TRUE(facts);
        ASSERT_TRUE(tests::await(stage.vault.session()->core().facts().add(*facts)));
    }
    openDrawn(Desktop);
    ask();
    ASSERT_TRUE(stage.press(QStringLiteral("Lire vos glycémies")));
    ASSERT_TRUE(stage.press(QStringLiteral("Lire votre HbA1c")));
    ASSERT_TRUE(stage.press(QStringLiteral("30 jours")));
    ASSERT_TRUE(stage.press(QStringLiteral("Accorder")));
    EXPECT_EQ(answer(), QByteArray(R"({"id":7,"result":{"granted":["health.glucose.read","health.hba1c.read"]}})"));
    told.answers.clear();
    told.doors.asked(R"({"id":8,"method":"observation.search","params":{"permission":"health.glucose.read"}})");
    EXPECT_TRUE(answer().contains(R"("total":3)")) << answer().toStdString();

    for (const auto &[size, device] : {std::pair{Desktop, "desktop"}, std::pair{Phone, "phone"}}) {
        stage.show(App, size, {{QStringLiteral("id"), Notebook}});
        for (const char *part : {"Ce que vous lui avez accordé", "Jusqu’au 1er\u00a0avril\u00a02026", "Ce que cette appli a vu, et quand", "1,12\u202fg/L",
                                 "27\u00a0février\u00a02026", "Vu le 2\u00a0mars\u00a02026"})
            ASSERT_TRUE(stage.waitSays(QString::fromUtf8(part))) << part;
        auto *flick = stage.page()->property("flickable").value<QQuickItem *>();
        ASSERT_TRUE(flick);
        flick->setProperty("contentY", size == Phone ? 1250 : 700);
        stage.grab(QStringLiteral("app-saw-%1-light").arg(QLatin1String(device)));
        stage.checkHouseRules();
    }
    ASSERT_TRUE(stage.press(QStringLiteral("Reprendre\u202f: Lire votre HbA1c")));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Reprendre\u202f: Lire")); })) << "one is left: one way back";
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Jusqu’au"))) << "the other stays";
    EXPECT_FALSE(stage.says(QStringLiteral("Reprendre tous les accès"))) << "of one, nobody says all";
    stage.grab(QStringLiteral("app-one-phone-light"));
    ASSERT_TRUE(stage.press(QStringLiteral("Reprendre cet accès")));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("Ce que vous lui avez accordé")); }));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Ce que cette appli a vu"))) << "what it saw cannot be unseen";
}

TEST_F(RunPage, WhatItAddedIsTakenAwayAfterOneQuestion)
{
    openDrawn(Desktop);
    ask();
    ASSERT_TRUE(stage.press(QStringLiteral("Ajouter des glycémies")));
    ASSERT_TRUE(stage.press(QStringLiteral("Accorder")));
    EXPECT_EQ(answer(), QByteArray(R"({"id":7,"result":{"granted":["health.glucose.write"]}})"));
    for (const char *value : {"1.12", "0.94"}) {
        told.answers.clear();
        told.doors.asked(QByteArray(R"({"id":8,"method":"observation.create","params":{"permission":"health.glucose.write","values":[")") + value
                         + R"("],"time":"2026-03-02T09:00:00Z"}})");
        EXPECT_TRUE(answer().contains(R"("total":1)")) << answer().toStdString();
    }
    const QDateTime now = stage.vault.clock.now();
    health::Facts &facts = stage.vault.session()->core().facts();
    const auto own = health::measured(*health::measureKind(QStringLiteral("glucose")), {QStringLiteral("1.31")}, now, now);
    ASSERT_TRUE(own && tests::await(facts.add(*own)));
    const auto kept = [&] { return tests::await(facts.list({})).value_or(QList<health::Fact>()).size(); };

    for (const auto &[size, device] : {std::pair{Desktop, "desktop"}, std::pair{Phone, "phone"}}) {
        stage.show(App, size, {{QStringLiteral("id"), Notebook}});
        ASSERT_TRUE(stage.waitSays(QStringLiteral("2 mesures portent son nom")));
        auto *flick = stage.page()->property("flickable").value<QQuickItem *>();
        ASSERT_TRUE(flick);
        flick->setProperty("contentY", size == Phone ? 1250 : 700);
        stage.grab(QStringLiteral("app-wrote-%1-light").arg(QLatin1String(device)));
        stage.checkHouseRules();
        ASSERT_TRUE(stage.press(QStringLiteral("Retirer tout ce qu’elle a ajouté")));
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Retirer 2 mesures\u202f?")));
        stage.grab(QStringLiteral("app-removal-%1-light").arg(QLatin1String(device)));
        stage.checkHouseRules();
        ASSERT_TRUE(stage.press(QStringLiteral("Les garder")));
        EXPECT_FALSE(stage.says(QStringLiteral("Retirer 2 mesures\u202f?")));
        EXPECT_EQ(kept(), 3) << "asked, and nothing done";
    }
    ASSERT_TRUE(stage.press(QStringLiteral("Retirer tout ce qu’elle a ajouté")));
    ASSERT_TRUE(stage.press(QStringLiteral("Les retirer")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("2 mesures retirées")));
    EXPECT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("portent son nom")); }));
    EXPECT_EQ(kept(), 1) << "one's own stays";
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Ajouté le 2"))) << "what it did is still told";
    stage.grab(QStringLiteral("app-removed-phone-light"));
    stage.checkHouseRules();
}

TEST_F(RunPage, OnePressTakesAllBackAndSaysSo)
{
    openDrawn(Phone);
    ASSERT_TRUE(stage.press(QStringLiteral("Tout reprendre")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Accès repris")));
    EXPECT_TRUE(waitUntil([&] { return told.open == 0; }));
    EXPECT_FALSE(stage.says(QStringLiteral("Code à donner"))) << "one's own act is no failure";
    EXPECT_TRUE(waitUntil([&] { return stage.focused().startsWith(QStringLiteral("Voir la fiche de l’appli")); })) << stage.focused().toStdString();
    stage.grab(QStringLiteral("run-taken-back-phone-light"));
    stage.checkHouseRules();
    ASSERT_TRUE(stage.press(QStringLiteral("Rouvrir, et choisir à nouveau")));
    EXPECT_TRUE(waitUntil([&] { return told.opened == 2 && told.open == 1; }));
    host.draw(Colour);
    ASSERT_TRUE(stage.press(QStringLiteral("Tout reprendre")));
    ASSERT_TRUE(stage.press(QStringLiteral("Voir la fiche de l’appli")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("app"));
}

TEST_F(RunPage, AnAppThatEndsSaysWhyAndOpensAgain)
{
    openDrawn(Phone);
    ask();
    told.doors.ended({Fault::Internal, QStringLiteral("catalogue.app-died"), {}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Appli interrompue")));
    EXPECT_FALSE(stage.says(QStringLiteral("Carnet de glycémie demande"))) << "its question went with it";
    stage.grab(QStringLiteral("run-died-phone-light"));
    ASSERT_TRUE(stage.press(QStringLiteral("Réessayer")));
    EXPECT_TRUE(waitUntil([&] { return told.opened == 2 && told.open == 1; }));
}

TEST_F(RunPage, WhereNoAppCanBeShownItSaysSo)
{
    host.refuses = Error{Fault::Unsupported, QStringLiteral("catalogue.no-host"), {}};
    stage.show(RunUrl, Phone, {{QStringLiteral("id"), Notebook}});
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Appli impossible à ouvrir ici")));
    stage.checkHouseRules();
}
