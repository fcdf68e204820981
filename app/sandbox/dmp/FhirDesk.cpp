#include "app/sandbox/dmp/FhirDesk.h"

#include "app/sandbox/dmp/Capability.h"
#include "app/sandbox/dmp/DocumentReference.h"
#include "app/sandbox/http/Server.h"

#include <QFile>
#include <QJsonDocument>

namespace havre::sandbox {
namespace {

constexpr int PageLifeSeconds = 600;
constexpr QLatin1String PagesParameter("_getpages");
constexpr QLatin1String OffsetParameter("_getpagesoffset");

QString s(const char *text) { return QString::fromUtf8(text); }

Reply fhir(const QJsonObject &resource, int status = 200)
{
    Reply reply = Reply::json(resource, status);
    reply.contentType = "application/fhir+json; charset=utf-8";
    return reply.with("Cache-Control", "no-store");
}

Reply outcome(int status, const char *code, const QString &text)
{
    return fhir(operationOutcome(s("error"), s(code), text), status);
}

Reply forbidden()
{
    return outcome(403, "forbidden", s("Ce dossier n'est pas celui de la personne connectée."));
}

// "text/xml", "*/*", "text/*;q=0.8" against a media type.
bool accepts(const QByteArray &accept, const QString &type)
{
    if (accept.isEmpty())
        return true;
    for (const QByteArray &part : accept.split(',')) {
        const QString range = QString::fromLatin1(part.left(part.indexOf(';') < 0 ? part.size() : part.indexOf(';')).trimmed());
        if (range == s("*/*") || range == type || (range.endsWith(s("/*")) && type.startsWith(range.chopped(1))))
            return true;
    }
    return false;
}

} // namespace

FhirDesk::FhirDesk(const People &people, const Grants &grants, Shelf &shelf, const Clock &clock, QString base)
    : m_people(people), m_grants(grants), m_shelf(shelf), m_clock(clock), m_base(std::move(base))
{
}

void FhirDesk::serve(Server &server)
{
    const auto behind = [this, &server](const char *method, const char *path, Reply (FhirDesk::*serveFor)(const Request &, const QString &)) {
        server.route(method, s(path), [this, serveFor](const Request &r) { return guarded(r, serveFor); });
    };
    server.route("GET", s("/fhir/metadata"), [this](const Request &) { return metadata(); });
    server.route("GET", s("/fhir/*"), [](const Request &) { return outcome(404, "not-supported", s("Ressource inconnue.")); });
    behind("GET", "/fhir/Patient", &FhirDesk::patient);
    behind("GET", "/fhir/Patient/*", &FhirDesk::patientById);
    behind("GET", "/fhir/DocumentReference", &FhirDesk::search);
    behind("POST", "/fhir/DocumentReference/_search", &FhirDesk::search);
    behind("GET", "/fhir/DocumentReference/*", &FhirDesk::document);
    behind("GET", "/fhir/Binary/*", &FhirDesk::binary);
}

Reply FhirDesk::guarded(const Request &request, Reply (FhirDesk::*serveFor)(const Request &, const QString &))
{
    if (QFile log(m_requestLog); !m_requestLog.isEmpty() && log.open(QIODevice::WriteOnly | QIODevice::Append))
        log.write(request.method + ' ' + request.path.toUtf8() + '\n');
    const std::optional<Grant> grant = m_grants.access(request.bearer());
    if (!grant || !grant->scope.split(u' ').contains(s("dmp")))
        return outcome(401, "login", s("Connexion nécessaire.")).with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return (this->*serveFor)(request, grant->login);
}

void FhirDesk::misbehave(bool indiscreet, const QString &requestLog)
{
    m_indiscreet = indiscreet;
    m_requestLog = requestLog;
}

Reply FhirDesk::metadata() const
{
    return fhir(capabilityStatement(m_base, m_clock.now()));
}

Reply FhirDesk::patient(const Request &request, const QString &reader)
{
    const QString value = request.query.first(QLatin1String("identifier"));
    const QString oid = value.section(u'|', 0, 0).remove(s("urn:oid:"));
    const Resident *person = m_people.byIns(oid, value.section(u'|', 1));
    if (value.isEmpty())
        return outcome(400, "required", s("identifier"));
    QJsonArray entries;
    if (person && !People::mayRead(reader, *person))
        return forbidden();
    if (person)
        entries.append(QJsonObject{{s("fullUrl"), QString(m_base + s("/Patient/") + patientId(*person))},
                                   {s("resource"), patientResource(*person)},
                                   {s("search"), QJsonObject{{s("mode"), s("match")}}}});
    return fhir({{s("resourceType"), s("Bundle")}, {s("type"), s("searchset")}, {s("total"), entries.size()}, {s("entry"), entries}});
}

Reply FhirDesk::patientById(const Request &request, const QString &reader)
{
    const QString id = request.path.section(u'/', -1);
    for (const Resident &person : m_people.all()) {
        if (patientId(person) == id)
            return People::mayRead(reader, person) ? fhir(patientResource(person)) : forbidden();
    }
    return outcome(404, "not-found", s("Personne inconnue."));
}

bool FhirDesk::maySee(const QString &reader, const Entry &entry) const
{
    const Resident *owner = m_people.byLogin(entry.login);
    if (!owner || !People::mayRead(reader, *owner))
        return false;
    if (m_indiscreet && reader != owner->login)
        return true;
    // interop.md §1.7: some documents wait for a professional, some are hidden from representatives.
    const QString hidden = reader == owner->login ? s("INVISIBLE_PATIENT") : s("INVISIBLE_REPRESENTANTS_LEGAUX");
    return std::none_of(entry.confidentiality.cbegin(), entry.confidentiality.cend(),
                        [&hidden](const Coded &label) { return label.code == hidden; });
}

Reply FhirDesk::search(const Request &request, const QString &reader)
{
    Parameters parameters = request.query;
    parameters.append(request.form);
    if (parameters.has(PagesParameter))
        return turn(parameters.first(PagesParameter), parameters.first(OffsetParameter).toInt(), reader);
    const Result<Search> search = Search::parse(parameters);
    if (!search)
        return outcome(400, "invalid", s("Paramètre manquant ou illisible : ") + search.error().detail);
    const Resident *owner = m_people.byIns(search->patientIdentifier.root, search->patientIdentifier.extension);
    if (!owner) {
        for (const Resident &person : m_people.all()) {
            if (patientId(person) == search->patientReference)
                owner = &person;
        }
    }
    if (!owner || !People::mayRead(reader, *owner))
        return forbidden(); // also for a person not living here: existence is not told
    m_shelf.refresh();
    QList<const Entry *> found;
    for (const Entry *entry : m_shelf.of(owner->login)) {
        if (maySee(reader, *entry) && search->selects(*entry))
            found.append(entry);
    }
    search->sort(found);
    const QDateTime now = m_clock.now();
    Pages pages{reader, owner->login, {}, search->count, search->ignored, now.addSecs(PageLifeSeconds)};
    for (const Entry *entry : std::as_const(found))
        pages.ids.append(entry->id);
    m_pages.removeIf([&now](const auto &entry) { return entry->expires < now; });
    QString link;
    if (pages.ids.size() > pages.count) {
        link = randomToken();
        m_pages.insert(link, pages);
    }
    return pageOf(pages, link, 0);
}

Reply FhirDesk::turn(const QString &link, int from, const QString &reader)
{
    const auto found = m_pages.constFind(link);
    if (found == m_pages.cend() || found->expires < m_clock.now() || found->reader != reader || from < 0)
        return outcome(410, "expired", s("Cette recherche n'est plus gardée. Recommencez-la."));
    return pageOf(*found, link, from);
}

Reply FhirDesk::pageOf(const Pages &pages, const QString &link, qsizetype from) const
{
    QJsonArray entries;
    for (const QString &id : pages.ids.mid(from, pages.count)) {
        const Entry *entry = m_shelf.byId(id);
        if (!entry)
            continue; // gone since the first page
        entries.append(QJsonObject{{s("fullUrl"), QString(m_base + s("/DocumentReference/") + id)},
                                   {s("resource"), resource(*entry)},
                                   {s("search"), QJsonObject{{s("mode"), s("match")}}}});
    }
    if (from == 0 && !pages.ignored.isEmpty())
        entries.append(QJsonObject{{s("resource"), operationOutcome(s("warning"), s("not-supported"), s("Paramètres ignorés : ") + pages.ignored.join(s(", ")))},
                                   {s("search"), QJsonObject{{s("mode"), s("outcome")}}}});
    QJsonArray links;
    const auto page = [&](const char *relation, qsizetype offset) {
        links.append(QJsonObject{{s("relation"), s(relation)},
                                 {s("url"), QString(m_base + s("/DocumentReference?") + PagesParameter + u'=' + link + u'&'
                                                    + OffsetParameter + u'=' + QString::number(offset))}});
    };
    if (!link.isEmpty())
        page("self", from);
    if (from + pages.count < pages.ids.size())
        page("next", from + pages.count);
    return fhir({{s("resourceType"), s("Bundle")},
                 {s("type"), s("searchset")},
                 {s("meta"), QJsonObject{{s("lastUpdated"), m_clock.now().toString(Qt::ISODateWithMs)}}},
                 {s("total"), pages.ids.size()},
                 {s("link"), links},
                 {s("entry"), entries}});
}

QJsonObject FhirDesk::resource(const Entry &entry) const
{
    return documentReference(entry, *m_people.byLogin(entry.login), m_base, [this, &entry](const QString &master) {
        const Entry *target = m_shelf.byMaster(entry.login, master);
        return target ? target->id : QString();
    });
}

Reply FhirDesk::document(const Request &request, const QString &reader)
{
    const Entry *entry = m_shelf.byId(request.path.section(u'/', -1));
    if (!entry)
        return outcome(404, "not-found", s("Document inconnu."));
    if (!maySee(reader, *entry))
        return forbidden();
    return fhir(resource(*entry)).with("ETag", "W/\"" + QByteArray::number(entry->version) + '"');
}

Reply FhirDesk::binary(const Request &request, const QString &reader)
{
    const Entry *entry = m_shelf.byId(request.path.section(u'/', -1));
    if (!entry)
        return outcome(404, "not-found", s("Document inconnu."));
    if (!maySee(reader, *entry))
        return forbidden();
    if (!accepts(request.header("accept"), entry->contentType))
        return outcome(406, "not-supported", s("Ce document n'existe que sous la forme ") + entry->contentType);
    Reply reply{200, entry->contentType.toLatin1(), Shelf::bytesOf(*entry), {}};
    return reply.with("Cache-Control", "no-store").with("X-Content-Type-Options", "nosniff");
}

} // namespace havre::sandbox
