// havre-family --out DIR [--data DIR]: writes the fictitious family's people and documents.
#include "app/sandbox/family/Publisher.h"
#include "app/sandbox/family/mail/Courier.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QTextStream>

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // a PDF lists its fonts in hash order
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are all it needs of a display
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Writes the fictitious family for havre-sandbox."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("Folder to write."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("data"), QStringLiteral("Source data to read instead of the built-in one."), QStringLiteral("DIR")});
    parser.process(app);

    QTextStream err(stderr);
    if (!parser.isSet(QStringLiteral("out"))) {
        err << "havre-family: --out DIR is needed\n";
        return 2;
    }
    using namespace havre::sandbox::family;
    const QString data = parser.isSet(QStringLiteral("data")) ? parser.value(QStringLiteral("data")) : QString(builtInData);
    const auto family = loadFamily(data);
    if (!family) {
        err << "havre-family: " << family.error().code << ": " << family.error().detail << '\n';
        return 1;
    }
    const auto done = publish(*family, parser.value(QStringLiteral("out")));
    if (!done) {
        err << "havre-family: " << done.error().code << '\n';
        return 1;
    }
    const auto letters = readLetters(data, *family);
    const auto posted = letters ? post(*letters, *family, parser.value(QStringLiteral("out"))) : tl::make_unexpected(letters.error());
    if (!posted) {
        err << "havre-family: " << posted.error().code << ": " << posted.error().detail << '\n';
        return 1;
    }
    QTextStream(stdout) << done->documents << " documents (" << done->cda << " CDA, " << done->pdf << " PDF, "
                        << done->pictures << " pictures) for " << family->people.size() << " people, "
                        << *posted << " letters\n";
    return 0;
}
