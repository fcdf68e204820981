#include "app/havre/Bootstrap.h"

#include <QByteArrayList>
#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <array>
#include <cstdlib>
#include <cstring>

extern char **environ;

namespace havre::app {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); // bubblewrap needs user namespaces, not setuid
    umask(S_IRWXG | S_IRWXO);
}

void scrubEnvironment()
{
    static constexpr std::array names{
        "LD_PRELOAD", "LD_AUDIT", "QML2_IMPORT_PATH", "QML_IMPORT_PATH", "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORM_PLUGIN_PATH", "QML_XHR_ALLOW_FILE_READ", "QML_XHR_ALLOW_FILE_WRITE", "QML_DISK_CACHE_PATH",
        "QT_QMLTEST_LOGGING", "QT_QUICK_CONTROLS_STYLE", "QT_STYLE_OVERRIDE", "QT_LOGGING_CONF", "SSLKEYLOGFILE",
        "OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES",
    };
    for (const char *name : names)
        unsetenv(name);
    QByteArrayList others;
    for (char **entry = environ; *entry; ++entry)
        if (std::strncmp(*entry, "QTWEBENGINE", std::strlen("QTWEBENGINE")) == 0)
            others += QByteArray(*entry).split('=').first();
    for (const QByteArray &name : others)
        unsetenv(name.constData());
}

void chooseSceneGraph()
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    // What a key changes (its letter, then the answer) comes within 2 ms: Qt's usual wait of 5 before each frame is 3 too many.
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "2");
}

} // namespace havre::app
