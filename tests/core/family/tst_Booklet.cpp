// The booklet: the twenty examinations by the rule in force, doses by the day of birth, done, due, late, in time.
#include "core/family/booklet/Booklet.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace havre;
using namespace havre::family::booklet;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

records::Document document(const char *format, const char *type, const QDate &day)
{
    records::Document one;
    one.id = DocumentId::random();
    one.format.code = s(format);
    one.type = {s(type), s("2.16.840.1.113883.6.1"), {}};
    one.title = s("Examen");
    one.date = QDateTime(day, QTime(10, 0));
    return one;
}
records::Document certificate(const char *which, const QDate &day)
{
    return document(which, "CERT_DECL", day);
}
records::Document examination(const QDate &day)
{
    return document("", "59283-2", day);
}

health::Fact injection(const char *atc, const QDate &day, const char *product = "")
{
    records::cda::Vaccination vaccination;
    vaccination.vaccine = {s(atc), s("2.16.840.1.113883.6.73"), {}};
    vaccination.product = s(product);
    vaccination.time.time = QDateTime(day, QTime(10, 0));
    return health::factOf(vaccination);
}

const Exam &exam(const QList<Exam> &exams, const char *id)
{
    static const Exam none;
    const auto found = std::find_if(exams.begin(), exams.end(), [id](const Exam &e) { return e.rule.id == s(id); });
    return found == exams.end() ? none : *found;
}

const Vaccine &vaccine(const QList<Vaccine> &vaccines, const char *id)
{
    static const Vaccine none;
    const auto found = std::find_if(vaccines.begin(), vaccines.end(), [id](const Vaccine &v) { return v.rule.id == s(id); });
    return found == vaccines.end() ? none : *found;
}

QList<State> states(const Vaccine &vaccine)
{
    QList<State> all;
    for (const Dose &dose : vaccine.doses)
        all << dose.state;
    return all;
}

const QDate Birth(2025, 9, 29);
const QDate Today(2026, 3, 2);

} // namespace

TEST(Booklet, AChildHasTwentyExaminationsUnderEachRule)
{
    EXPECT_EQ(examRulesFor(QDate(2026, 1, 1)).size(), 20);
    EXPECT_EQ(examRulesFor(QDate(2025, 9, 29)).size(), 20);
    EXPECT_EQ(examRulesFor(QDate(2005, 1, 1)).size(), 20 + 1) << "twenty before six years, then the one at fifteen of the rule of 2019";
    const auto ids = [](const QDate &birth) {
        QStringList all;
        for (const ExamRule &rule : examRulesFor(birth))
            all << rule.id;
        return all;
    };
    EXPECT_FALSE(ids(QDate(2025, 9, 29)).contains(s("month-1"))) << "given up on 1 January 2025";
    EXPECT_TRUE(ids(QDate(2025, 9, 29)).contains(s("year-7")));
    EXPECT_TRUE(ids(QDate(2020, 5, 1)).contains(s("month-1")));
    EXPECT_TRUE(ids(QDate(2020, 5, 1)).contains(s("year-7"))) << "its time comes in 2026";
    EXPECT_FALSE(ids(QDate(2018, 5, 1)).contains(s("year-7"))) << "its time came in 2024";
    EXPECT_FALSE(ids(QDate(2024, 12, 20)).contains(s("month-1"))) << "its time began in 2025";
}

TEST(Booklet, ANewbornsExaminations)
{
    const auto exams = examsOf(Birth, Today, {certificate("urn:asip:ci-sis:cse-cs8:2017", QDate(2025, 10, 6)), examination(QDate(2025, 10, 13)),
                                              examination(QDate(2025, 12, 1)), examination(QDate(2026, 1, 30))}, {});
    EXPECT_EQ(exam(exams, "day-8").state, State::Done);
    EXPECT_EQ(exam(exams, "day-8").doneOn, QDate(2025, 10, 6));
    EXPECT_EQ(exam(exams, "week-2").doneOn, QDate(2025, 10, 13)) << "its last day";
    EXPECT_EQ(exam(exams, "month-2").state, State::Done) << "two days late";
    EXPECT_EQ(exam(exams, "month-3").state, State::Unrecorded) << "the fourth month's examination caught it up";
    EXPECT_EQ(exam(exams, "month-4").state, State::Done);
    EXPECT_EQ(exam(exams, "month-5").state, State::Late);
    EXPECT_EQ(exam(exams, "month-6").state, State::Due) << "from 28 February to 29 March";
    EXPECT_EQ(exam(exams, "month-9").state, State::Later);
    EXPECT_FALSE(exam(exams, "month-4").source.document.isNull());
}

