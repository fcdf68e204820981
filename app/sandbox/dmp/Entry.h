// One document of the DMP with its XDS metadata (interop.md §1.3, §1.7), whatever it came from.
// Threading: values.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace havre::sandbox {

struct Coded {
    QString code;
    QString system; // OID
    QString display;
};

struct Identifier {
    QString root; // OID
    QString extension;
};

// A time as written: precise to the second with its zone, or a day only.
struct Moment {
    QDateTime time;
    bool dayOnly = false;
    [[nodiscard]] bool isNull() const { return !time.isValid(); }
    [[nodiscard]] QString dateTime() const; // FHIR dateTime
    [[nodiscard]] QString instant() const;  // FHIR instant
};

struct Writer { // an author or the legal authenticator
    QString prefix; // civility: M, MME
    QString title;  // DR, PR
    QString given;
    QString family;
    Identifier id;
    Coded profession;
    QString organization;
    Identifier organizationId;
    QString device; // software, instead of a person
    [[nodiscard]] QString fullName() const;
};

struct SourcePatient {
    QList<Identifier> ids;
    QString family;
    QString given;
    QDate birthDate;
    QString gender; // FHIR
};

struct Relation {
    QString code; // FHIR: replaces, appends, transforms
    QString masterIdentifier;
};

struct Entry {
    QString id; // DocumentReference.id and Binary.id
    QString login; // whose record
    QString file;
    QString masterIdentifier; // "root" or "root^extension"
    QString setId;
    QString status = QStringLiteral("current");
    QString title;
    QString description;
    Coded type;
    Coded klass;
    Coded format;
    Coded facility;
    Coded practice;
    QList<Coded> events;
    QList<Coded> confidentiality;
    QList<Writer> authors;
    Writer authenticator;
    Writer custodian; // organization only
    SourcePatient patient;
    QList<Relation> relations;
    Moment creation;
    Moment serviceStart;
    Moment serviceEnd;
    QString contentType;
    QString language = QStringLiteral("fr-FR");
    qint64 size = 0;
    QByteArray sha1;
    QDateTime lastUpdated;
    int version = 1;
};

// "20210409170000+0100", "202104091700", "20210409": HL7 TS. Without a zone it is Paris time.
[[nodiscard]] Moment momentFromTs(const QString &ts);
[[nodiscard]] Moment momentFromIso(const QString &text);

} // namespace havre::sandbox
