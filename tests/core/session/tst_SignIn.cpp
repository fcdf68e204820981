// ID-1 (security.md §4): the sign-in against a provider, a browser and a network that misbehave, one
// thing at a time. Each case names what is bent and the code it must end with; none leaves a session.
#include "tests/core/session/SessionTest.h"

#include <QJsonArray>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Case {
    const char *name;
    const char *code; // "" when the sign-in must succeed
    std::function<void(Mischief &)> bend;
    friend void PrintTo(const Case &c, std::ostream *out) { *out << c.name; }
};

std::function<void(Mischief &)> claim(const char *name, const QJsonValue &value)
{
    return [=](Mischief &m) { m.claims = [=](QJsonObject &claims) { claims.insert(s(name), value); }; };
}
std::function<void(Mischief &)> noClaim(const char *name)
{
    return [=](Mischief &m) { m.claims = [=](QJsonObject &claims) { claims.remove(s(name)); }; };
}
// Moves a time claim by so many seconds.
std::function<void(Mischief &)> shift(const char *name, qint64 seconds)
{
    return [=](Mischief &m) {
        m.claims = [=](QJsonObject &claims) { claims.insert(s(name), claims.value(s("iat")).toInteger() + seconds); };
    };
}
std::function<void(Mischief &)> metadata(const char *name, const QJsonValue &value)
{
    return [=](Mischief &m) { m.metadata = [=](QJsonObject &object) { object.insert(s(name), value); }; };
}
std::function<void(Mischief &)> answer(const char *name, const QJsonValue &value)
{
    return [=](Mischief &m) { m.tokens = [=](QJsonObject &object) { object.insert(s(name), value); }; };
}
std::function<void(Mischief &)> callback(const char *name, const QString &value)
{
    return [=](Mischief &m) {
        m.callback = [=](Pairs &pairs) {
            for (auto &[key, held] : pairs) {
                if (key == s(name))
                    held = value;
            }
        };
    };
}
std::function<void(Mischief &)> noCallback(const char *name)
{
    return [=](Mischief &m) {
        m.callback = [=](Pairs &pairs) { pairs.removeIf([=](const auto &pair) { return pair.first == s(name); }); };
    };
}
std::function<void(Mischief &)> twice(const char *name)
{
    return [=](Mischief &m) { m.callback = [=](Pairs &pairs) { pairs.append({s(name), s("again")}); }; };
}
std::function<void(Mischief &)> instead(const char *step, const sandbox::Reply &reply)
{
    return [=](Mischief &m) {
        m.instead = [=](const QString &at) { return at == s(step) ? std::optional(reply) : std::nullopt; };
    };
}
std::function<void(Mischief &)> says(const char *error)
{
    return [=](Mischief &m) {
        m.callback = [=](Pairs &pairs) {
            pairs.removeFirst();
            pairs.append({s("error"), s(error)});
        };
    };
}
std::function<void(Mischief &)> signing(Signing how)
{
    return [=](Mischief &m) { m.signing = how; };
}
std::function<void(Mischief &)> with(crypto::SigningKey::Algorithm algorithm)
{
    return [=](Mischief &m) { m.algorithm = algorithm; };
}

