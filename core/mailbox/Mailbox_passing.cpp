// A message passed on to another professional, with what came with it.
#include "core/mailbox/Mailbox_p.h"
#include "core/mailbox/Rules.h"

#include <QLocale>

namespace havre::mailbox {

namespace {

using vault::sqlite::Connection;

// French, as the letters are: it is read by a professional, whatever language the window speaks.
QString quotedText(const Opened &opened)
{
    const Message &message = opened.message;
    const QString who = message.from.name.isEmpty() ? message.from.address : QStringLiteral("%1 <%2>").arg(message.from.name, message.from.address);
    const QDateTime date = message.date.toLocalTime();
    const QString when = QLocale(QLocale::French)
                             .toString(date, date.date().day() == 1 ? QStringLiteral("'1er' MMMM yyyy 'à' HH:mm") : QStringLiteral("d MMMM yyyy 'à' HH:mm"));
    return QStringLiteral("\n\n-------- Message transmis --------\nDe\u202f: %1\nDate\u202f: %2\nObjet\u202f: %3\n\n%4")
        .arg(who, when, message.subject, opened.text.isEmpty() ? opened.body.plainText() : opened.text);
}

} // namespace

QCoro::Task<Result<Draft>> Mailbox::passOn(MessageId id, QString to)
{
    const QPointer<Mailbox> self(this);
    auto asking = d->space.read([](Connection &c) { return store::contacts(c); });
    const Result<QStringList> contacts = co_await asking;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(contacts);
    if (!contacts->contains(to.toLower()))
        co_return failure(Fault::Refused, QLatin1String("mailbox.not-a-contact"));
    auto opening = open(id);
    const Result<Opened> opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    if (!opened->message.quarantine.isEmpty())
        co_return failure(Fault::Refused, QLatin1String("mailbox.stranger"));
    Draft draft;
    draft.id = DraftId::random();
    draft.to = {{{}, to.toLower()}};
    draft.subject = rules::passingSubject(opened->message.subject);
    draft.text = quotedText(*opened);
    for (const Attachment &one : opened->message.attachments) {
        Enclosure enclosure;
        enclosure.name = one.name;
        enclosure.contentType = one.contentType;
        enclosure.size = one.size;
        enclosure.message = id;
        enclosure.part = one.part;
        draft.enclosures.append(enclosure);
    }
    co_return Result<Draft>(std::move(draft));
}

} // namespace havre::mailbox
