#include "app/sandbox/dmp/FeedDesk.h"

#include "app/sandbox/dmp/DocumentReference.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <optional>

namespace havre::sandbox {
namespace {

constexpr qint64 MaxDeposit = 5'000'000; // bytes of a document (interop.md §1.8)

QString s(const char *text) { return QString::fromUtf8(text); }

Reply fhir(const QJsonObject &resource, int status = 200)
{
    Reply reply = Reply::json(resource, status);
    reply.contentType = "application/fhir+json; charset=utf-8";
    return reply.with("Cache-Control", "no-store");
}

Reply outcome(int status, const char *code, const char *text)
{
    return fhir(operationOutcome(s("error"), s(code), s(text)), status);
}

QJsonObject resourceOf(const QJsonArray &entries, const char *type)
{
    for (const QJsonValue &entry : entries)
        if (const QJsonObject one = entry.toObject().value(s("resource")).toObject(); one.value(s("resourceType")) == s(type))
            return one;
    return {};
}

QJsonObject firstOf(const QJsonValue &list)
{
    return list.toArray().first().toObject();
}

// What a folder of documents says beside its files (README.md), from what was sent.
QJsonObject sidecarOf(const QJsonObject &reference, const QString &master, const Resident &owner)
{
    const QJsonObject attachment = firstOf(reference.value(s("content"))).value(s("attachment")).toObject();
    return {{s("masterIdentifier"), master},
            {s("title"), attachment.value(s("title"))},
            {s("typeCode"), firstOf(reference.value(s("type")).toObject().value(s("coding"))).value(s("code"))},
            {s("date"), reference.value(s("date"))},
            {s("serviceStart"), reference.value(s("context")).toObject().value(s("period")).toObject().value(s("start"))},
            {s("contentType"), attachment.value(s("contentType"))},
            {s("patient"), QJsonObject{{s("matricule"), owner.matricule}, {s("oid"), owner.oid}}}};
}

QString masterOf(const QJsonObject &reference)
{
    QString master = reference.value(s("masterIdentifier")).toObject().value(s("value")).toString();
    return master.startsWith(s("urn:oid:")) ? master.mid(8) : QString();
}

// Whose document it says to be: the subject's INS.
bool speaksOf(const QJsonObject &reference, const Resident &owner)
{
    const QJsonObject said = reference.value(s("subject")).toObject().value(s("identifier")).toObject();
    return said.value(s("system")) == QString(s("urn:oid:") + owner.oid) && said.value(s("value")) == owner.matricule;
}

// The place a step names, when there is a label.
std::optional<int> placeOf(const QString &written, const QList<Coded> &labels)
{
    bool isNumber = false;
    const int at = written.toInt(&isNumber);
    return isNumber && at >= 0 && at < labels.size() ? std::optional(at) : std::nullopt;
}

// What may be asked for: who may see it, and whether it is still so. Nothing else of a document changes this way (405 in the guide).
std::optional<QList<Coded>> patched(QList<Coded> labels, const QJsonArray &steps)
{
    for (const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        const QString path = step.value(s("path")).toString();
        const QString act = step.value(s("op")).toString();
        const auto labelOf = [](const QJsonValue &label) {
            const QJsonObject coding = firstOf(label.toObject().value(s("coding")));
            const QString code = coding.value(s("code")).toString();
            return Coded{code, code.size() == 1 ? s("2.16.840.1.113883.5.25") : s("1.2.250.1.213.1.1.4.13"), {}};
        };
        const Coded label = labelOf(step.value(s("value")));
        if (path.startsWith(s("/securityLabel/")) && path.endsWith(s("/coding/0/code")) && act == s("test")) {
            const auto at = placeOf(path.section(u'/', 2, 2), labels);
            if (!at || labels.at(*at).code != step.value(s("value")).toString())
                return std::nullopt;
        } else if (path == s("/securityLabel/-") && act == s("add")) {
            labels.append(label);
        } else if (path == s("/securityLabel") && act == s("add")) {
            labels = {labelOf(step.value(s("value")).toArray().first())};
        } else if (path.startsWith(s("/securityLabel/")) && act == s("replace")) {
            const auto at = placeOf(path.mid(15), labels);
            if (!at)
                return std::nullopt;
            labels[*at] = label;
        } else {
            return std::nullopt;
        }
    }
    return labels;
}

} // namespace

FeedDesk::FeedDesk(const People &people, const Grants &grants, Shelf &shelf, QString base, int loseAnswers)
    : m_people(people), m_grants(grants), m_shelf(shelf), m_base(std::move(base)), m_loseAnswers(loseAnswers)
{
}

void FeedDesk::serve(Server &server)
{
    server.route("POST", s("/fhir"), [this](const Request &request) { return provide(request); });
    server.route("PATCH", s("/fhir/DocumentReference/*"), [this](const Request &request) { return change(request); });
}

const Resident *FeedDesk::signedIn(const Request &request) const
{
    const std::optional<Grant> grant = m_grants.access(request.bearer());
    return grant && grant->scope.split(u' ').contains(s("dmp")) ? m_people.byLogin(grant->login) : nullptr;
}

Reply FeedDesk::told(Reply reply)
{
    if (m_loseAnswers <= 0)
        return reply;
    --m_loseAnswers;
    return Reply::empty(504);
}

Reply FeedDesk::provide(const Request &request)
{
    const Resident *owner = signedIn(request);
    if (!owner)
        return outcome(401, "login", "Connexion nécessaire.").with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    const QJsonObject bundle = QJsonDocument::fromJson(request.body).object();
    const QJsonArray entries = bundle.value(s("entry")).toArray();
    const QJsonObject reference = resourceOf(entries, "DocumentReference");
    const QString master = masterOf(reference);
    const QByteArray bytes = QByteArray::fromBase64(resourceOf(entries, "Binary").value(s("data")).toString().toLatin1());
    const QJsonObject attachment = firstOf(reference.value(s("content"))).value(s("attachment")).toObject();
    const QByteArray sha1 = QByteArray::fromBase64(attachment.value(s("hash")).toString().toLatin1());
    if (bundle.value(s("type")) != s("transaction") || master.isEmpty() || resourceOf(entries, "List").isEmpty())
        return outcome(400, "structure", "Une transaction de List, DocumentReference et Binary est attendue.");
    if (!speaksOf(reference, *owner))
        return outcome(403, "forbidden", "Ce document parle d'une autre personne.");
    if (bytes.isEmpty() || bytes.size() > MaxDeposit || attachment.value(s("size")).toInteger() != bytes.size()
        || sha1 != QCryptographicHash::hash(bytes, QCryptographicHash::Sha1))
        return outcome(422, "value", "Le contenu n'est pas celui qui est annoncé, ou dépasse 5 Mo.");
    m_shelf.refresh();
    const bool there = m_shelf.byMaster(owner->login, master) != nullptr;
    if (!there && !m_shelf.deposit(*owner, sidecarOf(reference, master, *owner), bytes))
        return outcome(422, "not-supported", "Ce type de contenu n'est pas accepté.");
    const Entry *entry = m_shelf.byMaster(owner->login, master);
    QJsonArray answers;
    for (const QJsonValue &value : entries) {
        const QString type = value.toObject().value(s("resource")).toObject().value(s("resourceType")).toString();
        QJsonObject response{{s("status"), there ? s("200 OK") : s("201 Created")}};
        if (entry && type == s("DocumentReference"))
            response.insert(s("location"), QString(m_base + s("/DocumentReference/") + entry->id));
        answers.append(QJsonObject{{s("response"), response}});
    }
    return told(fhir({{s("resourceType"), s("Bundle")}, {s("type"), s("transaction-response")}, {s("entry"), answers}}));
}

Reply FeedDesk::change(const Request &request)
{
    const Resident *owner = signedIn(request);
    if (!owner)
        return outcome(401, "login", "Connexion nécessaire.").with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    const Entry *entry = m_shelf.byId(request.path.section(u'/', -1));
    if (!entry)
        return outcome(404, "not-found", "Document inconnu.");
    if (entry->login != owner->login)
        return outcome(403, "forbidden", "Seule la personne elle-même le peut.");
    const QByteArray tag = "W/\"" + QByteArray::number(entry->version) + '"';
    if (request.header("if-match") != tag)
        return outcome(request.header("if-match").isEmpty() ? 428 : 412, "conflict", "Le document a changé entre-temps.");
    const auto labels = patched(entry->confidentiality, QJsonDocument::fromJson(request.body).array());
    if (!labels)
        return outcome(405, "not-supported", "Seule la visibilité se change ainsi.");
    m_shelf.relabel(entry->id, *labels);
    const Entry *now = m_shelf.byId(entry->id);
    const auto targetOf = [this, owner](const QString &master) {
        const Entry *target = m_shelf.byMaster(owner->login, master);
        return target ? target->id : QString();
    };
    return told(fhir(documentReference(*now, *owner, m_base, targetOf)).with("ETag", "W/\"" + QByteArray::number(now->version) + '"'));
}

} // namespace havre::sandbox
