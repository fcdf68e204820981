#include "ui/shell/Preferences.h"

#include <QStandardPaths>

namespace havre::ui {
namespace {
QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1String("/havre/window.conf");
}
} // namespace

Preferences::Preferences(const QString &file)
    : m_file(file.isEmpty() ? usualFile() : file, QSettings::IniFormat)
{
}

QString Preferences::text(QLatin1String key, const QString &otherwise) const
{
    return m_file.value(key, otherwise).toString();
}

double Preferences::number(QLatin1String key, double otherwise) const
{
    bool good = false;
    const double value = m_file.value(key).toDouble(&good);
    return good ? value : otherwise;
}

void Preferences::set(QLatin1String key, const QVariant &value)
{
    m_file.setValue(key, value);
}

} // namespace havre::ui
