// What a doctor is handed says whose word each figure is: a program's is never taken for the patient's.
#include "core/health/fhir/Ips.h"
#include "core/health/measures/Measures.h"
#include "core/sharing/PackPages.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace havre::tests {
namespace {

const QDateTime Now(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC);

health::Fact glucose(const char *value)
{
    return valueOf(health::measured(*health::measureKind(QStringLiteral("glucose")), {QLatin1String(value)}, Now, Now)).first();
}

health::Fact byAnApp()
{
    health::Fact fact = glucose("1.07");
    fact.id = 7;
    fact.source.app = QStringLiteral("fr.exemple.carnet");
    fact.source.appName = QStringLiteral("Carnet <b>");
    return fact;
}

} // namespace

TEST(Authors, AreNamedInThePack)
{
    sharing::Front front;
    front.time = Now;
    front.facts = {glucose("1.12")};
    EXPECT_FALSE(sharing::frontOf(front).xhtml.contains(QStringLiteral("ajouté par l’appli")));
    front.facts = {byAnApp()};
    const QString page = sharing::frontOf(front).xhtml;
    EXPECT_TRUE(page.contains(QStringLiteral("ajouté par l’appli Carnet &lt;b&gt;"))) << page.toStdString();
    EXPECT_FALSE(page.contains(QStringLiteral("Carnet <b>"))) << "its name is text";
}

TEST(Authors, AreNamedInTheSummary)
{
    const QJsonObject bundle = health::ipsBundle({}, {}, {}, {byAnApp(), glucose("1.12")}, Now);
    QList<QJsonObject> devices;
    int observations = 0;
    const QJsonArray entries = bundle.value(QLatin1String("entry")).toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject resource = entry.toObject().value(QLatin1String("resource")).toObject();
        if (resource.value(QLatin1String("resourceType")) != QLatin1String("Observation"))
            continue;
        ++observations;
        if (resource.contains(QLatin1String("device")))
            devices.append(resource.value(QLatin1String("device")).toObject());
    }
    EXPECT_EQ(observations, 2);
    ASSERT_EQ(devices.size(), 1);
    EXPECT_EQ(devices.first().value(QLatin1String("display")).toString(), QStringLiteral("Carnet <b>"));
    EXPECT_EQ(devices.first().value(QLatin1String("identifier")).toObject().value(QLatin1String("value")).toString(), QStringLiteral("fr.exemple.carnet"));
    const QByteArray whole = QJsonDocument(bundle).toJson();
    EXPECT_TRUE(whole.contains("ajouté par l’appli Carnet &lt;b&gt;"));
}

} // namespace havre::tests
