// The pieces a document is made of. Each writes one part of the CI-SIS structure (interop.md §2).
#pragma once

#include "app/sandbox/family/Typeset.h"
#include "app/sandbox/family/cda/XmlOut.h"

namespace havre::sandbox::family {

// What every part may look at while a document is written.
struct Telling {
    const StoryDocument &document;
    const Family &family;
    const Person &patient;
    const DocumentKind &kind;
};

// Coded.cpp
void writeCode(XmlOut &xml, const Code3 &code, const char *element = "code");
void writeTemplates(XmlOut &xml, std::initializer_list<const char *> roots);
void writeReference(XmlOut &xml, const char *element, const QString &id); // <text><reference value="#id"/></text>

// Header.cpp: from realmCode to componentOf.
void writeHeader(XmlOut &xml, const Telling &telling);

// Actors.cpp
void writePatient(XmlOut &xml, const Person &patient);
void writeNewborn(XmlOut &xml, const Person &child); // the subject of a section or entry that is not about the patient
void writeProfessional(XmlOut &xml, const char *element, const Telling &telling, const QString &key, bool withSetting);
void writeOrganization(XmlOut &xml, const char *element, const Organization &organization, bool withSetting);

// NarrativeXml.cpp
void writeNarrative(XmlOut &xml, const QList<Block> &blocks);

// LabEntry.cpp, CareEntries.cpp: structured entries, referring to the narrative by ID.
void writeLabEntry(XmlOut &xml, const Leaf &leaf, const Telling &telling);
void writeCareEntries(XmlOut &xml, const Leaf &leaf, const Telling &telling);

} // namespace havre::sandbox::family
