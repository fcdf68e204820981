// What --help says, in French like every sentence of this program, and for programs; both are read from the grammar.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace havre::cli {

// No words: everything. "documents" or "documents list": those commands and their options. Empty: no such command.
[[nodiscard]] QString usage(const QStringList &words = {});
// The same choice of commands, as the JSON of README.md; no `commands` when there is no such one.
[[nodiscard]] QJsonObject usageJson(const QStringList &words = {});

} // namespace havre::cli
