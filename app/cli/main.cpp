// havre-cli: the second front end over core, without a window. Scripts and journeys use it.
#include "app/cli/Farewell.h"
#include "app/cli/Grammar.h"
#include "app/cli/Output.h"
#include "app/cli/Usage.h"
#include "app/havre/Bootstrap.h"
#include "core/crypto/Leaving.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

// Answers the exit code.
int answer()
{
    using namespace havre;
    cli::Arguments arguments = cli::Arguments::parse(QCoreApplication::arguments().mid(1));
    const bool json = arguments.has("json"); // also when the rest cannot be understood
    cli::sayFarewellWhenStopped(json);
    if (arguments.has("version")) {
        cli::print(QStringLiteral("havre-cli " HAVRE_VERSION));
        return 0;
    }
    const cli::Row *row = cli::rowFor(arguments.words);
    const QString help = cli::usage(arguments.words);
    if (arguments.has("help") && !help.isEmpty()) {
        json ? cli::print(cli::usageJson(arguments.words)) : cli::print(help);
        return 0;
    }
    if (arguments.words.isEmpty() && arguments.unknown.isEmpty() && !json) {
        cli::printAside(help);
        return 2;
    }
    if (const auto misuse = cli::misuseOf(row, arguments))
        return cli::report({Fault::Malformed, QStringLiteral("cli.usage"), misuse->about}, misuse->said, json);
    cli::Context context(std::move(arguments));
    const int code = QCoro::waitFor(row->run(context));
    if (const auto shortage = context.shortage())
        cli::printAside(QStringLiteral("Lecture seulement, sans trace dans le journal des accès : %1 [%2]")
                            .arg(cli::sentenceOf(*shortage), shortage->code));
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace havre;
    app::hardenProcess(); // before any secret is read
    app::scrubEnvironment();
    crypto::leaveNothingToExit();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("havre"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAVRE_VERSION));

    QTranslator plurals; // the sentences are in the source
    if (plurals.load(QStringLiteral(":/i18n/havre_fr")))
        QCoreApplication::installTranslator(&plurals);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));

    const int code = answer();
    return cli::leavingWith(code);
}
