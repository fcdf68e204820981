// What an app may and did: what cannot be read is not « nothing », and what was not taken back is not gone.
#include "core/journal/AccessJournal.h"
#include "store/permissions/GrantStore.h"
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/store/AppGrants.h"

namespace havre::tests {
namespace {

using vault::sqlite::Connection;

const QString App = QStringLiteral("fr.exemple.carnet-glycemie");

struct AppGrantsTest : ::testing::Test {
    OpenVault vault;
    ui::AppGrants grants;

    void SetUp() override
    {
        const auto give = [now = vault.clock.now()](Connection &c) {
            return store::grants::give(c, {App, QStringLiteral("health.glucose.read"), now, now.addDays(30)});
        };
        ASSERT_OK(await(space().write(give)));
        grants.setAppId(App);
        grants.setSession(vault.session());
        ASSERT_TRUE(waitUntil([this] { return grants.grants().size() == 1; }));
    }
    vault::Space &space() { return vault.session()->core().space(); }
    void execute(const QByteArray &sql)
    {
        const auto work = [sql](Connection &c) { return c.execute(sql.constData()); };
        ASSERT_OK(await(space().write(work)));
    }
};

TEST_F(AppGrantsTest, WhatCannotBeReadIsSaidAndWhatWasKnownStays)
{
    execute("ALTER TABLE app_grant RENAME TO away");
    grants.reload();
    ASSERT_TRUE(waitUntil([this] { return !grants.error().code.isEmpty(); }));
    EXPECT_EQ(grants.error().code, QStringLiteral("vault.sql"));
    EXPECT_EQ(grants.grants().size(), 1);
    execute("ALTER TABLE away RENAME TO app_grant");
    grants.reload();
    EXPECT_EQ(grants.error().code, QString());
}

TEST_F(AppGrantsTest, ARevocationThatFailedIsSaid)
{
    execute("CREATE TRIGGER stubborn BEFORE INSERT ON journal WHEN NEW.act = " + QByteArray::number(static_cast<int>(journal::Act::GrantRevoked))
            + " BEGIN SELECT RAISE(ABORT, 'no'); END");
    grants.takeBack({});
    ASSERT_TRUE(waitUntil([this] { return !grants.error().code.isEmpty(); }));
    EXPECT_EQ(grants.grants().size(), 1) << "the app may still";
    execute("DROP TRIGGER stubborn");
    grants.takeBack({});
    ASSERT_TRUE(waitUntil([this] { return grants.grants().isEmpty(); }));
    EXPECT_EQ(grants.error().code, QString());
}

} // namespace
} // namespace havre::tests
