// The pictures of home: what is new, and below it the last results.
#include "core/records/DocumentStore.h"
#include "core/session/SessionStore.h"
#include "tests/screens/Pictures.h"
#include "tests/support/Await.h"
#include "tests/ui/health/Sample.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::Look;
using tests::picture;
using tests::WindowStage;

namespace {

const QList<Look> largest{{"phone", {390, 844}, "light", 2.0}, {"desktop", {1280, 800}, "light", 2.0}};
const QList<Look> both{{"phone", {390, 844}, "light", 1.0}, {"desktop", {1280, 800}, "light", 1.0}};

} // namespace

// Home as somebody meets it who has been here before: named, up to date, with results of theirs and something new.
TEST(Inside, home)
{
    for (const bool platform : {false, true}) {
        WindowStage stage(platform);
        stage.createVault();
        session::UnlockedSession &core = stage.app->session()->core();
        tests::fillHealth(core);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("TSH")));
        stage.settle(500); // home has been looked at: these are no news at the next visit
        const auto work = [now = stage.clock.now()](vault::sqlite::Connection &c) -> Result<void> {
            identity::Person person;
            person.givenName = QStringLiteral("Camille");
            person.familyName = QStringLiteral("MOREAU");
            person.birthDate = QDate(1979, 3, 14);
            HAVRE_CHECK(session::writePerson(c, person));
            return records::store::noteSync(c, now.addSecs(-1800));
        };
        ASSERT_OK(tests::await(core.space().write(work)));
        stage.app->lock();
        stage.settle();
        stage.type(WindowStage::phrase);
        stage.key(Qt::Key_Return);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Bonjour Camille")));
        stage.fill();
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Nouveau depuis votre dernière visite")));
        ASSERT_TRUE(stage.waitSays(QStringLiteral("TSH")));
        if (platform) {
            picture(stage, QStringLiteral("home-signed-out"), both);
            continue;
        }
        picture(stage, QStringLiteral("home"));
        picture(stage, QStringLiteral("home-largest"), largest);
        stage.app->overrideLanguage(QStringLiteral("en"));
        picture(stage, QStringLiteral("home-english"), both);
    }
}
