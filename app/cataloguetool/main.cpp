// havre-catalogue-tool: makes the keys of a catalogue, signs and publishes it from a folder, rotates keys.
//   keys    --keys DIR [--theme ID]…
//   publish --source DIR --keys DIR --output DIR [--hours N]
//   rotate  --keys DIR ROLE          (then publish again)
#include "app/cataloguetool/Keys.h"
#include "app/cataloguetool/Publishing.h"
#include "core/crypto/Leaving.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace {

int failed(const havre::Error &error)
{
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.code), qUtf8Printable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    havre::crypto::leaveNothingToExit();
    using namespace havre;
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Builds and signs a catalogue of apps (The Update Framework 1.0)."));
    parser.addOptions({{QStringLiteral("source"), QStringLiteral("Folder with themes.json and apps/."), QStringLiteral("DIR")},
                       {QStringLiteral("keys"), QStringLiteral("Folder of private keys."), QStringLiteral("DIR")},
                       {QStringLiteral("output"), QStringLiteral("Folder to publish into."), QStringLiteral("DIR")},
                       {QStringLiteral("theme"), QStringLiteral("A theme whose commission needs a key (repeatable)."), QStringLiteral("ID")},
                       {QStringLiteral("hours"), QStringLiteral("Life of the timestamp, 48 by default."), QStringLiteral("N"), QStringLiteral("48")}});
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("keys, publish or rotate ROLE"));
    parser.addHelpOption();
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    const QString keys = parser.value(QStringLiteral("keys"));
    if (keys.isEmpty() || words.isEmpty())
        parser.showHelp(2);
    if (words.first() == QLatin1String("keys")) {
        QStringList commissions;
        for (const QString &theme : parser.values(QStringLiteral("theme")))
            commissions.append(QStringLiteral("commission-") + theme);
        const auto made = cataloguetool::makeKeys(keys, commissions);
        return made ? 0 : failed(made.error());
    }
    if (words.first() == QLatin1String("rotate") && words.size() == 2) {
        const auto rotated = cataloguetool::rotateKeys(keys, words.at(1));
        return rotated ? 0 : failed(rotated.error());
    }
    if (words.first() != QLatin1String("publish"))
        parser.showHelp(2);
    const auto published = cataloguetool::publish({parser.value(QStringLiteral("source")), keys, parser.value(QStringLiteral("output")),
                                                   QDateTime::currentDateTimeUtc(), parser.value(QStringLiteral("hours")).toInt()});
    if (!published)
        return failed(published.error());
    std::printf("version %d, %d apps\nroot %s\n", published->version, published->apps, qUtf8Printable(published->root));
    return 0;
}
