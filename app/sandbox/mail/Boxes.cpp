#include "app/sandbox/mail/Boxes.h"

#include "app/sandbox/mail/MailServers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace havre::sandbox {
namespace {

struct Box {
    QString address;
    QString name;
    QString login; // of a person
    QString password;
    QString answer;
};

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    return {};
}

QList<Box> known(const QString &letters, const QList<Resident> &people)
{
    QList<Box> boxes;
    for (const Resident &person : people)
        boxes.append({MailServers::addressOf(person), person.givenName + u' ' + person.familyName, person.login, {}, {}});
    QFile file(letters + QStringLiteral("/boxes.json"));
    if (!file.open(QIODevice::ReadOnly))
        return boxes;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto text = [&value](const char *key) { return value.toObject().value(QLatin1String(key)).toString(); };
        if (text("login").isEmpty())
            boxes.append({text("address"), text("name"), {}, text("password"), text("answer")});
    }
    return boxes;
}

// RFC 5230: answers each message, as the office's own software would.
QByteArray sieve(const Box &box)
{
    QString text = box.answer;
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return QStringLiteral("require [\"vacation-seconds\"];\nvacation :seconds 0 :from \"%1 <%2>\" :addresses [\"%2\"]\n\"%3\";\n")
        .arg(box.name, box.address, text).toUtf8();
}

Result<void> fill(const QString &maildir, const QString &letters)
{
    QDirIterator files(letters, {QStringLiteral("*.eml")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile letter(files.next());
        const QFileInfo about = files.fileInfo();
        const QString folder = about.dir().dirName() == QLatin1String("Sent") ? QStringLiteral("/.Sent") : QString();
        const QDateTime time = about.lastModified();
        const QString flags = about.fileName().endsWith(QLatin1String(".unread.eml")) ? QStringLiteral(":2,") : QStringLiteral(":2,S");
        const QString path = maildir + folder + QStringLiteral("/cur/%1.%2.sandbox%3")
                                                    .arg(time.toSecsSinceEpoch()).arg(about.completeBaseName(), flags);
        if (!letter.open(QIODevice::ReadOnly))
            return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
        HAVRE_CHECK(write(path, letter.readAll()));
        QFile written(path);
        if (!written.open(QIODevice::ReadWrite) || !written.setFileTime(time, QFileDevice::FileModificationTime))
            return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    }
    return {};
}

Result<void> provide(const QString &home, const Box &box, const QString &letters)
{
    if (!box.answer.isEmpty()) {
        if (!QDir().mkpath(home))
            return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
        HAVRE_CHECK(write(home + QStringLiteral("/answer.sieve"), sieve(box)));
    }
    const QString maildir = home + QStringLiteral("/Maildir");
    if (QDir(maildir).exists())
        return {};
    for (const char *folder : {"", "/.Sent"})
        for (const char *part : {"/cur", "/new", "/tmp"})
            if (!QDir().mkpath(maildir + QLatin1String(folder) + QLatin1String(part)))
                return failure(Fault::Exhausted, QLatin1String("sandbox.state"));
    return box.login.isEmpty() ? Result<void>() : fill(maildir, letters + u'/' + box.login);
}

} // namespace

Result<void> provideBoxes(const QString &folder, const QString &letters, const QList<Resident> &people)
{
    QByteArray users;
    QByteArray passwords;
    for (const Box &box : known(letters, people)) {
        const QString home = folder + QStringLiteral("/home/") + box.address;
        users += box.address.toLatin1() + ":::::" + home.toUtf8() + "::\n";
        if (!box.password.isEmpty())
            passwords += box.address.toLatin1() + ':' + box.password.toLatin1() + "::::::\n";
        HAVRE_CHECK(provide(home, box, letters));
    }
    HAVRE_CHECK(write(folder + QStringLiteral("/boxes"), users));
    return write(folder + QStringLiteral("/professionals"), passwords);
}

} // namespace havre::sandbox
