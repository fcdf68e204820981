#include "core/mailbox/Twins_p.h"

#include "core/records/search/Fold.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace havre::mailbox {

namespace {

const QLatin1String Pdf("application/pdf");
const QLatin1String Xml("text/xml");
constexpr qsizetype LongestType = 40; // of the type within a name
constexpr qsizetype DayLength = 8;

// Only its letters and numbers: senders drop accents, and put signs of their own between words.
QString bare(const QString &text)
{
    QString out = records::folded(text);
    out.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return out;
}

bool isSame(const Unfolded &pdf, const Unfolded &of)
{
    return pdf.bytes == of.bytes || (!of.reading.body.isEmpty() && pdf.bytes == of.reading.body);
}

// The name of the file, without what says its format; nobody gave one to a document of an archive.
QStringList ownNames(const Unfolded &one, const QString &file)
{
    const QString name = bare(QFileInfo(file).completeBaseName());
    return one.paper.member >= 0 || name.isEmpty() ? QStringList() : QStringList{name};
}

// What the health space calls a document's PDF: its day and its type ("20260224_CR d'examens biologiques_MOREAU_Camille"), or its
// title (Travelling.h). The day alone says nothing: all that is sent together has the same.
QStringList namesByDay(const Unfolded &one, const QString &file)
{
    QString day;
    QStringList words;
    if (one.reading.contentType == Xml) {
        day = one.paper.facts.date.toLocalTime().toString(QStringLiteral("yyyyMMdd"));
        words = {one.paper.facts.type.display, one.paper.facts.title};
    } else {
        const QString name = QFileInfo(file).completeBaseName();
        day = name.left(DayLength);
        words = {name.mid(DayLength).section(u'_', 0, 0, QString::SectionSkipEmpty), name.mid(DayLength)};
    }
    QStringList names;
    for (const QString &each : std::as_const(words))
        if (const QString word = bare(each.trimmed().left(LongestType)); !day.isEmpty() && !word.isEmpty())
            names.append(day + word);
    return names;
}

using Names = QStringList (*)(const Unfolded &, const QString &);

// Who has each name: places in the list.
QHash<QString, QSet<qsizetype>> owners(const QList<QStringList> &names)
{
    QHash<QString, QSet<qsizetype>> all;
    for (qsizetype place = 0; place < names.size(); ++place)
        for (const QString &name : names.at(place))
            all[name].insert(place);
    return all;
}

QSet<qsizetype> namesakes(const QStringList &names, const QHash<QString, QSet<qsizetype>> &owners)
{
    QSet<qsizetype> all;
    for (const QString &name : names)
        all |= owners.value(name);
    return all;
}

// Joins each PDF with the one original that has a name of its own, if no other PDF has a name of that one.
void joinByName(QList<Unfolded> &lines, QList<Unfolded> &papers, const QList<mime::Leaf> &leaves, Names names)
{
    QList<QStringList> ofLines;
    QList<QStringList> ofPapers;
    for (const Unfolded &line : std::as_const(lines))
        ofLines.append(line.paper.copy < 0 && line.reading.contentType == Xml ? names(line, leaves.at(line.paper.part).name) : QStringList());
    for (const Unfolded &pdf : std::as_const(papers))
        ofPapers.append(names(pdf, leaves.at(pdf.paper.part).name));
    const auto originals = owners(ofLines);
    const auto copies = owners(ofPapers);
    QList<Unfolded> alone;
    for (qsizetype place = 0; place < papers.size(); ++place) {
        const QSet<qsizetype> found = namesakes(ofPapers.at(place), originals);
        const bool sure = found.size() == 1 && namesakes(ofLines.at(*found.cbegin()), copies).size() == 1;
        if (sure)
            lines[*found.cbegin()].paper.copy = papers.at(place).paper.part;
        else
            alone.append(std::move(papers[place]));
    }
    papers = std::move(alone);
}

} // namespace

QList<Unfolded> paired(QList<Unfolded> all, const QList<mime::Leaf> &leaves)
{
    QList<Unfolded> lines;
    QList<Unfolded> papers;
    for (Unfolded &one : all)
        (one.paper.member < 0 && one.reading.contentType == Pdf ? papers : lines).append(std::move(one));
    papers.removeIf([&lines](const Unfolded &pdf) {
        const auto twin = std::find_if(lines.begin(), lines.end(), [&pdf](const Unfolded &one) { return one.paper.copy < 0 && isSame(pdf, one); });
        if (twin != lines.end())
            twin->paper.copy = pdf.paper.part;
        return twin != lines.end();
    });
    joinByName(lines, papers, leaves, ownNames);
    joinByName(lines, papers, leaves, namesByDay);
    lines += papers;
    std::stable_sort(lines.begin(), lines.end(), [](const Unfolded &a, const Unfolded &b) { return a.paper.part < b.paper.part; });
    return lines;
}

} // namespace havre::mailbox
