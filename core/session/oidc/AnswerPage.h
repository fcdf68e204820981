// What the browser shows when it has brought the answer back: one calm page, no script, nothing to load.
// Threading: pure, any thread.
#pragma once

#include <QByteArray>

namespace havre::session::oidc {

[[nodiscard]] QByteArray backToHavrePage();
[[nodiscard]] QByteArray notHerePage();

} // namespace havre::session::oidc
