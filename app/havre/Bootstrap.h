// What must be true of the process before a secret is read and before Qt looks around.
// Source: security.md §3.5. Call in this order, first thing in main().
#pragma once

namespace havre::app {

// No core dumps, not debuggable by the same user, no new privileges, files for the owner only.
void hardenProcess();
// Forgets variables by which somebody could load code through Qt or OpenSSL, or open QML to files; they are read
// after this. What the loader reads (LD_PRELOAD, LD_AUDIT) has had its effect on us already: that is forgotten for
// the helpers we start.
void scrubEnvironment();
// Software scene graph unless the person chose another: half the memory, twice as fast to the first frame
// where OpenGL would be emulated (performance.md rows 23 and 24). And how long a frame waits for more to show.
void chooseSceneGraph();

} // namespace havre::app
