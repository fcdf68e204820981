// What waits for the DMP, told kindly: waiting, done, or refused with the one thing that helps.
// Threading: main thread (translations).
#pragma once

#include "core/dmp/outbox/Order.h"
#include "ui/support/ErrorText.h"

#include <QVariantMap>

namespace havre::ui {

// What the person can do about an order that is not done: nothing (it goes by itself), try again, or sign in.
enum class Remedy { None, Again, SignIn };

[[nodiscard]] Remedy remedyOf(const dmp::Order &order);
// { title, document, text, tone, glyph, remedy: "" | "again" | "sign-in", action, withdraw, code }; withdraw: the word that
// takes it back, empty when that cannot be.
[[nodiscard]] QVariantMap orderLine(const dmp::Order &order);

} // namespace havre::ui
