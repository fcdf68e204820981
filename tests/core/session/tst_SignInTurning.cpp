// Turning to another person's space in the middle of a sign-in: it goes on, and everything of it lands in the owner's space,
// wherever one is by then; nothing of it in the other.
#include "core/journal/AccessJournal.h"
#include "core/session/SessionStore.h"
#include "core/session/UnlockedSession.h"
#include "tests/core/session/TestProvider.h"
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"

#include <QCoreApplication>
#include <QTimer>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

// Who and what a space keeps of a sign-in.
struct Kept {
    QString givenName;
    QByteArray token;
    qsizetype signIns = 0;
};

class SignInTurning : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto created = await(vault::Vault::create(folder.filePath(s("vault")), SecretBytes::copyOf("ancre marée balise quai voile"),
                                                  secrets, vault::KdfCost::floor(), clock));
        ASSERT_OK(created);
        unlocked = valueOf(await(session::UnlockedSession::begin(std::move(*created), provider.platform(), {&secrets, &provider, nullptr, &clock})));
        owner = unlocked->owner();
        family::NewSpace wanted;
        wanted.person.givenName = s("Louise");
        wanted.person.familyName = s("Moreau");
        wanted.person.birthDate = QDate(2025, 9, 29);
        louise = valueOf(await(unlocked->createSpace(wanted))).person.id;
    }
    void turn(const PersonId &to)
    {
        auto turned = await(session::UnlockedSession::turn(unlocked, to));
        ASSERT_OK(turned);
        unlocked = std::move(*turned);
    }
    Kept kept()
    {
        auto work = [](vault::sqlite::Connection &c) -> Result<Kept> {
            HAVRE_TRY(person, session::readPerson(c));
            HAVRE_TRY(stored, session::readSession(c));
            return Kept{person.givenName, stored.refreshToken, 0};
        };
        Kept found = valueOf(await(unlocked->space().read(work)));
        for (const auto &entry : valueOf(await(journal::list(unlocked->space(), 0, 100))))
            found.signIns += entry.act == journal::Act::SignedIn;
        return found;
    }

    QTemporaryDir folder;
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    MemorySecretStore secrets;
    TestProvider provider{clock};
    std::unique_ptr<session::UnlockedSession> unlocked;
    PersonId owner;
    PersonId louise;
};

TEST_F(SignInTurning, LandsInTheOwnersSpaceWhereverOneIs)
{
    qsizetype times = 0;
    for (const char *moment : {"metadata", "open", "callback", "token", "jwks"}) {
        bool turned = false;
        provider.mischief.before = [&, moment](const QString &step) {
            if (step != s(moment) || std::exchange(turned, true))
                return;
            QTimer::singleShot(0, qApp, [this] { turn(louise); });
        };
        const auto person = await(unlocked->session()->signIn());
        ASSERT_OK(person) << moment;
        ASSERT_TRUE(turned) << moment;
        EXPECT_EQ(person->id, owner) << moment;
        EXPECT_FALSE(unlocked->isOwners()) << moment;
        const Kept theirs = kept();
        EXPECT_EQ(theirs.givenName, s("Louise")) << moment;
        EXPECT_TRUE(theirs.token.isEmpty()) << moment;
        EXPECT_EQ(theirs.signIns, 0) << moment;
        EXPECT_TRUE(valueOf(await(unlocked->session()->hasSession()))) << moment << ": known from her space too";
        turn(owner);
        const Kept own = kept();
        EXPECT_EQ(own.givenName, person->givenName) << moment;
        EXPECT_FALSE(own.token.isEmpty()) << moment;
        EXPECT_EQ(own.signIns, ++times) << moment;
    }
}

// The other way round: begun in her space, ended in one's own.
TEST_F(SignInTurning, BegunInAnothersSpaceItIsTheOwners)
{
    turn(louise);
    provider.mischief.before = [this](const QString &step) {
        if (step == s("token"))
            QTimer::singleShot(0, qApp, [this] { turn(owner); });
    };
    const auto person = await(unlocked->session()->signIn());
    ASSERT_OK(person);
    EXPECT_EQ(kept().signIns, 1);
    EXPECT_FALSE(kept().token.isEmpty());
    provider.mischief.before = {};
    turn(louise);
    EXPECT_EQ(kept().givenName, s("Louise"));
    EXPECT_EQ(kept().signIns, 0);
    EXPECT_TRUE(kept().token.isEmpty());
}

} // namespace
} // namespace havre::tests
