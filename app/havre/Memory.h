// What the process holds only because it just started, opened or closed something, given back when nobody waits.
// Source: performance.md, memory at home. Threading: any thread; some milliseconds.
#pragma once

namespace havre::app {

// The allocator's free pages, and the pages of programs and libraries mapped so far: most served once (relocating,
// registering types), and those that serve again are mapped from the system's cache when they are next touched.
void giveBackMemory();

} // namespace havre::app
