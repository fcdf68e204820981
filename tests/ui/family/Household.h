// A household for the tests of pages and pictures: spaces are made as the form makes them, and a newborn's is filled as life
// fills it, by documents that say something.
#pragma once

#include "core/session/UnlockedSession.h"

namespace havre::tests {

[[nodiscard]] family::NewSpace child(const char *given, const char *familyName, QDate birth, family::Sex sex = family::Sex::Unknown);
[[nodiscard]] family::NewSpace helped(const char *given, const char *familyName, QDate birth);
family::Card makeSpace(session::UnlockedSession &core, const family::NewSpace &wanted);

// Of Louise, born 2025-09-29, until February 2026: the certificate of eight days, examinations with weight, height and head,
// the injections of two and four months but pneumococcus at four.
void fillNewborn(session::UnlockedSession &core);

} // namespace havre::tests
