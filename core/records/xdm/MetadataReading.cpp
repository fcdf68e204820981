#include "core/records/xdm/Metadata_p.h"

#include "core/records/cda/Prescan.h"
#include "core/records/xdm/Identifiers_p.h"

namespace havre::records::xdm {
namespace {

using cda::XmlTree;

// ebRIM is not HL7 v3: its names are looked at in the tree itself, without their prefix.
class Element {
public:
    Element(const XmlTree &tree, quint32 index) : m_tree(&tree), m_index(index) {}
    [[nodiscard]] bool isText() const { return entry().flags & XmlTree::Text; }
    [[nodiscard]] std::string_view name() const
    {
        if (isText())
            return {};
        const std::string_view whole = m_tree->view(entry().start, entry().size);
        const auto colon = whole.rfind(':');
        return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
    }
    [[nodiscard]] QString attribute(const char *name) const
    {
        for (quint32 i = entry().firstAttribute; i < entry().firstAttribute + entry().attributes; ++i) {
            const XmlTree::Attribute &one = m_tree->attributes[i];
            if (m_tree->view(one.name, one.nameSize) == name)
                return decoded(m_tree->view(one.value, one.valueSize));
        }
        return {};
    }
    [[nodiscard]] QString text() const
    {
        QString all;
        for (const Element &child : children())
            if (child.isText())
                all += decoded(m_tree->view(child.entry().start, child.entry().size));
        return all.trimmed();
    }
    [[nodiscard]] QList<Element> children(std::string_view name = {}) const
    {
        QList<Element> all;
        for (quint32 i = isText() ? 0 : entry().firstChild; i; i = m_tree->entries[i].next)
            if (const Element child(*m_tree, i); name.empty() || child.name() == name)
                all.append(child);
        return all;
    }
    [[nodiscard]] QString localized(std::string_view name) const
    {
        for (const Element &child : children(name))
            for (const Element &one : child.children("LocalizedString"))
                if (const QString value = one.attribute("value").simplified(); !value.isEmpty())
                    return value.left(500);
        return {};
    }
    [[nodiscard]] QStringList slot(const QString &name) const
    {
        QStringList values;
        for (const Element &one : children("Slot"))
            if (one.attribute("name").compare(name, Qt::CaseInsensitive) == 0)
                for (const Element &list : one.children("ValueList"))
                    for (const Element &value : list.children("Value"))
                        values.append(value.text().left(2000));
        return values;
    }

private:
    [[nodiscard]] const XmlTree::Entry &entry() const { return m_tree->entries[m_index]; }
    static QString decoded(std::string_view raw)
    {
        std::string scratch;
        const std::string_view plain = cda::decode(raw, scratch);
        return QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
    }
    const XmlTree *m_tree;
    quint32 m_index;
};

Code codeOf(const Element &classification)
{
    return {classification.attribute("nodeRepresentation"), classification.slot(QStringLiteral("codingScheme")).value(0),
            classification.localized("Name")};
}

SourcePatient patientOf(QStringList ids, const QStringList &info)
{
    SourcePatient patient;
    for (const QString &line : info) {
        const QString value = line.section(u'|', 1);
        if (line.startsWith(QLatin1String("PID-3|")))
            ids.append(value.split(u'~'));
        else if (line.startsWith(QLatin1String("PID-5|"))) {
            patient.person.familyName = value.section(u'^', 0, 0).simplified();
            patient.person.givenName = value.section(u'^', 1, 1).simplified();
        } else if (line.startsWith(QLatin1String("PID-7|")))
            patient.person.birthDate = fromDtm(value).date();
        else if (line.startsWith(QLatin1String("PID-8|")))
            patient.gender = value.trimmed();
    }
    for (const QString &one : ids) {
        const auto id = fromCx(one);
        if (id.second.isEmpty() || patient.ids.contains(id))
            continue;
        patient.ids.append(id);
        if (const auto ins = identity::Ins::parse(id.second, id.first); ins && patient.person.ins.isNull())
            patient.person.ins = *ins;
    }
    return patient;
}

DocumentEntry entryOf(const Element &object)
{
    DocumentEntry one;
    one.listed = true;
    Document &facts = one.facts;
    facts.title = object.localized("Name");
    facts.date = fromDtm(object.slot(QStringLiteral("serviceStartTime")).value(0));
    if (!facts.date.isValid())
        facts.date = fromDtm(object.slot(QStringLiteral("creationTime")).value(0));
    facts.contentType = object.attribute("mimeType");
    facts.size = object.slot(QStringLiteral("size")).value(0).toLongLong();
    facts.sha256 = QByteArray::fromHex(object.slot(QStringLiteral("hash")).value(0).toLatin1());
    one.file = object.slot(QStringLiteral("URI")).value(0);
    for (const Element &classification : object.children("Classification")) {
        const QString which = classification.attribute("classificationScheme");
        if (which == scheme::Type)
            facts.type = codeOf(classification);
        else if (which == scheme::Class)
            facts.klass = codeOf(classification);
        else if (which == scheme::Format)
            facts.format = codeOf(classification);
        else if (which == scheme::Confidentiality)
            facts.confidentiality.append(classification.attribute("nodeRepresentation"));
        else if (which == scheme::Author)
            facts.authors.append({nameOf(classification.slot(QStringLiteral("authorPerson")).value(0)),
                                  classification.slot(QStringLiteral("authorInstitution")).value(0).section(u'^', 0, 0),
                                  classification.slot(QStringLiteral("authorSpecialty")).value(0).section(u'^', 1, 1)});
    }
    QStringList ids;
    for (const Element &identifier : object.children("ExternalIdentifier")) {
        const QString which = identifier.attribute("identificationScheme");
        if (which == scheme::EntryUnique)
            facts.masterIdentifier = identifier.attribute("value");
        else if (which == scheme::EntryPatient)
            ids.append(identifier.attribute("value"));
    }
    ids.append(object.slot(QStringLiteral("sourcePatientId")));
    one.patient = patientOf(ids, object.slot(QStringLiteral("sourcePatientInfo")));
    return one;
}

} // namespace

Result<SubmissionSet> readMetadata(const QByteArray &xml)
{
    HAVRE_TRY(tree, cda::prescan(xml));
    const Element root(tree, 0);
    if (root.name() != "SubmitObjectsRequest")
        return failure(Fault::Malformed, QLatin1String("records.xdm.metadata"));
    SubmissionSet set;
    for (const Element &list : root.children("RegistryObjectList")) {
        for (const Element &object : list.children("ExtrinsicObject"))
            set.entries.append(entryOf(object));
        for (const Element &package : list.children("RegistryPackage")) {
            if (!set.time.isValid())
                set.time = fromDtm(package.slot(QStringLiteral("submissionTime")).value(0));
            if (set.title.isEmpty())
                set.title = package.localized("Name");
            if (set.comments.isEmpty())
                set.comments = package.localized("Description");
            for (const Element &identifier : package.children("ExternalIdentifier"))
                if (identifier.attribute("identificationScheme") == scheme::SetUnique)
                    set.uniqueId = identifier.attribute("value");
        }
    }
    if (!set.entries.isEmpty())
        set.patient = set.entries.first().patient;
    return set;
}

} // namespace havre::records::xdm
