#include "app/havre/Options.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <cstdio>

namespace havre::app {
namespace {

[[noreturn]] void refuse(const QString &mistake)
{
    std::fprintf(stderr, "havre: %s\n", qPrintable(mistake));
    std::exit(2);
}

QString usualVault()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/havre/vault");
}

QSize sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < 360 || size.height() < 640)
        refuse(QStringLiteral("--size wants WIDTHxHEIGHT, at least 360x640"));
    return size;
}

} // namespace

void keepPlatformWord(int &argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--platform") != 0)
            continue;
        static QByteArray joined;
        joined = QByteArray("--platform=") + argv[i + 1];
        argv[i] = joined.data();
        for (int next = i + 1; next < argc; ++next)
            argv[next] = argv[next + 1]; // the last one is the null that ends argv
        --argc;
        return;
    }
}

void answerWithoutDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word != "--help" && word != "-h" && word != "--help-all" && word != "--version" && word != "-v")
            continue;
        const QCoreApplication app(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("havre"));
        QCoreApplication::setApplicationVersion(QStringLiteral(HAVRE_VERSION));
        (void)readOptions(app); // ends the program
        return;
    }
}

Options readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Your own health space: documents in a vault that only you open."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption platform(QStringLiteral("platform"), QStringLiteral("Where the services are (platform.json)."), QStringLiteral("file"));
    const QCommandLineOption vault(QStringLiteral("vault"), QStringLiteral("Folder of the vault."), QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("fr or en, for this run."), QStringLiteral("language"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or contrast, for this run."), QStringLiteral("theme"));
    const QCommandLineOption text(QStringLiteral("text-scale"), QStringLiteral("0.9 to 2.0, for this run."), QStringLiteral("factor"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Opening size of the window, 1280x800."), QStringLiteral("size"));
    parser.addOptions({platform, vault, language, theme, text, size});
    parser.process(app);
    if (!parser.positionalArguments().isEmpty())
        refuse(QStringLiteral("unexpected argument; see --help"));

    Options options;
    options.platformFile = parser.value(platform);
    options.vault = parser.isSet(vault) ? parser.value(vault) : usualVault();
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.textScale = parser.value(text).toDouble();
    if (parser.isSet(size))
        options.size = sizeOf(parser.value(size));
    if (parser.isSet(language) && options.language != QLatin1String("fr") && options.language != QLatin1String("en"))
        refuse(QStringLiteral("--language wants fr or en"));
    if (parser.isSet(theme) && options.theme != QLatin1String("light") && options.theme != QLatin1String("dark")
        && options.theme != QLatin1String("contrast"))
        refuse(QStringLiteral("--theme wants light, dark or contrast"));
    if (parser.isSet(text) && (options.textScale < 0.9 || options.textScale > 2.0))
        refuse(QStringLiteral("--text-scale wants a factor from 0.9 to 2.0"));
    return options;
}

} // namespace havre::app
