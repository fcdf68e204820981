// The fonts of the system, kept off the way to the first frame. Reading them and their hundred rules takes some 5 ms, and
// each face then opened asks all of them again; the lock page needs only the faces we bring.
// From the constructor to offer(), the process knows no font but its own (fontconfig: an empty configuration is
// current); a thread reads the others meanwhile. All calls from the thread of the window.
#pragma once

#include <memory>

namespace havre::platform {

class SystemFonts {
public:
    SystemFonts(); // before QGuiApplication
    ~SystemFonts();
    // They are there from now on. Qt must read its list of fonts anew: adding a font of one's own makes it.
    void offer();

private:
    struct Reading;
    std::unique_ptr<Reading> d;
};

} // namespace havre::platform
