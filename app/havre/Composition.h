// Where ports meet adapters: constructs the machine's adapters and hands them to the models. No logic.
// Everything made here outlives every session. Threading: main thread.
#pragma once

#include "app/havre/Options.h"
#include "core/foundation/Clock.h"
#include "platform/appearance/DesktopLook.h"
#include "platform/browser/SystemBrowser.h"
#include "platform/keychain/Keychain.h"
#include "platform/printing/SystemPrinter.h"
#include "ui/shell/App.h"

#include <memory>

namespace havre::app {

class Composition {
public:
    // A platform file that cannot be read is an Error: starting without it would look like "no service".
    [[nodiscard]] static Result<std::unique_ptr<Composition>> of(const Options &options);
    ~Composition();

    [[nodiscard]] ui::App &app() { return *m_app; }
    // What may wait until the first frame is painted.
    void settle();

private:
    Composition();
    SystemClock m_clock;
    platform::Keychain m_keychain;
    platform::SystemBrowser m_browser;
    platform::SystemPrinter m_printer;
    platform::DesktopLook m_look;
    std::unique_ptr<ports::Renderer> m_renderer;
    std::unique_ptr<ports::Press> m_press;
    std::unique_ptr<ports::AppHost> m_apps;
    std::unique_ptr<ui::App> m_app;
};

} // namespace havre::app
