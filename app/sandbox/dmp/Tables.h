// The tables behind the metadata rules, read once from app/sandbox/tables (interop-annex-typecodes.md,
// interop.md §1.7): type → class, model → format, sector and facility labels. Threading: any.
#pragma once

#include "app/sandbox/dmp/Entry.h"

#include <QStringList>

namespace havre::sandbox {

// JDV_J06 class of a JDV_J07 type; 10 (compte rendu) when the table does not say.
[[nodiscard]] Coded classOf(const Coded &type);
// The type with the table's label when the document brought none.
[[nodiscard]] Coded labelled(const Coded &type);
// JDV_J10 format of a CDA by its templateIds; the most specific model wins. bodyType: media type of a
// level 1 body, empty otherwise.
[[nodiscard]] Coded formatOf(const QStringList &templateIds, const QString &bodyType);
[[nodiscard]] Coded formatOfFile(const QString &contentType); // of a file that is not a CDA
// JDV_J02 and JDV_J04 by their code.
[[nodiscard]] Coded settingOf(const QString &code);
// FHIR system of an OID: "http://loinc.org" for LOINC, the NOS page for the ANS tables, else urn:oid.
[[nodiscard]] QString systemUri(const QString &oid);
[[nodiscard]] bool sameSystem(const QString &asked, const QString &oid); // URI or urn:oid of it

} // namespace havre::sandbox