TEST(Booklet, TheFamilysWordCounts)
{
    const auto exams = examsOf(Birth, Today, {}, {{s("month-5"), QDate(2026, 2, 20)}});
    EXPECT_EQ(exam(exams, "month-5").state, State::Done);
    EXPECT_TRUE(exam(exams, "month-5").isTold());
    EXPECT_TRUE(examsOf({}, Today, {}, {}).isEmpty());
}

// The sheet promises it: the day a report comes, it is the report that counts.
TEST(Booklet, ADocumentSaysItRatherThanTheFamily)
{
    const Told told{{s("day-8"), QDate(2025, 10, 5)}, {s("month-4"), QDate(2026, 1, 20)}};
    const auto exams = examsOf(Birth, Today, {certificate("urn:asip:ci-sis:cse-cs8:2017", QDate(2025, 10, 6)), examination(QDate(2026, 1, 22)),
                                              examination(QDate(2026, 2, 20))}, told);
    EXPECT_EQ(exam(exams, "day-8").doneOn, QDate(2025, 10, 6));
    EXPECT_FALSE(exam(exams, "day-8").isTold());
    EXPECT_EQ(exam(exams, "month-4").doneOn, QDate(2026, 1, 22));
    EXPECT_EQ(exam(exams, "month-5").doneOn, QDate(2026, 2, 20));
    const auto after = examsOf(Birth, Today, {examination(QDate(2026, 2, 2))}, told);
    EXPECT_TRUE(exam(after, "month-4").isTold()) << "a report of the fifth month is no word of the fourth";
    EXPECT_EQ(exam(after, "month-5").doneOn, QDate(2026, 2, 2));
}

TEST(Booklet, OnlyALaterExaminationCatchesUpOneThatWasMissed)
{
    const auto missed = examsOf(Birth, Today, {}, {});
    EXPECT_EQ(exam(missed, "month-3").state, State::Unrecorded) << "the next one's time is over too";
    EXPECT_FALSE(exam(missed, "month-3").followed);
    const auto caught = examsOf(Birth, Today, {}, {{s("month-4"), QDate(2026, 1, 22)}});
    EXPECT_TRUE(exam(caught, "month-3").followed);
    EXPECT_EQ(exam(caught, "month-5").state, State::Late);
    EXPECT_FALSE(exam(caught, "month-5").followed);
}

TEST(Booklet, TheFamilyMayTellWhatIsPastOrNear)
{
    const auto exams = examsOf(Birth, Today, {certificate("urn:asip:ci-sis:cse-cs8:2017", QDate(2025, 10, 6))}, {{s("month-4"), QDate(2026, 1, 22)}});
    EXPECT_FALSE(mayBeTold(exam(exams, "day-8"), Today)) << "a document says so";
    EXPECT_TRUE(mayBeTold(exam(exams, "month-3"), Today)) << "long over";
    EXPECT_TRUE(mayBeTold(exam(exams, "month-4"), Today)) << "told: its day may be wrong";
    EXPECT_TRUE(mayBeTold(exam(exams, "month-6"), Today));
    EXPECT_FALSE(mayBeTold(exam(exams, "month-9"), Today));
    EXPECT_FALSE(mayBeTold(exam(exams, "month-9"), QDate(2026, 5, 14)));
    EXPECT_TRUE(mayBeTold(exam(exams, "month-9"), QDate(2026, 5, 15))) << "a little before its time";
}

