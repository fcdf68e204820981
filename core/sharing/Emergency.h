// The emergency sheet of one person: what somebody who helps must know, in the person's own words, kept in the vault; on
// an A4 page and on a card for the wallet, in French with English beside, with a QR code that is read without network.
// Threading: main thread. Errors: the table of rights', the settings' and the press's.
#pragma once

#include "core/family/rights/Rights.h"
#include "core/health/fhir/Ips.h"
#include "core/ports/Press.h"
#include "core/settings/Settings.h"

#include <array>

namespace havre::sharing {

struct EmergencyRecord {
    static constexpr int MaxLines = 20;   // of each kind
    static constexpr int MaxLetters = 200; // of a line

    QStringList allergies;
    QStringList treatments;
    QStringList conditions;
    QStringList contacts; // "Julien Moreau (conjoint) 06 12 34 56 78"
    QStringList wishes;
    QDateTime updated;

    static constexpr std::array<const char *, 5> Kinds{"allergy", "treatment", "condition", "contact", "wish"};
    [[nodiscard]] QStringList *lines(const QString &kind); // null for any other word
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isStale(const QDateTime &now) const; // not looked at for six months
    [[nodiscard]] health::Stated stated() const { return {allergies, treatments, conditions}; }
};

// `rights` of who is at the keyboard; what they do not allow is Refused "family.not-allowed".
[[nodiscard]] QCoro::Task<Result<EmergencyRecord>> readEmergency(vault::Space &space, family::Rights rights); // empty when nothing was ever written
// Adding lines, changing lines and taking some away are three rights. The journal keeps which parts changed (their kinds, by
// spaces; none: it was looked at and is right), at `updated`.
[[nodiscard]] QCoro::Task<Result<void>> writeEmergency(vault::Space &space, family::Rights rights, EmergencyRecord record);

// What the QR code says: plain text, the most urgent first; of each part as many whole lines as a card's code still shows,
// and how many it leaves out.
[[nodiscard]] QString emergencyMessage(const identity::Person &person, const EmergencyRecord &record);
// The page says whose words it holds, by `rights`. Made, not yet gone (Leaving.h).
[[nodiscard]] QCoro::Task<Result<QByteArray>> printEmergency(ports::Press *press, family::Rights rights, ports::Sheet::Format format,
                                                             identity::Person person, EmergencyRecord record);

} // namespace havre::sharing
