// The catalogue as people meet it: listed, narrowed, kept when the platform fails; an app opened in the browser,
// journalled, refused once it is suspended; and no request that would tell what one looks at.
#include "core/journal/AccessJournal.h"
#include "store/catalogue/Opening.h"
#include "tests/store/catalogue/ServedCatalogue.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/journal/Sentences.h"
#include "ui/store/AppDetail.h"
#include "ui/store/CatalogueModel.h"
#include "ui/support/Formatters.h"

namespace havre::tests {
namespace {

using ui::AppDetail;
using ui::CatalogueModel;
using ui::StatefulList;

const QString InBrowser = QStringLiteral("fr.exemple.repas-doux");

struct OpenedPages final : ports::Browser {
    QList<QUrl> pages;
    bool absent = false;
    Result<void> open(const QUrl &url) override
    {
        if (absent)
            return failure(Fault::Unsupported, QLatin1String("browser.absent"));
        pages.append(url);
        return {};
    }
};

struct TheCatalogue : ::testing::Test {
    ServedCatalogue served{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    OpenedPages browser;
    OpenVault vault{served.platform(), &browser};

    void list(CatalogueModel &model)
    {
        model.setSession(vault.session());
        ASSERT_TRUE(waitUntil([&] { return model.state() != StatefulList::Loading && !model.refreshing(); }));
    }
    void look(AppDetail &detail, const QString &app)
    {
        detail.setSession(vault.session());
        detail.setAppId(app);
        ASSERT_TRUE(waitUntil([&] { return detail.state() == StatefulList::Ready; })) << detail.error().code.toStdString();
    }
    QList<journal::Entry> openings()
    {
        QList<journal::Entry> found;
        const auto all = await(journal::list(vault.session()->core().space(), 0, 100));
        for (const journal::Entry &entry : all.value_or(QList<journal::Entry>())) {
            if (entry.act == journal::Act::AppOpened)
                found.append(entry);
        }
        return found;
    }
    static QVariant first(const CatalogueModel &model, CatalogueModel::Role role) { return model.data(model.index(0), role); }
};

TEST_F(TheCatalogue, IsListedAndNarrowed)
{
    CatalogueModel model;
    list(model);
    EXPECT_EQ(model.state(), StatefulList::Ready);
    EXPECT_EQ(model.count(), 31) << "one is withdrawn";
    EXPECT_EQ(model.themes().size(), 8);
    EXPECT_TRUE(model.checked().startsWith(QStringLiteral("Signatures vérifiées"))) << model.checked().toStdString();

    model.setText(QStringLiteral("glycemie carnet"));
    ASSERT_EQ(model.count(), 1);
    EXPECT_EQ(first(model, CatalogueModel::NameRole), QStringLiteral("Carnet de glycémie"));
    EXPECT_EQ(first(model, CatalogueModel::ExchangeRole), QStringLiteral("Demande à lire et à ajouter"));
    EXPECT_EQ(first(model, CatalogueModel::StandingRole), QStringLiteral("4 critères sur 4 respectés"));

    model.showAll();
    EXPECT_EQ(model.count(), 31);
    model.setTheme(QStringLiteral("coeur"));
    EXPECT_EQ(model.count(), 4);
    model.setApartOnly(true);
    ASSERT_EQ(model.count(), 2) << "the others ask for something";
    EXPECT_EQ(first(model, CatalogueModel::ExchangeRole), QStringLiteral("Aucun échange de données"));
    EXPECT_EQ(first(model, CatalogueModel::StatusRole), QStringLiteral("Suspendue"));
    model.setFreeOnly(true);
    EXPECT_EQ(model.count(), 1);
    EXPECT_TRUE(model.filtered());
}

TEST_F(TheCatalogue, WhatOneLooksAtIsToldToNobody)
{
    CatalogueModel model;
    list(model);
    for (const QString &request : std::as_const(served.server.requests))
        EXPECT_TRUE(request.startsWith(QLatin1String("/metadata/")) || request.startsWith(QLatin1String("/targets/"))) << request.toStdString();
    served.server.requests.clear();
    model.setText(QStringLiteral("humeur"));
    AppDetail detail;
    look(detail, QStringLiteral("fr.exemple.humeur-jour"));
    look(detail, InBrowser);
    EXPECT_TRUE(served.server.requests.isEmpty()) << served.server.requests.join(u' ').toStdString();
}

TEST_F(TheCatalogue, TheLastGoodListStaysWhenThePlatformFails)
{
    {
        CatalogueModel model;
        list(model);
    }
    served.fall();
    CatalogueModel later;
    list(later);
    EXPECT_EQ(later.state(), StatefulList::Ready);
    EXPECT_EQ(later.count(), 31);
    EXPECT_TRUE(later.troubled());
    EXPECT_EQ(later.trouble().code, QStringLiteral("catalogue.unavailable"));
    served.publish(vault.clock.now());
    later.retry();
    ASSERT_TRUE(waitUntil([&] { return !later.refreshing(); }));
    EXPECT_FALSE(later.troubled());
}

TEST_F(TheCatalogue, WithoutOneEverReadSaysWhy)
{
    served.fall();
    CatalogueModel model;
    list(model);
    EXPECT_EQ(model.state(), StatefulList::Failed);
    EXPECT_EQ(model.error().code, QStringLiteral("catalogue.unavailable"));
    AppDetail detail;
    detail.setSession(vault.session());
    detail.setAppId(InBrowser);
    ASSERT_TRUE(waitUntil([&] { return detail.state() == StatefulList::Failed; }));
    EXPECT_EQ(detail.error().code, QStringLiteral("catalogue.absent"));
}

TEST_F(TheCatalogue, AnAppIsToldInPlainWords)
{
    CatalogueModel model;
    list(model);
    AppDetail detail;
    look(detail, QStringLiteral("fr.exemple.carnet-glycemie"));
    EXPECT_EQ(detail.words().value(QStringLiteral("decision")).toString(),
              QStringLiteral("Avis favorable, décision C-2025-100 du %1").arg(ui::format::longDay({2025, 7, 19})));
    EXPECT_EQ(detail.words().value(QStringLiteral("publisherKind")), QStringLiteral("Association"));
    EXPECT_EQ(detail.criteria().size(), 4);
    ASSERT_EQ(detail.permissions().size(), 3);
    const QVariantMap permission = detail.permissions().first().toMap();
    EXPECT_EQ(permission.value(QStringLiteral("label")), QStringLiteral("Lire vos glycémies"));
    EXPECT_FALSE(permission.value(QStringLiteral("why")).toString().isEmpty());
    EXPECT_FALSE(detail.opensInBrowser()) << "it is a bundle";
    detail.setLanguage(QStringLiteral("en"));
    EXPECT_TRUE(detail.words().value(QStringLiteral("summary")).toString().startsWith(QStringLiteral("Write down")));
}

TEST_F(TheCatalogue, AnOnlineServiceOpensInTheBrowserAndIsJournalled)
{
    CatalogueModel model;
    list(model);
    AppDetail detail;
    look(detail, InBrowser);
    ASSERT_TRUE(detail.opensInBrowser());
    detail.open();
    EXPECT_TRUE(detail.opening());
    ASSERT_TRUE(waitUntil([&] { return !detail.opening(); }));
    EXPECT_TRUE(detail.opened());
    ASSERT_EQ(browser.pages.size(), 1);
    EXPECT_FALSE(browser.pages.first().hasQuery()) << "the manifest's address, the same for everybody";
    ASSERT_EQ(openings().size(), 1);
    EXPECT_EQ(ui::journalSentence(openings().first()), QStringLiteral("Vous avez lancé «\u00a0Repas Doux\u00a0» dans votre navigateur."));

    browser.absent = true;
    detail.open();
    ASSERT_TRUE(waitUntil([&] { return !detail.opening(); }));
    EXPECT_TRUE(detail.refused());
    EXPECT_EQ(detail.refusal().code, QStringLiteral("browser.absent"));
}

TEST_F(TheCatalogue, WhatIsSuspendedOrOfAnotherKindNeverOpens)
{
    CatalogueModel model;
    list(model);
    session::UnlockedSession &core = vault.session()->core();
    EXPECT_CODE(await(store::openInBrowser(core, QStringLiteral("fr.exemple.rythme-poche"))), "catalogue.suspended");
    EXPECT_CODE(await(store::openInBrowser(core, QStringLiteral("fr.exemple.sieste"))), "catalogue.suspended");
    EXPECT_CODE(await(store::openInBrowser(core, QStringLiteral("fr.exemple.carnet-glycemie"))), "catalogue.not-here");
    EXPECT_CODE(await(store::openInBrowser(core, QStringLiteral("fr.exemple.inconnue"))), "catalogue.not-found");
    EXPECT_TRUE(browser.pages.isEmpty());
    EXPECT_TRUE(openings().isEmpty());
}

TEST_F(TheCatalogue, AnAppSuspendedWhileOneLooksAtItIsRefusedAndSaysSo)
{
    CatalogueModel model;
    list(model);
    AppDetail detail;
    look(detail, InBrowser);
    served.setStatus(InBrowser, QStringLiteral("suspended"));
    vault.clock.advance(60);
    served.publish(vault.clock.now());
    model.retry();
    ASSERT_TRUE(waitUntil([&] { return !model.refreshing(); }));
    ASSERT_FALSE(model.troubled()) << model.trouble().code.toStdString();
    ASSERT_TRUE(detail.opensInBrowser()) << "the page does not know yet";
    detail.open();
    ASSERT_TRUE(waitUntil([&] { return !detail.opening() && detail.state() == StatefulList::Ready; }));
    EXPECT_TRUE(detail.refused());
    EXPECT_EQ(detail.refusal().code, QStringLiteral("catalogue.suspended"));
    EXPECT_EQ(detail.words().value(QStringLiteral("status")), QStringLiteral("Suspendue"));
    EXPECT_FALSE(detail.opensInBrowser());
    EXPECT_TRUE(browser.pages.isEmpty());
}

TEST_F(TheCatalogue, LockingLeavesNothing)
{
    CatalogueModel model;
    list(model);
    AppDetail detail;
    look(detail, InBrowser);
    model.retry(); // something is under way
    detail.open();
    vault.lock();
    EXPECT_EQ(model.count(), 0);
    EXPECT_EQ(model.state(), StatefulList::Idle);
    EXPECT_TRUE(detail.words().isEmpty());
    ASSERT_TRUE(waitUntil([&] { return !detail.opening(); }));
}

} // namespace
} // namespace havre::tests
