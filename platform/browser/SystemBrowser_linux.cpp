#include "platform/browser/SystemBrowser.h"

#include <QProcess>
#include <QStandardPaths>

namespace havre::platform {
namespace {

bool isFit(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool loopback = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1");
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && loopback);
}

// $BROWSER: commands separated by colons, "%s" where the address goes, else at the end. No shell reads it.
bool startOne(const QString &command, const QString &address)
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
        if (startOne(command, address))
            return {};
    }
    if (startOne(QStringLiteral("xdg-open"), address))
        return {};
    return failure(Fault::Unsupported, QLatin1String("browser.absent"));
}

} // namespace havre::platform
