#include "app/sandbox/family/Publisher.h"

#include "app/sandbox/family/Calendar.h"
#include "app/sandbox/family/Names.h"
#include "app/sandbox/family/cda/Cda.h"
#include "app/sandbox/family/paper/Figure.h"
#include "app/sandbox/family/paper/Letter.h"
#include "app/sandbox/family/paper/Photograph.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace havre::sandbox::family {
namespace {

using Form = StoryDocument::Form;

struct Sheet {
    QByteArray bytes;
    QString suffix;
    QString contentType;
    Code3 format;
};

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Fault::Exhausted, QLatin1String("sandbox.family.cannot-write"));
    return {};
}

QJsonObject coded(const Code3 &code)
{
    return {{QStringLiteral("code"), code.code}, {QStringLiteral("system"), code.system}, {QStringLiteral("display"), code.display}};
}

QByteArray picture(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 78);
    return bytes;
}

Sheet sheetOf(const StoryDocument &document, const Family &family)
{
    const QString ihe = QStringLiteral("1.3.6.1.4.1.19376.1.2.3");
    const QString ours = QStringLiteral("1.2.250.1.213.1.1.4.2.282");
    if (document.form == Form::Pdf)
        return {letterPdf(document, family), QStringLiteral("pdf"), QStringLiteral("application/pdf"),
                {QStringLiteral("urn:ihe:iti:xds-sd:pdf:2008"), QStringLiteral("Document à corps non structuré en PDF"), ihe}};
    const QImage flat = document.look == QLatin1String("booklet") ? bookletImage(document, family) : letterImage(document, family);
    if (document.form == Form::Photo)
        return {picture(photographed(flat, document.person + document.id), "JPEG"), QStringLiteral("jpg"), QStringLiteral("image/jpeg"),
                {QStringLiteral("urn:ihe:iti-fr:xds-sd:jpeg:2010"), QStringLiteral("Document à corps non structuré en JPEG"), ours}};
    return {picture(flat, "PNG"), QStringLiteral("png"), QStringLiteral("image/png"),
            {QStringLiteral("urn:asipSante:modelesHorsProfils:2011"), QStringLiteral("Image PNG"), ours}};
}

QJsonObject authorOf(const StoryDocument &document, const Family &family)
{
    if (document.author == QLatin1String("patient")) {
        const Person *filer = family.filerOf(document);
        const bool own = filer->key == document.person;
        return {{QStringLiteral("name"), filer->fullName()}, {QStringLiteral("organization"), QString()},
                {QStringLiteral("specialty"), own ? QStringLiteral("Patient") : QStringLiteral("Représentant légal")}};
    }
    const Professional who = family.professionals.value(document.author);
    return {{QStringLiteral("name"), who.shownName()}, {QStringLiteral("organization"), family.organizationOf(document.author).name},
            {QStringLiteral("specialty"), who.specialty.display}};
}

QByteArray sidecar(const StoryDocument &document, const Family &family, const Sheet &sheet)
{
    const DocumentKind kind = family.catalogue.kinds.value(document.kind);
    const bool own = document.author == QLatin1String("patient");
    const Organization where = family.organizationOf(document.author);
    QJsonObject meta{
        {QStringLiteral("masterIdentifier"), oidOf(document.person + u'/' + document.id)},
        {QStringLiteral("title"), family.titleOf(document)},
        {QStringLiteral("typeCode"), coded(kind.type)},
        {QStringLiteral("classCode"), coded(kind.klass)},
        {QStringLiteral("formatCode"), coded(sheet.format)},
        {QStringLiteral("date"), isoStamp(document.date)},
        {QStringLiteral("serviceStart"), isoStamp(document.begin)},
        {QStringLiteral("author"), authorOf(document, family)},
        {QStringLiteral("patient"), QJsonObject{{QStringLiteral("matricule"), family.person(document.person)->matricule},
                                                {QStringLiteral("oid"), QString(testInsOid)}}},
        {QStringLiteral("confidentiality"), QJsonArray::fromStringList(document.confidentiality)},
        {QStringLiteral("contentType"), sheet.contentType},
        {QStringLiteral("custodian"), own ? family.person(document.person)->fullName() : where.name},
        {QStringLiteral("facility"), own ? QStringLiteral("EXP_PATIENT") : where.facility.code},
        {QStringLiteral("practiceSetting"), own ? QStringLiteral("EXP_PATIENT") : where.setting.code},
    };
    if (!document.replaces.isEmpty())
        meta.insert(QStringLiteral("replaces"), oidOf(document.person + u'/' + document.replaces));
    return QJsonDocument(meta).toJson();
}

QByteArray cdaOf(const StoryDocument &document, const Family &family)
{
    const QByteArray embedded = document.form == Form::CdaPdf ? letterPdf(document, family)
        : document.figure.isEmpty() ? QByteArray() : figurePng(document.figure);
    return writeCda(document, family, embedded);
}

Result<void> writePeople(const Family &family, const QString &path)
{
    QJsonArray all;
    for (const Person &person : family.people) {
        all.append(QJsonObject{
            {QStringLiteral("login"), person.login},
            {QStringLiteral("password"), person.password},
            {QStringLiteral("phone"), person.phone},
            {QStringLiteral("given_name"), person.givenName},
            {QStringLiteral("family_name"), person.shownFamilyName()},
            {QStringLiteral("birthdate"), person.birthDate.toString(Qt::ISODate)},
            {QStringLiteral("gender"), person.gender == QLatin1String("F") ? QStringLiteral("female") : QStringLiteral("male")},
            {QStringLiteral("ins"), QJsonObject{{QStringLiteral("matricule"), person.matricule}, {QStringLiteral("oid"), QString(testInsOid)}}},
            {QStringLiteral("representatives"), QJsonArray::fromStringList(person.representatives)},
            {QStringLiteral("carers"), QJsonArray::fromStringList(person.carers)},
        });
    }
    return write(path, QJsonDocument(all).toJson());
}

} // namespace

Result<Published> publish(const Family &family, const QString &folder)
{
    Published count;
    for (const Person &person : family.people)
        if (!QDir().mkpath(folder + QStringLiteral("/records/") + person.login))
            return failure(Fault::Exhausted, QLatin1String("sandbox.family.cannot-write"));
    HAVRE_CHECK(writePeople(family, folder + QStringLiteral("/people.json")));
    for (const StoryDocument &document : family.documents) {
        const QString base = folder + QStringLiteral("/records/") + family.person(document.person)->login + u'/' + document.id;
        ++count.documents;
        if (document.form == Form::Cda || document.form == Form::CdaPdf) {
            HAVRE_CHECK(write(base + QStringLiteral(".xml"), cdaOf(document, family)));
            ++count.cda;
            continue;
        }
        const Sheet sheet = sheetOf(document, family);
        const QString path = base + u'.' + sheet.suffix;
        HAVRE_CHECK(write(path, sheet.bytes));
        HAVRE_CHECK(write(path + QStringLiteral(".meta.json"), sidecar(document, family, sheet)));
        ++(document.form == Form::Pdf ? count.pdf : count.pictures);
    }
    return count;
}

} // namespace havre::sandbox::family
