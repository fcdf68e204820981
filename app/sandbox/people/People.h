// Who lives in the sandbox: fictitious persons with a login, a telephone and a test INS.
// people.json is described in app/sandbox/README.md. Threading: a value.
#pragma once

#include "core/foundation/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace havre::sandbox {

struct Resident {
    QString login;
    QString password;
    QString phone;
    QString givenName;
    QString familyName;
    QDate birthDate;
    QString gender; // OIDC and FHIR agree: male, female, other, unknown
    QString matricule;
    QString oid;
    QStringList representatives; // logins of those who may act for this person: legal representatives and carers

    [[nodiscard]] QJsonObject claims() const; // of the ID token and of userinfo
};

class People {
public:
    // Malformed "sandbox.people", NotFound "sandbox.people-absent".
    [[nodiscard]] static Result<People> load(const QString &file);
    [[nodiscard]] static People alone(); // the single login "demo"

    [[nodiscard]] const QList<Resident> &all() const { return m_all; }
    [[nodiscard]] const Resident *byLogin(const QString &login) const;
    [[nodiscard]] const Resident *byIns(const QString &oid, const QString &matricule) const;
    // Themself, or one of their representatives.
    [[nodiscard]] static bool mayRead(const QString &reader, const Resident &person);
    void setMatricule(const QString &login, const QString &matricule);

private:
    QList<Resident> m_all;
};

inline constexpr QLatin1String TestOid{"1.2.250.1.213.1.4.10"};

} // namespace havre::sandbox
