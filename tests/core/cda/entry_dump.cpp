// entry_dump FILE…: the facts of each CDA as one line of JSON, for facts_count.py to compare with what XPath finds.
#include "core/records/cda/Entries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace havre::records;

namespace {

QJsonObject toJson(const cda::Observation &one)
{
    return {{QStringLiteral("kind"), static_cast<int>(one.kind)},
            {QStringLiteral("code"), one.code.code},
            {QStringLiteral("system"), one.code.system},
            {QStringLiteral("name"), one.name},
            {QStringLiteral("valueKind"), static_cast<int>(one.value.kind)},
            {QStringLiteral("text"), one.value.text},
            {QStringLiteral("unit"), one.value.unit},
            {QStringLiteral("low"), one.value.span.low},
            {QStringLiteral("high"), one.value.span.high},
            {QStringLiteral("spanUnit"), one.value.span.unit},
            {QStringLiteral("valueCode"), one.value.code.code},
            {QStringLiteral("time"), one.time.written},
            {QStringLiteral("interpretation"), one.interpretation},
            {QStringLiteral("usualLow"), one.usual.low},
            {QStringLiteral("usualHigh"), one.usual.high},
            {QStringLiteral("laboratory"), one.laboratory},
            {QStringLiteral("specimen"), one.specimen},
            {QStringLiteral("earlier"), one.earlier},
            {QStringLiteral("about"), one.about}};
}

QJsonObject toJson(const cda::Vaccination &one)
{
    return {{QStringLiteral("act"), one.code.code},      {QStringLiteral("vaccine"), one.vaccine.code},
            {QStringLiteral("product"), one.product},    {QStringLiteral("lot"), one.lot},
            {QStringLiteral("dose"), one.dose},          {QStringLiteral("time"), one.time.written},
            {QStringLiteral("refused"), one.refused},    {QStringLiteral("organization"), one.organization},
            {QStringLiteral("about"), one.about}};
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QJsonObject line{{QStringLiteral("file"), QString::fromLocal8Bit(argv[i])}};
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const auto entries = cda::readEntries(file.readAll());
        if (entries) {
            QJsonArray observations;
            for (const auto &one : entries->observations)
                observations.append(toJson(one));
            QJsonArray vaccinations;
            for (const auto &one : entries->vaccinations)
                vaccinations.append(toJson(one));
            line.insert(QStringLiteral("observations"), observations);
            line.insert(QStringLiteral("vaccinations"), vaccinations);
        } else {
            line.insert(QStringLiteral("error"), entries.error().code);
        }
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
