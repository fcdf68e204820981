#include "platform/render/JailCommand.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace havre::platform {
namespace {

// /lib and friends are links into /usr on a merged system, folders on others.
void addLibraryFolder(QStringList &to, const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isSymLink())
        to << QStringLiteral("--symlink") << QFileInfo(folder.symLinkTarget()).canonicalFilePath().mid(1) << path;
    else if (folder.isDir())
        to << QStringLiteral("--ro-bind") << path << path;
}

} // namespace

std::optional<JailCommand> jailCommand(int programFd, const QStringList &arguments, const QString &bubblewrap,
                                       const JailExtras &extras)
{
    const QString bwrap = bubblewrap.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("bwrap")) : bubblewrap;
    if (!QFileInfo(bwrap).isExecutable())
        return std::nullopt;

    QStringList line = QStringLiteral("--unshare-all --unshare-user --uid 65534 --gid 65534 --die-with-parent "
                                      "--new-session --cap-drop ALL --clearenv --hostname jail "
                                      "--ro-bind /usr /usr --dev /dev --tmpfs /tmp --chdir /tmp "
                                      "--ro-bind-try /etc/fonts /etc/fonts --ro-bind-try /etc/ld.so.cache /etc/ld.so.cache "
                                      "--ro-bind-try /var/cache/fontconfig /var/cache/fontconfig")
                           .split(u' ');
    for (const char *folder : {"/lib", "/lib64", "/lib32"})
        addLibraryFolder(line, QString::fromLatin1(folder));
    line << QStringLiteral("--setenv") << QStringLiteral("LC_ALL") << QStringLiteral("C.UTF-8");
    line += extras.bars;
    const QString inside = QStringLiteral("/run/") + extras.name;
    line << QStringLiteral("--perms") << QStringLiteral("0555") << QStringLiteral("--ro-bind-data")
         << QString::number(programFd) << inside;
    line << QStringLiteral("--") << inside;
    line += extras.arguments + arguments;

    if (geteuid() != 0)
        return JailCommand{bwrap, line};
    // As root a user namespace of ours would still be root's: become nobody first.
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    if (setpriv.isEmpty())
        return std::nullopt;
    return JailCommand{setpriv,
        QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
            QStringLiteral("--no-new-privs"), QStringLiteral("--"), bwrap}
            + line};
}

} // namespace havre::platform
