// GET [base]/metadata: what this server really does, and nothing more. Threading: pure, any.
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace havre::sandbox {

[[nodiscard]] QJsonObject capabilityStatement(const QString &base, const QDateTime &now);

} // namespace havre::sandbox
