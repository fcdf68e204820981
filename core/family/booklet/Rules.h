// What a child's booklet asks, as dated rules read from data/exams.json and data/vaccinations.json (their sources are told
// there): examinations by the rule in force when their time begins, vaccinations by the day of birth.
// Threading: pure, any thread; read once.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace havre::family::booklet {

// "8d", "6w", "11m", "6y"; empty: none.
struct Age {
    int count = 0;
    QChar unit;

    [[nodiscard]] bool isNull() const { return unit.isNull(); }
    [[nodiscard]] QDate after(const QDate &birth) const;
    [[nodiscard]] static Age parse(const QString &text);
};

struct ExamRule {
    QString id;
    QString name;        // French
    Age from;
    Age until;           // the day it should be done by
    QString certificate; // "day-8", "month-9", "month-24": the certificate it ends with
};

struct ExamRules {
    QDate from; // in force; null: always before
    QDate until;
    QList<ExamRule> exams;
};

struct DoseRule {
    Age from;
    Age until;
    Age least; // given earlier it does not count
    Age most;  // no longer begun afterwards
    Age begunBefore; // only of a series begun before; null: of every one
};

struct VaccineRule {
    QString id;
    QString name; // French
    QString why;  // French, one sentence
    QStringList valences;
    QDate bornFrom; // null: no limit
    QDate bornUntil;
    QDate obligedFrom;
    QList<DoseRule> doses;
};

struct Protection { // what a product protects from, by the beginning of its ATC code or a word of its name
    QString key;
    QStringList valences;
};

struct Rules {
    QList<ExamRules> exams;
    QList<VaccineRule> vaccines;
    QList<Protection> byCode;
    QList<Protection> byWord;
};

[[nodiscard]] const Rules &rules();

} // namespace havre::family::booklet
