// The words of a message: --text FILE, else standard input. Words for a doctor are not for an argument list.
// Threading: main thread.
#pragma once

#include "app/cli/Arguments.h"

namespace havre::cli {

// All of them or none: Malformed "cli.usage" of a file that cannot be read or is no UTF-8, Exhausted "mailbox.text-too-long" beyond 1 MiB.
[[nodiscard]] Result<QString> givenText(const Arguments &arguments);
// Says it and answers the exit code.
[[nodiscard]] int reportText(const Error &error, const Arguments &arguments, bool json);

} // namespace havre::cli
