// Gathers the words of one paragraph or cell into runs of equal style, white space collapsed as CDA
// asks (narrative is not preformatted) and line breaks kept inside. Private to cda.
#pragma once

#include "core/records/cda/Cda.h"

#include <string>
#include <string_view>

namespace havre::records::cda {

class RunWriter {
public:
    void text(std::string_view utf8);
    void space() { m_space = true; }
    void lineBreak() { m_breaks += m_breaks < 2; }
    // A new line unless we already are at the start of one.
    void freshLine() { m_breaks = std::max(m_breaks, 1); }

    void setStyles(quint8 styles) { m_wanted = styles; }
    [[nodiscard]] quint8 styles() const { return m_wanted; }
    void setLink(QString link) { m_wantedLink = std::move(link); }

    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty() && m_text.empty(); }
    // The runs so far; the writer starts anew, styles and link stay.
    [[nodiscard]] QList<Run> take();

private:
    void settleGap();
    void flush();

    QList<Run> m_runs;
    std::string m_text; // UTF-8 of the run being written
    quint8 m_styles = 0;
    quint8 m_wanted = 0;
    QString m_link;
    QString m_wantedLink;
    bool m_space = false; // a gap seen, to be written only if a word follows
    int m_breaks = 0;
};

} // namespace havre::records::cda
