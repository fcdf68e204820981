// The catalogue's pages: four faces, every size and text, the keyboard alone, what a screen reader hears.
#include "tests/qml/records/PageStage.h"
#include "tests/store/catalogue/ServedCatalogue.h"

#include <QAccessible>
#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Tablet{768, 1024};
constexpr QSize Desktop{1280, 800};
const QString Store = QStringLiteral("qrc:/qt/qml/Havre/Store/StorePage.qml");
const QString App = QStringLiteral("qrc:/qt/qml/Havre/Store/AppPage.qml");
constexpr std::pair<QSize, const char *> Sizes[]{{Phone, "phone"}, {Tablet, "tablet"}, {Desktop, "desktop"}};

struct OpenedPages final : ports::Browser {
    int opened = 0;
    Result<void> open(const QUrl &) override
    {
        ++opened;
        return {};
    }
};

struct StorePages : testing::Test {
    tests::ServedCatalogue served{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    OpenedPages browser;
    PageStage stage{served.platform(), &browser};

    void showList(QSize size)
    {
        stage.show(Store, size);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Signatures vérifiées")));
        ASSERT_TRUE(waitUntil([&] { return stage.says(QStringLiteral("À deux")); }));
    }
    void showApp(const char *id, QSize size)
    {
        stage.show(App, size, {{QStringLiteral("id"), QString::fromLatin1(id)}});
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Ce que la commission a décidé")));
    }
    void keepOne() // so that pages of one app have a catalogue to read
    {
        showList(Desktop);
    }
    bool focusGoesTo(const QString &name)
    {
        return waitUntil([&] { return stage.focused().startsWith(name); });
    }
};

} // namespace

TEST_F(StorePages, ShowTheCatalogueInEverySize)
{
    for (const auto &[size, device] : Sizes) {
        showList(size);
        EXPECT_TRUE(stage.says(QStringLiteral("31 applis")));
        stage.grabAll(QStringLiteral("store"), device);
    }
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(StorePages, ACardSaysAllToAScreenReader)
{
    showList(Desktop);
    const auto all = stage.spoken();
    const auto card = std::find_if(all.cbegin(), all.cend(), [](const PageStage::Spoken &one) { return one.name == QStringLiteral("À deux"); });
    ASSERT_NE(card, all.cend());
    EXPECT_EQ(card->role, QAccessible::ListItem);
    EXPECT_TRUE(card->pressable);
    for (const char *part : {"4 critères sur 4 respectés", "Gratuit", "Hébergeur certifié", "Demande à lire"})
        EXPECT_TRUE(card->description.contains(QString::fromUtf8(part))) << part << " in " << card->description.toStdString();
}

TEST_F(StorePages, GoByKeyboardFromTheSearchToAnApp)
{
    showList(Desktop);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("À deux"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Right);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("Allaiter"))) << stage.focused().toStdString();
    stage.grab(QStringLiteral("store-desktop-focus"));
    stage.key(Qt::Key_Up);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("Rechercher une appli"))) << stage.focused().toStdString();
    stage.type(QStringLiteral("glycemie carnet"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("recherche faite sur cet appareil")));
    ASSERT_TRUE(waitUntil([&] { return !stage.says(QStringLiteral("À deux")); }));
    stage.grab(QStringLiteral("store-desktop-search"));
    stage.key(Qt::Key_Down);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("Carnet de glycémie"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("app"));
    EXPECT_EQ(stage.app->routes()->arguments().value(QStringLiteral("id")), QStringLiteral("fr.exemple.carnet-glycemie"));
}

