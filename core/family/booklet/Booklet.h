// A child's booklet: the mandatory examinations and the vaccination plan, each with where it stands today and what says so.
// Threading: pure, any thread.
#pragma once

#include "core/family/booklet/Rules.h"
#include "core/family/rights/Rights.h"
#include "core/health/facts/Fact.h"
#include "core/records/Document.h"

namespace havre::family::booklet {

// Whose space has one: that of a minor, for who answers for them. Others see its documents and facts, and no plan.
[[nodiscard]] constexpr bool isFor(const Rights &rights)
{
    return rights.who == Who::Representative && rights.whose == Whose::Minors;
}

enum class State : quint8 {
    Done,
    Due,        // its time is now
    Late,       // its time is over, and it can still be done
    Soon,       // within a month
    Later,
    Unrecorded, // its time is long over and nothing here tells of it
    TooLate,    // of a dose: no longer begun at this age
};

struct Exam {
    ExamRule rule;
    QDate from;
    QDate until;
    State state = State::Later;
    QDate doneOn;
    health::Source source; // a null document: the family says so
    bool followed = false; // of Unrecorded: a later one was done, which caught it up

    [[nodiscard]] bool isTold() const { return state == State::Done && source.document.isNull(); }
};

struct Dose {
    int rank = 0;
    QDate from;
    QDate until;
    State state = State::Later;
    bool obliged = false;
    QDate givenOn;
    health::Fact fact; // when given
};

struct Vaccine {
    VaccineRule rule;
    QList<Dose> doses;
};

struct Booklet {
    QList<Exam> exams;
    QList<Vaccine> vaccines;
    [[nodiscard]] int count(State state) const; // of examinations and doses
};

// Done by the word of the family: examination id, day.
using Told = QList<QPair<QString, QDate>>;
inline constexpr int EarlyDays = 14; // an appointment a little before its time counts

// Whether the family may say when it was done: nothing says so yet and its time is near or over, or they said it.
[[nodiscard]] bool mayBeTold(const Exam &exam, const QDate &today);

// Which examinations this child is to have, without what was done.
[[nodiscard]] QList<ExamRule> examRulesFor(const QDate &birth);
// `documents`: certificates and examinations of the child, any order. An examination done a little late counts for the one
// it was late for. What the family told is said by a document where one tells of it too.
[[nodiscard]] QList<Exam> examsOf(const QDate &birth, const QDate &today, const QList<records::Document> &documents, const Told &told);
// `facts`: vaccinations, any order. The same injection told twice is one.
[[nodiscard]] QList<Vaccine> vaccinesOf(const QDate &birth, const QDate &today, const QList<health::Fact> &facts);
// What a vaccine protects from, in the words of the rules; empty when it is not in the plan.
[[nodiscard]] QStringList valencesOf(const records::cda::Vaccination &vaccination);

} // namespace havre::family::booklet
