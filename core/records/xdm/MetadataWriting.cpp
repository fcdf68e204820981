#include "core/records/xdm/Metadata_p.h"

#include "core/crypto/Digest.h"
#include "core/records/kinds/Kinds.h"
#include "core/records/xdm/Identifiers_p.h"
#include "core/records/xdm/Origins_p.h"

#include <QXmlStreamWriter>

namespace havre::records::xdm {
namespace {

const QString Rim = QStringLiteral("urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0");
const QString Lcm = QStringLiteral("urn:oasis:names:tc:ebxml-regrep:xsd:lcm:3.0");
const QString Approved = QStringLiteral("urn:oasis:names:tc:ebxml-regrep:StatusType:Approved");
const QLatin1String Hl7Confidentiality("2.16.840.1.113883.5.25");
const QLatin1String AnsConfidentiality("1.2.250.1.213.1.1.4.13");

QString urn(const QUuid &uuid)
{
    return QStringLiteral("urn:uuid:") + uuid.toString(QUuid::WithoutBraces);
}

// What XML 1.0 cannot hold is left out: such a character would make the whole archive unreadable.
QString printable(const QString &text)
{
    QString clean;
    for (const QChar letter : text)
        if (letter >= u' ' && letter != QChar(0xfffe) && letter != QChar(0xffff))
            clean.append(letter);
    return clean;
}

class Request {
public:
    explicit Request(const SubmissionSet &set) : m_set(set), m_xml(&m_bytes) {}

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(Lcm, QStringLiteral("lcm"));
        m_xml.writeNamespace(Rim, QStringLiteral("rim"));
        m_xml.writeStartElement(Lcm, QStringLiteral("SubmitObjectsRequest"));
        start("RegistryObjectList");
        for (const DocumentEntry &one : m_set.entries)
            entry(one, urn(QUuid::createUuid()));
        package();
        for (int i = 0; i < m_members.size(); ++i)
            member(i);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void start(const char *name) { m_xml.writeStartElement(Rim, QString::fromLatin1(name)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QString::fromLatin1(name), printable(value)); }

    void slot(const char *name, const QStringList &values)
    {
        if (values.join(QString()).isEmpty())
            return;
        start("Slot");
        attribute("name", QString::fromLatin1(name));
        start("ValueList");
        for (const QString &value : values)
            m_xml.writeTextElement(Rim, QStringLiteral("Value"), printable(value));
        end();
        end();
    }

    void localized(const char *element, const QString &text)
    {
        if (text.isEmpty())
            return;
        start(element);
        start("LocalizedString");
        m_xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("fr-FR"));
        attribute("charset", QStringLiteral("UTF-8"));
        attribute("value", text);
        end();
        end();
    }

