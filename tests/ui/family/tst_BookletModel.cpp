// The booklet in words: what the paper one says can be entered, corrected and taken back; counts agree with their nouns.
#include "tests/support/Await.h"
#include "tests/ui/family/Household.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/family/BookletModel.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTranslator>

using namespace havre;
using tests::waitUntil;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct BookletModel : testing::Test {
    tests::OpenVault vault;
    ui::BookletModel booklet;

    // Nine years old, and not a document here.
    void SetUp() override
    {
        tests::makeSpace(vault.session()->core(), tests::child("Noé", "Moreau", QDate(2017, 1, 18), family::Sex::Male));
        vault.turnTo(1);
        booklet.setSession(vault.session());
        ASSERT_TRUE(waitUntil([&] { return !booklet.exams().isEmpty(); }));
    }
    QString said(const char *exam, const char *key) const
    {
        for (const QVariant &one : booklet.exams())
            if (one.toMap().value(s("id")).toString() == s(exam))
                return one.toMap().value(s(key)).toString();
        return s("no such examination");
    }
    bool becomes(const char *exam, const char *day)
    {
        return waitUntil([&] { return said(exam, "toldDay") == s(day); });
    }
};

class Speaking {
public:
    explicit Speaking(const char *language)
    {
        EXPECT_TRUE(m_translator.load(s(":/i18n/havre_%1.qm").arg(s(language))));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

} // namespace

TEST_F(BookletModel, WhatThePaperBookletSaysCanBeEntered)
{
    EXPECT_EQ(said("day-8", "when"), s("Rien ici n’en parle. S’il a eu lieu, vous pouvez le noter."));
    EXPECT_EQ(said("day-8", "tells"), s("true"));
    EXPECT_EQ(said("age-11-13", "tells"), s("false")) << "to come";
    booklet.tell(s("month-2"), s("10/3/2017"));
    ASSERT_TRUE(becomes("month-2", "10/03/2017")) << booklet.problem().toStdString();
    EXPECT_EQ(said("month-2", "tag"), s("Fait"));
    EXPECT_EQ(said("day-8", "when"), s("L’examen suivant a pris le relais.")) << "a later one was done";
    EXPECT_EQ(said("month-3", "when"), s("Rien ici n’en parle. S’il a eu lieu, vous pouvez le noter."));
}

TEST_F(BookletModel, AWrongDayIsCorrectedAndAWrongWordTakenBack)
{
    booklet.tell(s("month-2"), s("10/3/2017"));
    ASSERT_TRUE(becomes("month-2", "10/03/2017"));
    booklet.tell(s("month-2"), s("31/2/2017"));
    EXPECT_FALSE(booklet.problem().isEmpty());
    booklet.forget();
    EXPECT_TRUE(booklet.problem().isEmpty());
    booklet.tell(s("month-2"), s("11/3/2017"));
    ASSERT_TRUE(becomes("month-2", "11/03/2017"));
    booklet.takeBack();
    ASSERT_TRUE(becomes("month-2", "10/03/2017")) << "the day it had before";
    EXPECT_TRUE(waitUntil([&] { return booklet.done().isEmpty(); }));

    booklet.untell(s("month-2"));
    ASSERT_TRUE(becomes("month-2", ""));
    EXPECT_EQ(booklet.done(), s("Deuxième mois\u202f: ce n’est plus noté."));
    booklet.takeBack();
    ASSERT_TRUE(becomes("month-2", "10/03/2017"));
    booklet.takeBack();
    EXPECT_TRUE(waitUntil([&] { return said("month-2", "tag") == s("Fait"); })) << "there is nothing more to take back";
}

TEST_F(BookletModel, CountsAgreeWithTheirNouns)
{
    const auto doses = [&] { return booklet.dosesSaid(); };
    {
        Speaking french("fr");
        EXPECT_EQ(booklet.examsSaid(), s("0 fait sur 19"));
        EXPECT_TRUE(doses().startsWith(s("0 dose faite sur "))) << doses().toStdString();
    }
    booklet.tell(s("month-2"), s("10/3/2017"));
    ASSERT_TRUE(becomes("month-2", "10/03/2017"));
    {
        Speaking french("fr");
        EXPECT_EQ(booklet.examsSaid(), s("1 fait sur 19"));
    }
    booklet.tell(s("month-3"), s("10/4/2017"));
    ASSERT_TRUE(becomes("month-3", "10/04/2017"));
    {
        Speaking french("fr");
        EXPECT_EQ(booklet.examsSaid(), s("2 faits sur 19"));
    }
    Speaking english("en");
    EXPECT_EQ(booklet.examsSaid(), s("2 of 19 done"));
    EXPECT_TRUE(doses().startsWith(s("0 doses given of "))) << doses().toStdString();
}

// A name alone is no title: « Prochain examen : Cinquième mois » reads as if cut.
TEST_F(BookletModel, TheNextExaminationIsSaidInFull)
{
    EXPECT_EQ(booklet.next().value(s("title")).toString(), s("Examen de la sixième année"));
    Speaking english("en");
    EXPECT_EQ(booklet.next().value(s("title")).toString(), s("Sixth-year check-up"));
}
