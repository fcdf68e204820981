// Matricule INS: 13 characters and a two-digit key, with the OID that says which kind it is.
// Source: interop.md §3 (key = 97 − N mod 97, 2A → 19, 2B → 18).
#pragma once

#include "core/foundation/Result.h"

namespace havre::identity {

// Stored by number: append only.
enum class Sex : quint8 { Unknown, Female, Male };

class Ins {
public:
    Ins() = default;
    // Accepts spaces. Malformed "identity.ins-malformed" or "identity.ins-key".
    [[nodiscard]] static Result<Ins> parse(const QString &text, const QString &oid);
    // Typed by somebody who knows no OIDs: the test one on a platform of test people, else by its first digit that of a NIR
    // or, while the registration is not finished, of a NIA.
    [[nodiscard]] static Result<Ins> typed(const QString &text, bool testPeople);

    [[nodiscard]] const QString &matricule() const { return m_matricule; } // 15 characters
    [[nodiscard]] const QString &oid() const { return m_oid; }
    [[nodiscard]] bool isTest() const; // OID 1.2.250.1.213.1.4.10 or .11
    [[nodiscard]] Sex sex() const; // the one that was registered: its first digit
    [[nodiscard]] bool isNull() const { return m_matricule.isEmpty(); }
    bool operator==(const Ins &) const = default;

private:
    QString m_matricule;
    QString m_oid;
};

inline constexpr QLatin1String NirOid{"1.2.250.1.213.1.4.8"};
inline constexpr QLatin1String NiaOid{"1.2.250.1.213.1.4.9"};
inline constexpr QLatin1String TestOid{"1.2.250.1.213.1.4.10"};
inline constexpr QLatin1String DemoOid{"1.2.250.1.213.1.4.11"};

} // namespace havre::identity