    void classification(QLatin1String scheme, const QString &object, const QString &node)
    {
        start("Classification");
        attribute("id", urn(QUuid::createUuid()));
        attribute("objectType", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:Classification"));
        attribute("classificationScheme", QString(scheme));
        attribute("classifiedObject", object);
        attribute("nodeRepresentation", node);
    }

    void coded(QLatin1String scheme, const QString &object, const Code &code)
    {
        if (code.code.isEmpty())
            return;
        classification(scheme, object, code.code);
        slot("codingScheme", {code.system});
        localized("Name", code.display.isEmpty() ? code.code : code.display);
        end();
    }

    void author(QLatin1String scheme, const QString &object, const Writer &writer)
    {
        classification(scheme, object, {});
        slot("authorPerson", {writer.person});
        slot("authorInstitution", {writer.institution});
        slot("authorSpecialty", {writer.specialty});
        end();
    }

    void identifier(QLatin1String scheme, const QString &object, const char *name, const QString &value)
    {
        start("ExternalIdentifier");
        attribute("id", urn(QUuid::createUuid()));
        attribute("objectType", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:ExternalIdentifier"));
        attribute("registryObject", object);
        attribute("identificationScheme", QString(scheme));
        attribute("value", value);
        localized("Name", QString::fromLatin1(name));
        end();
    }

    [[nodiscard]] QStringList patientInfo() const
    {
        const identity::Person &person = m_set.patient.person;
        QStringList info{QStringLiteral("PID-3|") + patientId(person.ins)};
        info.append(QStringLiteral("PID-5|") + component(person.familyName) + u'^' + component(person.givenName) + QStringLiteral("^^^^^L"));
        if (person.birthDate.isValid())
            info.append(QStringLiteral("PID-7|") + person.birthDate.toString(QStringLiteral("yyyyMMdd")));
        info.append(QStringLiteral("PID-8|") + (m_set.patient.gender.isEmpty() ? QStringLiteral("U") : component(m_set.patient.gender)));
        return info;
    }

    void entry(const DocumentEntry &one, const QString &id)
    {
        const Origins origins = originsOf(one, m_set.patient);
        m_members.append(id);
        start("ExtrinsicObject");
        attribute("id", id);
        attribute("mimeType", one.facts.contentType);
        attribute("objectType", QString(scheme::DocumentEntry));
        attribute("status", Approved);
        slot("creationTime", {dtm(origins.creation.isValid() ? origins.creation : m_set.time)});
        slot("hash", {QString::fromLatin1(crypto::sha1(one.bytes).toHex())});
        slot("languageCode", {origins.language});
        slot("legalAuthenticator", {origins.legalAuthenticator});
        slot("serviceStartTime", {dtm(origins.start)});
        slot("serviceStopTime", {dtm(origins.stop)});
        slot("size", {QString::number(one.bytes.size())});
        slot("sourcePatientId", {patientId(m_set.patient.person.ins)});
        slot("sourcePatientInfo", patientInfo());
        slot("URI", {one.file});
        localized("Name", one.facts.title);
        for (const Writer &writer : origins.writers)
            author(scheme::Author, id, writer);
        coded(scheme::Class, id, one.facts.klass.code.isEmpty() ? kinds::classOf(origins.type) : one.facts.klass);
        for (const QString &code : one.facts.confidentiality.isEmpty() ? QStringList{QStringLiteral("N")} : one.facts.confidentiality)
            coded(scheme::Confidentiality, id, {code, code.size() == 1 ? Hl7Confidentiality : AnsConfidentiality, {}});
        for (const Code &event : origins.events)
            coded(scheme::Event, id, event);
        coded(scheme::Format, id, origins.format);
        coded(scheme::Facility, id, origins.facility);
        coded(scheme::Practice, id, origins.practice);
        coded(scheme::Type, id, origins.type);
        identifier(scheme::EntryPatient, id, "XDSDocumentEntry.patientId", patientId(m_set.patient.person.ins));
        identifier(scheme::EntryUnique, id, "XDSDocumentEntry.uniqueId", origins.uniqueId);
        end();
    }

    void package()
    {
        start("RegistryPackage");
        attribute("id", m_package);
        attribute("objectType", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:RegistryPackage"));
        attribute("status", Approved);
        slot("submissionTime", {dtm(m_set.time)});
        QStringList recipients;
        for (const QString &one : m_set.recipients)
            if (const QString xcn = person(one); !xcn.isEmpty())
                recipients.append(u'|' + xcn); // no institution: XON before the bar
        slot("intendedRecipient", recipients);
        localized("Name", m_set.title);
        localized("Description", m_set.comments);
        start("Classification"); // that this package is a submission set
        attribute("id", urn(QUuid::createUuid()));
        attribute("objectType", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:Classification"));
        attribute("classifiedObject", m_package);
        attribute("classificationNode", QString(scheme::SubmissionSet));
        end();
        author(scheme::SetAuthor, m_package, {patientAsAuthor(m_set.patient.person), {}, {}});
        // Who sends is the patient: class 90 of JDV_J06, "documents déposés par le patient".
        coded(scheme::SetContent, m_package,
              {QStringLiteral("90"), QStringLiteral("1.2.250.1.213.1.1.4.1"), QStringLiteral("Document déposé par le patient")});
        identifier(scheme::SetPatient, m_package, "XDSSubmissionSet.patientId", patientId(m_set.patient.person.ins));
        identifier(scheme::SetSource, m_package, "XDSSubmissionSet.sourceId", oidOf(Source));
        identifier(scheme::SetUnique, m_package, "XDSSubmissionSet.uniqueId", m_set.uniqueId);
        end();
    }

    void member(int index)
    {
        start("Association");
        attribute("id", urn(QUuid::createUuid()));
        attribute("objectType", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject:Association"));
        attribute("associationType", QStringLiteral("urn:oasis:names:tc:ebxml-regrep:AssociationType:HasMember"));
        attribute("sourceObject", m_package);
        attribute("targetObject", m_members.at(index));
        slot("SubmissionSetStatus", {QStringLiteral("Original")});
        end();
    }

    // Havre as a document source: chosen once, says nothing of the person or the machine.
    static inline const QUuid Source{0x8d2f51c6, 0x3b0a, 0x4e57, 0x9a, 0x41, 0x6f, 0xd0, 0x27, 0xc9, 0x15, 0xe8};
    const SubmissionSet &m_set;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QString m_package = urn(QUuid::createUuid());
    QStringList m_members;
};

} // namespace

QByteArray metadata(const SubmissionSet &set)
{
    return Request(set).write();
}

} // namespace havre::records::xdm
