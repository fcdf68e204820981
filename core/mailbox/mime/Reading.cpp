#include "core/mailbox/mime/Reading.h"

#include "core/foundation/OneLine.h"
#include "core/mailbox/mime/EncodedWords.h"
#include "core/mailbox/mime/Endless.h"
#include "core/mailbox/mime/Gmime_p.h"

namespace havre::mailbox::mime {

namespace {

constexpr int MostDepth = 30;
constexpr int MostParts = 500;
constexpr int MostReferences = 100;
constexpr int MostAddresses = 200;
constexpr qsizetype MostHeaders = 1024 * 1024;

QString utf8(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

QByteArray decoded(GMimePart *part, qsizetype most)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const auto stream = emptyStream();
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return contentsOf(stream.get()).left(most);
}

QString textOf(GMimePart *part)
{
    const QByteArray bytes = decoded(part, MostText * 4);
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const QByteArray name = QByteArray(charset ? charset : "utf-8").trimmed().toLower();
    QString text;
    if (name != "utf-8" && name != "us-ascii" && name.size() < 40) {
        size_t read = 0;
        size_t written = 0;
        char *converted = g_convert_with_fallback(bytes.constData(), bytes.size(), "UTF-8", g_mime_charset_iconv_name(name.constData()),
                                                  "\xEF\xBF\xBD", &read, &written, nullptr);
        if (converted)
            text = QString::fromUtf8(converted, static_cast<qsizetype>(written));
        g_free(converted);
    }
    if (text.isEmpty()) {
        text = QString::fromUtf8(bytes);
        if (text.contains(QChar::ReplacementCharacter)) // most often what nobody declared
            text = QString::fromLatin1(bytes);
    }
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.remove(QChar(u'\0'));
    return text.left(MostText);
}

QList<Address> addresses(InternetAddressList *list, int depth = 0)
{
    QList<Address> all;
    const int count = list && depth < 3 ? std::min(internet_address_list_length(list), MostAddresses) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress *one = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(one)) {
            all += addresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one)), depth + 1);
            continue;
        }
        const QString address = oneLine(utf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))), 254).toLower();
        if (address.contains(u'@'))
            all.append({oneLine(utf8(internet_address_get_name(one)), 200), address});
    }
    return all;
}

QStringList idsOf(const char *header)
{
    QStringList all;
    GMimeReferences *list = header ? g_mime_references_parse(nullptr, header) : nullptr;
    const int count = list ? g_mime_references_length(list) : 0;
    for (int i = std::max(0, count - MostReferences); i < count; ++i)
        if (const QString id = oneLine(utf8(g_mime_references_get_message_id(list, i)), 500); !id.isEmpty())
            all.append(id);
    if (list)
        g_mime_references_free(list);
    return all;
}

struct Walk {
    Reading reading;
    bool withBytes = false;
    int wanted = -1; // the one leaf whose bytes are asked for
    int parts = 0;
};

bool isAttachment(GMimeObject *object)
{
    const char *disposition = g_mime_object_get_disposition(object);
    return disposition && qstricmp(disposition, "attachment") == 0;
}

// The name as the part has it, in Content-Disposition or, of old, in Content-Type.
QString nameOf(GMimePart *part)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(part)), "Content-Disposition");
    const QByteArray raw = header ? QByteArray(g_mime_header_get_raw_value(header)).left(MostHeaders) : QByteArray();
    const QByteArray joined = joinedWords(raw);
    if (joined != raw) {
        const Owned<GMimeContentDisposition> disposition(g_mime_content_disposition_parse(nullptr, joined.constData()));
        if (const char *name = g_mime_content_disposition_get_parameter(disposition.get(), "filename"))
            return utf8(name);
    }
    return utf8(g_mime_part_get_filename(part));
}

void leaf(Walk &walk, GMimePart *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    Leaf one;
    one.name = plainName(nameOf(part));
    one.contentType = oneLine(utf8(g_mime_content_type_get_media_type(type)) + u'/' + utf8(g_mime_content_type_get_media_subtype(type)), 120).toLower();
    one.contentId = oneLine(utf8(g_mime_part_get_content_id(part)), 300);
    QByteArray bytes = decoded(part, MostBytes);
    one.size = bytes.size();
    if (walk.withBytes || walk.wanted == walk.reading.leaves.size())
        one.bytes = std::move(bytes);
    walk.reading.leaves.append(std::move(one));
}

