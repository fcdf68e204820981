// The vault's judgement of a password (core/vault), with one sentence of advice. Threading: main (it translates).
#pragma once

#include "core/vault/PasswordStrength.h"

namespace havre::ui {

struct Judgement : vault::Judgement {
    QString advice; // one sentence, translated; empty for no password
};

[[nodiscard]] Judgement judge(const QString &password);

} // namespace havre::ui
