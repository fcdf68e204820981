#include "tests/core/cda/CdaJson.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace havre::tests {
namespace {

using namespace records;
using namespace records::cda;

// Only what says something: a golden is read by people.
void put(QJsonObject &to, const char *key, const QJsonValue &value)
{
    const bool empty = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty())
        || (value.isDouble() && value.toDouble() == 0.0) || (value.isBool() && !value.toBool());
    if (!empty)
        to.insert(QLatin1String(key), value);
}

QJsonArray runs(const QList<Run> &runs)
{
    QJsonArray all;
    for (const Run &run : runs) {
        QJsonObject one;
        put(one, "text", run.text);
        put(one, "styles", run.styles);
        put(one, "link", run.link);
        all.append(one);
    }
    return all;
}

QJsonObject code(const Code &code)
{
    QJsonObject one;
    put(one, "code", code.code);
    put(one, "system", code.system);
    put(one, "display", code.display);
    return one;
}

QString time(const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); }

QJsonObject block(const Block &block)
{
    static constexpr const char *names[] = {"heading", "paragraph", "item", "caption", "row", "rule", "media"};
    QJsonObject one;
    put(one, "kind", QString::fromLatin1(names[int(block.kind)]));
    put(one, "level", block.level);
    put(one, "marker", block.marker);
    put(one, "runs", runs(block.runs));
    QJsonArray cells;
    for (const Block::Cell &cell : block.cells) {
        QJsonObject c;
        put(c, "runs", runs(cell.runs));
        put(c, "columns", cell.columns == 1 ? 0 : cell.columns);
        put(c, "rows", cell.rows == 1 ? 0 : cell.rows);
        put(c, "header", cell.header);
        put(c, "align", cell.align);
        cells.append(c);
    }
    put(one, "cells", cells);
    if (block.table >= 0)
        one.insert(QLatin1String("table"), block.table);
    put(one, "headerRow", block.headerRow);
    put(one, "media", block.media);
    return one;
}

QJsonObject header(const Header &header)
{
    QJsonObject h;
    put(h, "id", header.id);
    put(h, "setId", header.setId);
    put(h, "version", header.version);
    put(h, "replaces", header.replaces);
    put(h, "title", header.title);
    put(h, "code", code(header.code));
    put(h, "templateIds", QJsonArray::fromStringList(header.templateIds));
    put(h, "effectiveTime", time(header.effectiveTime));
    put(h, "serviceStart", time(header.serviceStart));
    put(h, "serviceEnd", time(header.serviceEnd));
    put(h, "confidentiality", code(header.confidentiality));
    put(h, "language", header.language);
    QJsonObject patient;
    put(patient, "family", header.patient.family);
    put(patient, "given", header.patient.given);
    put(patient, "birthDate", header.patient.birthDate.toString(Qt::ISODate));
    put(patient, "gender", header.patient.gender);
    QJsonArray ids;
    for (const auto &[root, extension] : header.patient.ids)
        ids.append(root + u'^' + extension);
    put(patient, "ids", ids);
    put(h, "patient", patient);
    QJsonArray participants;
    for (const Participant &p : header.participants) {
        QJsonObject one;
        put(one, "role", p.role);
        put(one, "name", p.name);
        put(one, "organization", p.organization);
        put(one, "specialty", p.specialty);
        put(one, "time", time(p.time));
        participants.append(one);
    }
    put(h, "participants", participants);
    put(h, "authors", int(header.authors.size()));
    put(h, "custodian", header.custodian);
    return h;
}

} // namespace

QJsonObject toJson(const Cda &cda)
{
    QJsonObject all;
    all.insert(QLatin1String("header"), header(cda.header));
    QJsonArray blocks;
    for (const Block &one : cda.blocks)
        blocks.append(block(one));
    put(all, "blocks", blocks);
    QJsonArray tables;
    for (const Table &table : cda.tables) {
        QJsonObject one;
        put(one, "columns", table.columns);
        put(one, "headers", QJsonArray::fromStringList(table.headers));
        QJsonArray weights;
        for (const double weight : table.weights)
            weights.append(qRound(weight * 100));
        put(one, "percent", weights);
        tables.append(one);
    }
    put(all, "tables", tables);
    QJsonArray attachments;
    for (const Attachment &a : cda.attachments)
        attachments.append(QJsonObject{{QLatin1String("key"), a.key}, {QLatin1String("type"), a.contentType},
            {QLatin1String("size"), int(a.bytes.size())},
            {QLatin1String("sha256"), QString::fromLatin1(QCryptographicHash::hash(a.bytes, QCryptographicHash::Sha256).toHex())}});
    put(all, "attachments", attachments);
    return all;
}

} // namespace havre::tests
