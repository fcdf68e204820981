// The words documents are written with: kinds of document, sections, analyses with the usual ranges of
// each laboratory, measures, vaccines. Loaded from data/*.json; codes from interop-annex-*.md.
#pragma once

#include "app/sandbox/family/People.h"
#include "core/foundation/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace havre::sandbox::family {

struct DocumentKind {
    Code3 type;  // JDV_J07
    Code3 klass; // JDV_J06
    Code3 format;
    QString category; // ENS, e.g. "BIOLOGIE"
    QString title;
    QList<QStringList> templates; // {root} or {root, extension}
    Code3 service;                // code of documentationOf/serviceEvent
};

struct SectionKind {
    Code3 code;
    QString title;
    QStringList templates;
};

struct Limits {
    std::optional<double> low;
    std::optional<double> high;
};

struct Analyte { // an analysis or a measure
    Code3 code;  // LOINC
    QString label;
    QString unit; // as printed
    QString ucum;
    int decimals = 0;
    QString chapter; // key of a section kind
    QHash<QString, Limits> usual; // by laboratory, "*" for any
};

struct Vaccine {
    QString name;
    QString diseases;
    Code3 atc;
    bool oral = false;
};

struct Catalogue {
    QHash<QString, DocumentKind> kinds;
    QHash<QString, SectionKind> sections;
    QHash<QString, Analyte> analytes;
    QHash<QString, Vaccine> vaccines;
    QHash<QString, Code3> classes;
};

[[nodiscard]] Result<QJsonObject> readJson(const QString &path);
[[nodiscard]] Result<Catalogue> loadCatalogue(const QString &dataFolder);

} // namespace havre::sandbox::family
