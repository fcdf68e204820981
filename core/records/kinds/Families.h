// The family tables the registry is made of. Private to kinds.
#pragma once

#include "core/records/kinds/Kinds.h"

#include <QCoreApplication>

namespace havre::records::kinds {

[[nodiscard]] std::span<const Kind> syntheses();
[[nodiscard]] std::span<const Kind> reports();
[[nodiscard]] std::span<const Kind> imaging();
[[nodiscard]] std::span<const Kind> biology();
[[nodiscard]] std::span<const Kind> medicines();
[[nodiscard]] std::span<const Kind> vaccination();
[[nodiscard]] std::span<const Kind> children();
[[nodiscard]] std::span<const Kind> pregnancy();
[[nodiscard]] std::span<const Kind> certificates();
[[nodiscard]] std::span<const Kind> journeys();
[[nodiscard]] std::span<const Kind> administrative();
[[nodiscard]] std::span<const Kind> deposited();

} // namespace havre::records::kinds

// NAME marks a source string for the translators (translations/CMakeLists.txt tells lupdate so).
#define NAME(context, label) QT_TRANSLATE_NOOP(context, label)
#define KIND(id, label, glyph, category, templates, codes) {id, label, glyph, Category::category, templates, codes}
