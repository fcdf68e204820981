#include "core/health/fhir/Ips.h"

#include "core/health/vaccination/Vaccinations.h"

#include <QJsonArray>

#include <algorithm>

namespace havre::health {

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Section {
    const char *code; // LOINC
    const char *title;
};

constexpr Section Allergies{"48765-2", "Allergies et intolérances"};
constexpr Section Medicines{"10160-0", "Traitements"};
constexpr Section Problems{"11450-4", "Problèmes de santé"};
constexpr Section Immunizations{"11369-6", "Vaccinations"};
constexpr Section Results{"30954-2", "Résultats d’examens"};
constexpr Section Linked{"55107-7", "Documents joints"};
constexpr Section Vitals{"8716-3", "Constantes et mesures"};

QJsonObject codeable(const char *system, const QString &code, const QString &display)
{
    return {{s("coding"), QJsonArray{QJsonObject{{s("system"), s(system)}, {s("code"), code}, {s("display"), display}}}}};
}

QJsonObject worded(const QString &text)
{
    return {{s("text"), text}};
}

QJsonObject unknown(const char *code, const char *display)
{
    return codeable("http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips", s(code), s(display));
}

class Document {
public:
    Document(const identity::Person &person, const QDateTime &now) : m_now(now)
    {
        const QUuid owner = person.id.isNull() ? QUuid::createUuid() : person.id.uuid();
        m_subject = {{s("reference"), urn(owner)}};
        m_entries.append(entry(owner, fhirPatient(person)));
    }

    [[nodiscard]] const QJsonObject &subject() const { return m_subject; }

    QJsonObject add(const QUuid &id, const QJsonObject &resource)
    {
        m_entries.append(entry(id, resource));
        return {{s("reference"), urn(id)}};
    }

    void section(const Section &section, const QJsonArray &references, const QStringList &lines)
    {
        if (references.isEmpty())
            return;
        QString div = QStringLiteral("<div xmlns=\"http://www.w3.org/1999/xhtml\"><ul>");
        for (const QString &line : lines)
            div += QStringLiteral("<li>") + line.toHtmlEscaped() + QStringLiteral("</li>");
        m_sections.append(QJsonObject{{s("title"), s(section.title)},
                                      {s("code"), codeable("http://loinc.org", s(section.code), s(section.title))},
                                      {s("text"), QJsonObject{{s("status"), s("generated")}, {s("div"), div + QStringLiteral("</ul></div>")}}},
                                      {s("entry"), references}});
    }

