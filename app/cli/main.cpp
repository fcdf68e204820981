// havre-cli: the second front end over core, without a window. Scripts and journeys use it.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/Usage.h"
#include "app/havre/Bootstrap.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    using namespace havre;
    app::hardenProcess(); // before any secret is read
    app::scrubEnvironment();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("havre"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAVRE_VERSION));

    QTranslator plurals; // the sentences are in the source
    if (plurals.load(QStringLiteral(":/i18n/havre_fr")))
        QCoreApplication::installTranslator(&plurals);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));

    const QStringList given = QCoreApplication::arguments().mid(1);
    const bool json = given.contains(QLatin1String("--json")); // also when the rest cannot be understood
    const Error misunderstood{Fault::Malformed, QStringLiteral("cli.usage"), {}};
    auto arguments = cli::Arguments::parse(given);
    if (!arguments)
        return cli::report(arguments.error(), json);
    if (arguments->has("version")) {
        cli::print(QStringLiteral("havre-cli " HAVRE_VERSION));
        return 0;
    }
    if (arguments->has("help")) {
        const QString said = cli::usage(arguments->words);
        if (said.isEmpty())
            return cli::report(misunderstood, json);
        cli::print(said);
        return 0;
    }
    if (arguments->words.isEmpty() && !json) {
        cli::printAside(cli::usage());
        return 2;
    }
    const cli::Command command = cli::commandFor(arguments->words);
    if (!command)
        return cli::report(misunderstood, json);
    cli::Context context(std::move(*arguments));
    const int code = QCoro::waitFor(command(context));
    if (const auto shortage = context.shortage())
        cli::printAside(QStringLiteral("Lecture seulement, sans trace dans le journal des accès : %1 [%2]")
                            .arg(cli::sentenceOf(*shortage), shortage->code));
    return code;
}
