#include "platform/browser/SystemBrowser.h"

#include <QProcess>
#include <QSet>
#include <QStandardPaths>

#include <unistd.h>

namespace havre::platform {
namespace {

bool isFit(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool loopback = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1");
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && loopback);
}

// Browsers that still run: never ended with us, as destroying a QProcess would end them.
QSet<QProcess *> &running()
{
    static auto *const all = new QSet<QProcess *>;
    return *all;
}

// $BROWSER: commands separated by colons, "%s" where the address goes, else at the end. No shell reads it.
// It outlives us: in a session of its own, so that Ctrl+C does not reach it, and its object is let go only once it ended.
bool startWatched(const QString &program, const QStringList &words, const std::function<void()> &failed)
{
    auto *browser = new QProcess;
    browser->setProgram(program);
    browser->setArguments(words);
    browser->setStandardInputFile(QProcess::nullDevice());
    browser->setStandardOutputFile(QProcess::nullDevice());
    browser->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browser->setChildProcessModifier([] { ::setsid(); });
    QObject::connect(browser, &QProcess::finished, browser, [browser, failed](int code, QProcess::ExitStatus status) {
        running().remove(browser);
        browser->deleteLater();
        if (code != 0 || status != QProcess::NormalExit)
            failed();
    });
    browser->start();
    if (browser->waitForStarted()) {
        running().insert(browser);
        return true;
    }
    delete browser;
    return false;
}

bool startOne(const QString &command, const QString &address, const std::function<void()> &failed)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return false;
    const QString program = QStandardPaths::findExecutable(words.takeFirst());
    if (program.isEmpty())
        return false;
    if (words.contains(QLatin1String("%s")))
        words.replaceInStrings(QStringLiteral("%s"), address);
    else
        words.append(address);
    if (failed)
        return startWatched(program, words, failed);
    QProcess browser;
    browser.setProgram(program);
    browser.setArguments(words);
    browser.setStandardOutputFile(QProcess::nullDevice()); // ours is havre-cli's answer, not the place for its chatter
    return browser.startDetached();
}

} // namespace

Result<void> SystemBrowser::open(const QUrl &url)
{
    if (!isFit(url))
        return failure(Fault::Refused, QLatin1String("browser.scheme"));
    const QString address = QString::fromLatin1(url.toEncoded());
    const QStringList commands = qEnvironmentVariable("BROWSER").split(u':', Qt::SkipEmptyParts);
    for (const QString &command : commands) {
        if (startOne(command, address, m_failed))
            return {};
    }
    if (startOne(QStringLiteral("xdg-open"), address, m_failed))
        return {};
    return failure(Fault::Unsupported, QLatin1String("browser.absent"));
}

} // namespace havre::platform
