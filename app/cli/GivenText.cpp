#include "app/cli/GivenText.h"

#include "app/cli/Output.h"

#include <QFile>
#include <QFileInfo>

namespace havre::cli {

namespace {

constexpr qint64 MostBytes = 1024 * 1024;

QString fileOf(const Arguments &arguments)
{
    return arguments.value("text", QStringLiteral("/dev/stdin"));
}

} // namespace

Result<QString> givenText(const Arguments &arguments)
{
    QFile file(fileOf(arguments));
    if (!file.open(QIODevice::ReadOnly))
        return misused("--text");
    const QByteArray words = file.read(MostBytes + 1); // one more: a letter never leaves without its end
    if (words.size() > MostBytes)
        return failure(Fault::Exhausted, QLatin1String("mailbox.text-too-long"));
    return QString::fromUtf8(words);
}

// The words themselves are a likely slip: said without repeating them.
int reportText(const Error &error, const Arguments &arguments, bool json)
{
    if (error.code != QLatin1String("cli.usage"))
        return report(error, json);
    const QString said = QFileInfo::exists(fileOf(arguments))
        ? QStringLiteral("Le fichier donné à --text ne peut pas être lu.")
        : QStringLiteral("Il n’y a pas de fichier de ce nom. --text prend un nom de fichier ; les mots eux-mêmes se donnent par l’entrée standard.");
    return report(error, said, json);
}

} // namespace havre::cli
