// What the structured entries of a CDA say, as plain values and exactly as written: laboratory results and
// vital signs (`Observation`), vaccinations (`Vaccination`). Nothing is converted, completed or judged here;
// numbers stay the decimals the author wrote. Sources: interop.md §2, interop-annex-cda.md, IHE XD-LAB,
// CDA R2 §4.3.6. Threading: values, and a pure function.
#pragma once

#include "core/foundation/Result.h"
#include "core/records/Document.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace havre::records::cda {

// An HL7 time as written ("2019", "20240104155000+0100") and the instant it begins at. The written form
// tells how exact it is.
struct Moment {
    QString written;
    QDateTime time;
    [[nodiscard]] bool yearOnly() const { return written.size() == 4; }
    [[nodiscard]] bool dayOnly() const { return written.size() <= 8; }
    bool operator==(const Moment &) const = default;
};

// Decimals as written, an empty one where the side is open, with the unit as written (UCUM when the author
// kept to it).
struct Span {
    QString low;
    QString high;
    bool lowIncluded = true;
    bool highIncluded = true;
    QString unit;
    [[nodiscard]] bool isEmpty() const { return low.isEmpty() && high.isEmpty(); }
    bool operator==(const Span &) const = default;
};

struct Value {
    // Stored by number: append only.
    enum class Kind : quint8 { Nothing, Quantity, Interval, Ratio, Coded, Words, Truth };
    Kind kind = Kind::Nothing;
    QString text; // Quantity: the decimal; Coded, Words: what it says; Truth: "true", "false"; Nothing: the nullFlavor
    QString unit; // Quantity
    Span span;    // Interval (one side open: "< 5"); Ratio: low is the numerator, high the denominator
    Code code;    // Coded
    QList<Span> otherUnits; // the same quantity in units its author converted to (low = high)
    bool operator==(const Value &) const = default;
};

struct Observation {
    // Stored by number: append only.
    // Exam: what another examination showed (ECG, imaging…), found in a results section.
    enum class Kind : quint8 { Lab, Vital, Exam };
    Kind kind = Kind::Lab;
    Code code;               // as written; display may be empty
    QList<Code> translations;
    QString name;            // what people call it: the words of the narrative, else the display
    Value value;
    QString interpretation;  // HL7 ObservationInterpretation: "N", "L", "HH", "R"…; several with a space between
    Span usual;              // the author's own usual range
    QString usualText;       // when it is words
    Moment time;
    QString laboratory;      // who measured: organisation, else person
    QString specimen;
    QString method;
    QString panel;           // the battery it stands in
    bool earlier = false;    // a value of another day, recalled for comparison
    QString about;           // empty: the document's patient; else what who it speaks of is to them, as written: "CHILD", "MTH"
    bool operator==(const Observation &) const = default;
};

struct Vaccination {
    Code code;    // of the act: INITIMMUNIZ, BOOSTER, "no-known-immunizations"…
    Code vaccine; // CIS, CIP, ATC, CVX…
    QList<Code> translations;
    QString product;
    QString lot;
    int dose = 0; // rank in its series, 0: not said
    Moment time;
    bool refused = false; // negationInd: it was not given
    bool planned = false; // moodCode other than EVN
    QString reason;       // of the refusal
    QString performer;
    QString organization;
    QString route;
    QString site;
    QString about; // as for Observation
    bool operator==(const Vaccination &) const = default;
};

struct Entries {
    QList<Observation> observations; // in the order of the document
    QList<Vaccination> vaccinations;
    [[nodiscard]] bool isEmpty() const { return observations.isEmpty() && vaccinations.isEmpty(); }
    bool operator==(const Entries &) const = default;
};

// Also of a fragment without a ClinicalDocument. Malformed and Exhausted as readCda(); Exhausted
// "records.cda.too-large" beyond 20 000 facts.
[[nodiscard]] Result<Entries> readEntries(const QByteArray &bytes);

} // namespace havre::records::cda