TEST(Booklet, SoonAMonthBefore)
{
    EXPECT_EQ(exam(examsOf(Birth, QDate(2026, 4, 27), {}, {}), "month-9").state, State::Later);
    EXPECT_EQ(exam(examsOf(Birth, QDate(2026, 4, 28), {}, {}), "month-9").state, State::Soon);
    EXPECT_EQ(exam(examsOf(Birth, QDate(2026, 5, 29), {}, {}), "month-9").state, State::Due);
    EXPECT_EQ(exam(examsOf(Birth, QDate(2026, 6, 29), {}, {}), "month-9").state, State::Due);
    EXPECT_EQ(exam(examsOf(Birth, QDate(2026, 6, 30), {}, {}), "month-9").state, State::Late);
}

TEST(Booklet, ANewbornsVaccines)
{
    const auto vaccines = vaccinesOf(Birth, Today, {injection("J07CA09", QDate(2025, 12, 1)), injection("J07CA09", QDate(2026, 1, 30)),
                                                    injection("J07CA09", QDate(2026, 1, 30)), injection("J07AL02", QDate(2025, 12, 1)),
                                                    injection("J07AH09", QDate(2026, 1, 5)), injection("J07BH02", QDate(2025, 12, 1))});
    EXPECT_EQ(states(vaccine(vaccines, "dtpca")), (QList<State>{State::Done, State::Done, State::Later, State::Later, State::Later})) << "told twice is once";
    EXPECT_EQ(states(vaccine(vaccines, "hepb")), (QList<State>{State::Done, State::Done, State::Later}));
    EXPECT_EQ(states(vaccine(vaccines, "pneumo")), (QList<State>{State::Done, State::Late, State::Later}));
    EXPECT_EQ(states(vaccine(vaccines, "men-b")), (QList<State>{State::Done, State::Due, State::Later}));
    EXPECT_EQ(states(vaccine(vaccines, "men-acwy")), (QList<State>{State::Soon, State::Later}));
    EXPECT_EQ(states(vaccine(vaccines, "rotavirus")), (QList<State>{State::Done, State::Late}));
    EXPECT_TRUE(vaccine(vaccines, "men-c").doses.isEmpty()) << "replaced for those born since";
    EXPECT_TRUE(vaccine(vaccines, "men-b").doses[0].obliged);
    EXPECT_FALSE(vaccine(vaccines, "rotavirus").doses[0].obliged);
    EXPECT_FALSE(vaccine(vaccines, "dtpca").doses[3].obliged) << "the booster of six years is advised";
    EXPECT_EQ(states(vaccine(vaccinesOf(Birth, QDate(2026, 3, 16), {}), "rotavirus")), (QList<State>{State::TooLate, State::TooLate}));
}

TEST(Booklet, ADoseTooEarlyDoesNotCount)
{
    const QDate birth(2017, 1, 18);
    const auto vaccines = vaccinesOf(birth, Today, {injection("J07CA09", QDate(2017, 3, 20)), injection("J07CA09", QDate(2017, 5, 22)),
                                                    injection("J07CA09", QDate(2017, 7, 20)), injection("J07CA09", QDate(2017, 12, 18))});
    EXPECT_EQ(states(vaccine(vaccines, "dtpca")), (QList<State>{State::Done, State::Done, State::Done, State::Late, State::Later}))
        << "a fourth in infancy is not the booster of six years";
}

