// ITI-67: the parameters of a DocumentReference search and what they select (interop.md §1.4).
// Threading: pure, any.
#pragma once

#include "app/sandbox/dmp/Entry.h"
#include "app/sandbox/http/Exchange.h"
#include "core/foundation/Result.h"

#include <QStringList>

#include <functional>

namespace havre::sandbox {

struct Search {
    QString patientReference; // "patient-…", of `patient`
    Identifier patientIdentifier; // of `patient.identifier` or `patient:identifier`
    QList<std::function<bool(const Entry &)>> filters;
    QStringList sorts; // "date", "-_lastUpdated"
    int count = 50;
    QStringList ignored; // parameters not known here: told in the answer, not refused

    // Malformed "sandbox.search"; detail says which parameter, for the OperationOutcome.
    [[nodiscard]] static Result<Search> parse(const Parameters &parameters);
    [[nodiscard]] bool selects(const Entry &entry) const;
    void sort(QList<const Entry *> &entries) const; // newest first without `_sort`
};

} // namespace havre::sandbox
