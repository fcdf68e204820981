// An International Patient Summary (HL7 IPS, http://hl7.org/fhir/uv/ips, FHIR R4): a document Bundle whose Composition says,
// section by section, what is known; what is not known is said to be unknown, as the guide asks. Pure, any thread.
#pragma once

#include "core/health/fhir/Bundle.h"

#include <QStringList>

namespace havre::health {

// What the person says of themselves, in their own words.
struct Stated {
    QStringList allergies;
    QStringList treatments;
    QStringList conditions;
};

[[nodiscard]] QJsonObject ipsBundle(const identity::Person &person, const Stated &stated, const QList<ExportedDocument> &documents,
                                    const QList<Fact> &facts, const QDateTime &now);

} // namespace havre::health
