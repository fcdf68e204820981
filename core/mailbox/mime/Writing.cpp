#include "core/mailbox/mime/Writing.h"

#include "core/foundation/OneLine.h"
#include "core/mailbox/mime/Gmime_p.h"
#include "core/mailbox/mime/Reading.h"

#include <QRegularExpression>

namespace havre::mailbox::mime {

namespace {

bool isAddress(const QString &address)
{
    if (address.size() > 254 || address.count(u'@') != 1 || address.startsWith(u'@') || address.endsWith(u'@'))
        return false;
    for (const QChar c : address)
        if (c <= u' ' || c >= QChar(0x7f) || QStringLiteral("<>()[],;:\\\"").contains(c))
            return false;
    return true;
}

Owned<GMimePart> partOf(const QByteArray &bytes, const QByteArray &type, const QByteArray &subtype)
{
    Owned<GMimePart> part(g_mime_part_new_with_type(type.constData(), subtype.constData()));
    const auto stream = emptyStream();
    g_mime_stream_write(stream.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    g_mime_stream_reset(stream.get());
    const Owned<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

Owned<GMimePart> textPart(const QString &text)
{
    auto part = partOf(text.toUtf8(), "text", "plain");
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

Owned<GMimePart> enclosedPart(const Enclosed &one)
{
    static const QRegularExpression token(QStringLiteral("^[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}$"));
    const bool known = token.match(one.contentType).hasMatch();
    const QList<QByteArray> type = known ? one.contentType.toLatin1().split('/') : QList<QByteArray>{"application", "octet-stream"};
    auto part = partOf(one.bytes, type.at(0), type.at(1));
    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), "attachment");
    g_mime_part_set_filename(part.get(), plainName(one.name).toUtf8().constData());
    return part;
}

void add(InternetAddressList *list, const Address &one)
{
    InternetAddress *mailbox = internet_address_mailbox_new(oneLine(one.name, 200).toUtf8().constData(), one.address.toLatin1().constData());
    internet_address_set_charset(mailbox, "utf-8");
    internet_address_list_add(list, mailbox);
    g_object_unref(mailbox);
}

QByteArray references(const QStringList &ids)
{
    QByteArrayList all;
    for (const QString &id : ids)
        if (!id.contains(u'<') && !id.contains(u'>') && !id.contains(u' '))
            all.append('<' + id.toUtf8() + '>');
    return all.join(' ');
}

} // namespace

Result<QByteArray> writeMessage(const NewMessage &message)
{
    startGmime();
    QList<Address> everybody = message.to;
    everybody.append(message.from);
    for (const Address &one : everybody)
        if (!isAddress(one.address))
            return failure(Fault::Malformed, QLatin1String("mailbox.address"));
    const Owned<GMimeMessage> out(g_mime_message_new(TRUE));
    add(g_mime_message_get_from(out.get()), message.from);
    for (const Address &one : message.to)
        add(g_mime_message_get_to(out.get()), one);
    g_mime_message_set_subject(out.get(), oneLine(message.subject, 500).toUtf8().constData(), "utf-8");
    GDateTime *date = g_date_time_new_from_unix_utc(message.date.toSecsSinceEpoch());
    g_mime_message_set_date(out.get(), date);
    g_date_time_unref(date);
    g_mime_message_set_message_id(out.get(), oneLine(message.messageId, 200).toLatin1().constData());
    GMimeObject *headers = GMIME_OBJECT(out.get());
    if (!message.references.isEmpty()) {
        g_mime_object_set_header(headers, "In-Reply-To", references({message.references.last()}).constData(), nullptr);
        g_mime_object_set_header(headers, "References", references(message.references.mid(message.references.size() - std::min<qsizetype>(20, message.references.size()))).constData(), nullptr);
    }
    g_mime_object_set_header(headers, "X-MSS-NIL", "havre", nullptr);
    const auto text = textPart(message.text);
    if (message.enclosures.isEmpty()) {
        g_mime_message_set_mime_part(out.get(), GMIME_OBJECT(text.get()));
    } else {
        const Owned<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
        g_mime_multipart_add(mixed.get(), GMIME_OBJECT(text.get()));
        for (const Enclosed &one : message.enclosures) {
            const auto part = enclosedPart(one);
            g_mime_multipart_add(mixed.get(), GMIME_OBJECT(part.get()));
        }
        g_mime_message_set_mime_part(out.get(), GMIME_OBJECT(mixed.get()));
    }
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    const auto stream = emptyStream();
    g_mime_object_write_to_stream(GMIME_OBJECT(out.get()), format, stream.get());
    g_mime_format_options_free(format);
    return contentsOf(stream.get());
}

} // namespace havre::mailbox::mime
