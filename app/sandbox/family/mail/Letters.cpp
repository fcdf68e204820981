#include "app/sandbox/family/mail/Letters.h"

#include "app/sandbox/family/Calendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace havre::sandbox::family {
namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QString lines(const QJsonObject &object)
{
    QStringList all;
    for (const QJsonValue &line : object.value(QLatin1String("text")).toArray())
        all.append(typographic(line.toString()));
    return all.join(u'\n');
}

// Plain letters only: what may stand in an address everywhere.
QString plainWord(const QString &word)
{
    QString plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_D).toLower())
        if ((c >= u'a' && c <= u'z') || c == u'-')
            plain += c;
    return plain;
}

tl::unexpected<Error> unknown(const QString &what)
{
    return failure(Fault::NotFound, QLatin1String("sandbox.family.unknown-reference"), what);
}

Result<Enclosure> enclosureOf(const QJsonArray &told, const Family &family)
{
    const QString person = told.at(0).toString();
    const QString id = told.at(1).toString();
    const auto found = std::find_if(family.documents.cbegin(), family.documents.cend(),
                                    [&](const StoryDocument &d) { return d.person == person && d.id == id; });
    if (found == family.documents.cend())
        return unknown(id);
    return Enclosure{&*found, told.at(2).toString() == QLatin1String("cda")};
}

Result<Letter> letterOf(const QJsonObject &told, const Family &family)
{
    Letter letter;
    letter.id = text(told, "id");
    letter.byPerson = told.contains(QLatin1String("by"));
    letter.person = letter.byPerson ? text(told, "by") : text(told, "to");
    letter.correspondent = letter.byPerson ? text(told, "with") : text(told, "from");
    letter.copy = text(told, "copy");
    const QJsonArray stranger = told.value(QLatin1String("stranger")).toArray();
    letter.strangerName = stranger.at(0).toString();
    letter.strangerAddress = stranger.at(1).toString();
    letter.date = frenchTime(text(told, "date"));
    letter.subject = typographic(text(told, "subject"));
    letter.text = lines(told);
    letter.html = text(told, "html");
    letter.typeCode = text(told, "code");
    letter.closes = told.value(QLatin1String("closes")).toBool();
    letter.unread = told.value(QLatin1String("unread")).toBool();
    if (!family.person(letter.person) || !letter.date.isValid())
        return unknown(letter.id);
    if (letter.strangerAddress.isEmpty() && !family.professionals.contains(letter.correspondent))
        return unknown(letter.correspondent);
    for (const QJsonValue &value : told.value(QLatin1String("attach")).toArray()) {
        HAVRE_TRY(enclosure, enclosureOf(value.toArray(), family));
        letter.enclosures.append(enclosure);
    }
    return letter;
}

} // namespace

QString patientAddress(const Person &person)
{
    return person.matricule + QLatin1String("@patient.havre.test");
}

QString professionalAddress(const Professional &professional)
{
    return plainWord(professional.givenName) + u'.' + plainWord(professional.familyName) + u'@' + professional.organization
        + QLatin1String(".mss.havre.test");
}

Result<Correspondence> readLetters(const QString &dataFolder, const Family &family)
{
    Correspondence all;
    QFile file(dataFolder + QStringLiteral("/letters.json"));
    if (!file.exists())
        return all; // another data folder may tell of none
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Malformed, QLatin1String("sandbox.family.unreadable"), QStringLiteral("letters.json"));
    const QJsonObject told = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject answers = told.value(QLatin1String("answers")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        all.secretariats.insert(it.key(), {text(one, "name"), text(one, "local") + u'@' + it.key() + QLatin1String(".mss.havre.test"), lines(one)});
    }
    QHash<QString, QStringList> threads;
    for (const QJsonValue &value : told.value(QLatin1String("letters")).toArray()) {
        HAVRE_TRY(letter, letterOf(value.toObject(), family));
        if (const QString before = text(value.toObject(), "answers"); !before.isEmpty())
            letter.thread = threads.value(before) << before;
        threads.insert(letter.id, letter.thread);
        all.letters.append(letter);
    }
    return all;
}

} // namespace havre::sandbox::family
