#include "core/records/xdm/Identifiers_p.h"

#include "core/foundation/Day.h"

#include <QTimeZone>

namespace havre::records::xdm {

QString oidOf(const QUuid &uuid)
{
    QByteArray number = uuid.toRfc4122();
    QString digits;
    bool more = true;
    while (more) { // long division by ten of sixteen bytes
        more = false;
        int rest = 0;
        for (char &byte : number) {
            const int value = rest * 256 + static_cast<unsigned char>(byte);
            byte = static_cast<char>(value / 10);
            rest = value % 10;
            more = more || byte != 0;
        }
        digits.prepend(QChar(u'0' + rest));
    }
    return QStringLiteral("2.25.") + digits;
}

QString dtm(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) : QString();
}

QDateTime fromDtm(const QString &written)
{
    const QString digits = written.left(14);
    if (digits.size() >= 8 && digits.size() != 12 && digits.size() != 14)
        return dayAlone(QDate::fromString(digits.left(8), QStringLiteral("yyyyMMdd")));
    QDateTime time;
    if (digits.size() == 14)
        time = QDateTime::fromString(digits, QStringLiteral("yyyyMMddHHmmss"));
    else if (digits.size() == 12)
        time = QDateTime::fromString(digits, QStringLiteral("yyyyMMddHHmm"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString component(const QString &text)
{
    QString clean;
    for (const QChar letter : text.simplified())
        clean.append(letter < u' ' || QStringView(u"^|&~\\").contains(letter) ? QChar(u' ') : letter);
    return clean.simplified();
}

QString patientId(const identity::Ins &ins)
{
    return ins.matricule() + QStringLiteral("^^^&") + ins.oid() + QStringLiteral("&ISO^NH");
}

QPair<QString, QString> fromCx(const QString &cx)
{
    return {cx.section(u'^', 3, 3).section(u'&', 1, 1).trimmed(), cx.section(u'^', 0, 0).trimmed()};
}

QString patientAsAuthor(const identity::Person &person)
{
    return person.ins.matricule() + u'^' + component(person.familyName) + u'^' + component(person.givenName) + QStringLiteral("^^^^^^&")
        + person.ins.oid() + QStringLiteral("&ISO^L^^^NH");
}

QString person(const QString &name)
{
    QStringList words = component(name).split(u' ', Qt::SkipEmptyParts);
    QString title;
    if (words.size() > 1 && QStringList{QStringLiteral("Dr"), QStringLiteral("Pr"), QStringLiteral("Mme"), QStringLiteral("M.")}.contains(words.first()))
        title = words.takeFirst();
    if (words.isEmpty())
        return {};
    const QString given = words.size() > 1 ? words.takeFirst() : QString();
    return u'^' + words.join(u' ') + u'^' + given + (title.isEmpty() ? QString() : QStringLiteral("^^^") + title);
}

QString nameOf(const QString &xcn)
{
    const QStringList parts = xcn.split(u'^');
    const QString name = (parts.value(5) + u' ' + parts.value(2) + u' ' + parts.value(1)).simplified();
    return name.isEmpty() ? parts.value(0).trimmed() : name;
}

QString institution(const QString &name, const QString &root, const QString &extension)
{
    if (root.isEmpty() || extension.isEmpty())
        return component(name);
    return component(name) + QStringLiteral("^^^^^&") + root + QStringLiteral("&ISO^IDNST^^^") + component(extension);
}

} // namespace havre::records::xdm
