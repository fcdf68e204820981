#include "app/cli/Arguments.h"

#include "app/cli/Grammar.h"

#include <limits>

namespace havre::cli {

Arguments Arguments::parse(const QStringList &given)
{
    Arguments arguments;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        if (word == QLatin1String("--")) {
            arguments.words << given.mid(i + 1);
            break;
        }
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.words << word;
            continue;
        }
        const bool isJoined = word.contains(u'=');
        const QString name = word.mid(2).section(u'=', 0, 0);
        const std::optional<bool> valued = takesValue(name);
        if (!valued || (!*valued && isJoined))
            arguments.unknown << name;
        else if (!*valued)
            arguments.flags << name;
        else if (isJoined)
            arguments.options.insert(name, word.section(u'=', 1));
        else if (i + 1 < given.size() && !given.at(i + 1).startsWith(QLatin1String("--")))
            arguments.options.insert(name, given.at(++i));
        else
            arguments.valueless << name;
    }
    return arguments;
}

Result<int> Arguments::number(const char *option, int otherwise) const
{
    const QString name = QLatin1String(option);
    if (!options.contains(name))
        return otherwise;
    const auto number = countOf(options.value(name));
    if (!number || *number > std::numeric_limits<int>::max())
        return failure(Fault::Malformed, QLatin1String("cli.usage"), QLatin1String("--") + name);
    return static_cast<int>(*number);
}

Result<qint64> Arguments::operand(qsizetype place, const char *called) const
{
    bool isNumber = false;
    const qint64 number = words.value(place).toLongLong(&isNumber);
    if (!isNumber)
        return misused(called);
    return number;
}

Result<qint64> Arguments::loneNumber() const
{
    const auto number = operand(2, "N");
    if (number && (*number < 1 || words.size() != 3))
        return misused("N");
    return number;
}

std::optional<qint64> countOf(const QString &typed)
{
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    return isNumber && number >= 1 ? std::optional(number) : std::nullopt;
}

tl::unexpected<Error> misused(const char *name)
{
    return misused(QString(QLatin1String(name)));
}

tl::unexpected<Error> misused(const QString &name)
{
    return failure(Fault::Malformed, QLatin1String("cli.usage"), name);
}

} // namespace havre::cli
