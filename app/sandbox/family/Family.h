// The whole family in memory: people, those who care for them, the catalogue and every document told.
#pragma once

#include "app/sandbox/family/Story.h"

namespace havre::sandbox::family {

// A numeric or worded answer with all that surrounds it on a report.
struct Finding {
    Analyte analyte;
    QString value; // French notation, "7,4"
    QString exact; // "7.4"; empty for words
    Limits limits;
    QString flag;  // "H", "L" or "N"; empty for words or without limits
    QString range; // "4,0 – 6,0"
    QString before; // "7,2 (12/01/2016)", empty when it is the first time
};

struct Family {
    Catalogue catalogue;
    QList<Person> people;
    QHash<QString, Organization> organizations;
    QHash<QString, Professional> professionals;
    QList<StoryDocument> documents; // by person, then by date

    [[nodiscard]] const Person *person(const QString &key) const;
    // Who wrote what a "patient" filed: themselves, or the first who answers for them.
    [[nodiscard]] const Person *filerOf(const StoryDocument &document) const;
    [[nodiscard]] Organization organizationOf(const QString &professional) const;
    // Looks the ranges of the author's laboratory up, and the last earlier value of the same analysis.
    [[nodiscard]] Finding finding(const LabValue &value, const StoryDocument &document) const;
    [[nodiscard]] QString titleOf(const StoryDocument &document) const;
};

// Reads people.json, professionals.json, the catalogue and every data/*/*.json, and refuses a
// reference to someone or something unknown ("sandbox.family.unknown-reference").
[[nodiscard]] Result<Family> loadFamily(const QString &dataFolder);

// The data built into the program.
inline constexpr QLatin1String builtInData{":/havre/family/data"};

} // namespace havre::sandbox::family
