// Which examination is done, by certificates, reports of examinations, and the family's own word.
#include "core/family/booklet/Booklet.h"

#include "core/records/kinds/Kinds.h"

#include <algorithm>

namespace havre::family::booklet {
namespace {

constexpr int SoonDays = 31;
constexpr int GraceDays = 14;

// "day-8" of a CSE-CS8; empty when it is no certificate.
QString certificateOf(const records::Document &document)
{
    const QString format = document.format.code.toLower();
    if (format.contains(QLatin1String("cse-cs8")))
        return QStringLiteral("day-8");
    if (format.contains(QLatin1String("cse-cs9")))
        return QStringLiteral("month-9");
    return format.contains(QLatin1String("cse-cs24")) ? QStringLiteral("month-24") : QString();
}

bool isExamination(const records::Document &document)
{
    return QLatin1String(records::kinds::kindOf(document).id) == QLatin1String("child-examination");
}

health::Source sourceOf(const records::Document &document)
{
    const QString author = document.authors.isEmpty() ? QString() : document.authors.first().name;
    return {document.id, document.title, author, document.date};
}

void settle(Exam &exam, const QDate &day, const health::Source &source)
{
    if (exam.state == State::Done && !exam.isTold())
        return;
    exam.state = State::Done;
    exam.doneOn = day;
    exam.source = source;
}

// The one that was missing since a few days (« à deux mois » is two days after the second month), else the one whose time
// it was, else the last one still missing.
Exam *examFor(QList<Exam> &exams, const QDate &day)
{
    Exam *late = nullptr;
    for (Exam &exam : exams) {
        if (exam.from > day)
            break;
        if (exam.state == State::Done && !(exam.isTold() && day <= exam.until))
            late = nullptr;
        else if (day <= exam.until)
            return late && late->until.daysTo(day) <= GraceDays ? late : &exam;
        else
            late = &exam;
    }
    return late;
}

void stand(QList<Exam> &exams, qsizetype place, const QDate &today)
{
    Exam &exam = exams[place];
    if (today < exam.from) {
        exam.state = exam.from <= today.addDays(SoonDays) ? State::Soon : State::Later;
    } else if (today <= exam.until) {
        exam.state = State::Due;
    } else {
        exam.followed = std::any_of(exams.cbegin() + place + 1, exams.cend(), [](const Exam &e) { return e.state == State::Done; });
        // Where the next one's time has come and gone as well, it is no longer made up for either.
        const bool nextOver = place + 1 < exams.size() && exams.at(place + 1).until < today;
        exam.state = exam.followed || nextOver ? State::Unrecorded : State::Late;
    }
}

} // namespace

bool mayBeTold(const Exam &exam, const QDate &today)
{
    return exam.isTold() || (exam.state != State::Done && exam.from <= today.addDays(EarlyDays));
}

QList<ExamRule> examRulesFor(const QDate &birth)
{
    QList<ExamRule> found;
    for (const ExamRules &rule : rules().exams) {
        for (const ExamRule &exam : rule.exams) {
            const QDate begins = exam.from.after(birth);
            if ((!rule.from.isValid() || begins >= rule.from) && (!rule.until.isValid() || begins <= rule.until))
                found.append(exam);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&birth](const ExamRule &a, const ExamRule &b) { return a.from.after(birth) < b.from.after(birth); });
    return found;
}

QList<Exam> examsOf(const QDate &birth, const QDate &today, const QList<records::Document> &documents, const Told &told)
{
    QList<Exam> exams;
    const QList<ExamRule> wanted = birth.isValid() ? examRulesFor(birth) : QList<ExamRule>();
    for (const ExamRule &rule : wanted)
        exams.append({rule, rule.from.after(birth), rule.until.after(birth), State::Later, {}, {}, false});
    for (const auto &[id, day] : told) {
        for (Exam &exam : exams) {
            if (exam.rule.id == id)
                settle(exam, day, {});
        }
    }
    QList<records::Document> oldestFirst = documents;
    std::sort(oldestFirst.begin(), oldestFirst.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    for (const records::Document &document : std::as_const(oldestFirst)) {
        const QString certificate = certificateOf(document);
        for (Exam &exam : exams) {
            if (!certificate.isEmpty() && exam.rule.certificate == certificate)
                settle(exam, document.date.toLocalTime().date(), sourceOf(document));
        }
    }
    for (const records::Document &document : std::as_const(oldestFirst)) {
        const QDate day = document.date.toLocalTime().date();
        if (!isExamination(document) || !document.date.isValid() || day < birth)
            continue;
        if (Exam *exam = examFor(exams, day))
            settle(*exam, day, sourceOf(document));
    }
    for (qsizetype place = 0; place < exams.size(); ++place) {
        if (exams.at(place).state != State::Done)
            stand(exams, place, today);
    }
    return exams;
}

int Booklet::count(State state) const
{
    const auto examinations = std::count_if(exams.begin(), exams.end(), [state](const Exam &exam) { return exam.state == state; });
    qsizetype doses = 0;
    for (const Vaccine &vaccine : vaccines)
        doses += std::count_if(vaccine.doses.begin(), vaccine.doses.end(), [state](const Dose &dose) { return dose.state == state; });
    return static_cast<int>(examinations + doses);
}

} // namespace havre::family::booklet
