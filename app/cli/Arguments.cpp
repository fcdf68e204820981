#include "app/cli/Arguments.h"

namespace havre::cli {

namespace {
const QStringList Valued{QStringLiteral("vault"),         QStringLiteral("platform"), QStringLiteral("password-fd"),
                         QStringLiteral("password-file"), QStringLiteral("category"), QStringLiteral("author"),
                         QStringLiteral("from"),          QStringLiteral("to"),       QStringLiteral("sort"),
                         QStringLiteral("limit"),         QStringLiteral("output"),   QStringLiteral("kdf"),
                         QStringLiteral("wait"),          QStringLiteral("kind"),     QStringLiteral("document"),
                         QStringLiteral("at"),            QStringLiteral("theme"),    QStringLiteral("language"),
                         QStringLiteral("label"),         QStringLiteral("minutes"),  QStringLiteral("question"),
                         QStringLiteral("facts"),         QStringLiteral("text"),     QStringLiteral("attach"),
                         QStringLiteral("space"),         QStringLiteral("given-name"), QStringLiteral("family-name"),
                         QStringLiteral("birth-date"),    QStringLiteral("sex"),      QStringLiteral("relation"),
                         QStringLiteral("ins"),           QStringLiteral("ins-oid")};
const QStringList Flags{QStringLiteral("json"), QStringLiteral("full"), QStringLiteral("unseen"),
                        QStringLiteral("help"), QStringLiteral("version"), QStringLiteral("yes"),
                        QStringLiteral("draft"), QStringLiteral("quarantined"), QStringLiteral("undo"),
                        QStringLiteral("all")};
} // namespace

Result<Arguments> Arguments::parse(const QStringList &given)
{
    Arguments arguments;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.words << word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (Flags.contains(word.mid(2))) {
            arguments.flags << name;
        } else if (Valued.contains(name) && word.contains(u'=')) {
            arguments.options.insert(name, word.section(u'=', 1));
        } else if (Valued.contains(name) && i + 1 < given.size()) {
            arguments.options.insert(name, given.at(++i));
        } else {
            return failure(Fault::Malformed, QLatin1String("cli.usage"), QLatin1String("--") + name.left(40));
        }
    }
    return arguments;
}

Result<int> Arguments::number(const char *option, int otherwise) const
{
    const QString name = QLatin1String(option);
    if (!options.contains(name))
        return otherwise;
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(Fault::Malformed, QLatin1String("cli.usage"), QLatin1String("--") + name);
    return number;
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

tl::unexpected<Error> misused(const char *name)
{
    return failure(Fault::Malformed, QLatin1String("cli.usage"), QLatin1String(name));
}

} // namespace havre::cli
