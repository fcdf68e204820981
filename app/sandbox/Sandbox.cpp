#include "app/sandbox/Sandbox.h"

#include "app/sandbox/authority/Authority.h"
#include "app/sandbox/authority/SigningKey.h"
#include "app/sandbox/catalogue/CatalogueDesk.h"
#include "app/sandbox/dmp/FeedDesk.h"
#include "app/sandbox/dmp/FhirDesk.h"
#include "app/sandbox/http/Server.h"
#include "app/sandbox/mail/MailServers.h"
#include "app/sandbox/oidc/Registration.h"
#include "app/sandbox/oidc/SignInPages.h"
#include "app/sandbox/oidc/TokenDesk.h"
#include "app/sandbox/share/ShareDesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace havre::sandbox {
namespace {

[[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    return {};
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// So that a vault that knows this platform finds it again after a restart.
quint16 lastPort(const QString &platformFile)
{
    const QJsonObject platform = QJsonDocument::fromJson(read(platformFile)).object();
    return static_cast<quint16>(QUrl(platform.value(QLatin1String("issuer")).toString()).port(0));
}

quint16 lastMailPort(const QString &platformFile, const char *which)
{
    const QJsonObject platform = QJsonDocument::fromJson(read(platformFile)).object();
    const QJsonObject mail = platform.value(QLatin1String("mail")).toObject();
    return static_cast<quint16>(QUrl(mail.value(QLatin1String(which)).toString()).port(0));
}

[[nodiscard]] Result<People> residents(const Options &options)
{
    if (options.family.isEmpty())
        return People::alone();
    return People::load(QDir(options.family).filePath(QStringLiteral("people.json")));
}

} // namespace

struct Sandbox::Private {
    explicit Private(const Clock &c) : clock(c), shelf(c) {}
    const Clock &clock;
    People people;
    Shelf shelf;
    QString issuer;
    QString platformFile;
    QString authorityFile;
    std::unique_ptr<SigningKey> key;
    std::unique_ptr<Grants> grants;
    std::unique_ptr<Telephone> telephone;
    std::unique_ptr<SignInPages> pages;
    std::unique_ptr<TokenDesk> tokens;
    std::unique_ptr<FhirDesk> fhir;
    std::unique_ptr<FeedDesk> feed;
    std::unique_ptr<CatalogueDesk> catalogue;
    std::unique_ptr<ShareDesk> share;
    ServerCredentials tls;
    std::unique_ptr<MailServers> mail;
    QString mailAbsence;
    std::unique_ptr<Server> server; // last: goes first

    [[nodiscard]] Result<void> fill(const Options &options);
    [[nodiscard]] Result<void> open(const Options &options, const QDir &state);
    void startMail(const Options &options, const QDir &state, const QString &secret);
    [[nodiscard]] Result<void> describe() const;
};

Sandbox::Sandbox() = default;
Sandbox::~Sandbox() = default;

// Who lives here and what is in their records.
Result<void> Sandbox::Private::fill(const Options &options)
{
    HAVRE_TRY(who, residents(options));
    people = std::move(who);
    const QString login = options.person.isEmpty() ? people.all().first().login : options.person;
    if (!people.byLogin(login))
        return failure(Fault::NotFound, QLatin1String("sandbox.person-absent"));
    if (!options.personIns.isEmpty())
        people.setMatricule(login, options.personIns);
    if (!options.family.isEmpty()) {
        for (const Resident &person : people.all()) {
            const QString folder = QDir(options.family).filePath(QStringLiteral("records/") + person.login);
            if (QFileInfo(folder).isDir())
                HAVRE_CHECK(shelf.addFolder(folder, person));
        }
    }
    for (const QString &folder : options.records)
        HAVRE_CHECK(shelf.addFolder(folder, *people.byLogin(login)));
    return shelf.openDeposits(QDir(options.state).filePath(QStringLiteral("deposits")), people.all());
}

Result<void> Sandbox::Private::open(const Options &options, const QDir &state)
{
    HAVRE_TRY(made, credentials(state.path()));
    tls = made;
    authorityFile = tls.authorityFile;
    HAVRE_TRY(signing, SigningKey::load(state.path()));
    key = std::move(signing);
    server = std::make_unique<Server>();
    const quint16 wished = options.port != 0 ? options.port : lastPort(platformFile);
    auto listening = server->listen(tls, wished);
    if (!listening && options.port == 0 && wished != 0)
        listening = server->listen(tls, 0);
    HAVRE_CHECK(listening);
    issuer = QStringLiteral("https://127.0.0.1:%1").arg(server->port());
    return {};
}

// Without its packages there is a platform without mail, and it says so.
void Sandbox::Private::startMail(const Options &options, const QDir &state, const QString &secret)
{
    MailPlace place;
    place.folder = state.filePath(QStringLiteral("mail"));
    place.letters = options.family.isEmpty() ? QString() : QDir(options.family).absoluteFilePath(QStringLiteral("mail"));
    place.introspection = QUrl(issuer + QStringLiteral("/introspect"));
    place.introspection.setUserName(QStringLiteral("havre-mail"));
    place.introspection.setPassword(secret);
    place.imap = lastMailPort(platformFile, "imap");
    place.smtp = lastMailPort(platformFile, "smtp");
    auto started = MailServers::start(place, tls, people.all());
    if (started)
        mail = std::move(*started);
    else
        mailAbsence = QStringList{started.error().code, started.error().detail}.join(u' ').trimmed();
}

Result<void> Sandbox::Private::describe() const
{
    QJsonObject platform{{QStringLiteral("name"), QStringLiteral("Bac à sable")},
                               {QStringLiteral("issuer"), issuer},
                               {QStringLiteral("client"), ClientId},
                               {QStringLiteral("acr"), Acr},
                               {QStringLiteral("fhirBase"), QString(issuer + QStringLiteral("/fhir"))},
                               {QStringLiteral("catalogue"), QString(issuer + QStringLiteral("/catalogue"))},
                               {QStringLiteral("testPeople"), true},
                               {QStringLiteral("share"), QString(issuer + QStringLiteral("/share"))},
                               {QStringLiteral("catalogueRoot"), QDir(QFileInfo(platformFile).path()).relativeFilePath(catalogue->rootFile())},
                               {QStringLiteral("authorities"), QJsonArray{QFileInfo(authorityFile).fileName()}}};
    if (mail)
        platform.insert(QStringLiteral("mail"),
                        QJsonObject{{QStringLiteral("imap"), mail->imap().toString()},
                                    {QStringLiteral("smtp"), mail->smtp().toString()},
                                    {QStringLiteral("domain"), QString(MailServers::Domain)},
                                    {QStringLiteral("trusted"), QJsonArray{QString(MailServers::TrustedDomain)}},
                                    {QStringLiteral("keepsSent"), true}});
    return write(platformFile, QJsonDocument(platform).toJson());
}

Result<std::unique_ptr<Sandbox>> Sandbox::start(Options options, const Clock &clock)
{
    const QDir state(options.state);
    if (!QDir().mkpath(options.state))
        return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    std::unique_ptr<Sandbox> sandbox(new Sandbox);
    sandbox->d = std::make_unique<Private>(clock);
    Private &d = *sandbox->d;
    d.platformFile = state.filePath(QStringLiteral("platform.json"));
    HAVRE_CHECK(d.fill(options));
    HAVRE_CHECK(d.open(options, state));
    const QString secretFile = state.filePath(QStringLiteral("introspection-secret"));
    QString secret = QString::fromLatin1(read(secretFile)).trimmed();
    if (secret.isEmpty()) {
        secret = randomToken();
        HAVRE_CHECK(write(secretFile, secret.toLatin1()));
    }
    d.grants = std::make_unique<Grants>(clock, state.filePath(QStringLiteral("sessions.json")));
    d.telephone = std::make_unique<Telephone>(clock, options.codeFile);
    d.pages = std::make_unique<SignInPages>(d.people, *d.grants, *d.telephone, clock, d.issuer);
    d.tokens = std::make_unique<TokenDesk>(d.people, *d.grants, *d.key, clock, d.issuer, secret);
    d.fhir = std::make_unique<FhirDesk>(d.people, *d.grants, d.shelf, clock, d.issuer + QStringLiteral("/fhir"));
    d.fhir->misbehave(options.indiscreet, options.requestLog);
    d.pages->serve(*d.server);
    d.tokens->serve(*d.server);
    d.fhir->serve(*d.server);
    d.feed = std::make_unique<FeedDesk>(d.people, *d.grants, d.shelf, d.issuer + QStringLiteral("/fhir"), options.loseAnswers);
    d.feed->serve(*d.server);
    HAVRE_TRY(shop, CatalogueDesk::open(options.state, options.catalogue, clock.now()));
    d.catalogue = std::make_unique<CatalogueDesk>(std::move(shop));
    d.catalogue->serve(*d.server);
    d.share = std::make_unique<ShareDesk>(state.filePath(QStringLiteral("share")), d.grants.get(), clock, d.issuer + QStringLiteral("/share"));
    d.share->serve(*d.server);
    if (options.mail)
        d.startMail(options, state, secret);
    HAVRE_CHECK(d.describe());
    return sandbox;
}

QUrl Sandbox::issuer() const { return QUrl(d->issuer); }
QString Sandbox::platformFile() const { return QFileInfo(d->platformFile).absoluteFilePath(); }
QString Sandbox::authorityFile() const { return QFileInfo(d->authorityFile).absoluteFilePath(); }
qsizetype Sandbox::documentCount() const { return d->shelf.count(); }
QString Sandbox::mailAbsence() const { return d->mailAbsence; }

} // namespace havre::sandbox
