#include "ui/family/Ages.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Ages)
};

constexpr int DaysToldOneByOne = 31;
constexpr int MonthsToldAlone = 24;
constexpr int YearsWithMonths = 6;

} // namespace

QString ageText(const QDate &birth, const QDate &today)
{
    if (!birth.isValid() || birth > today)
        return {};
    int months = (today.year() - birth.year()) * 12 + today.month() - birth.month();
    if (birth.addMonths(months) > today)
        --months;
    const int days = static_cast<int>(birth.daysTo(today));
    if (days <= DaysToldOneByOne && months < 1)
        //: the age of a newborn
        return Words::tr("%n jours", nullptr, days);
    if (months < MonthsToldAlone)
        //: the age of a small child
        return Words::tr("%n mois", nullptr, months);
    const int years = months / 12;
    const QString whole = Words::tr("%n ans", nullptr, years);
    if (years >= YearsWithMonths || months % 12 == 0)
        return whole;
    //: the age of a child; %1 « 2 ans », %2 « 3 mois »
    return Words::tr("%1 et %2").arg(whole, Words::tr("%n mois", nullptr, months % 12));
}

} // namespace havre::ui
