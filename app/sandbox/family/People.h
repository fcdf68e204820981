// Who is in the family and who cares for it. All invented: names, numbers, streets.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace havre::sandbox::family {

struct Address {
    QString number;
    QString street;
    QString postalCode;
    QString city;
};

struct Code3 {
    QString code;
    QString display;
    QString system; // OID
};

struct Person {
    QString key; // "camille": what story files call her
    QString login;
    QString password;
    QString phone;       // E.164
    QString givenName;   // used and first
    QString givenNames;  // full list of birth given names
    QString familyName;  // birth
    QString usedName;    // empty when the same
    QString gender;      // "F" or "M"
    QDate birthDate;
    QString birthTown;
    QString birthTownCode; // INSEE
    QString matricule;     // 15 characters, test OID
    Address address;
    QStringList representatives; // logins
    QStringList carers;          // logins

    [[nodiscard]] QString fullName() const { return givenName + u' ' + shownFamilyName(); }
    [[nodiscard]] QString shownFamilyName() const { return usedName.isEmpty() ? familyName : usedName; }
};

struct Organization {
    QString key;
    QString structureId; // "1" + FINESS-like digits of department 99, which does not exist
    QString name;
    QString phone;
    Address address;
    Code3 facility; // JDV_J02
    Code3 setting;  // JDV_J04
    QString colour; // of its letterhead
};

struct Professional {
    QString key;
    QString personId; // "8" + eleven digits no real register gives
    QString prefix;   // "M" or "MME"
    QString suffix;   // "DR" or empty
    QString givenName;
    QString familyName;
    Code3 specialty;
    QString organization; // key
    bool service = false; // an organisation's service, not a person

    [[nodiscard]] QString shownName() const;
};

inline constexpr QLatin1String testInsOid{"1.2.250.1.213.1.4.10"};

} // namespace havre::sandbox::family
