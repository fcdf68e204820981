#include "app/cli/GivenText.h"

#include "app/cli/Output.h"

#include <QFile>
#include <QFileInfo>

namespace havre::cli {

namespace {

constexpr qint64 MostBytes = 1024 * 1024;
constexpr QLatin1String NotText{"UTF-8"};

bool isFile(const Arguments &arguments)
{
    return arguments.options.contains(QStringLiteral("text"));
}

QString fileOf(const Arguments &arguments)
{
    return arguments.value("text", QStringLiteral("/dev/stdin"));
}

} // namespace

Result<QString> givenText(const Arguments &arguments)
{
    QFile file(fileOf(arguments));
    if (!file.open(QIODevice::ReadOnly)) // nobody is told of an option they did not give
        return failure(Fault::Malformed, QLatin1String("cli.usage"), isFile(arguments) ? QStringLiteral("--text") : QString());
    const QByteArray words = file.read(MostBytes + 1); // one more: a letter never leaves without its end
    if (words.size() > MostBytes)
        return failure(Fault::Exhausted, QLatin1String("mailbox.text-too-long"));
    if (!words.isValidUtf8()) // a doctor would read other letters
        return failure(Fault::Malformed, QLatin1String("cli.usage"), NotText);
    return QString::fromUtf8(words);
}

// The words themselves are a likely slip: said without repeating them.
int reportText(const Error &error, const Arguments &arguments, bool json)
{
    if (error.code != QLatin1String("cli.usage"))
        return report(error, json);
    const QString said = error.detail == NotText
        ? QStringLiteral("Ce texte n’est pas en UTF-8 : rien n’est envoyé ni gardé. Enregistrez-le en UTF-8, ou joignez-le comme document.")
        : !isFile(arguments) ? QStringLiteral("L’entrée standard est fermée. Donnez les mots par elle, ou par --text FICHIER.")
        : QFileInfo::exists(fileOf(arguments)) ? QStringLiteral("Le fichier donné à --text ne peut pas être lu.")
        : QStringLiteral("Il n’y a pas de fichier de ce nom. --text prend un nom de fichier ; les mots eux-mêmes se donnent par l’entrée standard.");
    return report(error, said, json);
}

} // namespace havre::cli
