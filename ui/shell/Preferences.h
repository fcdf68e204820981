// What must be known before the vault is open: looks, language, minutes to the automatic lock. A plain
// file that holds nothing personal. Threading: main thread.
#pragma once

#include <QSettings>

namespace havre::ui {

class Preferences {
public:
    // Empty: $XDG_CONFIG_HOME/havre/window.conf.
    explicit Preferences(const QString &file = {});

    [[nodiscard]] QString text(QLatin1String key, const QString &otherwise = {}) const;
    [[nodiscard]] double number(QLatin1String key, double otherwise) const;
    void set(QLatin1String key, const QVariant &value);

private:
    QSettings m_file;
};

} // namespace havre::ui
