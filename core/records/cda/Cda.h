// Reading a CDA R2 document into plain values: header facts, sections with their narrative as an
// intermediate form (plain text runs only), and the bodies it carries. Never executes a stylesheet,
// never resolves an entity or a link. Sources: interop.md §2, CDA R2 §4.3.5 (narrative block).
// Threading: pure functions, any thread. Limits: Prescan.h.
#pragma once

#include "core/foundation/Result.h"
#include "core/records/Document.h"
#include "core/records/cda/Entries.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace havre::records::cda {

// Blocks, cells and notes of one document: more than anybody could read. Beyond: Exhausted
// "records.cda.too-large".
inline constexpr int MaxBlocks = 200'000;

struct Run {
    enum Style : quint8 { Plain = 0, Bold = 1, Italic = 2, Underline = 4, Superscript = 8, Subscript = 16, Struck = 32 };
    QString text;
    quint8 styles = Plain;
    QString link; // what a linkHtml pointed to; shown, opened only when the person confirms
    bool operator==(const Run &) const = default;
};

struct Block {
    enum class Kind { Heading, Paragraph, ListItem, TableCaption, TableRow, Rule, Media };
    Kind kind = Kind::Paragraph;
    int level = 0; // heading 1…6, nesting of a list item
    QString marker; // list item: "•" or "3."
    QList<Run> runs; // Heading, Paragraph, ListItem, TableCaption
    struct Cell {
        QList<Run> runs;
        int columns = 1; // colspan
        int rows = 1;    // rowspan: the cells below are left out of their rows
        bool header = false;
        int align = 0; // Qt::Alignment, 0 = by content
        bool operator==(const Cell &) const = default;
    };
    QList<Cell> cells; // TableRow
    int table = -1;    // rows of one table share it; Cda::tables[table] has the columns
    bool headerRow = false;
    QString media; // Media: key of Cda::attachments
    bool operator==(const Block &) const = default;
};

struct Table {
    int columns = 0;
    QList<double> weights;  // share of the width, by the length of the words
    QStringList headers;    // plain text of the header row, for stacked rows on a phone
    bool operator==(const Table &) const = default;
};

struct Participant {
    QString role;  // "Auteur", "Destinataire", … in French, from the header element and its code
    QString name;
    QString organization;
    QString specialty;
    QDateTime time;
    bool operator==(const Participant &) const = default;
};

struct Patient {
    QString family;
    QString given;
    QDate birthDate;
    QString gender;                         // "M", "F", "UN"
    QList<QPair<QString, QString>> ids;     // (root OID, extension)
    bool operator==(const Patient &) const = default;
};

struct Attachment {
    QString key;         // ID of the observationMedia, or "body" for a nonXMLBody
    QString contentType; // as told; sniff before use
    QByteArray bytes;    // decoded
    bool operator==(const Attachment &) const = default;
};

struct Header {
    QString id;       // root^extension joined as the masterIdentifier (interop-annex-cda.md)
    QString setId;
    int version = 0;
    QString replaces;
    QString title;
    Code code;
    QStringList templateIds;
    QDateTime effectiveTime;
    QDateTime serviceStart;
    QDateTime serviceEnd;
    Code confidentiality;
    QString language;
    Patient patient;
    QList<Author> authors;
    QString custodian;
    QList<Participant> participants; // everybody, in the order of the header
    bool operator==(const Header &) const = default;
};

struct Cda {
    Header header;
    QList<Block> blocks; // the whole body, sections as headings, in order
    QList<Table> tables;
    QList<Attachment> attachments;
    Entries entries; // results, vital signs and vaccinations as values
    [[nodiscard]] QString plainText() const; // for the index
};

// Malformed "records.xml.*" (each rule of the pre-scan has its code) or "records.cda.absent" when the
// XML holds no ClinicalDocument; Exhausted "records.xml.too-large".
[[nodiscard]] Result<Cda> readCda(const QByteArray &bytes);
[[nodiscard]] Result<Header> readHeader(const QByteArray &bytes);

} // namespace havre::records::cda
