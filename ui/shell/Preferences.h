// What must be known before the vault is open: looks, language, minutes to the automatic lock. A plain
// JSON file that holds nothing personal, written whole or not at all. A file that cannot be read is as if
// it were empty: nobody is kept out of the vault by a broken preference.
// Threading: main thread.
#pragma once

#include <QJsonObject>
#include <QString>

namespace havre::ui {

class Preferences {
public:
    // Empty: $XDG_CONFIG_HOME/havre/window.json.
    explicit Preferences(const QString &file = {});

    [[nodiscard]] QString text(QLatin1String key, const QString &otherwise = {}) const;
    [[nodiscard]] double number(QLatin1String key, double otherwise) const;
    void set(QLatin1String key, const QJsonValue &value);

private:
    QString m_file;
    QJsonObject m_values;
};

} // namespace havre::ui
