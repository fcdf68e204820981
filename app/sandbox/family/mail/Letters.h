// The letters between the family and those who care for it, as told in data/letters.json.
#pragma once

#include "app/sandbox/family/Family.h"

namespace havre::sandbox::family {

struct Enclosure {
    const StoryDocument *document = nullptr;
    bool structured = false; // the CDA itself, else the same on paper (PDF)
};

struct Letter {
    QString id; // names the Message-ID
    QString person;       // whose box it lies in
    bool byPerson = false; // a copy of what the person sent
    QString correspondent; // key of a professional; empty for a stranger
    QString strangerName;
    QString strangerAddress;
    QString copy; // key of a secretariat that got a copy
    QDateTime date;
    QString subject;
    QString text;
    QString html; // empty: text alone
    QList<Enclosure> enclosures;
    QStringList thread; // ids of the letters before it, oldest first
    QString typeCode;   // X-MSS-CODECDA
    bool closes = false;
    bool unread = false;
};

struct Secretariat {
    QString name;
    QString address;
    QString answer; // what its box answers by itself
};

struct Correspondence {
    QList<Letter> letters;
    QHash<QString, Secretariat> secretariats; // by organisation
};

// Malformed "sandbox.family.unreadable", NotFound "sandbox.family.unknown-reference".
[[nodiscard]] Result<Correspondence> readLetters(const QString &dataFolder, const Family &family);

[[nodiscard]] QString patientAddress(const Person &person);
[[nodiscard]] QString professionalAddress(const Professional &professional);

} // namespace havre::sandbox::family
