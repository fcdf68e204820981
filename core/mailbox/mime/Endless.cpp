#include "core/mailbox/mime/Endless.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace havre::mailbox::mime {

namespace {

constexpr int MostBoundaries = 4000;
constexpr qsizetype MostHeaders = 1024 * 1024;
constexpr qint64 MostSteps = 100'000'000; // a quarter of a second
constexpr qsizetype MostGroups = 1000;    // GMime reads a group within a group by calling itself
constexpr qsizetype LongestName = 80;

// GMime makes an object of every part there is, read or not: a message of twenty thousand takes longer than a second.
// A line that begins with "--" and stands there again and again is what parts them.
bool hasEndlessParts(const QByteArray &bytes)
{
    if (bytes.count("--") < MostBoundaries || !bytes.left(MostHeaders).toLower().contains("multipart/"))
        return false;
    QHash<QByteArray, int> lines;
    int again = 0;
    for (qsizetype at = bytes.startsWith("--") ? 0 : bytes.indexOf("\n--") + 1; at >= 0; at = bytes.indexOf("\n--", at)) {
        at += bytes.at(at) == '\n' ? 1 : 0;
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, std::min<qsizetype>(end < 0 ? 80 : end - at, 80)).trimmed();
        if (line.size() > 2 && ++lines[line] > 1 && ++again > MostBoundaries)
            return true;
    }
    return false;
}

// What is open when a run ends was looked for through the whole of it, each.
struct Run {
    qsizetype begin = 0;
    qint64 open = 0;
    qint64 steps = 0;
    void end(qsizetype at)
    {
        steps += open * (at - begin);
        open = 0;
        begin = at;
    }
};

bool isAddresses(QByteArrayView name)
{
    constexpr std::array Names{"from", "sender", "reply-to", "to", "cc", "bcc"};
    return std::any_of(Names.begin(), Names.end(), [name](const char *one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

// Of a line that may begin a field: where its value begins, else -1.
qsizetype valueOf(QByteArrayView line, QByteArrayView &name)
{
    qsizetype end = 0;
    while (end < line.size() && end < LongestName && line.at(end) > ' ' && line.at(end) != ':')
        ++end;
    name = line.first(end);
    while (end < line.size() && (line.at(end) == ' ' || line.at(end) == '\t'))
        ++end;
    return !name.isEmpty() && end < line.size() && line.at(end) == ':' ? end + 1 : -1;
}

// Fields are looked for everywhere: a message within the message has some too, and where it begins only GMime knows.
bool hasEndlessFields(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    qint64 steps = 0;
    for (qsizetype at = 0; at < all.size();) {
        qsizetype end = at;
        do { // with the lines that continue it
            end = all.indexOf('\n', end);
            end = end < 0 ? all.size() : end + 1;
        } while (end < all.size() && (all.at(end) == ' ' || all.at(end) == '\t'));
        const QByteArrayView line = all.sliced(at, end - at);
        at = end;
        QByteArrayView name;
        const qsizetype value = valueOf(line, name);
        if (value < 0)
            continue;
        const bool addresses = isAddresses(name);
        steps += stepsBack(line.sliced(value), addresses);
        if (steps > MostSteps || (addresses && std::count(line.begin(), line.end(), ':') > MostGroups))
            return true;
    }
    return false;
}

} // namespace

qint64 stepsBack(QByteArrayView field, bool addresses)
{
    Run words;    // « =? » of which the end, « ?= », is looked for
    Run names;    // « Lefèvre, Anne <… »: after a comma, the address the name is of
    Run comments; // « ( » of which the end is
    for (qsizetype at = 0; at < field.size(); ++at) {
        const char c = field.at(at);
        if (c == '?' && at + 1 < field.size() && field.at(at + 1) == '=')
            words.end(at);
        else if (c == '?' && at > 0 && field.at(at - 1) == '=')
            ++words.open;
        else if (c == ',')
            ++names.open;
        else if (c == '<' || c == '@')
            names.end(at);
        else if (c == '(')
            ++comments.open;
        else if (c == ')')
            comments.end(at);
    }
    for (Run *run : {&words, &names, &comments})
        run->end(field.size());
    return words.steps + (addresses ? names.steps + comments.steps : 0);
}

bool isEndless(const QByteArray &bytes)
{
    return hasEndlessParts(bytes) || hasEndlessFields(bytes);
}

} // namespace havre::mailbox::mime
