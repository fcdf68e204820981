#include "app/sandbox/share/ShareDesk.h"

#include "core/foundation/OneLine.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

static void takeResources()
{
    Q_INIT_RESOURCE(sandbox_share);
}

namespace havre::sandbox {
namespace {

constexpr int MaxFiles = 101;
constexpr qint64 MaxLifeSeconds = 7LL * 24 * 3600 + 60;

QString s(const char *text) { return QString::fromLatin1(text); }

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// No early leave: how long it takes says nothing.
bool same(const QByteArray &a, const QByteArray &b)
{
    int different = a.size() != b.size();
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        different |= a.at(i) ^ b.at(i);
    return different == 0;
}

Reply quiet(Reply reply)
{
    reply.with("Cache-Control", "no-store").with("Referrer-Policy", "no-referrer").with("X-Content-Type-Options", "nosniff");
    return reply;
}

Reply said(const QJsonObject &object, int status = 200)
{
    return quiet(Reply::json(object, status));
}

Reply asset(const char *name, const char *type)
{
    takeResources();
    QFile source(QLatin1String(":/sandbox/share/") + QLatin1String(name));
    Reply reply{200, type, source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray(), {}};
    // Nothing from elsewhere, nothing inline; pictures only from what this page has decrypted itself.
    reply.with("Content-Security-Policy",
               "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src blob:; "
               "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    reply.with("Permissions-Policy", "camera=(), microphone=(), geolocation=()").with("Cross-Origin-Opener-Policy", "same-origin");
    return quiet(reply);
}

// What somebody calls themselves: one short line.
QString nameOf(const QJsonValue &value)
{
    return oneLine(value.toString(), 80);
}

} // namespace

ShareDesk::ShareDesk(QString folder, const Grants *grants, const Clock &clock, QString base)
    : m_shelf(std::move(folder), clock), m_grants(grants), m_clock(clock), m_base(std::move(base))
{
}

void ShareDesk::serve(Server &server)
{
    server.route("GET", s("/share/view"), [](const Request &) { return asset("view.html", "text/html; charset=utf-8"); });
    server.route("GET", s("/share/view.js"), [](const Request &) { return asset("view.js", "text/javascript; charset=utf-8"); });
    server.route("GET", s("/share/paper.js"), [](const Request &) { return asset("paper.js", "text/javascript; charset=utf-8"); });
    server.route("GET", s("/share/view.css"), [](const Request &) { return asset("view.css", "text/css; charset=utf-8"); });
    const auto swept = [this](Reply (ShareDesk::*answer)(const Request &)) {
        return [this, answer](const Request &request) {
            m_shelf.sweep();
            return (this->*answer)(request);
        };
    };
    server.route("POST", s("/share/links"), swept(&ShareDesk::announce));
    server.route("POST", s("/share/links/*"), swept(&ShareDesk::manage));
    server.route("GET", s("/share/links/*"), swept(&ShareDesk::manage));
    server.route("POST", s("/share/m/*"), swept(&ShareDesk::manifest));
    server.route("GET", s("/share/f/*"), swept(&ShareDesk::file));
}

Reply ShareDesk::announce(const Request &request)
{
    if (m_grants && !m_grants->access(request.bearer()))
        return said({}, 401);
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    const QJsonObject door = wish.value(QLatin1String("passcode")).toObject();
    static const QRegularExpression name(s("^[A-Za-z0-9_-]{43}$"));
    SharedLink link;
    link.id = wish.value(QLatin1String("id")).toString();
    link.manage = wish.value(QLatin1String("manage")).toString().toLatin1();
    link.salt = QByteArray::fromBase64(door.value(QLatin1String("salt")).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    link.passcode = door.value(QLatin1String("digest")).toString().toLatin1();
    link.expires = QDateTime::fromString(wish.value(QLatin1String("expires")).toString(), Qt::ISODate);
    link.remaining = std::clamp(wish.value(QLatin1String("attempts")).toInt(), 1, 10);
    link.files = wish.value(QLatin1String("files")).toInt();
    const QDateTime now = m_clock.now();
    if (!name.match(link.id).hasMatch() || link.manage.size() != 43 || link.salt.size() != 16 || link.passcode.size() != 43
        || link.files < 1 || link.files > MaxFiles || !link.expires.isValid() || link.expires <= now
        || link.expires > now.addSecs(MaxLifeSeconds))
        return said({}, 400);
    link.salt = link.salt.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (const SharedLink *there = m_shelf.find(link.id)) // asked again after a lost answer
        return said({}, same(there->manage, link.manage) && there->present == 0 && !there->ended ? 201 : 409);
    return said({}, m_shelf.add(link) ? 201 : 507);
}

SharedLink *ShareDesk::managed(const Request &request, const QString &id)
{
    SharedLink *link = m_shelf.find(id);
    return link && same(digest(request.bearer().toLatin1()), link->manage) ? link : nullptr;
}

Reply ShareDesk::manage(const Request &request)
{
    const QStringList path = request.path.mid(QLatin1String("/share/links/").size()).split(u'/');
    SharedLink *link = managed(request, path.first());
    if (!link)
        return said({}, 404); // somebody else's is no more than unknown
    const bool posted = request.method == "POST";
    if (!posted && path.size() == 1)
        return log(*link);
    if (posted && path.size() == 2 && path.at(1) == QLatin1String("revoke")) {
        m_shelf.end(*link);
        return said({});
    }
    if (!posted || path.size() != 3 || path.at(1) != QLatin1String("files"))
        return said({}, 404);
    if (request.body.size() > ShareShelf::MaxFile)
        return said({}, 413);
    const int number = path.at(2).toInt();
    if (link->ended || number > link->present || number >= link->files || request.body.count('.') != 4)
        return said({}, 409);
    if (number < link->present) // sent again after a lost answer: the first one stays
        return said({});
    return said({}, m_shelf.put(*link, request.body) ? 200 : 507);
}

Reply ShareDesk::log(const SharedLink &link) const
{
    return said({{s("ended"), !m_shelf.isOpen(link)}, {s("remainingAttempts"), link.remaining},
                 {s("expires"), link.expires.toString(Qt::ISODate)}, {s("log"), link.log}});
}

// SMART Health Links 1.0, "SMART Health Link Manifest Request".
Reply ShareDesk::manifest(const Request &request)
{
    SharedLink *link = m_shelf.find(request.path.mid(QLatin1String("/share/m/").size()));
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QString recipient = nameOf(asked.value(QLatin1String("recipient")));
    if (!link)
        return said({}, 404);
    if (!m_shelf.isOpen(*link)) {
        if (link->ready())
            m_shelf.note(*link, s(m_clock.now() >= link->expires ? "late" : "closed"), recipient);
        return said({}, 404);
    }
    if (recipient.isEmpty())
        return said({}, 400);
    const QByteArray salt = QByteArray::fromBase64(link->salt, QByteArray::Base64UrlEncoding);
    const QByteArray passcode = asked.value(QLatin1String("passcode")).toString().left(64).toUtf8();
    if (!same(digest(salt + passcode), link->passcode)) {
        --link->remaining; // counted before it is answered: asking many times at once gains nothing
        m_shelf.note(*link, s("wrong-passcode"), recipient);
        return said({{s("remainingAttempts"), link->remaining}}, 401);
    }
    m_shelf.note(*link, s("opened"), recipient);
    return listOf(*link);
}

Reply ShareDesk::listOf(const SharedLink &link)
{
    m_tickets.removeIf([now = m_clock.now()](const auto &one) { return one->expires <= now; });
    QJsonArray files;
    for (int i = 0; i < link.files; ++i) {
        const QString ticket = randomToken();
        m_tickets.insert(ticket, {link.id, i, std::min(m_clock.now().addSecs(FileSeconds), link.expires)});
        files.append(QJsonObject{{s("contentType"), s("application/fhir+json")}, {s("location"), m_base + s("/f/") + ticket}});
    }
    return said({{s("status"), s("finalized")}, {s("files"), files}});
}

Reply ShareDesk::file(const Request &request)
{
    const auto ticket = m_tickets.constFind(request.path.mid(QLatin1String("/share/f/").size()));
    const SharedLink *link = ticket == m_tickets.cend() || ticket->expires <= m_clock.now() ? nullptr : m_shelf.find(ticket->id);
    if (!link || !m_shelf.isOpen(*link))
        return said({}, 404);
    return quiet(Reply{200, "application/jose", m_shelf.file(*link, ticket->number), {}});
}

} // namespace havre::sandbox
