// An app that speaks to a real vault through its conversation, and what it was answered.
#pragma once

#include "core/health/measures/Measures.h"
#include "core/journal/AccessJournal.h"
#include "core/vault/Space.h"
#include "store/host/Conversation.h"
#include "store/permissions/Grants.h"
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace havre::tests {

using store::Broker;
using store::Conversation;
using store::Lasting;

inline const QString ReadGlucose = QStringLiteral("health.glucose.read");
inline const QString ReadHba1c = QStringLiteral("health.hba1c.read");
inline const QString AddGlucose = QStringLiteral("health.glucose.write");
inline const QString ReadWeight = QStringLiteral("health.weight.read"); // known here, not in the manifest

inline store::App notebook()
{
    store::App app;
    app.id = QStringLiteral("fr.exemple.carnet-glycemie");
    app.name = QStringLiteral("Carnet de glycémie");
    app.kind = store::Kind::Bundle;
    for (const QString &id : {ReadGlucose, ReadHba1c, AddGlucose, QStringLiteral("identity.read")})
        app.permissions.append({id, {{QStringLiteral("fr"), QStringLiteral("Pour voir.")}}});
    return app;
}

struct AnApp : ::testing::Test {
    OpenVault vault;
    session::UnlockedSession &core = vault.session()->core();
    std::unique_ptr<Broker> broker = std::make_unique<Broker>(core.space(), core.facts(), core.rights(), notebook());
    QList<QJsonObject> answers;
    std::unique_ptr<Conversation> talk = std::make_unique<Conversation>(*broker, [this](const QByteArray &json) {
        answers.append(QJsonDocument::fromJson(json).object());
    });
    int last = 0;

    void measure(const char *kind, const char *value, int minutesAgo)
    {
        const QDateTime now = vault.clock.now();
        const auto facts = health::measured(*health::measureKind(QLatin1String(kind)), {QLatin1String(value)}, now.addSecs(-60 * minutesAgo), now);
        ASSERT_OK(facts);
        ASSERT_OK(await(core.facts().add(*facts)));
    }
    // Each in a second of its own, unless it presses.
    int say(const char *method, const QJsonObject &params = {}, int seconds = 1)
    {
        vault.clock.advance(seconds);
        talk->take(QJsonDocument(QJsonObject{{QStringLiteral("id"), ++last}, {QStringLiteral("method"), QLatin1String(method)},
                                             {QStringLiteral("params"), params}}).toJson());
        return last;
    }
    QJsonObject answer(int id)
    {
        QJsonObject found;
        const auto there = [&] {
            for (const QJsonObject &one : std::as_const(answers))
                if (one.value(QLatin1String("id")).toInt() == id)
                    found = one;
            return !found.isEmpty();
        };
        EXPECT_TRUE(waitUntil(there)) << "no answer to " << id;
        return found;
    }
    QString refusal(int id) { return answer(id).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(); }
    int total(int id) { return answer(id).value(QLatin1String("result")).toObject().value(QLatin1String("total")).toInt(-1); }
    int ask(const QStringList &permissions) { return say("grants.ask", {{QStringLiteral("permissions"), QJsonArray::fromStringList(permissions)}}); }
    int search(const QString &permission) { return say("observation.search", {{QStringLiteral("permission"), permission}}); }
    int add(const QString &value)
    {
        return say("observation.create", {{QStringLiteral("permission"), AddGlucose}, {QStringLiteral("values"), QJsonArray{value}},
                                          {QStringLiteral("time"), vault.clock.now().toString(Qt::ISODate)}});
    }
    void grant(const QStringList &permissions, Lasting lasting = Lasting::Once)
    {
        const int id = ask(permissions);
        ASSERT_FALSE(talk->asked().isEmpty());
        talk->decide(permissions, lasting);
        ASSERT_TRUE(answer(id).contains(QLatin1String("result")));
    }
    QStringList told(journal::Act act)
    {
        QStringList labels;
        const auto all = await(journal::list(core.space(), 0, 200));
        for (const journal::Entry &entry : all.value_or(QList<journal::Entry>()))
            if (entry.act == act)
                labels.prepend(entry.label);
        return labels;
    }
};

} // namespace havre::tests
