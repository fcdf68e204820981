#include "core/records/cda/Bodies_p.h"

#include "core/records/cda/Base64.h"

#include <optional>

namespace havre::records::cda {
namespace {

std::optional<QByteArray> contentOf(Node value)
{
    std::string joined;
    std::string_view text;
    std::string scratch;
    for (const Node piece : value.children()) { // comments and CDATA cut a text in pieces
        if (!piece.isText())
            continue;
        const std::string_view words = piece.has(XmlTree::Literal) ? piece.raw() : decode(piece.raw(), scratch);
        if (text.empty() && words.data() == piece.raw().data()) {
            text = words; // the usual case: one piece, nothing to copy
            continue;
        }
        if (joined.empty())
            joined = text;
        joined += words;
        text = joined;
    }
    if (value.attribute("representation") == "B64")
        return decodeBase64(text);
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool isPlainText(const QString &type)
{
    return type.isEmpty() || type.startsWith(QLatin1String("text/plain"));
}

// Paragraphs are what empty lines part.
Result<void> asParagraphs(const QByteArray &bytes, Cda &into)
{
    const QString text = QString::fromUtf8(bytes);
    QString paragraph;
    const auto flush = [&] {
        if (!paragraph.isEmpty())
            into.blocks.emplace_back().runs = {{std::exchange(paragraph, {}), Run::Plain, {}}};
        return into.blocks.size() <= MaxBlocks;
    };
    for (qsizetype from = 0; from <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = QStringView(text).mid(from, end - from).trimmed();
        from = end + 1;
        if (!line.isEmpty())
            paragraph.append(QLatin1String(paragraph.isEmpty() ? "" : "\n")).append(line);
        else if (!flush())
            return failure(Fault::Exhausted, QLatin1String("records.cda.too-large"));
    }
    flush();
    return {};
}

void gather(Node node, const QString &region, QList<Media> &found)
{
    for (const Node child : node.children()) {
        if (child.isText() || child.name() == "section")
            continue; // a section gathers its own
        if (child.name() == "observationMedia") {
            const Node value = child.child("value");
            if (auto bytes = contentOf(value); bytes && !bytes->trimmed().isEmpty()) {
                const QString key = attribute(child, "ID");
                found.append({key, region, {key, attribute(value, "mediaType"), std::move(*bytes)}});
            }
        }
        gather(child, child.name() == "regionOfInterest" ? attribute(child, "ID") : region, found);
    }
}

} // namespace

Result<void> readNonXmlBody(Node body, Cda &into)
{
    const Node value = body.child("text");
    auto bytes = contentOf(value);
    if (!bytes)
        return failure(Fault::Malformed, QLatin1String("records.cda.body"));
    if (bytes->isEmpty())
        return {}; // a reference to somewhere else: not ours to follow
    Attachment attachment{QStringLiteral("body"), attribute(value, "mediaType"), std::move(*bytes)};
    if (isPlainText(attachment.contentType))
        HAVRE_CHECK(asParagraphs(attachment.bytes, into));
    into.attachments.append(std::move(attachment));
    return {};
}

QList<Media> mediaOf(Node section)
{
    QList<Media> found;
    for (const Node entry : section.children("entry"))
        gather(entry, {}, found);
    return found;
}

} // namespace havre::records::cda