// Begun late, fewer doses are enough: those only an early beginning asks for are not asked.
TEST(Booklet, ASeriesBegunLateAsksForFewerDoses)
{
    const QDate birth(2023, 1, 10);
    const QDate day(2024, 2, 12); // thirteen months
    const auto late = vaccinesOf(birth, day, {injection("J07AH07", day), injection("J07AL02", day), injection("J07CA06", day)});
    EXPECT_EQ(states(vaccine(late, "men-c")), QList<State>{State::Done}) << "from twelve months one is enough";
    EXPECT_EQ(states(vaccine(late, "pneumo")), (QList<State>{State::Done, State::Late})) << "from twelve months two";
    EXPECT_EQ(states(vaccine(late, "hib")), QList<State>{State::Done}) << "from thirteen months one";
    EXPECT_EQ(states(vaccine(late, "dtpca")).size(), 5) << "however late";
    EXPECT_EQ(vaccine(late, "men-c").doses.first().rank, 1);
    const auto never = vaccinesOf(birth, day, {});
    EXPECT_EQ(states(vaccine(never, "men-c")), QList<State>{State::Late});
    EXPECT_EQ(states(vaccine(never, "hib")), QList<State>{State::Late});
    EXPECT_EQ(states(vaccine(never, "pneumo")), (QList<State>{State::Late, State::Late}));

    // One day before that age the whole series stands.
    const auto early = vaccinesOf(birth, day, {injection("J07AH07", QDate(2024, 1, 9)), injection("J07AL02", QDate(2024, 1, 9)),
                                               injection("J07CA06", QDate(2024, 2, 9))});
    EXPECT_EQ(states(vaccine(early, "men-c")), (QList<State>{State::Done, State::Late}));
    EXPECT_EQ(states(vaccine(early, "pneumo")), (QList<State>{State::Done, State::Late, State::Late}));
    EXPECT_EQ(states(vaccine(early, "hib")), (QList<State>{State::Done, State::Late, State::Late}));
    EXPECT_EQ(states(vaccine(vaccinesOf(birth, QDate(2024, 1, 9), {}), "men-c")), (QList<State>{State::Late, State::Soon}));

    const QDate acwy(2024, 9, 1);
    EXPECT_EQ(states(vaccine(vaccinesOf(acwy, Today, {injection("J07AH08", QDate(2025, 10, 1))}), "men-acwy")), QList<State>{State::Done});
    EXPECT_EQ(states(vaccine(vaccinesOf(QDate(2019, 1, 1), Today, {}), "pneumo")), (QList<State>{State::TooLate, State::TooLate}));
}

TEST(Booklet, RefusedPlannedAndUnknownAreNotGiven)
{
    auto refused = injection("J07CA09", QDate(2025, 12, 1));
    refused.vaccination.refused = true;
    auto planned = injection("J07CA09", QDate(2025, 12, 2));
    planned.vaccination.planned = true;
    auto undated = injection("J07CA09", QDate(2025, 12, 3));
    undated.time = {};
    const auto vaccines = vaccinesOf(Birth, Today, {refused, planned, undated, injection("J07XX", QDate(2025, 12, 4)), injection("", QDate(2025, 12, 4), "Eau")});
    for (const Vaccine &one : vaccines) {
        for (const Dose &dose : one.doses)
            EXPECT_NE(dose.state, State::Done) << one.rule.id.toStdString();
    }
}

TEST(Booklet, ProductsAreKnownByCodeTranslationOrName)
{
    records::cda::Vaccination one;
    one.vaccine = {s("61077869"), s("1.2.250.1.213.2.3.1"), {}};
    one.translations = {{s("J07BD52"), s("2.16.840.1.113883.6.73"), {}}};
    EXPECT_EQ(valencesOf(one), QStringList{s("ror")});
    one.translations.clear();
    one.product = s("HEXYON, suspension injectable en seringue préremplie");
    EXPECT_EQ(valencesOf(one), (QStringList{s("dtp"), s("hib"), s("hepb")}));
    one.vaccine = {s("J07CA02"), s("2.16.840.1.113883.6.73"), {}};
    EXPECT_EQ(valencesOf(one), QStringList{s("dtp")}) << "the code before the name";
}

TEST(Booklet, ATravelVaccineIsNoBooster)
{
    const QDate birth(2013, 1, 18);
    const auto vaccines = vaccinesOf(birth, Today, {injection("J07CA10", QDate(2025, 7, 1), "Tyavax")});
    for (const Vaccine &one : vaccines)
        EXPECT_FALSE(states(one).contains(State::Done)) << one.rule.id.toStdString();
}
