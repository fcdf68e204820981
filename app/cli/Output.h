// What a call prints: one JSON object on stdout with --json, else lines for people; a failure is one
// sentence and its code on stderr. The JSON is documented in README.md and only grows.
#pragma once

#include "core/foundation/Result.h"

#include <QJsonObject>

namespace havre::cli {

void print(const QJsonObject &object);
void print(const QString &line);
// Says it and answers the exit code of its kind of fault.
[[nodiscard]] int report(const Error &error, bool json);
[[nodiscard]] int exitCode(Fault fault);

} // namespace havre::cli
