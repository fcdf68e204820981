#include "ui/shell/Preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace havre::ui {
namespace {

constexpr qint64 LargestFile = 64 * 1024;

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1String("/havre/window.json");
}

} // namespace

Preferences::Preferences(const QString &file)
    : m_file(file.isEmpty() ? usualFile() : file)
{
    QFile stored(m_file);
    if (stored.size() <= LargestFile && stored.open(QIODevice::ReadOnly))
        m_values = QJsonDocument::fromJson(stored.readAll()).object();
}

QString Preferences::text(QLatin1String key, const QString &otherwise) const
{
    return m_values.value(key).toString(otherwise);
}

double Preferences::number(QLatin1String key, double otherwise) const
{
    return m_values.value(key).toDouble(otherwise);
}

void Preferences::set(QLatin1String key, const QJsonValue &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile written(m_file);
    if (written.open(QIODevice::WriteOnly)) {
        written.write(QJsonDocument(m_values).toJson());
        written.commit(); // a preference that could not be kept is asked again, nothing more
    }
}

} // namespace havre::ui
