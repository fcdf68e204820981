#include "core/mailbox/Rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace havre::mailbox::rules {

namespace {

bool holds(const QList<Address> &list, const QString &address)
{
    return std::any_of(list.cbegin(), list.cend(), [&address](const Address &who) { return who.address == address; });
}

// The newest that a person wrote, not their software; an empty one when there is none.
Message newestWritten(const QList<Message> &all)
{
    const auto written = [](const Message &one) { return one.way == Way::Received && !one.automatic; };
    const auto newest = std::find_if(all.crbegin(), all.crend(), written);
    return newest == all.crend() ? Message() : *newest;
}

// As it is shown, begun with the word unless it begins so already, in any letters and with or without a space.
QString beginning(const QString &subject, QLatin1String word)
{
    static const QRegularExpression spaceBeforeColon(QStringLiteral("\\s+:"));
    const QString shown = shownSubject(subject);
    const QString bare = QString(shown).replace(spaceBeforeColon, QStringLiteral(":"));
    return bare.startsWith(word.chopped(1), Qt::CaseInsensitive) ? shown : word + shown;
}

} // namespace

qint64 travelling(qint64 bytes)
{
    const qint64 letters = (bytes + 2) / 3 * 4;
    return letters + (letters + 75) / 76 * 2 + 400; // headers of the part
}

qint64 carried(qint64 bytes)
{
    constexpr qint64 Metadata = 8'000; // of one document in the archive
    return 2 * travelling(bytes) + Metadata;
}

bool isTrusted(const QString &address, const QStringList &domains)
{
    const QString domain = address.section(u'@', -1).toLower();
    if (!address.contains(u'@') || domain.isEmpty())
        return false;
    for (const QString &trusted : domains)
        if (!trusted.isEmpty() && (domain == trusted || domain.endsWith(u'.' + trusted)))
            return true;
    return false;
}

QString quarantine(const Address &from, const QStringList &domains)
{
    return isTrusted(from.address, domains) ? QString() : QString(QLatin1String("mailbox.stranger"));
}

Address replyAddress(const Address &from, const QList<Address> &replyTo, const QStringList &domains)
{
    for (const Address &one : replyTo)
        if (isTrusted(one.address, domains))
            return one.name.isEmpty() ? Address{from.name, one.address} : one;
    return from;
}

QString shownSubject(const QString &subject)
{
    static const QRegularExpression software(QStringLiteral("XDM/1\\.0/DDM\\+?"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(QStringLiteral("\\[FIN\\]"), QRegularExpression::CaseInsensitiveOption);
    QString shown = subject;
    shown.remove(software).remove(end);
    return shown.simplified();
}

bool closes(bool header, const QString &subject)
{
    return header || subject.contains(QLatin1String("[FIN]"), Qt::CaseInsensitive);
}

QString threadSubject(const QString &subject)
{
    static const QRegularExpression answers(QStringLiteral("^\\s*((re|rép|ref|tr|fw|fwd|wg|aw)\\s*(\\[\\d+\\])?\\s*:\\s*)+"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString key = shownSubject(subject);
    key.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' ');
    key.remove(answers);
    return key.simplified().toCaseFolded().left(200);
}

QString replySubject(const QString &subject)
{
    return beginning(subject, QLatin1String("Re: "));
}

QString passingSubject(const QString &subject)
{
    return beginning(subject, QLatin1String("Tr: "));
}

void addOthers(QList<Address> &to, const QList<Message> &all, const QStringList &contacts, const QString &self)
{
    for (const Address &one : newestWritten(all).to)
        if (one.address != self && contacts.contains(one.address) && !holds(to, one.address))
            to.append(one);
}

QList<Address> unanswerable(const QList<Address> &answerable, const QList<Message> &all, const QString &self)
{
    QList<Address> out;
    for (const Address &one : newestWritten(all).to)
        if (one.address != self && !holds(answerable, one.address) && !holds(out, one.address))
            out.append(one);
    return out;
}

Result<void> maySend(const Occasion &occasion)
{
    if (occasion.recipients.isEmpty())
        return failure(Fault::Refused, QLatin1String("mailbox.no-recipient"));
    if (occasion.closed)
        return failure(Fault::Refused, QLatin1String("mailbox.closed"));
    for (const QString &recipient : occasion.recipients) {
        if (!isTrusted(recipient, occasion.trusted))
            return failure(Fault::Refused, QLatin1String("mailbox.stranger"));
        if (!occasion.contacts.contains(recipient))
            return failure(Fault::Refused, QLatin1String("mailbox.not-a-contact"));
    }
    if (occasion.size > MostMessage)
        return failure(Fault::Exhausted, QLatin1String("mailbox.too-large"));
    return {};
}

} // namespace havre::mailbox::rules
