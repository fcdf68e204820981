#include "app/sandbox/dmp/Capability.h"

#include <QJsonArray>

namespace havre::sandbox {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

QJsonObject resource(const char *type, std::initializer_list<const char *> interactions,
                     std::initializer_list<std::pair<const char *, const char *>> parameters)
{
    QJsonArray does;
    for (const char *interaction : interactions)
        does.append(QJsonObject{{s("code"), s(interaction)}});
    QJsonArray takes;
    for (const auto &[name, kind] : parameters)
        takes.append(QJsonObject{{s("name"), s(name)}, {s("type"), s(kind)}});
    QJsonObject object{{s("type"), s(type)}, {s("interaction"), does}};
    if (!takes.isEmpty())
        object.insert(s("searchParam"), takes);
    return object;
}

} // namespace

QJsonObject capabilityStatement(const QString &base, const QDateTime &now)
{
    const QJsonArray resources{
        resource("Patient", {"read", "search-type"}, {{"identifier", "token"}}),
        resource("DocumentReference", {"read", "search-type"},
                 {{"patient", "reference"}, {"status", "token"}, {"identifier", "token"}, {"type", "token"},
                  {"category", "token"}, {"format", "token"}, {"facility", "token"}, {"setting", "token"},
                  {"event", "token"}, {"security-label", "token"}, {"date", "date"}, {"creation", "date"},
                  {"period", "date"}, {"_lastUpdated", "date"}}),
        resource("Binary", {"read"}, {})};
    const QJsonObject security{{s("description"), s("OAuth 2.0, OpenID Connect, portée « dmp »")}};
    return {{s("resourceType"), s("CapabilityStatement")},
            {s("status"), s("active")},
            {s("date"), now.toString(Qt::ISODate)},
            {s("kind"), s("instance")},
            {s("software"), QJsonObject{{s("name"), s("havre-sandbox")}, {s("version"), s(HAVRE_VERSION)}}},
            {s("implementation"), QJsonObject{{s("description"), s("Bac à sable Havre")}, {s("url"), base}}},
            {s("fhirVersion"), s("4.0.1")},
            {s("format"), QJsonArray{s("application/fhir+json")}},
            {s("instantiates"), QJsonArray{s("https://profiles.ihe.net/ITI/MHD/CapabilityStatement/IHE.MHD.DocumentResponder")}},
            {s("rest"), QJsonArray{QJsonObject{{s("mode"), s("server")}, {s("security"), security}, {s("resource"), resources}}}}};
}

} // namespace havre::sandbox
