#include "platform/fonts/SystemFonts.h"

#include <fontconfig/fontconfig.h>

#include <thread>

namespace havre::platform {
namespace {
struct Released {
    void operator()(FcConfig *config) const { FcConfigDestroy(config); }
};
using Config = std::unique_ptr<FcConfig, Released>;
} // namespace

struct SystemFonts::Reading {
    Config all; // written by the thread, read after it ended
    std::jthread thread{[this] { all.reset(FcInitLoadConfigAndFonts()); }};
};

SystemFonts::SystemFonts()
{
    const Config none(FcConfigCreate());
    if (none && FcConfigSetCurrent(none.get())) // holds it
        d = std::make_unique<Reading>();        // else Qt reads all by itself, as everywhere
}

SystemFonts::~SystemFonts() = default;

void SystemFonts::offer()
{
    if (!d)
        return;
    d->thread.join();
    if (d->all)
        FcConfigSetCurrent(d->all.get());
    d.reset();
}

} // namespace havre::platform
