#include "tests/app/sandbox/SandboxTest.h"

#include "app/sandbox/browser/Form.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace havre::tests {
namespace {

QJsonObject person(const char *login, const char *matricule, const QJsonArray &representatives = {})
{
    return {{s("login"), s(login)}, {s("password"), QString(s("mot-de-passe-") + s(login))}, {s("phone"), s("06 99 00 00 42")},
            {s("given_name"), s(login)}, {s("family_name"), s("ESSAI")}, {s("birthdate"), s("1984-05-12")},
            {s("gender"), s("female")}, {s("representatives"), representatives},
            {s("ins"), QJsonObject{{s("matricule"), s(matricule)}, {s("oid"), s("1.2.250.1.213.1.4.10")}}}};
}

QString challenge(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

void SandboxTest::SetUp()
{
    const QJsonArray people{person("alice", Alice), person("leo", Leo, {s("alice")}), person("bob", Bob)};
    writeFile(s("people.json"), QJsonDocument(people).toJson());
    for (const char *login : {"alice", "leo", "bob"})
        writeFile(s("passwords/") + s(login), "mot-de-passe-" + QByteArray(login));
}

void SandboxTest::start()
{
    sandbox::Options options;
    options.state = folder.filePath(s("state"));
    options.family = folder.filePath(s("family"));
    options.codeFile = folder.filePath(s("code"));
    sandbox.reset();
    auto started = sandbox::Sandbox::start(options, clock);
    ASSERT_EQ(codeOf(started), "");
    sandbox = std::move(*started);
}

void SandboxTest::writeFile(const QString &path, const QByteArray &bytes) const
{
    const QString whole = folder.filePath(s("family/") + path);
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void SandboxTest::writeCda(const QString &login, const QString &name, const QString &oid, const QString &effective,
                           const QString &extra) const
{
    const QString cda = s(R"(<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><templateId root="1.2.250.1.213.1.1.1.55"/><id root="%1"/>
<code code="11502-2" codeSystem="2.16.840.1.113883.6.1"/><title>%2</title><effectiveTime value="%3"/>
<confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/><languageCode code="fr-FR"/>
<recordTarget><patientRole><id root="1.2.250.1.213.1.4.10" extension="x"/><patient/></patientRole></recordTarget>
<author><assignedAuthor><id root="1.2.250.1.71.4.2.1" extension="801234567890"/>
<code code="G15_10/SM03" codeSystem="1.2.250.1.213.1.1.4.5" displayName="Biologiste"/>
<assignedPerson><name><family>VERT</family><given>Anne</given><prefix>MME</prefix><suffix>DR</suffix></name></assignedPerson>
<representedOrganization><id root="1.2.250.1.71.4.2.2" extension="1750000000"/><name>Laboratoire du Parc</name></representedOrganization>
</assignedAuthor></author>
<custodian><assignedCustodian><representedCustodianOrganization><name>Laboratoire du Parc</name></representedCustodianOrganization></assignedCustodian></custodian>
%4<documentationOf><serviceEvent><code code="LAB" codeSystem="1.2.3"/><effectiveTime><low value="20250110083000+0100"/></effectiveTime>
<performer><assignedEntity><representedOrganization><standardIndustryClassCode code="AMBULATOIRE" codeSystem="1.2.250.1.213.1.1.4.9"/></representedOrganization></assignedEntity></performer></serviceEvent></documentationOf>
<componentOf><encompassingEncounter><location><healthCareFacility><code code="SA25" codeSystem="1.2.250.1.71.4.2.4"/></healthCareFacility></location></encompassingEncounter></componentOf>
</ClinicalDocument>)").arg(oid, name, effective, extra);
    writeFile(s("records/%1/%2.xml").arg(login, name), cda.toUtf8());
}

sandbox::Script SandboxTest::script(const char *login) const
{
    return {s(login), folder.filePath(s("family/passwords/") + s(login)), folder.filePath(s("code")), sandbox->authorityFile()};
}

QUrl SandboxTest::question(const QString &wanted) const
{
    QString query = s("response_type=code&client_id=havre&scope=openid%20offline_access%20dmp&prompt=consent&state=abc&nonce=n1"
                      "&code_challenge_method=S256&code_challenge=") + challenge(verifier)
        + s("&redirect_uri=") + QString::fromLatin1(QUrl::toPercentEncoding(redirect));
    // "name=value": that parameter instead; "name": without it.
    if (!wanted.isEmpty()) {
        QStringList kept = query.split(u'&');
        kept.removeIf([&](const QString &pair) { return pair.section(u'=', 0, 0) == wanted.section(u'=', 0, 0); });
        if (wanted.contains(u'='))
            kept.append(wanted);
        query = kept.join(u'&');
    }
    return QUrl(base() + s("/authorize?") + query, QUrl::StrictMode);
}

QUrlQuery SandboxTest::signIn(const char *login, const QString &wanted)
{
    // The last hop goes to a port where nobody listens: its address is what we want, not its page.
    sandbox::ScriptedBrowser browser(script(login));
    const auto visited = await(browser.visit(question(wanted)));
    EXPECT_EQ(codeOf(visited), "sandbox.browser-offline");
    return QUrlQuery(browser.lastAsked());
}

QByteArray SandboxTest::tokenForm(const QUrlQuery &callback) const
{
    return "grant_type=authorization_code&client_id=havre&code=" + callback.queryItemValue(s("code")).toLatin1()
        + "&code_verifier=" + verifier.toLatin1() + "&redirect_uri=" + QUrl::toPercentEncoding(redirect);
}

QJsonObject SandboxTest::tokensFor(const char *login)
{
    const Heard heard = ask(s("/token"), {}, tokenForm(signIn(login)));
    EXPECT_EQ(heard.status, 200) << heard.body.toStdString();
    return heard.json();
}

Heard SandboxTest::ask(const QString &url, const QString &bearer, const QByteArray &body, const QByteArray &accept)
{
    QNetworkAccessManager web;
    QNetworkRequest request(QUrl(url.startsWith(u'/') ? base() + url : url, QUrl::StrictMode));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(sandbox->authorityFile()));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", bearer.contains(u' ') ? bearer.toLatin1() : "Bearer " + bearer.toLatin1());
    if (!accept.isEmpty())
        request.setRawHeader("Accept", accept);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(body.isNull() ? web.get(request) : web.post(request, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Type")};
}

Heard SandboxTest::search(const QString &token, const char *matricule, const QString &more)
{
    return ask(s("/fhir/DocumentReference?patient.identifier=urn:oid:1.2.250.1.213.1.4.10%7C") + s(matricule)
                   + s("&status=current") + more, token);
}

QStringList titles(const QJsonObject &bundle)
{
    QStringList found;
    for (const QJsonValue &entry : bundle.value(s("entry")).toArray()) {
        const QJsonObject resource = entry.toObject().value(s("resource")).toObject();
        if (resource.value(s("resourceType")) == s("DocumentReference"))
            found.append(resource.value(s("content")).toArray().first().toObject().value(s("attachment")).toObject().value(s("title")).toString());
    }
    return found;
}

QString nextLink(const QJsonObject &bundle)
{
    for (const QJsonValue &link : bundle.value(s("link")).toArray()) {
        if (link.toObject().value(s("relation")) == s("next"))
            return link.toObject().value(s("url")).toString();
    }
    return {};
}

} // namespace havre::tests
