// One thing known about a person's health, and who said it: a result, a vital sign, a vaccination, a measure
// typed in. Numbers stay the decimals that were written; core/health/labs reads them. Values; any thread.
#pragma once

#include "core/records/cda/Entries.h"

#include <optional>

namespace havre::health {

// Stored by number: append only.
enum class Kind : quint8 { Lab, Vital, Exam, Vaccination, Measure };

// The document that says it, or the app of the catalogue that wrote it; neither: the person typed it in.
struct Source {
    DocumentId document;
    QString title;
    QString author;
    QDateTime date;
    QString app = {};     // its id
    QString appName = {}; // as it was called then
    [[nodiscard]] bool isPerson() const { return document.isNull() && app.isEmpty(); }
    bool operator==(const Source &) const = default;
};

struct Fact {
    qint64 id = 0;
    Kind kind = Kind::Lab;
    QString analyte; // what trends group by: see analyteOf()
    QString name;
    QDateTime time;  // invalid when not said or unreadable; observation.time.written has what was written
    Source source;
    records::cda::Observation observation; // all kinds but Vaccination
    records::cda::Vaccination vaccination; // Vaccination only
    bool operator==(const Fact &) const = default;
};

// A LOINC code when there is one (of the code or its translations), else "system|code", else "name:" and
// the folded name: laboratories that name the same analysis alike stay together, and no others.
[[nodiscard]] QString analyteOf(const records::cda::Observation &observation);
[[nodiscard]] QString analyteOf(const records::cda::Vaccination &vaccination);

[[nodiscard]] Fact factOf(records::cda::Observation observation);
[[nodiscard]] Fact factOf(records::cda::Vaccination vaccination);

} // namespace havre::health
