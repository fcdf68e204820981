// havre-sandbox: the local platform as a program. Prints "ready <platform.json>" once it listens; ends on
// SIGTERM or SIGINT, and with --parent when its standard input closes (its parent is gone).
#include "app/sandbox/Sandbox.h"
#include "core/crypto/Leaving.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace havre;
int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    (void)!::write(signalPipe[1], &byte, 1);
}

struct Flags {
    sandbox::Options options;
    QString fixedClock;
    bool parent = false;
    bool quiet = false;
};

Flags readFlags(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Une plateforme de santé imaginaire, sur cet ordinateur seulement."));
    const auto option = [&parser](const char *name, const char *text, const char *value) {
        parser.addOption(QCommandLineOption(QLatin1String(name), QString::fromUtf8(text), QLatin1String(value)));
    };
    option("state", "Dossier d'état (autorité, clés, platform.json).", "DIR");
    option("records", "Dossier de documents de la personne (répétable).", "DIR");
    option("family", "Famille imaginaire : people.json et records/.", "DIR");
    option("person", "Identifiant de la personne à qui sont les documents de --records.", "LOGIN");
    option("person-ins", "Matricule INS de test donné à cette personne.", "MATRICULE");
    option("code-file", "Fichier où écrire le dernier code à usage unique.", "FILE");
    option("port", "Port d'écoute (sinon celui de la dernière fois, ou un port libre).", "PORT");
    option("lose-answers", "Nombre de réponses du DMP à perdre, une fois la chose faite.", "N");
    option("fixed-clock", "Heure fixe, pour les tests (2026-03-02T09:42:00Z).", "TIME");
    option("request-log", "Fichier où noter chaque demande faite au DMP.", "FILE");
    parser.addOption(QCommandLineOption(QStringLiteral("indiscreet"), QStringLiteral("Un DMP qui montre aux parents ce qui leur est caché.")));
    parser.addOption(QCommandLineOption(QStringLiteral("parent"), QStringLiteral("S'arrête quand l'entrée standard se ferme.")));
    parser.addOption(QCommandLineOption(QStringLiteral("quiet"), QStringLiteral("N'affiche que la ligne « ready ».")));
    parser.addOption(QCommandLineOption(QStringLiteral("no-mail"), QStringLiteral("Sans les serveurs de courrier.")));
    parser.addHelpOption();
    parser.process(app);
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    Flags flags;
    flags.options.state = value("state").isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : value("state");
    flags.options.records = parser.values(QStringLiteral("records"));
    flags.options.family = value("family");
    flags.options.person = value("person");
    flags.options.personIns = value("person-ins");
    flags.options.codeFile = value("code-file");
    flags.options.mail = !parser.isSet(QStringLiteral("no-mail"));
    flags.options.requestLog = value("request-log");
    flags.options.indiscreet = parser.isSet(QStringLiteral("indiscreet"));
    flags.options.port = value("port").toUShort();
    flags.options.loseAnswers = value("lose-answers").toInt();
    flags.fixedClock = value("fixed-clock");
    flags.parent = parser.isSet(QStringLiteral("parent"));
    flags.quiet = parser.isSet(QStringLiteral("quiet"));
    return flags;
}

// With no folder named, the family that ships with us: written once into the state folder.
void provideFamily(sandbox::Options &options)
{
    const QString writer = QCoreApplication::applicationDirPath() + QStringLiteral("/havre-family");
    if (!options.family.isEmpty() || !options.records.isEmpty() || !QFile::exists(writer))
        return;
    const QString family = options.state + QStringLiteral("/family");
    if (!QFile::exists(family + QStringLiteral("/mail/boxes.json"))) { // absent, or of before there was mail
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Aside first: a half-written family is never taken for whole.
        const QString aside = family + QStringLiteral(".new");
        QDir(aside).removeRecursively();
        process.start(writer, {QStringLiteral("--out"), aside});
        if (!process.waitForFinished(120000) || process.exitCode() != 0 || !QDir(family).removeRecursively() || !QDir().rename(aside, family))
            return;
    }
    options.family = family;
}

} // namespace

int main(int argc, char **argv)
{
    havre::crypto::leaveNothingToExit();
    ::umask(077);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("havre-sandbox"));
    Flags flags = readFlags(app);
    provideFamily(flags.options);

    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (!flags.fixedClock.isEmpty())
        clock = std::make_unique<ManualClock>(QDateTime::fromString(flags.fixedClock, Qt::ISODate));

    auto started = sandbox::Sandbox::start(flags.options, *clock);
    if (!started) {
        fprintf(stderr, "havre-sandbox: %s %s\n", qPrintable(started.error().code), qPrintable(started.error().detail));
        return 1;
    }
    const sandbox::Sandbox &sandbox = **started;

    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return 1;
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
    QSocketNotifier signalled(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &app, &QCoreApplication::quit);

    std::unique_ptr<QSocketNotifier> input;
    if (flags.parent) {
        input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(input.get(), &QSocketNotifier::activated, &app, [&input] {
            char bytes[256];
            if (::read(STDIN_FILENO, bytes, sizeof bytes) <= 0) {
                input->setEnabled(false);
                QCoreApplication::quit();
            }
        });
    }
    if (const QString why = sandbox.mailAbsence(); !why.isEmpty())
        fprintf(stderr, "havre-sandbox: pas de courrier : %s\n", qPrintable(why));
    if (!flags.quiet)
        fprintf(stderr, "Bac à sable : %lld documents. Téléphone : %s/telephone\n",
                static_cast<long long>(sandbox.documentCount()), qPrintable(sandbox.issuer().toString()));
    printf("ready %s\n", qPrintable(sandbox.platformFile()));
    fflush(stdout);
    return QCoreApplication::exec();
}
