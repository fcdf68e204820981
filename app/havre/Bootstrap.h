// What must be true of the process before a secret is read and before Qt looks around.
// Source: security.md §3.5. Call in this order, first thing in main().
#pragma once

namespace havre::app {

// No core dumps, not debuggable by the same user, no new privileges, files for the owner only.
void hardenProcess();
// Forgets variables by which somebody could load code into us or open QML to files.
void scrubEnvironment();
// Software scene graph unless the person chose another: half the memory, twice as fast to the first frame
// where OpenGL would be emulated (performance.md rows 23 and 24).
void chooseSceneGraph();

} // namespace havre::app
