#include "platform/apphost/JailedAppHost.h"

#include "platform/apphost/JailedGuest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace havre::platform {

JailExtras appHostExtras()
{
    return {QStringLiteral("havre-apphost"),
            QStringLiteral("--proc /proc --perms 0700 --dir /tmp/run --setenv HOME /tmp --setenv XDG_RUNTIME_DIR /tmp/run").split(u' '),
            {}};
}

JailedAppHost::JailedAppHost(QString helper, QString bubblewrap, std::chrono::milliseconds patience)
    : m_helper(std::move(helper)), m_bubblewrap(std::move(bubblewrap)), m_patience(patience)
{
    if (m_helper.isEmpty())
        m_helper = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("havre-apphost"));
}

Result<std::unique_ptr<ports::Guest>> JailedAppHost::open(const ports::GuestPage &page, ports::GuestDoors doors)
{
    if (!QFileInfo(m_helper).isReadable())
        return failure(Fault::Unsupported, QLatin1String("catalogue.no-host"));
    auto process = jailedHelper(m_helper, m_bubblewrap, appHostExtras());
    if (!process)
        return failure(Fault::Refused, QLatin1String("catalogue.no-jail"));
    return std::make_unique<JailedGuest>(std::move(process), page, std::move(doors), m_patience);
}

} // namespace havre::platform
