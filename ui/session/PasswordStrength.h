// The vault's judgement of a password (core/vault), as one sentence of advice. Threading: main (it translates).
#pragma once

#include "core/vault/PasswordStrength.h"

namespace havre::ui {

// Translated; empty for no password.
[[nodiscard]] QString adviceOn(vault::Judgement::Strength strength);

} // namespace havre::ui
