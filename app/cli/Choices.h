// The few values some options take: what a call is held against, and what its refusal names. Pure, any thread.
#pragma once

#include "core/health/facts/EventStore.h"

#include <QStringList>

namespace havre::cli {

[[nodiscard]] QString eventName(health::Event::Kind kind);
[[nodiscard]] QList<health::Event::Kind> eventsNamed(const QString &names); // separated by commas

namespace choices {
[[nodiscard]] QStringList languages();
[[nodiscard]] QStringList derivations();
[[nodiscard]] QStringList sexes();
[[nodiscard]] QStringList relations();
[[nodiscard]] QStringList categories();
[[nodiscard]] QStringList sorts();
[[nodiscard]] QStringList facts();
[[nodiscard]] QStringList events();
} // namespace choices

} // namespace havre::cli
