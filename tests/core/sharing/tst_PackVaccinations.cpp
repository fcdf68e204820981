// The vaccinations of a pack: each injection once, and « none known » as a sentence, never as a row of the table.
#include "core/health/facts/Fact.h"
#include "core/sharing/PackPages.h"

#include <gtest/gtest.h>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

health::Fact injection(const char *product, const char *lot)
{
    records::cda::Vaccination said;
    said.product = s(product);
    said.lot = s(lot);
    said.time = {s("20250402"), QDateTime(QDate(2025, 4, 2), QTime(10, 0), Qt::UTC)};
    health::Fact fact = health::factOf(said);
    fact.source.document = DocumentId::random();
    return fact;
}

QString pageOf(const QList<health::Fact> &facts)
{
    sharing::Front front;
    front.time = QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC);
    front.facts = facts;
    return sharing::frontOf(front).xhtml;
}

} // namespace

TEST(PackVaccinations, ANoteAndTheHistoryAreOneRow)
{
    const QString page = pageOf({injection("ROR", "A1"), injection("ROR", ""), injection("Grippe", "")});
    EXPECT_EQ(page.count(s("<td>ROR</td>")), 1) << page.toStdString();
    EXPECT_TRUE(page.contains(s("<td>A1</td>")));
    EXPECT_EQ(page.count(s("<td>Grippe</td>")), 1);
}

TEST(PackVaccinations, NoneKnownIsASentence)
{
    records::cda::Vaccination none;
    none.code = {s("no-known-immunizations"), s("2.16.840.1.113883.5.1150.1"), {}};
    none.product = s("Pas de vaccin connu");
    const QString page = pageOf({health::factOf(none)});
    EXPECT_TRUE(page.contains(s("<h3>Vaccinations</h3><p>Aucune vaccination connue.</p>"))) << page.toStdString();
    EXPECT_FALSE(page.contains(s("<td>Pas de vaccin connu")));
    EXPECT_FALSE(pageOf({health::factOf(none), injection("ROR", "")}).contains(s("Aucune vaccination")));
    health::Fact planned = injection("ROR", "");
    planned.vaccination.planned = true;
    EXPECT_FALSE(pageOf({planned}).contains(s("Vaccinations")));
}

} // namespace havre::tests
