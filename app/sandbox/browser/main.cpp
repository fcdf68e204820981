// havre-sandbox-browser: signs in as a person would, without a screen. Works as $BROWSER with
// HAVRE_SANDBOX_BROWSER_CONFIG naming a JSON file of the same words.
#include "app/sandbox/browser/Form.h"
#include "app/sandbox/browser/ScriptedBrowser.h"
#include "core/crypto/Leaving.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

using namespace havre;

QCoro::Task<> play(sandbox::ScriptedBrowser &browser, QUrl url)
{
    const auto visited = co_await browser.visit(url);
    if (!visited) {
        fprintf(stderr, "havre-sandbox-browser: %s %s\n", qPrintable(visited.error().code), qPrintable(visited.error().detail));
        QCoreApplication::exit(1);
        co_return;
    }
    printf("%d %s\n", visited->status, qPrintable(sandbox::headingOf(visited->page)));
    QCoreApplication::exit(visited->status == 200 ? 0 : 1);
}

} // namespace

int main(int argc, char **argv)
{
    havre::crypto::leaveNothingToExit();
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *value) {
        parser.addOption(QCommandLineOption(QLatin1String(name), QString(), QLatin1String(value)));
    };
    option("identifier", "ID");
    option("password-file", "FILE");
    option("code-file", "FILE");
    option("authority", "PEM");
    parser.addPositionalArgument(QStringLiteral("url"), QString());
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1) {
        fprintf(stderr, "usage: havre-sandbox-browser --identifier ID --password-file F --code-file F --authority ca.pem URL\n");
        return 2;
    }
    sandbox::Script script;
    if (const QString config = qEnvironmentVariable("HAVRE_SANDBOX_BROWSER_CONFIG"); !config.isEmpty()) {
        const auto loaded = sandbox::Script::load(config);
        if (!loaded) {
            fprintf(stderr, "havre-sandbox-browser: %s\n", qPrintable(loaded.error().code));
            return 2;
        }
        script = *loaded;
    }
    const auto told = [&parser](const char *name, QString &field) {
        if (parser.isSet(QLatin1String(name)))
            field = parser.value(QLatin1String(name));
    };
    told("identifier", script.identifier);
    told("password-file", script.passwordFile);
    told("code-file", script.codeFile);
    told("authority", script.authority);
    sandbox::ScriptedBrowser browser(script);
    const QUrl url(parser.positionalArguments().constFirst(), QUrl::StrictMode);
    QTimer::singleShot(0, &app, [&] { play(browser, url); });
    return QCoreApplication::exec();
}
