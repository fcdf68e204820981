#include "platform/appearance/DesktopLook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace havre::platform {
namespace {
constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String gnome("org.gnome.desktop.interface");
constexpr QLatin1String colorScheme("color-scheme");
constexpr QLatin1String contrast("contrast");
constexpr QLatin1String animations("enable-animations");
constexpr QLatin1String textScale("text-scaling-factor");
} // namespace

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
{
}

DesktopLook::~DesktopLook() = default;

void DesktopLook::listen(std::function<void(ports::Look)> changed)
{
    m_changed = std::move(changed);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString,QString,QDBusVariant)));
    ask(appearance, colorScheme);
    ask(appearance, contrast);
    ask(gnome, animations);
    ask(gnome, textScale);
}

void DesktopLook::ask(const QString &area, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << area << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            apply(key, reply.value().variant());
    });
}

void DesktopLook::take(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area == appearance || area == gnome)
        apply(key, value.variant());
}

void DesktopLook::apply(const QString &key, const QVariant &answer)
{
    // "Read" wraps its variant once more than "SettingChanged".
    const QVariant value = answer.canConvert<QDBusVariant>() ? answer.value<QDBusVariant>().variant() : answer;
    ports::Look look = m_look;
    if (key == colorScheme)
        look.dark = value.toUInt() == 1;
    else if (key == contrast)
        look.highContrast = value.toUInt() == 1;
    else if (key == animations)
        look.reducedMotion = !value.toBool();
    else if (key == textScale)
        look.textScale = std::clamp(value.toDouble(), 0.9, 2.0);
    if (look == m_look)
        return;
    m_look = look;
    m_changed(m_look);
}

} // namespace havre::platform
