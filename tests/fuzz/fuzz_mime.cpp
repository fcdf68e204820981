// Any bytes as a message of a stranger: reading answers, what is kept of it is bounded, and no link of its HTML leads elsewhere
// than to the web.
#include "core/mailbox/mime/BareWords.h"
#include "core/mailbox/mime/EncodedWords.h"
#include "core/mailbox/mime/Html.h"
#include "core/mailbox/mime/Reading.h"

#include <cstdlib>

using namespace havre;
using namespace havre::mailbox;

namespace {

void checkBody(const records::cda::Cda &body)
{
    if (body.blocks.size() > mime::MostBlocks)
        abort();
    for (const records::cda::Block &block : body.blocks) {
        if (block.table >= body.tables.size() || (block.kind == records::cda::Block::Kind::TableRow && block.table < 0))
            abort();
        for (const records::cda::Run &run : block.runs)
            if (!run.link.isEmpty() && !run.link.startsWith(QLatin1String("https://")) && !run.link.startsWith(QLatin1String("http://")))
                abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray joined = mime::joinedWords(bytes);
    if (joined.size() > bytes.size() || mime::joinedWords(joined) != joined)
        abort();
    const auto reading = mime::readMessage(bytes, true);
    if (!reading)
        return 0;
    if (reading->subject.size() > 500 || reading->messageId.size() > 500 || reading->leaves.size() > 500)
        abort();
    for (const mime::Leaf &leaf : reading->leaves)
        if (leaf.name.size() > 120 || leaf.name.contains(u'/') || leaf.name.contains(u'\\') || leaf.name.startsWith(u'.') || leaf.bytes.size() != leaf.size)
            abort();
    checkBody(mime::readText(reading->text).body);
    if (const auto html = mime::readHtml(reading->html)) {
        checkBody(html->body);
        checkBody(mime::bareWords(html->body));
    }
    return 0;
}