void visit(Walk &walk, GMimeObject *object, int depth)
{
    if (!object || depth > MostDepth || ++walk.parts > MostParts)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *several = GMIME_MULTIPART(object);
        const int count = g_mime_multipart_get_count(several);
        for (int i = 0; i < count; ++i)
            visit(walk, g_mime_multipart_get_part(several, i), depth + 1);
        return;
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner)
            visit(walk, g_mime_message_get_mime_part(inner), depth + 1);
        return;
    }
    if (!GMIME_IS_PART(object))
        return;
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const bool inlined = !isAttachment(object) && !g_mime_part_get_filename(GMIME_PART(object));
    if (inlined && g_mime_content_type_is_type(type, "text", "plain") && walk.reading.text.isEmpty())
        walk.reading.text = textOf(GMIME_PART(object));
    else if (inlined && g_mime_content_type_is_type(type, "text", "html") && walk.reading.html.isEmpty())
        walk.reading.html = textOf(GMIME_PART(object));
    else
        leaf(walk, GMIME_PART(object));
}

QDateTime dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return {};
    return QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
}

bool headerIs(GMimeMessage *message, const char *name, const char *value)
{
    const char *found = g_mime_object_get_header(GMIME_OBJECT(message), name);
    return found && QByteArray(found).trimmed().compare(value, Qt::CaseInsensitive) == 0;
}

Result<Reading> read(const QByteArray &bytes, Walk walk)
{
    if (bytes.size() > MostBytes || isEndless(bytes))
        return failure(Fault::Exhausted, QLatin1String("mailbox.mime.too-large"));
    const qsizetype crlf = bytes.indexOf("\r\n\r\n");
    const qsizetype lf = bytes.indexOf("\n\n");
    const qsizetype headers = crlf < 0 ? lf : lf < 0 ? crlf : std::min(crlf, lf);
    if (headers > MostHeaders || (headers < 0 && bytes.size() > MostHeaders))
        return failure(Fault::Exhausted, QLatin1String("mailbox.mime.too-large"));
    startGmime();
    const qsizetype head = headers < 0 ? bytes.size() : headers;
    const QByteArray joined = joinedWords(bytes.left(head));
    const QByteArray whole = joined.size() == head ? bytes : QByteArray(joined + bytes.mid(head));
    const auto stream = streamOver(whole);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return failure(Fault::Malformed, QLatin1String("mailbox.mime.unreadable"));
    Reading &reading = walk.reading;
    reading.messageId = oneLine(utf8(g_mime_message_get_message_id(message.get())), 500);
    reading.references = idsOf(g_mime_object_get_header(GMIME_OBJECT(message.get()), "References"));
    for (const QString &id : idsOf(g_mime_object_get_header(GMIME_OBJECT(message.get()), "In-Reply-To")))
        if (!reading.references.contains(id))
            reading.references.append(id);
    reading.from = addresses(g_mime_message_get_from(message.get())).value(0);
    reading.replyTo = addresses(g_mime_message_get_reply_to(message.get()));
    reading.to = addresses(g_mime_message_get_to(message.get())) + addresses(g_mime_message_get_cc(message.get()));
    reading.subject = oneLine(utf8(g_mime_message_get_subject(message.get())), 500);
    reading.date = dateOf(message.get());
    reading.endsConversation = headerIs(message.get(), "X-MSS-MES", "FIN");
    const char *automatic = g_mime_object_get_header(GMIME_OBJECT(message.get()), "Auto-Submitted");
    reading.automatic = automatic && !QByteArray(automatic).trimmed().toLower().startsWith("no");
    visit(walk, g_mime_message_get_mime_part(message.get()), 0);
    return std::move(walk.reading);
}

} // namespace

QString plainName(const QString &name)
{
    QString plain = oneLine(name, 300);
    plain = plain.mid(std::max(plain.lastIndexOf(u'/'), plain.lastIndexOf(u'\\')) + 1);
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    if (plain.size() > 120) // the end says what it is
        plain = plain.left(100) + plain.right(20);
    return plain;
}

Result<Reading> readMessage(const QByteArray &bytes, bool withBytes)
{
    Walk walk;
    walk.withBytes = withBytes;
    return read(bytes, std::move(walk));
}

Result<Leaf> readLeaf(const QByteArray &bytes, int number)
{
    Walk walk;
    walk.wanted = number;
    HAVRE_TRY(reading, read(bytes, std::move(walk)));
    if (number < 0 || number >= reading.leaves.size())
        return failure(Fault::NotFound, QLatin1String("mailbox.mime.no-part"));
    return reading.leaves.at(number);
}

} // namespace havre::mailbox::mime
