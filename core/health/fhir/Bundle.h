// Facts and documents as a FHIR R4 Bundle (hl7.org/fhir/R4): a collection of Patient, Observation, Immunization
// and DocumentReference. What was written goes out as it was: units as UCUM codes, dates no more exact than their
// author made them; a vaccination that is only planned does not go out as one. Pure, any thread.
#pragma once

#include "core/health/facts/Fact.h"
#include "core/identity/Person.h"

#include <QJsonObject>

namespace havre::health {

// A document and the file beside the bundle that holds its bytes.
struct ExportedDocument {
    records::Document document;
    QString file;
};

[[nodiscard]] QJsonObject fhirBundle(const identity::Person &person, const QList<ExportedDocument> &documents,
                                     const QList<Fact> &facts, const QDateTime &now);

[[nodiscard]] QJsonObject fhirReference(const ExportedDocument &one, const QJsonObject &subject); // DocumentReference
[[nodiscard]] QJsonObject fhirFact(const Fact &fact, const QJsonObject &subject); // Observation or Immunization
[[nodiscard]] QUuid fhirFactId(const Fact &fact); // the same at each export of the same vault
[[nodiscard]] QJsonObject fhirPatient(const identity::Person &person);
// One result, vital sign or measure alone: nothing about whose it is.
[[nodiscard]] QJsonObject fhirObservation(const Fact &fact);

// "2019", "2019-03", "2019-03-12" or "2019-03-12T08:30:00+01:00"; empty when it is not a time.
[[nodiscard]] QString fhirTime(const records::cda::Moment &moment);

} // namespace havre::health
