#include "core/records/cda/Cda.h"

#include "core/records/cda/Bodies_p.h"
#include "core/records/cda/EntryReader_p.h"
#include "core/records/cda/Header_p.h"
#include "core/records/cda/Narrative_p.h"
#include "core/records/cda/Prescan.h"

namespace havre::records::cda {
namespace {

class Body {
public:
    Body(Cda &into, bool hasMedia) : m_cda(into), m_words(into), m_hasMedia(hasMedia) {}

    void sections(Node parent, int level)
    {
        for (const Node component : parent.children("component"))
            for (const Node section : component.children("section"))
                read(section, level);
    }
    [[nodiscard]] bool overflowed() const { return m_words.overflowed(); }

private:
    void read(Node section, int level)
    {
        if (overflowed())
            return;
        QString title = deepText(section.child("title"));
        const Node words = section.child("text");
        if (title.isEmpty())
            title = attribute(section.child("code"), "displayName").simplified();
        m_words.heading(title, level);
        m_words.read(words);
        if (m_hasMedia)
            attach(section);
        sections(section, level + 1);
    }

    // Media a renderMultiMedia pointed to (by its own ID or by the region around it) are already in
    // their place; the others are shown at the end of their section rather than lost.
    void attach(Node section)
    {
        for (Media &media : mediaOf(section)) {
            if (overflowed())
                return;
            const bool byRegion = !media.region.isEmpty() && m_words.mediaShown().contains(media.region);
            const bool shown = byRegion || (!media.key.isEmpty() && m_words.mediaShown().contains(media.key));
            if (byRegion)
                media.bytes.key = media.region;
            else if (media.key.isEmpty())
                media.bytes.key = QStringLiteral("media-%1").arg(m_cda.attachments.size() + 1);
            if (!shown)
                m_words.media(media.bytes.key);
            m_cda.attachments.append(std::move(media.bytes));
        }
    }

    Cda &m_cda;
    Narrative m_words;
    bool m_hasMedia;
};

void append(QString &text, const QList<Run> &runs)
{
    for (const Run &run : runs)
        text += run.text;
}

Result<Node> documentIn(const XmlTree &tree)
{
    const Node document = findFirst(tree, "ClinicalDocument");
    if (!document)
        return failure(Fault::Malformed, QLatin1String("records.cda.absent"));
    return document;
}

} // namespace

Result<Cda> readCda(const QByteArray &bytes)
{
    HAVRE_TRY(tree, prescan(bytes));
    HAVRE_TRY(document, documentIn(tree));
    Cda cda;
    cda.header = headerOf(document);
    const Node component = document.child("component");
    if (const Node body = component.child("nonXMLBody")) {
        HAVRE_CHECK(readNonXmlBody(body, cda));
        return cda;
    }
    Body body(cda, tree.utf8.contains("observationMedia"));
    body.sections(component.child("structuredBody"), 1);
    EntryReader entries(document);
    cda.entries = entries.take();
    if (body.overflowed() || entries.overflowed())
        return failure(Fault::Exhausted, QLatin1String("records.cda.too-large"));
    return cda;
}

Result<Header> readHeader(const QByteArray &bytes)
{
    HAVRE_TRY(tree, prescan(bytes));
    HAVRE_TRY(document, documentIn(tree));
    return headerOf(document);
}

QString Cda::plainText() const
{
    QString text;
    for (const Block &block : blocks) {
        append(text, block.runs);
        for (const Block::Cell &cell : block.cells) {
            append(text, cell.runs);
            text += u' ';
        }
        text += u'\n';
    }
    return text;
}

} // namespace havre::records::cda
