#include "app/cli/Usage.h"

#include "app/cli/Grammar.h"

#include <QJsonArray>

#include <algorithm>

namespace havre::cli {
namespace {

constexpr const char *ExitCodes =
    "\n"
    "Après « -- », un mot qui commence par un tiret n’est plus une option.\n"
    "Codes de sortie : 0 fait, 1 défaut, 2 emploi, 3 abandonné, 4 hors ligne, 5 fermé, 6 refusé, 7 introuvable,\n"
    "8 conflit, 9 mal formé, 10 abîmé, 11 pas possible ici, 12 occupé, 13 plus de place.\n";

QString call(const Option &option)
{
    const QString name = QStringLiteral("--") + QString::fromUtf8(option.name);
    return option.value ? name + u' ' + QString::fromUtf8(option.value) : name;
}

// "  documents export ID --output F  l’original, octet pour octet"
QString synopsis(const Row &row)
{
    QString said = QString::fromUtf8(row.words) + u' ' + QString::fromUtf8(row.operands);
    for (const Option &option : row.options)
        if (option.isNeeded)
            said = said.trimmed() + u' ' + call(option);
    said = said.trimmed();
    const QString gap = said.size() > 31 ? QStringLiteral("\n") + QString(34, u' ') : QString(32 - said.size(), u' ');
    return QStringLiteral("  ") + said + gap + QString::fromUtf8(row.what) + u'\n';
}

QString lineOf(const Option &option)
{
    return QStringLiteral("  %1 %2\n").arg(call(option), -23).arg(QString::fromUtf8(option.what));
}

QString common()
{
    QString said = QStringLiteral("\nOptions de toutes les commandes\n");
    for (const Option &option : commonOptions())
        said += lineOf(option);
    return said + QString::fromUtf8(ExitCodes);
}

// The commands these words speak of: all, those of a family, or one.
QList<const Row *> chosen(const QStringList &words)
{
    QList<const Row *> found;
    for (const Row &row : rows()) {
        const QStringList name = QString::fromUtf8(row.words).split(u' ');
        const auto both = std::min(name.size(), words.size());
        if (name.mid(0, both) == words.mid(0, both))
            found.append(&row);
    }
    return found;
}

QJsonArray toJson(std::span<const Option> options)
{
    QJsonArray all;
    for (const Option &option : options)
        all.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("--") + QString::fromUtf8(option.name)},
                               {QStringLiteral("value"), option.value ? QString::fromUtf8(option.value) : QString()},
                               {QStringLiteral("needed"), option.isNeeded},
                               {QStringLiteral("what"), QString::fromUtf8(option.what)}});
    return all;
}

QJsonObject toJson(const Row &row)
{
    QJsonArray operands;
    for (const Operand &operand : operandsOf(row))
        operands.append(QJsonObject{{QStringLiteral("name"), operand.name}, {QStringLiteral("needed"), operand.isNeeded},
                                    {QStringLiteral("many"), operand.isMany}});
    return {{QStringLiteral("command"), QString::fromUtf8(row.words)},
            {QStringLiteral("what"), QString::fromUtf8(row.what)},
            {QStringLiteral("operands"), operands},
            {QStringLiteral("options"), toJson(row.options)}};
}

} // namespace

QString usage(const QStringList &words)
{
    const QList<const Row *> told = chosen(words);
    if (told.isEmpty())
        return {};
    QString said = words.isEmpty() ? QStringLiteral("Emploi : havre-cli COMMANDE [options] ; havre-cli COMMANDE --help en dit plus.\n\n")
                                   : QStringLiteral("Emploi :\n");
    for (const Row *row : told) {
        said += synopsis(*row);
        if (words.isEmpty())
            continue;
        for (const Option &option : row->options)
            said += lineOf(option);
    }
    return said + common();
}

QJsonObject usageJson(const QStringList &words)
{
    QJsonArray commands;
    for (const Row *row : chosen(words))
        commands.append(toJson(*row));
    if (commands.isEmpty())
        return {};
    return {{QStringLiteral("commands"), commands}, {QStringLiteral("options"), toJson(commonOptions())}};
}

} // namespace havre::cli
