// An entry in FHIR R4 words, by the profile pdsm-comprehensive-document-reference (interop.md §1.3).
// Threading: pure, any.
#pragma once

#include "app/sandbox/dmp/Entry.h"
#include "app/sandbox/people/People.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace havre::sandbox {

// targetOf: the id of a related document on the same shelf, empty when it is not here.
[[nodiscard]] QJsonObject documentReference(const Entry &entry, const Resident &owner, const QString &base,
                                            const std::function<QString(const QString &masterIdentifier)> &targetOf);
[[nodiscard]] QJsonObject patientResource(const Resident &person);
// severity: "error", "warning"; code: an IssueType of FHIR.
[[nodiscard]] QJsonObject operationOutcome(const QString &severity, const QString &code, const QString &text);
[[nodiscard]] QString patientId(const Resident &person);

} // namespace havre::sandbox
