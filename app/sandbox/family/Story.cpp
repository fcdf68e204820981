#include "app/sandbox/family/Story.h"

#include "app/sandbox/family/Calendar.h"

#include <QFileInfo>
#include <QJsonArray>

namespace havre::sandbox::family {
namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList lines(const QJsonValue &value)
{
    QStringList found;
    for (const QJsonValue &line : value.toArray())
        found.append(line.toString());
    if (value.isString())
        found.append(value.toString());
    return found;
}

template <typename Value, typename Read>
QList<Value> each(const QJsonObject &object, const char *key, Read read)
{
    QList<Value> found;
    for (const QJsonValue &value : object.value(QLatin1String(key)).toArray())
        found.append(read(value.toArray()));
    return found;
}

// ["hba1c", 7.4] or ["hemoglobine", 11.8, [11.5, 15.5]] or ["toxo-igg", "Négatif"]
LabValue readValue(const QJsonArray &row)
{
    LabValue value;
    value.analyte = row.at(0).toString();
    if (row.at(1).isDouble())
        value.number = row.at(1).toDouble();
    else
        value.words = row.at(1).toString();
    if (row.size() > 2) {
        const QJsonArray pair = row.at(2).toArray();
        Limits own;
        if (pair.at(0).isDouble())
            own.low = pair.at(0).toDouble();
        if (pair.at(1).isDouble())
            own.high = pair.at(1).toDouble();
        value.limits = own;
    }
    return value;
}

// ["hexavalent", "2025-12-01", 1, "HX4471B", "lefevre"]
Injection readInjection(const QJsonArray &row)
{
    return {row.at(0).toString(), frenchTime(row.at(1).toString()), row.at(2).toInt(), row.at(3).toString(),
            row.at(4).toString()};
}

StorySection readSection(const QJsonObject &object)
{
    StorySection section;
    section.kind = text(object, "is");
    section.title = text(object, "title");
    section.about = text(object, "about");
    section.blocks = parseNarrative(lines(object.value(QLatin1String("text"))));
    section.measures = each<LabValue>(object, "measures", readValue);
    section.results = each<LabValue>(object, "results", readValue);
    section.injections = each<Injection>(object, "vaccines", readInjection);
    section.medicines = each<Medicine>(object, "medicines", [](const QJsonArray &row) {
        return Medicine{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString()};
    });
    section.problems = each<Problem>(object, "problems", [](const QJsonArray &row) {
        return Problem{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString()};
    });
    section.allergies = each<Allergy>(object, "allergies", [](const QJsonArray &row) {
        return Allergy{row.at(0).toString(), row.at(1).toString(), row.at(2).toString()};
    });
    return section;
}

// A laboratory report gives its results flat; each chapter of analyses becomes a section later.
StorySection bareResults(const QJsonObject &object)
{
    StorySection section;
    section.results = each<LabValue>(object, "results", readValue);
    return section;
}

StoryDocument::Form formOf(const QString &name)
{
    if (name == QLatin1String("pdf"))
        return StoryDocument::Form::Pdf;
    if (name == QLatin1String("photo"))
        return StoryDocument::Form::Photo;
    if (name == QLatin1String("png"))
        return StoryDocument::Form::Png;
    return name == QLatin1String("cda-pdf") ? StoryDocument::Form::CdaPdf : StoryDocument::Form::Cda;
}

StoryDocument readDocument(const QJsonObject &object, const QJsonObject &story)
{
    const auto either = [&](const char *key) {
        const QString own = text(object, key);
        return own.isEmpty() ? text(story, key) : own;
    };
    StoryDocument document;
    document.person = text(story, "person");
    document.id = text(object, "id");
    document.kind = either("kind");
    document.title = text(object, "title");
    document.form = formOf(text(object, "form"));
    document.look = text(object, "look");
    document.date = frenchTime(text(object, "date"));
    const QJsonArray act = object.value(QLatin1String("act")).toArray();
    document.sampled = frenchTime(text(object, "sampled"));
    document.begin = act.isEmpty() ? (document.sampled.isValid() ? document.sampled : document.date)
                                   : frenchTime(act.at(0).toString());
    document.end = act.size() > 1 ? frenchTime(act.at(1).toString()) : document.date;
    document.author = either("author");
    document.prescriber = either("prescriber");
    document.figure = text(object, "figure");
    document.confidentiality = lines(object.value(QLatin1String("confidentiality")));
    if (document.confidentiality.isEmpty())
        document.confidentiality.append(QStringLiteral("N"));
    document.replaces = text(object, "replaces");
    document.version = object.value(QLatin1String("version")).toInt(1);
    document.conclusion = text(object, "conclusion");
    if (object.contains(QLatin1String("results")))
        document.sections.append(bareResults(object));
    for (const QJsonValue &value : object.value(QLatin1String("sections")).toArray())
        document.sections.append(readSection(value.toObject()));
    return document;
}

} // namespace

Result<QList<StoryDocument>> readStory(const QString &path)
{
    HAVRE_TRY(story, readJson(path));
    QList<StoryDocument> documents;
    for (const QJsonValue &value : story.value(QLatin1String("documents")).toArray()) {
        documents.append(readDocument(value.toObject(), story));
        const StoryDocument &last = documents.last();
        if (last.id.isEmpty() || last.person.isEmpty() || !last.date.isValid() || !last.begin.isValid())
            return failure(Fault::Malformed, QLatin1String("sandbox.family.data-malformed"),
                           QFileInfo(path).fileName() + u' ' + last.id);
    }
    return documents;
}

} // namespace havre::sandbox::family
