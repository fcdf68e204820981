// Where a password comes from: a descriptor, a file, or the terminal with echo off. Never an argument,
// never the environment.
#pragma once

#include "app/cli/Arguments.h"
#include "core/foundation/SecretBytes.h"

namespace havre::cli {

// The first line, without its end. Malformed "cli.no-password" when none can be had.
[[nodiscard]] Result<SecretBytes> readPassword(const Arguments &arguments, bool twice = false);

} // namespace havre::cli
