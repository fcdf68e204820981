// The desktop's own settings by the XDG portal (org.freedesktop.portal.Settings), which GNOME, KDE and
// others answer; nothing is assumed where there is no portal. Asynchronous: never delays the first frame.
#pragma once

#include "core/ports/Surroundings.h"

#include <QDBusVariant>
#include <QObject>

#include <functional>

namespace havre::platform {

class DesktopLook final : public QObject, public ports::Surroundings {
    Q_OBJECT
public:
    explicit DesktopLook(QObject *parent = nullptr);
    ~DesktopLook() override;
    [[nodiscard]] ports::Look current() const override { return m_look; }
    void listen(std::function<void(ports::Look)> changed) override;

private Q_SLOTS:
    void take(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &area, const QString &key);
    void apply(const QString &key, const QVariant &value);
    ports::Look m_look;
    std::function<void(ports::Look)> m_changed;
};

} // namespace havre::platform
