#include "core/records/cda/EntryReader_p.h"

#include "core/records/cda/EntryTemplates_p.h"
#include "core/records/cda/Prescan.h"
#include "core/records/cda/Words_p.h"

namespace havre::records::cda {
namespace {

constexpr qsizetype MostFacts = 20'000;

QString interpretationOf(Node observation)
{
    QStringList codes;
    for (const Node one : observation.children("interpretationCode"))
        if (const QString code = attribute(one, "code").trimmed(); !code.isEmpty())
            codes.append(code);
    return codes.join(u' ');
}

// The range of the usual: the one called N, else the first that is not called anything else.
Node usualRange(Node observation)
{
    Node first;
    for (const Node range : observation.children("referenceRange")) {
        const Node inside = range.child("observationRange");
        const std::string_view meaning = inside.child("interpretationCode").attribute("code");
        if (meaning == "N")
            return inside;
        if (!first && meaning.empty())
            first = inside;
    }
    return first;
}

// Two entries speak of the same analysis.
bool sameCode(Node one, Node other)
{
    return one && other && one.attribute("code") == other.attribute("code")
        && one.attribute("codeSystem") == other.attribute("codeSystem");
}

// A subject is said of a section or an entry, and holds for what is nested until another is named (CDA R2, subject).
QString aboutOf(Node node, const QString &around)
{
    const Node subject = at(node, {"subject", "relatedSubject"});
    if (!subject)
        return around;
    const QString code = attribute(subject.child("code"), "code").trimmed();
    if (code == QLatin1String("ONESELF"))
        return {};
    const QString role = code.isEmpty() ? attribute(subject, "classCode") : code;
    return role.isEmpty() ? QStringLiteral("PRS") : role;
}

QString nameOf(Node entity, const EntryWords &words)
{
    const QString label = words.label(entity.child("code"));
    return label.isEmpty() ? deepText(entity.child("name")) : label;
}

} // namespace

EntryReader::EntryReader(Node root) : m_words(root)
{
    Around around;
    around.laboratory = organizationOf(at(root, {"documentationOf", "serviceEvent", "performer"}));
    around.time = momentOf(at(root, {"documentationOf", "serviceEvent", "effectiveTime"}));
    if (around.laboratory.isEmpty())
        around.laboratory = organizationOf(root.child("author"));
    if (around.time.written.isEmpty())
        around.time = momentOf(root.child("effectiveTime"));
    const Node body = at(root, {"component", "structuredBody"});
    if (body || root.name() == "ClinicalDocument") {
        walk(body, around);
    } else if (root.name() == "observation" || root.name() == "substanceAdministration") {
        root.name() == "observation" ? observe(root, around) : vaccinate(root, around); // a fragment of one entry
    } else {
        walk(root, within(root, around));
    }
}

bool EntryReader::full()
{
    m_overflowed = m_entries.observations.size() + m_entries.vaccinations.size() >= MostFacts;
    return m_overflowed;
}

void EntryReader::walk(Node node, const Around &around)
{
    for (const Node child : node.children()) {
        if (child.isText() || child.name() == "text" || full())
            continue;
        if (child.name() == "observation")
            observe(child, around);
        else if (child.name() == "substanceAdministration" && isVaccination(child, around.section))
            vaccinate(child, around);
        else
            walk(child, within(child, around));
    }
}

EntryReader::Around EntryReader::within(Node node, Around around) const
{
    const std::string_view name = node.name();
    around.about = aboutOf(node, around.about);
    if (name == "section")
        around.section = node.child("code").attribute("code");
    if (name != "section" && name != "organizer" && name != "act")
        return around;
    for (const std::string_view who : {"performer", "author"})
        if (const QString laboratory = organizationOf(node.child(who)); !laboratory.isEmpty()) {
            around.laboratory = laboratory;
            break;
        }
    if (name == "section")
        return around;
    if (const QString specimen = specimenOf(node); !specimen.isEmpty())
        around.specimen = specimen;
    if (Moment time = momentOf(node.child("effectiveTime")); !time.written.isEmpty())
        around.time = std::move(time);
    if (name == "organizer")
        around.panel = m_words.label(node.child("code"));
    return around;
}

// From specimen/specimenRole, or from the sampling beside the results when there is just one.
QString EntryReader::specimenOf(Node node) const
{
    const Node own = at(node, {"specimen", "specimenRole", "specimenPlayingEntity"});
    if (own)
        return nameOf(own, m_words);
    QString found;
    for (const Node child : node.children()) {
        for (const Node participant : child.child("procedure").children("participant")) {
            if (participant.attribute("typeCode") != "PRD")
                continue;
            const QString specimen = nameOf(at(participant, {"participantRole", "playingEntity"}), m_words);
            if (!found.isEmpty() && !specimen.isEmpty() && specimen != found)
                return {}; // blood and urine in one act: which is which is not said
            if (!specimen.isEmpty())
                found = specimen;
        }
    }
    return found;
}

void EntryReader::observe(Node node, const Around &around)
{
    // Within a result only another result counts, and the value of another day of the same analysis; the rest
    // are precisions on it (where, in what unit, told by whom).
    const bool earlier = around.observation && !node.child("templateId")
        && sameCode(node.child("code"), around.observation.child("code"));
    const auto own = kindOfObservation(node, around.section);
    Around inside = around;
    inside.about = aboutOf(node, around.about);
    if (earlier) {
        record(node, around.kind, inside, true);
    } else if (own && (!around.observation || saysItself(node))) {
        record(node, *own, inside, false);
        inside.observation = node;
        inside.kind = *own;
    }
    walk(node, inside);
}

void EntryReader::record(Node node, Observation::Kind kind, const Around &around, bool earlier)
{
    Observation fact;
    fact.kind = kind;
    fact.code = m_words.code(node.child("code"));
    fact.translations = m_words.translations(node.child("code"));
    fact.name = m_words.label(node.child("code"));
    fact.interpretation = interpretationOf(node);
    if (const Node range = usualRange(node)) {
        fact.usual = m_words.span(range.child("value"));
        fact.usualText = m_words.words(range.child("text"));
        if (fact.usualText.isEmpty() && fact.usual.isEmpty())
            fact.usualText = m_words.words(range.child("value"));
    }
    fact.time = momentOf(node.child("effectiveTime"));
    if (fact.time.written.isEmpty() && !earlier)
        fact.time = around.time;
    const Node performer = node.child("performer");
    fact.laboratory = organizationOf(performer ? performer : node.child("author"));
    if (fact.laboratory.isEmpty() && !earlier) // who measured then is not who reports now
        fact.laboratory = around.laboratory;
    const Node own = at(node, {"specimen", "specimenRole", "specimenPlayingEntity"});
    fact.specimen = own ? nameOf(own, m_words) : around.specimen;
    fact.method = m_words.label(node.child("methodCode"));
    fact.panel = around.panel;
    fact.earlier = earlier;
    fact.about = around.about;
    if (!node.child("value"))
        m_entries.observations.append(fact); // asked for, not answered
    for (const Node value : node.children("value")) {
        fact.value = m_words.value(value);
        m_entries.observations.append(fact);
    }
}

void EntryReader::vaccinate(Node node, const Around &around)
{
    Vaccination fact;
    fact.about = aboutOf(node, around.about);
    fact.code = m_words.code(node.child("code"));
    const Node material = at(node, {"consumable", "manufacturedProduct", "manufacturedMaterial"});
    fact.vaccine = m_words.code(material.child("code"));
    fact.translations = m_words.translations(material.child("code"));
    fact.product = deepText(material.child("name"));
    if (fact.product.isEmpty())
        fact.product = m_words.label(material.child("code"));
    if (fact.product.isEmpty())
        fact.product = m_words.words(node.child("text"));
    fact.lot = deepText(material.child("lotNumberText"));
    fact.time = momentOf(node.child("effectiveTime"));
    fact.refused = node.attribute("negationInd") == "true";
    const std::string_view mood = node.attribute("moodCode");
    fact.planned = !mood.empty() && mood != "EVN";
    const Node performer = node.child("performer") ? node.child("performer") : node.child("author");
    fact.performer = personOf(performer);
    fact.organization = organizationOf(performer);
    if (fact.performer.isEmpty() && fact.organization.isEmpty())
        fact.organization = around.laboratory;
    fact.route = m_words.label(node.child("routeCode"));
    fact.site = m_words.label(node.child("approachSiteCode"));
    fact.dose = node.child("repeatNumber").number("value", 0);
    for (const Node relation : node.children("entryRelationship")) {
        const Node said = relation.child("observation");
        if (said && isDoseNumber(said))
            fact.dose = said.child("value").number("value", fact.dose);
        else if (said && relation.attribute("typeCode") == "RSON")
            fact.reason = said.child("value") ? m_words.label(said.child("value")) : m_words.label(said.child("code"));
    }
    m_entries.vaccinations.append(std::move(fact));
}

// A fragment copied out of its document has lost the namespace its names were in.
static void adoptBareNames(XmlTree &tree)
{
    for (XmlTree::Entry &entry : tree.entries)
        if (entry.flags & XmlTree::Foreign && tree.view(entry.start, entry.size).find(':') == std::string_view::npos)
            entry.flags &= quint8(~XmlTree::Foreign);
}

Result<Entries> readEntries(const QByteArray &bytes)
{
    HAVRE_TRY(tree, prescan(bytes));
    const Node document = findFirst(tree, "ClinicalDocument");
    if (!document)
        adoptBareNames(tree);
    EntryReader reader(document ? document : Node(tree, 0));
    if (reader.overflowed())
        return failure(Fault::Exhausted, QLatin1String("records.cda.too-large"));
    return reader.take();
}

} // namespace havre::records::cda