TEST_F(StorePages, ThemesAndFiltersNarrow)
{
    showList(Phone);
    ASSERT_TRUE(stage.press(QStringLiteral("Thème")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Cœur et tension")));
    stage.grab(QStringLiteral("store-phone-themes"));
    ASSERT_TRUE(stage.press(QStringLiteral("Cœur et tension")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("4 applis")));
    ASSERT_TRUE(stage.press(QStringLiteral("Sans échange de données")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("2 applis")));
    stage.grab(QStringLiteral("store-phone-filtered"));
    stage.checkHouseRules();
}

TEST_F(StorePages, NothingFoundOffersTheWayBack)
{
    showList(Phone);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("À deux")));
    stage.key(Qt::Key_Escape);
    ASSERT_TRUE(focusGoesTo(QStringLiteral("Rechercher une appli")));
    stage.type(QStringLiteral("introuvable"));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Aucune appli trouvée")));
    stage.grabAll(QStringLiteral("store-nothing"), "phone");
    ASSERT_TRUE(stage.press(QStringLiteral("Tout afficher")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("31 applis")));
}

TEST_F(StorePages, WaitQuietlyForTheFirstCatalogue)
{
    served.server.silent = true;
    stage.show(Store, Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Chargement")));
    stage.grabAll(QStringLiteral("store-loading"), "phone");
    stage.show(Store, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Chargement")));
    stage.grab(QStringLiteral("store-loading-desktop-light"));
}

TEST_F(StorePages, SayWhyThereIsNoCatalogue)
{
    served.fall();
    for (const auto &[size, device] : Sizes) {
        stage.show(Store, size);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Catalogue momentanément absent")));
        stage.grabAll(QStringLiteral("store-failed"), device);
    }
    served.publish(stage.vault.clock.now());
    ASSERT_TRUE(stage.press(QStringLiteral("Réessayer")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("31 applis")));
}

TEST_F(StorePages, KeepTheLastListWhenThePlatformFails)
{
    keepOne();
    served.fall();
    stage.show(Store, Phone);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Catalogue momentanément absent")));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("31 applis")));
    stage.grab(QStringLiteral("store-offline-phone-light"));
    stage.show(Store, Desktop);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Catalogue momentanément absent")));
    stage.grab(QStringLiteral("store-offline-desktop-light"));
}

TEST_F(StorePages, ShowAnAppInEverySize)
{
    keepOne();
    for (const auto &[size, device] : Sizes) {
        showApp("fr.exemple.carnet-glycemie", size);
        EXPECT_TRUE(stage.says(QStringLiteral("Lire vos glycémies")));
        EXPECT_TRUE(stage.says(QStringLiteral("Avis favorable, décision C-2025-100 du")));
        EXPECT_TRUE(stage.says(QStringLiteral("Ouvrir")));
        EXPECT_FALSE(stage.says(QStringLiteral("ne sait pas encore l’ouvrir")));
        EXPECT_FALSE(stage.says(QStringLiteral("Ouvrir dans mon navigateur")));
        stage.grabAll(QStringLiteral("app"), device);
    }
}

TEST_F(StorePages, OpenAnOnlineServiceByKeyboard)
{
    keepOne();
    showApp("fr.exemple.repas-doux", Phone);
    stage.grab(QStringLiteral("app-browser-phone-light"));
    ASSERT_TRUE(stage.tabTo(QStringLiteral("Ouvrir dans mon navigateur"))) << stage.focused().toStdString();
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Elle s’ouvre dans votre navigateur")));
    EXPECT_EQ(browser.opened, 1);
    stage.grab(QStringLiteral("app-opened-phone-light"));
}

TEST_F(StorePages, ASuspendedAppSaysSoAndHasNoWayIn)
{
    keepOne();
    for (const auto &[size, device] : Sizes) {
        showApp("fr.exemple.rythme-poche", size);
        EXPECT_TRUE(stage.says(QStringLiteral("elle ne s’ouvre pas depuis Havre")));
        EXPECT_TRUE(stage.says(QStringLiteral("correctif de sécurité")));
        EXPECT_FALSE(stage.says(QStringLiteral("Ouvrir dans mon navigateur")));
        stage.grabAll(QStringLiteral("app-suspended"), device);
    }
}

TEST_F(StorePages, AnAppTheCatalogueDoesNotKnowSaysSo)
{
    keepOne();
    stage.show(App, Phone, {{QStringLiteral("id"), QStringLiteral("fr.exemple.inconnue")}});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Appli inconnue")));
    stage.grab(QStringLiteral("app-unknown-phone-light"));
    stage.checkHouseRules();
}
