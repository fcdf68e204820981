// havre-cli: the second front end over core, without a window. Scripts and journeys use it.
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/havre/Bootstrap.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace havre;
    app::hardenProcess(); // before any secret is read
    app::scrubEnvironment();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("havre"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAVRE_VERSION));

    auto arguments = cli::Arguments::parse(QCoreApplication::arguments().mid(1));
    if (arguments && arguments->has("version")) {
        cli::print(QStringLiteral("havre-cli " HAVRE_VERSION));
        return 0;
    }
    const bool help = arguments && (arguments->has("help") || arguments->words.isEmpty());
    if (help) {
        cli::print(cli::usage());
        return arguments->words.isEmpty() && !arguments->has("help") ? 2 : 0;
    }
    const cli::Command command = arguments ? cli::commandFor(arguments->words) : nullptr;
    if (!command) {
        std::fputs(qUtf8Printable(cli::usage()), stderr);
        return 2;
    }
    cli::Context context(std::move(*arguments));
    return QCoro::waitFor(command(context));
}
