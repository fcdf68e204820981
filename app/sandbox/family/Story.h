// One document as its author tells it in data/<person>/*.json, before it becomes CDA or paper.
#pragma once

#include "app/sandbox/family/Catalogue.h"
#include "app/sandbox/family/Narrative.h"

#include <QDateTime>
#include <QJsonObject>

namespace havre::sandbox::family {

struct LabValue {
    QString analyte; // key of the catalogue
    std::optional<double> number;
    QString words;                // a qualitative answer
    std::optional<Limits> limits; // when they are not the laboratory's own (children, pregnancy)
};

struct Injection {
    QString vaccine; // key of the catalogue
    QDateTime day;
    int rank = 1;
    QString lot;
    QString by; // key of a professional; empty: the document's author
};

struct Medicine {
    QString name;
    QString posology;
    QString duration;
    QString atc;
};

struct Problem {
    QString label;
    QString cim10;
    QString since;
    QString remark;
};

struct Allergy {
    QString agent;
    QString reaction;
    QString since;
};

struct StorySection {
    QString kind; // key of the catalogue
    QString title;
    QString about; // key of a person: a newborn, in its mother's document; empty: the patient
    QList<Block> blocks;
    QList<LabValue> measures;
    QList<Injection> injections;
    QList<Medicine> medicines;
    QList<Problem> problems;
    QList<Allergy> allergies;
    QList<LabValue> results;
};

struct StoryDocument {
    enum class Form { Cda, CdaPdf, Pdf, Photo, Png };
    QString person; // key
    QString id;     // unique within the person: names the file and all identifiers
    QString kind;
    QString title;
    Form form = Form::Cda;
    QString look; // "booklet" for a page of a health booklet, else a letter
    QDateTime date;
    QDateTime begin; // of the act
    QDateTime end;
    QString author;     // key of a professional, or "patient"
    QString prescriber; // key of a professional, may be empty
    QString figure;     // name of a drawing, may be empty
    QStringList confidentiality;
    QString replaces; // id of the older version
    int version = 1;
    QDateTime sampled; // of a laboratory report
    QString conclusion;
    QList<StorySection> sections;
};

// A story file: {"person": "camille", "documents": […]}, with "author" and "kind" as defaults.
[[nodiscard]] Result<QList<StoryDocument>> readStory(const QString &path);

} // namespace havre::sandbox::family