const std::vector<Case> &cases()
{
    using Algorithm = crypto::SigningKey::Algorithm;
    static const std::vector<Case> all{
        {"nothing", "", [](Mischief &) {}},
        // The answer that comes back to the loopback
        {"state_missing", "session.state", noCallback("state")},
        {"state_wrong", "session.state", callback("state", s("guess"))},
        {"state_empty", "session.state", callback("state", {})},
        {"state_twice", "session.state", twice("state")},
        {"issuer_missing", "session.issuer", noCallback("iss")},
        {"issuer_other", "session.issuer", callback("iss", s("https://elsewhere.example"))},
        {"issuer_twice", "session.issuer", twice("iss")},
        {"code_missing", "session.refused", noCallback("code")},
        {"code_twice", "session.refused", twice("code")},
        {"code_injected", "session.refused", callback("code", s("code-of-another"))},
        {"person_says_no", "session.denied", says("access_denied")},
        {"provider_says_no", "session.refused", says("server_error")},
        {"provider_says_markup", "session.refused", says("<script>")},
        // What the provider says of itself
        {"metadata_issuer", "session.provider", metadata("issuer", s("https://elsewhere.example"))},
        {"metadata_issuer_slash", "session.provider", [](Mischief &m) {
             m.metadata = [](QJsonObject &o) { o.insert(s("issuer"), QString(o.value(s("issuer")).toString() + u'/')); };
         }},
        {"authorize_plain_http", "session.provider", metadata("authorization_endpoint", s("http://127.0.0.1/authorize"))},
        {"authorize_a_file", "session.provider", metadata("authorization_endpoint", s("file:///etc/passwd"))},
        {"token_plain_http", "session.provider", metadata("token_endpoint", s("http://127.0.0.1/token"))},
        {"keys_plain_http", "session.provider", metadata("jwks_uri", s("http://127.0.0.1/jwks"))},
        {"pkce_plain_only", "session.provider", metadata("code_challenge_methods_supported", QJsonArray{s("plain")})},
        {"pkce_unsaid", "session.provider", [](Mischief &m) {
             m.metadata = [](QJsonObject &o) { o.remove(s("code_challenge_methods_supported")); };
         }},
        {"implicit_only", "session.provider", metadata("response_types_supported", QJsonArray{s("token")})},
        {"no_keys", "session.provider", [](Mischief &m) { m.keys = [](QJsonObject &o) { o.insert(s("keys"), QJsonArray()); }; }},
        {"metadata_not_json", "session.provider", instead("metadata", sandbox::Reply{200, "text/html", "<html>", {}})},
        {"metadata_absent", "session.provider", instead("metadata", sandbox::Reply::empty(404))},
        {"metadata_redirects", "session.provider", instead("metadata", sandbox::Reply::redirect(QUrl(s("https://127.0.0.1:1/"))))},
        {"provider_down", "session.offline", instead("metadata", sandbox::Reply::empty(503))},
        // The token endpoint
        {"token_down", "session.offline", instead("token", sandbox::Reply::empty(502))},
        {"token_not_json", "session.provider", instead("token", sandbox::Reply{200, "text/html", "<html>", {}})},
        {"token_type_other", "session.provider", answer("token_type", s("mac"))},
        {"token_type_lower_case", "", answer("token_type", s("bearer"))},
        {"access_token_missing", "session.provider", answer("access_token", QJsonValue())},
        {"access_token_header", "session.provider", answer("access_token", s("a\r\nX: y"))},
        {"id_token_missing", "session.id-token.malformed", answer("id_token", QJsonValue())},
        {"id_token_two_parts", "session.id-token.malformed", answer("id_token", s("e30.e30"))},
        // The ID token
        {"alg_none", "session.id-token.algorithm", signing(Signing::None)},
        {"alg_shared_secret", "session.id-token.algorithm", signing(Signing::SharedSecret)},
        {"key_unknown", "session.id-token.key", signing(Signing::UnknownKey)},
        {"signature_damaged", "session.id-token.signature", signing(Signing::Damaged)},
        {"alg_rs256", "", with(Algorithm::RS256)},
        {"alg_ps256", "", with(Algorithm::PS256)},
        {"iss_other", "session.id-token.issuer", claim("iss", s("https://elsewhere.example"))},
        {"iss_missing", "session.id-token.issuer", noClaim("iss")},
        {"aud_other", "session.id-token.audience", claim("aud", s("someone-else"))},
        {"aud_also_other", "session.id-token.audience", claim("aud", QJsonArray{s("havre"), s("someone-else")})},
        {"aud_missing", "session.id-token.audience", noClaim("aud")},
        {"azp_other", "session.id-token.audience", claim("azp", s("someone-else"))},
        {"expired", "session.id-token.expired", shift("exp", -121)},
        {"expired_within_skew", "", shift("exp", -100)},
        {"exp_missing", "session.id-token.expired", noClaim("exp")},
        {"exp_a_word", "session.id-token.expired", claim("exp", s("tomorrow"))},
        {"issued_in_future", "session.id-token.issued", shift("iat", 200)},
        {"iat_missing", "session.id-token.issued", noClaim("iat")},
        {"not_yet_valid", "session.id-token.issued", shift("nbf", 200)},
        {"signed_in_in_future", "session.id-token.issued", shift("auth_time", 200)},
        {"signed_in_before_we_asked", "session.id-token.issued", shift("auth_time", -121)},
        {"signed_in_within_skew", "", shift("auth_time", -100)},
        {"auth_time_missing", "session.id-token.issued", noClaim("auth_time")},
        {"nonce_missing", "session.id-token.nonce", noClaim("nonce")},
        {"nonce_wrong", "session.id-token.nonce", claim("nonce", s("replayed"))},
        {"access_hash_wrong", "session.id-token.access-hash", claim("at_hash", s("AAAAAAAAAAAAAAAAAAAAAA"))},
        {"acr_missing", "session.acr", noClaim("acr")},
        {"acr_weak", "session.acr", claim("acr", s("eidas1"))},
        {"sub_missing", "session.id-token.subject", noClaim("sub")},
        {"ins_missing", "session.id-token.identity", noClaim("urn:havre:ins")},
        {"ins_wrong_key", "session.id-token.identity",
         claim("urn:havre:ins", QJsonObject{{s("matricule"), s("279035121518900")}, {s("oid"), s("1.2.250.1.213.1.4.10")}})},
    };
    return all;
}

class SignIn : public SessionTest, public ::testing::WithParamInterface<Case> {};

TEST_P(SignIn, EndsAsItMust)
{
    GetParam().bend(provider.mischief);
    const auto person = await(session->signIn());
    if (*GetParam().code == '\0') {
        ASSERT_EQ(codeOf(person), "");
        EXPECT_EQ(person->ins.matricule(), provider.matricule);
        EXPECT_EQ(session->step(), session::SignInStep::SignedIn);
        EXPECT_EQ(stored().refreshToken, provider.refreshToken.toLatin1());
        return;
    }
    EXPECT_EQ(codeOf(person), GetParam().code);
    EXPECT_EQ(session->step(), session::SignInStep::SignedOut);
    EXPECT_TRUE(session->pendingUrl().isEmpty());
    EXPECT_TRUE(stored().refreshToken.isEmpty());
    EXPECT_TRUE(valueOf(await(session->person())).ins.isNull());
    EXPECT_EQ(codeOf(await(session->accessToken())), "session.signed-out");
}

INSTANTIATE_TEST_SUITE_P(OidcMatrix, SignIn, ::testing::ValuesIn(cases()),
                         [](const auto &one) { return std::string(one.param.name); });

} // namespace
} // namespace havre::tests
