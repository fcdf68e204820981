// From the narrative block of a section to blocks of plain text runs. Nothing of the XML but words,
// a handful of styles and the shape of lists and tables goes through. Source: CDA R2 §4.3.5.
// Private to cda; one object reads one document.
#pragma once

#include "core/records/cda/Cda.h"
#include "core/records/cda/RunWriter_p.h"
#include "core/records/cda/Tags_p.h"
#include "core/records/cda/Words_p.h"

#include <QSet>

#include <string>
#include <unordered_map>
#include <vector>

namespace havre::records::cda {

class Narrative {
public:
    explicit Narrative(Cda &into) : m_cda(into) {}

    // The `text` of one section.
    void read(Node text);
    void heading(const QString &title, int level);
    void media(const QString &key);
    // More blocks and cells than a screen could ever show.
    [[nodiscard]] bool overflowed() const { return m_pieces > MaxBlocks; }
    // What renderMultiMedia elements asked for, so that a section can add what its words forgot.
    [[nodiscard]] const QSet<QString> &mediaShown() const { return m_mediaShown; }

private:
    void children(Node node);
    void visit(Node node);
    void styled(Node node, quint8 more);
    void inlineText(std::string_view utf8);
    void paragraph(Node node);
    void list(Node node);
    void item(Node node, QString marker);
    void caption(Node node, bool inParagraph = false);
    void link(Node node);
    void renderMedia(Node node);
    void footnote(Node node);
    void footnoteRef(Node node);
    void noteMark(std::size_t note);
    void endNotes();
    std::size_t noteNumber(std::string_view id);

    void open(Block::Kind kind);
    void close();

    // Narrative_tables.cpp
    void table(Node node);
    void rows(Node group, int index, bool header);
    void row(Node node, int index, bool header, std::string_view align);
    void cell(Node node, Block &row, std::string_view align);
    void tableInCell(Node node);
    void shape(int index, qsizetype firstBlock);

    Cda &m_cda;
    RunWriter m_words;
    std::string m_scratch; // of decoded entities
    Block m_block;
    bool m_open = false;
    int m_lists = 0;  // how many lists we are inside
    int m_cells = 0;  // how many cells we are inside: there blocks become lines
    int m_pieces = 0;
    QStringList m_pendingMedia; // met inside a cell: shown below the table
    QSet<QString> m_mediaShown;
    std::vector<QList<Run>> m_notes;                         // of the section being read
    std::unordered_map<std::string, std::size_t> m_noteIds; // their places
    std::vector<std::string_view> m_columnAligns; // of the table being read
};

} // namespace havre::records::cda
