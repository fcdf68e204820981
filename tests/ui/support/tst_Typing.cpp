// Days as people type them.
#include "ui/support/Typing.h"

#include <gtest/gtest.h>

using havre::ui::typing::day;

namespace {

QDate typed(const char *text)
{
    return day(QString::fromUtf8(text), QDate(2026, 3, 2));
}

} // namespace

TEST(Typing, ADayAsItIsSaid)
{
    const QDate birth(2025, 9, 29);
    for (const char *text : {"29/9/2025", "29/09/2025", " 29 09 2025 ", "29.09.2025", "29-9-2025", "29/9/25", "29092025"})
        EXPECT_EQ(typed(text), birth) << text;
    EXPECT_EQ(typed("3/5/41"), QDate(1941, 5, 3)) << "never a year to come";
    EXPECT_EQ(typed("24/2"), QDate(2026, 2, 24));
    EXPECT_EQ(typed("24/12"), QDate(2025, 12, 24)) << "the last such day";
}

TEST(Typing, WhatIsNoDay)
{
    for (const char *text : {"", "hier", "31/2/2026", "29/9/025", "9/2025", "1/1/20256", "2909202", "29/9/2025 à midi"})
        EXPECT_FALSE(typed(text).isValid()) << text;
}
