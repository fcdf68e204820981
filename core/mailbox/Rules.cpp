#include "core/mailbox/Rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace havre::mailbox::rules {

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
    static const QRegularExpression already(QStringLiteral("^\\s*re\\s*:"), QRegularExpression::CaseInsensitiveOption);
    const QString shown = shownSubject(subject);
    return already.match(shown).hasMatch() ? shown : QStringLiteral("Re: ") + shown;
}

QString passingSubject(const QString &subject)
{
    static const QRegularExpression already(QStringLiteral("^\\s*tr\\s*:"), QRegularExpression::CaseInsensitiveOption);
    const QString shown = shownSubject(subject);
    return already.match(shown).hasMatch() ? shown : QStringLiteral("Tr: ") + shown;
}

void addOthers(QList<Address> &to, const QList<Message> &all, const QStringList &contacts, const QString &self)
{
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if (it->way != Way::Received || it->automatic)
            continue;
        for (const Address &one : it->to) {
            const bool there = std::any_of(to.cbegin(), to.cend(), [&one](const Address &who) { return who.address == one.address; });
            if (!there && one.address != self && contacts.contains(one.address))
                to.append(one);
        }
        return;
    }
}

QList<Address> unanswerable(const QList<Address> &answerable, const QList<Message> &all, const QString &self)
{
    QList<Address> out;
    const auto holds = [](const QList<Address> &list, const QString &address) {
        return std::any_of(list.cbegin(), list.cend(), [&address](const Address &who) { return who.address == address; });
    };
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if (it->way != Way::Received || it->automatic)
            continue;
        for (const Address &one : it->to)
            if (one.address != self && !holds(answerable, one.address) && !holds(out, one.address))
                out.append(one);
        break;
    }
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
