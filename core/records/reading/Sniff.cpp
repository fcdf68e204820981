#include "core/records/reading/Reader.h"

#include "core/records/cda/Encoding.h"

#include <algorithm>
#include <string_view>

namespace havre::records {
namespace {

using namespace std::string_view_literals;

bool startsWithAny(std::string_view head, std::initializer_list<std::string_view> marks)
{
    return std::any_of(marks.begin(), marks.end(), [head](std::string_view mark) { return head.starts_with(mark); });
}

// "<" after white space, in any encoding XML may stand in; the pre-scan says later which ones we read.
bool looksLikeXml(std::string_view head)
{
    if (startsWithAny(head, {"\xEF\xBB\xBF"sv}))
        head.remove_prefix(3);
    if (startsWithAny(head, {"\xFF\xFE<\0"sv, "\xFE\xFF\0<"sv, "<\0?\0"sv, "\0<\0?"sv, "\0\0\0<"sv, "<\0\0\0"sv,
            "\xFF\xFE\0\0<"sv, "\0\0\xFE\xFF\0\0\0<"sv}))
        return true;
    const size_t first = head.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && head[first] == '<' && head.size() > first + 1
        && (isalpha(uchar(head[first + 1])) || head[first + 1] == '?' || head[first + 1] == '!' || head[first + 1] == '_');
}

bool looksLikeText(const QByteArray &bytes)
{
    const auto size = size_t(std::min<qsizetype>(bytes.size(), 1 << 20));
    const std::string_view text(bytes.constData(), size);
    if (text.empty() || std::any_of(text.begin(), text.end(), [](char c) {
            return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        }))
        return false;
    return cda::isUtf8({bytes.constData(), size_t(bytes.size())});
}

} // namespace

bool isDrawn(const QString &contentType)
{
    static const QStringList drawn{QStringLiteral("application/pdf"), QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/tiff")};
    return drawn.contains(contentType);
}

QString sniffContentType(const QByteArray &bytes)
{
    const std::string_view head(bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), 1024)));
    if (startsWithAny(head, {"\x89PNG\r\n\x1A\n"sv}))
        return QStringLiteral("image/png");
    if (startsWithAny(head, {"\xFF\xD8\xFF"sv}))
        return QStringLiteral("image/jpeg");
    if (startsWithAny(head, {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv}))
        return QStringLiteral("image/tiff");
    if (startsWithAny(head, {"PK\x03\x04"sv, "PK\x05\x06"sv}))
        return QStringLiteral("application/zip");
    if (startsWithAny(head, {"{\\rtf"sv}))
        return QStringLiteral("text/rtf");
    // Readers accept rubbish before the header of a PDF, within its first kilobyte.
    if (head.find("%PDF-") != std::string_view::npos && !looksLikeXml(head))
        return QStringLiteral("application/pdf");
    if (looksLikeXml(head))
        return QStringLiteral("text/xml");
    return looksLikeText(bytes) ? QStringLiteral("text/plain") : QStringLiteral("application/octet-stream");
}

} // namespace havre::records
