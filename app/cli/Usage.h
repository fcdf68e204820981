// What --help says, in French like every sentence of this program.
#pragma once

#include <QStringList>

namespace havre::cli {

// No words: everything. "documents" or "documents list": those commands and their options. Empty: no such command.
[[nodiscard]] QString usage(const QStringList &words = {});

} // namespace havre::cli
