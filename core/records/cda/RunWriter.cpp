#include "core/records/cda/RunWriter_p.h"

namespace havre::records::cda {
namespace {

// How many bytes at `p` are a gap: XML white space and every other control character, C0 and C1 (U+0080 to U+009F, which
// move the cursor of a terminal). None of them may reach a text of ours.
int gapAt(const char *p, const char *end)
{
    if (uchar(*p) <= 0x20 || *p == 0x7F)
        return 1;
    return uchar(*p) == 0xC2 && p + 1 < end && uchar(p[1]) < 0xA0 ? 2 : 0;
}

} // namespace

void RunWriter::settleGap()
{
    if (!isEmpty()) {
        if (m_breaks > 0)
            m_text.append(size_t(m_breaks), '\n');
        else if (m_space)
            m_text += ' ';
    }
    m_breaks = 0;
    m_space = false;
}

void RunWriter::text(std::string_view utf8)
{
    const char *p = utf8.data();
    const char *const end = p + utf8.size();
    while (p < end) {
        const char *const gap = p;
        while (const int length = p < end ? gapAt(p, end) : 0)
            p += length;
        m_space |= p != gap;
        if (p == end)
            return;
        if (m_styles != m_wanted || m_link != m_wantedLink) {
            settleGap(); // the space belongs to the run before: no underlined blanks
            flush();
            m_styles = m_wanted;
            m_link = m_wantedLink;
        } else {
            settleGap();
        }
        const char *const word = p;
        while (p < end && gapAt(p, end) == 0)
            ++p;
        m_text.append(word, size_t(p - word));
    }
}

void RunWriter::flush()
{
    if (m_text.empty())
        return;
    m_runs.append({QString::fromUtf8(m_text.data(), qsizetype(m_text.size())), m_styles, m_link});
    m_text.clear();
}

QList<Run> RunWriter::take()
{
    flush();
    m_space = false;
    m_breaks = 0;
    return std::exchange(m_runs, {});
}

} // namespace havre::records::cda