    [[nodiscard]] QJsonObject bundle() const
    {
        const QString time = m_now.toUTC().toString(Qt::ISODate);
        const QJsonObject composition{
            {s("resourceType"), s("Composition")},
            {s("meta"), QJsonObject{{s("profile"), QJsonArray{s("http://hl7.org/fhir/uv/ips/StructureDefinition/Composition-uv-ips")}}}},
            {s("status"), s("final")},
            {s("type"), codeable("http://loinc.org", s("60591-5"), s("Patient summary Document"))},
            {s("subject"), m_subject},
            {s("date"), time},
            {s("author"), QJsonArray{m_subject}}, // the person themselves hands it over
            {s("title"), s("Synthèse médicale")},
            {s("section"), m_sections}};
        QJsonArray all{entry(QUuid::createUuid(), composition)};
        for (const QJsonValue &one : m_entries)
            all.append(one);
        return {{s("resourceType"), s("Bundle")},
                {s("meta"), QJsonObject{{s("profile"), QJsonArray{s("http://hl7.org/fhir/uv/ips/StructureDefinition/Bundle-uv-ips")}}}},
                {s("identifier"), QJsonObject{{s("system"), s("urn:ietf:rfc:3986")}, {s("value"), urn(QUuid::createUuid())}}},
                {s("type"), s("document")},
                {s("timestamp"), time},
                {s("entry"), all}};
    }

private:
    static QString urn(const QUuid &id) { return QStringLiteral("urn:uuid:") + id.toString(QUuid::WithoutBraces); }
    static QJsonObject entry(const QUuid &id, const QJsonObject &resource)
    {
        return {{s("fullUrl"), urn(id)}, {s("resource"), resource}};
    }
    QDateTime m_now;
    QJsonObject m_subject;
    QJsonArray m_entries;
    QJsonArray m_sections;
};

// One resource a line in the person's words, or one that says nothing is known.
template <typename Make>
void stated(Document &document, const Section &section, QStringList lines, const QJsonObject &nothing, Make make)
{
    QJsonArray references;
    for (const QString &line : std::as_const(lines))
        references.append(document.add(QUuid::createUuid(), make(worded(line))));
    if (references.isEmpty()) {
        references.append(document.add(QUuid::createUuid(), make(nothing)));
        lines << s("Non renseigné");
    }
    document.section(section, references, lines);
}

// The words of a line: whose word it is when it is an app's, and what was not given is not said as if it was.
QString lineOf(const Fact &fact)
{
    if (fact.kind == Kind::Vaccination) {
        switch (injectionOf(fact.vaccination)) {
        case Injection::NoneKnown: return s("Aucune vaccination connue");
        case Injection::NoInformation: return s("Aucune information sur les vaccinations");
        case Injection::Refused: return s("%1 (non fait)").arg(fact.name);
        case Injection::Planned:
        case Injection::Given: break;
        }
    }
    return fact.source.app.isEmpty() ? fact.name : s("%1 (ajouté par l’appli %2)").arg(fact.name, fact.source.appName);
}

void addFacts(Document &document, const Section &section, const QList<Fact> &facts, std::initializer_list<Kind> kinds)
{
    QJsonArray references;
    QStringList lines;
    for (const Fact &fact : facts) {
        if (std::find(kinds.begin(), kinds.end(), fact.kind) == kinds.end() || isPlanned(fact))
            continue;
        references.append(document.add(fhirFactId(fact), fhirFact(fact, document.subject())));
        lines << lineOf(fact);
    }
    document.section(section, references, lines);
}

} // namespace

QJsonObject ipsBundle(const identity::Person &person, const Stated &said, const QList<ExportedDocument> &documents,
                      const QList<Fact> &facts, const QDateTime &now)
{
    Document document(person, now);
    const QJsonObject subject = document.subject();
    stated(document, Allergies, said.allergies, unknown("no-allergy-info", "No information about allergies"), [&](const QJsonObject &code) {
        return QJsonObject{{s("resourceType"), s("AllergyIntolerance")}, {s("patient"), subject}, {s("code"), code},
                           {s("clinicalStatus"), codeable("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", s("active"), s("Active"))}};
    });
    stated(document, Medicines, said.treatments, unknown("no-medication-info", "No information about medications"), [&](const QJsonObject &code) {
        return QJsonObject{{s("resourceType"), s("MedicationStatement")}, {s("subject"), subject}, {s("medicationCodeableConcept"), code},
                           {s("status"), s("active")}, {s("effectiveDateTime"), now.toUTC().date().toString(Qt::ISODate)}};
    });
    stated(document, Problems, said.conditions, unknown("no-problem-info", "No information about problems"), [&](const QJsonObject &code) {
        return QJsonObject{{s("resourceType"), s("Condition")}, {s("subject"), subject}, {s("code"), code},
                           {s("clinicalStatus"), codeable("http://terminology.hl7.org/CodeSystem/condition-clinical", s("active"), s("Active"))}};
    });
    addFacts(document, Immunizations, vaccinationsOf(facts), {Kind::Vaccination});
    addFacts(document, Results, facts, {Kind::Lab, Kind::Exam});
    addFacts(document, Vitals, facts, {Kind::Vital, Kind::Measure});
    QJsonArray references;
    QStringList titles;
    for (const ExportedDocument &one : documents) {
        references.append(document.add(one.document.id.uuid(), fhirReference(one, subject)));
        titles << one.document.title;
    }
    document.section(Linked, references, titles);
    return document.bundle();
}

} // namespace havre::health
