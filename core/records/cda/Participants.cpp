// Everybody a CDA header names, each with the French word for the part they took. The words are source
// strings in the translation context "cda"; ui/records/Provenance translates them.
#include "core/records/cda/Header_p.h"

#include <QCoreApplication>

namespace havre::records::cda {
namespace {

struct Word {
    std::string_view code;
    const char *role;
};

// participant/@typeCode and encounterParticipant/@typeCode (HL7 ParticipationType).
constexpr Word Participations[] = {
    {"REF", QT_TRANSLATE_NOOP("cda", "Adresseur")},
    {"REFB", QT_TRANSLATE_NOOP("cda", "Adresseur")},
    {"REFT", QT_TRANSLATE_NOOP("cda", "Adressé à")},
    {"INF", QT_TRANSLATE_NOOP("cda", "Informateur")},
    {"CON", QT_TRANSLATE_NOOP("cda", "Consultant")},
    {"ADM", QT_TRANSLATE_NOOP("cda", "A décidé l’admission")},
    {"ATND", QT_TRANSLATE_NOOP("cda", "Responsable de la prise en charge")},
    {"DIS", QT_TRANSLATE_NOOP("cda", "A décidé la sortie")},
    {"AUTHEN", QT_TRANSLATE_NOOP("cda", "Valideur")},
    {"VRF", QT_TRANSLATE_NOOP("cda", "Vérificateur")},
    {"PPRF", QT_TRANSLATE_NOOP("cda", "Exécutant principal")},
    {"PRF", QT_TRANSLATE_NOOP("cda", "Exécutant")},
    {"SPRF", QT_TRANSLATE_NOOP("cda", "Exécutant secondaire")},
    {"RESP", QT_TRANSLATE_NOOP("cda", "Responsable")},
    {"IRCP", QT_TRANSLATE_NOOP("cda", "Destinataire")},
    {"CALLBCK", QT_TRANSLATE_NOOP("cda", "Contact à rappeler")},
    {"HLD", QT_TRANSLATE_NOOP("cda", "Assuré")},
    {"COV", QT_TRANSLATE_NOOP("cda", "Bénéficiaire")},
    {"CST", QT_TRANSLATE_NOOP("cda", "Organisme conservateur")},
    {"DIST", QT_TRANSLATE_NOOP("cda", "Distributeur")},
    {"ENT", QT_TRANSLATE_NOOP("cda", "Saisie")},
    {"WIT", QT_TRANSLATE_NOOP("cda", "Témoin")},
    {"LOC", QT_TRANSLATE_NOOP("cda", "Lieu")},
};

// functionCode: what a participant is to the patient; it says more than the participation.
constexpr Word Functions[] = {
    {"PCP", QT_TRANSLATE_NOOP("cda", "Médecin traitant")},
    {"PP", QT_TRANSLATE_NOOP("cda", "Médecin traitant")},
    {"CORRE", QT_TRANSLATE_NOOP("cda", "Correspondant")},
    {"PRELV", QT_TRANSLATE_NOOP("cda", "Préleveur")},
    {"ATTPHYS", QT_TRANSLATE_NOOP("cda", "Médecin référent")},
    {"ADMPHYS", QT_TRANSLATE_NOOP("cda", "Médecin ayant décidé l’admission")},
    {"DISPHYS", QT_TRANSLATE_NOOP("cda", "Médecin ayant décidé la sortie")},
    {"ANEST", QT_TRANSLATE_NOOP("cda", "Anesthésiste")},
    {"ANRS", QT_TRANSLATE_NOOP("cda", "Infirmier anesthésiste")},
    {"MDWF", QT_TRANSLATE_NOOP("cda", "Sage-femme")},
    {"SASST", QT_TRANSLATE_NOOP("cda", "Assistant opératoire")},
    {"PRISURG", QT_TRANSLATE_NOOP("cda", "Chirurgien principal")},
    {"FASST", QT_TRANSLATE_NOOP("cda", "Premier assistant")},
    {"SNRS", QT_TRANSLATE_NOOP("cda", "Infirmier de bloc")},
    {"CP", QT_TRANSLATE_NOOP("cda", "Consultant")},
    {"AD", QT_TRANSLATE_NOOP("cda", "A décidé l’admission")},
};

// relatedEntity and associatedEntity/@classCode: those who stand by the patient.
constexpr Word Relations[] = {
    {"ECON", QT_TRANSLATE_NOOP("cda", "Personne à prévenir")},
    {"NOK", QT_TRANSLATE_NOOP("cda", "Personne de confiance")},
    {"CAREGIVER", QT_TRANSLATE_NOOP("cda", "Aidant")},
    {"GUARD", QT_TRANSLATE_NOOP("cda", "Représentant légal")},
    {"AGNT", QT_TRANSLATE_NOOP("cda", "Mandataire")},
    {"PRS", QT_TRANSLATE_NOOP("cda", "Proche")},
    {"CON", QT_TRANSLATE_NOOP("cda", "Proche")},
    {"PAT", QT_TRANSLATE_NOOP("cda", "Le patient")},
    {"POLHOLD", QT_TRANSLATE_NOOP("cda", "Assuré")},
};

template <size_t N>
QString wordFor(const Word (&words)[N], std::string_view code)
{
    for (const Word &word : words)
        if (word.code == code)
            return QString::fromUtf8(word.role);
    return {};
}

// The entity inside a participation: assignedAuthor, assignedEntity, relatedEntity, intendedRecipient…
struct Entity {
    Node self;
    Node person;
    Node organization;
};

Entity entityOf(Node participation)
{
    Entity entity;
    for (const std::string_view name : {"assignedAuthor", "assignedEntity", "relatedEntity", "intendedRecipient", "associatedEntity"})
        if ((entity.self = participation.child(name)))
            break;
    for (const std::string_view name : {"assignedPerson", "relatedPerson", "informationRecipient", "associatedPerson"})
        if ((entity.person = entity.self.child(name)))
            break;
    for (const std::string_view name : {"representedOrganization", "receivedOrganization", "scopingOrganization"})
        if ((entity.organization = entity.self.child(name)))
            break;
    return entity;
}

QString deviceName(Node entity)
{
    const Node device = entity.child("assignedAuthoringDevice");
    const QString software = deepText(device.child("softwareName"));
    return software.isEmpty() ? deepText(device.child("manufacturerModelName")) : software;
}

class Gathering {
public:
    void add(Node participation, QString role)
    {
        const Entity entity = entityOf(participation);
        Participant one;
        one.role = std::move(role);
        one.name = personName(entity.person.child("name"));
        if (one.name.isEmpty())
            one.name = deviceName(entity.self);
        one.organization = deepText(entity.organization.child("name"));
        one.specialty = attribute(entity.self.child("code"), "displayName").simplified();
        const Node time = participation.child("time");
        one.time = timestamp(time.attribute("value"));
        if (!one.time.isValid())
            one.time = timestamp(time.child("low").attribute("value"));
        push(std::move(one));
    }
    void addNamed(QString role, QString name, QString organization)
    {
        push({std::move(role), std::move(name), std::move(organization), {}, {}});
    }
    QList<Participant> everybody;

private:
    void push(Participant one)
    {
        if (!one.name.isEmpty() || !one.organization.isEmpty())
            everybody.append(std::move(one));
    }
};

QString relation(Node participation, const char *otherwise)
{
    for (const std::string_view name : {"relatedEntity", "associatedEntity"})
        if (const QString word = wordFor(Relations, participation.child(name).attribute("classCode")); !word.isEmpty())
            return word;
    return QString::fromUtf8(otherwise);
}

QString roleOf(Node participation, const char *otherwise)
{
    const Node function = participation.child("functionCode");
    if (const QString word = wordFor(Functions, function.attribute("code")); !word.isEmpty())
        return word;
    if (const QString word = relation(participation, ""); !word.isEmpty())
        return word;
    if (const QString display = attribute(function, "displayName").simplified(); !display.isEmpty())
        return display;
    const QString word = wordFor(Participations, participation.attribute("typeCode"));
    return word.isEmpty() ? QString::fromUtf8(otherwise) : word;
}

void addEncounter(Node encounter, Gathering &into)
{
    if (const Node responsible = encounter.child("responsibleParty"))
        into.add(responsible, QString::fromUtf8(QT_TRANSLATE_NOOP("cda", "Responsable de la prise en charge")));
    for (const Node one : encounter.children("encounterParticipant"))
        into.add(one, roleOf(one, QT_TRANSLATE_NOOP("cda", "Intervenant")));
    const Node facility = at(encounter, {"location", "healthCareFacility"});
    QString place = deepText(at(facility, {"serviceProviderOrganization", "name"}));
    const QString name = deepText(at(facility, {"location", "name"}));
    into.addNamed(QString::fromUtf8(QT_TRANSLATE_NOOP("cda", "Lieu de prise en charge")), name, std::move(place));
}

} // namespace

QList<Participant> participantsOf(Node document)
{
    Gathering found;
    for (const Node node : document.children()) {
        const std::string_view name = node.name();
        if (name == "author")
            found.add(node, QString::fromUtf8(QT_TRANSLATE_NOOP("cda", "Auteur")));
        else if (name == "dataEnterer")
            found.add(node, QString::fromUtf8(QT_TRANSLATE_NOOP("cda", "Saisie")));
        else if (name == "informant")
            found.add(node, relation(node, QT_TRANSLATE_NOOP("cda", "Informateur")));
        else if (name == "custodian")
            found.addNamed(QString::fromUtf8(QT_TRANSLATE_NOOP("cda", "Organisme conservateur")), {},
                deepText(at(node, {"assignedCustodian", "representedCustodianOrganization", "name"})));
        else if (name == "informationRecipient")
            found.add(node, QString::fromUtf8(node.attribute("typeCode") == "TRC" ? QT_TRANSLATE_NOOP("cda", "En copie")
                                                                               : QT_TRANSLATE_NOOP("cda", "Destinataire")));
        else if (name == "legalAuthenticator")
            found.add(node, QString::fromUtf8(QT_TRANSLATE_NOOP("cda", "Responsable du document")));
        else if (name == "authenticator")
            found.add(node, QString::fromUtf8(QT_TRANSLATE_NOOP("cda", "Valideur")));
        else if (name == "participant")
            found.add(node, roleOf(node, QT_TRANSLATE_NOOP("cda", "Intervenant")));
        else if (name == "documentationOf")
            for (const Node performer : node.child("serviceEvent").children("performer"))
                found.add(performer, roleOf(performer, QT_TRANSLATE_NOOP("cda", "Exécutant")));
        else if (name == "componentOf")
            addEncounter(node.child("encompassingEncounter"), found);
        else if (name == "recordTarget")
            for (const Node guardian : at(node, {"patientRole", "patient"}).children("guardian"))
                found.addNamed(QString::fromUtf8(QT_TRANSLATE_NOOP("cda", "Représentant légal")),
                    personName(at(guardian, {"guardianPerson", "name"})), deepText(at(guardian, {"guardianOrganization", "name"})));
    }
    return found.everybody;
}

} // namespace havre::records::cda
