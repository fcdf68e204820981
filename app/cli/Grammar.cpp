#include "app/cli/Grammar.h"

#include "app/cli/Shapes.h"

#include <QDate>

#include <algorithm>

namespace havre::cli {
namespace {

constexpr qsizetype Shown = 40; // of a word that is refused

QStringList wordsOf(const Row &row)
{
    return QString::fromUtf8(row.words).split(u' ');
}

QString dashed(const QString &option)
{
    return QStringLiteral("--") + option;
}

// « documents » alone, or with a second word that it does not know, is still told of its own.
Misuse unknownCommand(const QStringList &words)
{
    const QString family = words.value(0);
    const bool isFamily = std::any_of(rows().begin(), rows().end(), [&family](const Row &row) { return wordsOf(row).size() > 1 && wordsOf(row).first() == family; });
    const QString named = words.mid(0, 2).join(u' ').left(Shown);
    const QString said = named.isEmpty()     ? QStringLiteral("Aucune commande n’est donnée.")
        : isFamily && words.size() == 1      ? QStringLiteral("« %1 » veut un second mot.").arg(named)
                                             : QStringLiteral("« %1 » n’est pas une commande.").arg(named);
    const QString help = isFamily ? family + QStringLiteral(" --help") : QStringLiteral("--help");
    return {{}, said + QStringLiteral(" « havre-cli %1 » montre ce qu’il y a.").arg(help)};
}

// An option that is not this command's.
std::optional<QString> foreigner(const Row &row, const Arguments &arguments)
{
    QStringList given = arguments.options.keys() + arguments.flags;
    std::sort(given.begin(), given.end());
    for (const QString &name : given) {
        const auto isIt = [&name](const Option &option) { return name == QLatin1String(option.name); };
        const std::span<const Option> everybodys = commonOptions();
        const auto common = std::find_if(everybodys.begin(), everybodys.end(), isIt);
        const bool isOurs = std::any_of(row.options.begin(), row.options.end(), isIt);
        if (!isOurs && (common == everybodys.end() || !isCommon(row, *common)))
            return name;
    }
    return std::nullopt;
}

// A word that is missing, or one too many.
std::optional<Misuse> misplaced(const Row &row, const QStringList &given)
{
    const QString call = QString::fromUtf8(row.words);
    const QList<Operand> operands = operandsOf(row);
    if (given.size() < operands.size() && operands.at(given.size()).isNeeded)
        return misuse(operands.at(given.size()).name, QStringLiteral("Il manque %1."), call);
    for (qsizetype i = 0; i < given.size() && !operands.isEmpty(); ++i)
        if (const Operand &operand = operands.at(std::min(i, operands.size() - 1)); given.at(i).trimmed().isEmpty())
            return misuse(operand.name, QStringLiteral("%1 est vide."), call);
    const bool isEndless = !operands.isEmpty() && operands.last().isMany;
    for (qsizetype i = 0; i < (isEndless ? given.size() : std::min(given.size(), operands.size())); ++i)
        if (const QString called = operands.at(std::min(i, operands.size() - 1)).name; const auto wrong = misshapen(called, given.at(i), called, call))
            return wrong;
    if (!isEndless && given.size() > operands.size())
        return misuse(given.at(operands.size()), QStringLiteral("« %1 » est de trop."), call);
    return std::nullopt;
}

// A value that is empty, so a script's unset variable is never taken as everything, or not one of the few there are.
std::optional<Misuse> misvalued(const Row &row, const Arguments &arguments)
{
    QStringList given = arguments.options.keys();
    std::sort(given.begin(), given.end());
    const QString call = QString::fromUtf8(row.words);
    for (const QString &name : given)
        if (arguments.options.value(name).trimmed().isEmpty())
            return misuse(dashed(name), QStringLiteral("%1 est vide."), call);
    for (const std::span<const Option> taken : {row.options, commonOptions()})
        for (const Option &option : taken)
            if (const QString value = arguments.value(option.name); !value.isEmpty())
                if (const auto wrong = misshapen(QString::fromUtf8(option.value), value, dashed(QLatin1String(option.name)), call, option.most))
                    return wrong;
    for (const Option &option : row.options) {
        const QString value = arguments.value(option.name);
        if (value.isEmpty() || !option.among)
            continue;
        const QStringList known = option.among();
        const QStringList values = option.isMany ? value.split(u',', Qt::SkipEmptyParts) : QStringList(value);
        if (values.isEmpty() || !std::all_of(values.begin(), values.end(), [&known](const QString &one) { return known.contains(one); }))
            return misuse(dashed(QLatin1String(option.name)), QStringLiteral("%1 ne connaît pas cette valeur. Il y a : ") + known.join(QStringLiteral(", "))
                                                                  + u'.', call);
    }
    return std::nullopt;
}

// Two days the wrong way round: what is found between them is nothing, and would look like an empty record.
std::optional<Misuse> backwards(const Arguments &arguments, const QString &call)
{
    const QDate from = QDate::fromString(arguments.value("from"), Qt::ISODate);
    const QDate to = QDate::fromString(arguments.value("to"), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || from <= to)
        return std::nullopt;
    return misuse(QStringLiteral("--from"), QStringLiteral("%1 vient après --to : il n’y a aucun jour entre les deux."), call);
}

} // namespace

Misuse misuse(const QString &about, const QString &said, const QString &call)
{
    const QString shown = about.left(Shown);
    return {shown, said.arg(shown) + QStringLiteral(" « havre-cli %1 » en dit plus.").arg((call + QStringLiteral(" --help")).trimmed())};
}

bool isCommon(const Row &row, const Option &option)
{
    return row.isOfOneSpace || qstrcmp(option.name, "space") != 0;
}

const Row *rowFor(const QStringList &words)
{
    const Row *longest = nullptr;
    for (const Row &row : rows()) {
        const QStringList name = wordsOf(row);
        if (words.mid(0, name.size()) == name && (!longest || name.size() > wordsOf(*longest).size()))
            longest = &row;
    }
    return longest;
}

QList<Operand> operandsOf(const Row &row)
{
    QList<Operand> operands;
    const QStringList told = QString::fromUtf8(row.operands).split(u' ', Qt::SkipEmptyParts);
    for (QString name : told) {
        const bool isNeeded = !name.startsWith(u'[');
        name.remove(u'[').remove(u']');
        const bool isMany = name.endsWith(u'…');
        operands.append({name.remove(u'…'), isNeeded, isMany});
    }
    return operands;
}

std::optional<bool> takesValue(const QString &option)
{
    const auto among = [&option](std::span<const Option> options) -> const Option * {
        const auto found = std::find_if(options.begin(), options.end(), [&option](const Option &one) { return option == QLatin1String(one.name); });
        return found == options.end() ? nullptr : &*found;
    };
    if (const Option *common = among(commonOptions()))
        return common->value != nullptr;
    for (const Row &row : rows())
        if (const Option *own = among(row.options))
            return own->value != nullptr;
    return std::nullopt;
}

std::optional<Misuse> misuseOf(const Row *row, const Arguments &arguments)
{
    const QString call = row ? QString::fromUtf8(row->words) : QString();
    if (!arguments.unknown.isEmpty())
        return misuse(dashed(arguments.unknown.first()), QStringLiteral("« %1 » n’est pas une option."), call);
    if (!row) {
        return unknownCommand(arguments.words);
    }
    if (const auto foreign = foreigner(*row, arguments))
        return misuse(dashed(*foreign), QStringLiteral("« %2 » n’a pas d’option %1.").replace(QStringLiteral("%2"), call), call);
    if (!arguments.valueless.isEmpty())
        return misuse(dashed(arguments.valueless.first()), QStringLiteral("Il manque ce que vaut %1."), call);
    if (const auto wrong = misplaced(*row, arguments.words.mid(wordsOf(*row).size())))
        return wrong;
    if (const auto wrong = misvalued(*row, arguments))
        return wrong;
    if (const auto wrong = backwards(arguments, call))
        return wrong;
    for (const Option &option : row->options)
        if (option.isNeeded && arguments.value(option.name).isEmpty())
            return misuse(dashed(QLatin1String(option.name)), QStringLiteral("Il manque %1."), call);
    return std::nullopt;
}

} // namespace havre::cli
