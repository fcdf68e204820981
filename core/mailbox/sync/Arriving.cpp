#include "core/foundation/OneLine.h"
#include "core/mailbox/Rules.h"
#include "core/mailbox/mime/Html.h"
#include "core/mailbox/mime/Reading.h"
#include "core/mailbox/sync/Flow_p.h"

#include <algorithm>

namespace havre::mailbox {

namespace {

constexpr qsizetype PreviewLength = 160;

QString previewOf(const QString &text)
{
    QString words;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'>'))
            continue;
        words += QStringView(line).left(PreviewLength * 4);
        words += u' ';
        if (words.size() > PreviewLength * 2)
            break;
    }
    return oneLine(words.simplified(), PreviewLength);
}

} // namespace

Result<store::Arrival> arrivalOf(const Raw &raw, store::Role role, const Account &account, vault::BlobStore &blobs)
{
    HAVRE_TRY(blob, blobs.write(raw.bytes.isEmpty() ? QByteArrayLiteral("\r\n") : raw.bytes));
    return arrivalOf(raw, role, account, blob);
}

store::Arrival arrivalOf(const Raw &raw, store::Role role, const Account &account, const vault::StoredBlob &blob)
{
    store::Arrival arrival;
    arrival.role = role;
    arrival.uid = raw.uid;
    arrival.blob = blob;
    Message &message = arrival.message;
    message.size = std::max(raw.size, raw.bytes.size()); // more than what is kept: Mailbox::open() says so
    message.seen = raw.seen;
    message.way = role == store::Role::Sent ? Way::Sent : Way::Received;
    auto reading = mime::readMessage(raw.bytes, false);
    if (!reading) { // it is there, and says that it cannot be read
        message.date = raw.received;
        message.quarantine = reading.error().code;
        return arrival;
    }
    QString text = reading->text;
    if (text.trimmed().isEmpty() && !reading->html.isEmpty()) {
        const auto blocks = mime::readHtml(reading->html);
        text = blocks ? blocks->body.plainText() : QString();
    }
    message.messageId = reading->messageId;
    message.from = reading->from;
    message.to = reading->to;
    message.subject = reading->subject;
    message.date = reading->date.isValid() ? reading->date : raw.received;
    message.automatic = reading->automatic;
    message.preview = previewOf(text);
    for (int part = 0; part < reading->leaves.size() && raw.size == 0; ++part) {
        const mime::Leaf &leaf = reading->leaves.at(part);
        message.attachments.append({part, leaf.name, leaf.contentType, leaf.size});
    }
    if (message.way == Way::Received) {
        message.quarantine = rules::quarantine(message.from, account.trusted);
        message.replyTo = rules::replyAddress(message.from, reading->replyTo, account.trusted);
        message.closes = message.quarantine.isEmpty() && rules::closes(reading->endsConversation, reading->subject);
    } else {
        message.seen = true;
        message.replyTo = message.from;
    }
    arrival.references = reading->references;
    arrival.text = text;
    return arrival;
}

} // namespace havre::mailbox
