// What Ctrl+C and a polite kill say where no command waits for them (Interrupt.h does while one does): one sentence, its code,
// exit 3. The vault is made to be left at any moment. Threading: main thread, once, at the start.
#pragma once

namespace havre::cli {

void sayFarewellWhenStopped(bool json);

} // namespace havre::cli
