#include "app/sandbox/family/mail/Courier.h"

#include "app/sandbox/family/Names.h"
#include "app/sandbox/family/cda/Cda.h"
#include "app/sandbox/family/paper/Letter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace havre::sandbox::family {
namespace {

struct Party {
    QString name;
    QString address;
};

// RFC 2047, whole code points only, short enough for a line.
QByteArray words(const QString &text)
{
    QByteArray encoded;
    QString piece;
    const auto flush = [&] {
        if (!piece.isEmpty())
            encoded += (encoded.isEmpty() ? "" : "\r\n ") + ("=?utf-8?B?" + piece.toUtf8().toBase64() + "?=");
        piece.clear();
    };
    for (const QChar c : text) {
        piece += c;
        if (piece.toUtf8().size() >= 36 && !c.isHighSurrogate())
            flush();
    }
    flush();
    return encoded;
}

QByteArray mailbox(const Party &party)
{
    return words(party.name) + " <" + party.address.toLatin1() + '>';
}

QByteArray wrapped(const QByteArray &bytes)
{
    const QByteArray letters = bytes.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < letters.size(); i += 76)
        out += letters.mid(i, 76) + "\r\n";
    return out;
}

QByteArray leaf(const QByteArray &type, const QByteArray &bytes, const QByteArray &disposition = {})
{
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n"
        + (disposition.isEmpty() ? QByteArray() : "Content-Disposition: " + disposition + "\r\n") + "\r\n" + wrapped(bytes);
}

QByteArray several(const QByteArray &kind, const QByteArray &boundary, const QList<QByteArray> &parts)
{
    QByteArray out = "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        out += "--" + boundary + "\r\n" + part;
    return out + "--" + boundary + "--\r\n";
}

QByteArray enclosed(const Enclosure &enclosure, const Family &family)
{
    const StoryDocument &document = *enclosure.document;
    const Person &person = *family.person(document.person);
    // AAAAMMJJ_<type>_<NOM>_<prénom>: interop.md §5.
    const QString name = document.date.toString(QStringLiteral("yyyyMMdd_")) + document.kind.left(40) + u'_'
        + person.shownFamilyName().toUpper() + u'_' + person.givenName + (enclosure.structured ? QLatin1String(".xml") : QLatin1String(".pdf"));
    const QByteArray disposition = "attachment; filename*=utf-8''" + name.toUtf8().toPercentEncoding();
    return enclosure.structured ? leaf("text/xml; charset=utf-8", writeCda(document, family, {}), disposition)
                                : leaf("application/pdf", letterPdf(document, family), disposition);
}

QByteArray messageId(const QString &letter, const QString &person)
{
    return '<' + uuidText(QStringLiteral("letter/") + person + u'/' + letter).toLatin1() + "@mss.havre.test>";
}

QByteArray messageOf(const Letter &letter, const Correspondence &all, const Family &family)
{
    const Person &person = *family.person(letter.person);
    const Party self{person.fullName(), patientAddress(person)};
    const Professional professional = family.professionals.value(letter.correspondent);
    const Party other = letter.strangerAddress.isEmpty() ? Party{professional.shownName(), professionalAddress(professional)}
                                                         : Party{letter.strangerName, letter.strangerAddress};
    QByteArray out = "Date: " + letter.date.toString(Qt::RFC2822Date).toLatin1() + "\r\nFrom: "
        + mailbox(letter.byPerson ? self : other) + "\r\nTo: " + mailbox(letter.byPerson ? other : self) + "\r\n";
    if (!letter.copy.isEmpty()) {
        const Secretariat copied = all.secretariats.value(professional.organization);
        out += "Cc: " + mailbox({copied.name, copied.address}) + "\r\n";
    }
    out += "Subject: " + words(letter.subject) + "\r\nMessage-ID: " + messageId(letter.id, letter.person) + "\r\n";
    if (!letter.thread.isEmpty()) {
        QByteArrayList before;
        for (const QString &id : letter.thread)
            before.append(messageId(id, letter.person));
        out += "In-Reply-To: " + before.last() + "\r\nReferences: " + before.join("\r\n ") + "\r\n";
    }
    if (letter.strangerAddress.isEmpty())
        out += "X-MSS-INS: O\r\nX-MSS-NIL: havre-bac-a-sable\r\n";
    if (letter.closes)
        out += "X-MSS-MES: FIN\r\n";
    out += "MIME-Version: 1.0\r\n";
    const QByteArray mark = uuidText(letter.id).toLatin1();
    QByteArray body = leaf("text/plain; charset=utf-8", letter.text.toUtf8());
    if (!letter.html.isEmpty())
        body = several("alternative", "a-" + mark, {body, leaf("text/html; charset=utf-8", letter.html.toUtf8())});
    if (letter.enclosures.isEmpty())
        return out + body;
    QList<QByteArray> parts{body};
    for (const Enclosure &enclosure : letter.enclosures)
        parts.append(enclosed(enclosure, family));
    return out + several("mixed", "m-" + mark, parts);
}

Result<void> write(const QString &path, const QByteArray &bytes, const QDateTime &time)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.setFileTime(time, QFileDevice::FileModificationTime))
        return failure(Fault::Exhausted, QLatin1String("sandbox.family.cannot-write"));
    return {};
}

QJsonArray boxes(const Correspondence &correspondence, const Family &family)
{
    QJsonArray all;
    for (const Person &person : family.people)
        all.append(QJsonObject{{QStringLiteral("address"), patientAddress(person)}, {QStringLiteral("name"), person.fullName()},
                               {QStringLiteral("login"), person.login}});
    QStringList keys = family.professionals.keys();
    keys.sort();
    for (const QString &key : keys) {
        const Professional one = family.professionals.value(key);
        if (!one.service)
            all.append(QJsonObject{{QStringLiteral("address"), professionalAddress(one)}, {QStringLiteral("name"), one.shownName()},
                                   {QStringLiteral("password"), uuidText(QStringLiteral("box/") + key)}});
    }
    QStringList offices = correspondence.secretariats.keys();
    offices.sort();
    for (const QString &office : offices) {
        const Secretariat one = correspondence.secretariats.value(office);
        all.append(QJsonObject{{QStringLiteral("address"), one.address}, {QStringLiteral("name"), one.name},
                               {QStringLiteral("password"), uuidText(QStringLiteral("box/") + office)}, {QStringLiteral("answer"), one.answer}});
    }
    return all;
}

} // namespace

Result<int> post(const Correspondence &correspondence, const Family &family, const QString &folder)
{
    const QDir mail(folder + QStringLiteral("/mail"));
    for (const Letter &letter : correspondence.letters) {
        const QString box = mail.filePath(family.person(letter.person)->login + (letter.byPerson ? QLatin1String("/Sent") : QLatin1String("/INBOX")));
        if (!QDir().mkpath(box))
            return failure(Fault::Exhausted, QLatin1String("sandbox.family.cannot-write"));
        const QString name = letter.id + (letter.unread ? QLatin1String(".unread.eml") : QLatin1String(".eml"));
        HAVRE_CHECK(write(box + u'/' + name, messageOf(letter, correspondence, family), letter.date));
    }
    if (!QDir().mkpath(mail.path()))
        return failure(Fault::Exhausted, QLatin1String("sandbox.family.cannot-write"));
    const QByteArray list = QJsonDocument(boxes(correspondence, family)).toJson();
    HAVRE_CHECK(write(mail.filePath(QStringLiteral("boxes.json")), list, QDateTime::fromString(QStringLiteral("2026-03-02T09:00:00Z"), Qt::ISODate)));
    return int(correspondence.letters.size());
}

} // namespace havre::sandbox::family
