// The pictures of a copy under way: a DMP that answers so far and no further stands still for them.
#include "core/session/SessionStore.h"
#include "tests/core/dmp/FakeDmp.h"
#include "tests/screens/Pictures.h"
#include "tests/support/Await.h"
#include "tests/ui/family/Household.h"

#include <gtest/gtest.h>

using namespace havre;
using tests::FakeReply;
using tests::FakeRequest;
using tests::goTo;
using tests::picture;
using tests::WindowStage;

namespace {

const QList<tests::Look> largest{{"phone", {390, 844}, "light", 2.0}, {"desktop", {1280, 800}, "light", 2.0}};

QString s(const char *text) { return QString::fromUtf8(text); }

// Somebody is signed in already: its provider only renews their token.
class HeldDmp {
public:
    HeldDmp()
    {
        const char *titles[] = {"Compte rendu de consultation", "Bilan sanguin", "Ordonnance de renouvellement", "Échographie abdominale",
                                "Lettre de liaison", "Compte rendu opératoire", "Vaccination antigrippale", "Électrocardiogramme"};
        for (int i = 0; i < 24; ++i)
            server.add(i + 1).title = s(titles[i % 8]);
        server.instead = [this](const FakeRequest &request) { return answer(request); };
    }
    [[nodiscard]] session::Platform platform() const
    {
        session::Platform platform;
        platform.name = s("Mon espace santé");
        platform.issuer = QUrl(issuer());
        platform.clientId = s("havre");
        platform.fhirBase = server.base();
        platform.authorities = server.endpoint().authorities;
        return platform;
    }
    bool knows = true;  // else nobody has the number it is asked about
    int searches = 0;  // answered before they wait
    int originals = 0; // answered before they wait

private:
    [[nodiscard]] QString issuer() const { return server.base().resolved(QUrl(s("/"))).toString(); }
    std::optional<FakeReply> answer(const FakeRequest &request)
    {
        FakeReply reply;
        reply.contentType = "application/json";
        if (request.path.endsWith(s("openid-configuration"))) {
            reply.body = s(R"({"issuer":"%1","authorization_endpoint":"%1a","token_endpoint":"%1token","jwks_uri":"%1keys",)"
                           R"("response_types_supported":["code"],"code_challenge_methods_supported":["S256"]})").arg(issuer()).toUtf8();
            return reply;
        }
        if (request.path == s("/keys")) {
            reply.body = R"({"keys":[{"kty":"EC"}]})";
            return reply;
        }
        if (request.path == s("/token")) {
            reply.body = R"({"access_token":"good","token_type":"Bearer","expires_in":600})";
            return reply;
        }
        if (!knows) {
            reply.status = 404;
            return reply;
        }
        int &left = request.path.endsWith(s("DocumentReference")) ? searches : originals;
        if (left-- > 0)
            return std::nullopt;
        reply.status = 0;
        return reply;
    }
    const tests::Certificates m_certificates;

public:
    tests::FakeDmp server{m_certificates};
};

// From the next unlocking on.
void signIn(session::UnlockedSession &core, const session::Platform &platform, const QDateTime &now)
{
    identity::Person person;
    person.givenName = s("Camille");
    person.familyName = s("MOREAU");
    person.birthDate = QDate(1979, 3, 14);
    person.ins = *identity::Ins::parse(s(tests::FakeDmp::Matricule), QString(identity::TestOid));
    const auto work = [person, issuer = platform.issuer.toString(), now](vault::sqlite::Connection &c) -> Result<void> {
        HAVRE_CHECK(session::writePerson(c, person));
        return session::writeSession(c, {issuer, s("camille"), "renewal"}, now);
    };
    ASSERT_OK(tests::await(core.space().write(work)));
}

} // namespace

TEST(Doors, firstSync)
{
    HeldDmp dmp;
    WindowStage stage(dmp.platform());
    stage.createVault();
    signIn(stage.app->session()->core(), dmp.platform(), stage.clock.now());
    stage.app->lock();
    stage.settle();
    stage.type(WindowStage::phrase);
    stage.key(Qt::Key_Return);
    ASSERT_TRUE(stage.waitSays(s("Recherche de nouveaux documents")));
    ASSERT_TRUE(tests::waitUntil([&dmp] { return dmp.searches < 0; }));
    picture(stage, s("sync-searching"));
    goTo(stage, "documents");
    picture(stage, s("sync-searching-documents"));

    goTo(stage, "home");
    stage.press(s("Arrêter"));
    ASSERT_TRUE(tests::waitUntil([&stage] { return !stage.app->session()->sync()->running(); }));
    dmp.searches = 1;
    dmp.originals = 7;
    stage.app->session()->sync()->start();
    ASSERT_TRUE(stage.waitSays(s("7\u00a0sur\u00a024")));
    stage.settle(600); // what came is on the page
    picture(stage, s("sync"));
    picture(stage, s("sync-largest"), largest);
    goTo(stage, "documents");
    ASSERT_TRUE(stage.waitSays(s("7 documents")));
    picture(stage, s("sync-documents"));
    picture(stage, s("sync-documents-largest"), largest);
}

// A number typed by hand that the DMP does not know: where it is said, it can be corrected.
TEST(Doors, unknownNumber)
{
    HeldDmp dmp;
    dmp.knows = false;
    WindowStage stage(dmp.platform());
    stage.createVault();
    session::UnlockedSession &core = stage.app->session()->core();
    auto wanted = tests::child("Louise", "Moreau", QDate(2025, 9, 29), family::Sex::Female);
    wanted.person.ins = *identity::Ins::typed(s("225094410931164"), true);
    const QString louise = tests::makeSpace(core, wanted).person.id.toString();
    signIn(core, dmp.platform(), stage.clock.now());
    stage.app->turnTo(louise);
    ASSERT_TRUE(tests::waitUntil([&] { return stage.app->session() && stage.app->session()->spaceId() == louise; }, 20000));
    ASSERT_TRUE(stage.waitSays(s("Le DMP ne donne rien pour ce matricule")));
    goTo(stage, "home");
    picture(stage, s("sync-unknown-number"), {{"phone", {390, 844}, "light", 1.0}, {"phone", {390, 844}, "light", 1.6},
                                              {"desktop", {1280, 800}, "light", 1.0}, {"desktop", {1280, 800}, "dark", 1.0}});
    stage.press(s("Corriger"));
    EXPECT_TRUE(stage.waitSays(s("Corriger le matricule INS de Louise")));
}
