// What machines read off paper and screens: QR codes (ISO/IEC 18004, by libqrencode) and datamatrices (ISO/IEC 16022, by
// zint). Drawing them is for who shows them. Pure; datamatrix() and qrCode() from one thread at a time.
#pragma once

#include "core/identity/Person.h"
#include "core/ports/Press.h"

namespace havre::sharing {

// Without the quiet zone of four modules. Exhausted "sharing.too-long" when no QR code holds it.
[[nodiscard]] Result<ports::Symbol> qrCode(const QString &text);
[[nodiscard]] Result<ports::Symbol> datamatrix(const QByteArray &bytes);
[[nodiscard]] bool isDark(const ports::Symbol &symbol, int x, int y); // false outside of it

// The identity as the INS datamatrix writes it (interop.md §3); empty without an INS.
[[nodiscard]] QByteArray insMessage(const identity::Person &person);

// For a terminal: two modules a letter, with the quiet zone; dark on light whatever the terminal's colours.
[[nodiscard]] QString drawnInLetters(const ports::Symbol &symbol);

} // namespace havre::sharing
