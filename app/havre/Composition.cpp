#include "app/havre/Composition.h"

#include "platform/apphost/JailedAppHost.h"
#include "platform/render/JailedPress.h"
#include "platform/render/JailedRenderer.h"
#include "ui/support/Fonts.h"

namespace havre::app {

Composition::Composition() = default;
Composition::~Composition() = default;

Result<std::unique_ptr<Composition>> Composition::of(const Options &options)
{
    std::unique_ptr<Composition> made(new Composition);
    made->m_renderer = std::make_unique<platform::JailedRenderer>();
    made->m_press = std::make_unique<platform::JailedPress>();
    made->m_apps = std::make_unique<platform::JailedAppHost>();

    ui::Doorway doorway;
    doorway.directory = options.vault;
    doorway.machine = {&made->m_keychain,     &made->m_browser, made->m_renderer.get(), &made->m_clock,
                       made->m_press.get(), &made->m_printer, made->m_apps.get()};
    if (!options.platformFile.isEmpty()) {
        HAVRE_TRY(platform, session::Platform::load(options.platformFile));
        doorway.platform = std::move(platform);
    }
    made->m_app = std::make_unique<ui::App>(std::move(doorway));
    made->m_app->appearance()->overrideWith(options.theme, options.textScale);
    if (!options.language.isEmpty())
        made->m_app->overrideLanguage(options.language);
    return made;
}

void Composition::settle()
{
    ui::addSignFonts();
    m_look.listen([this](const ports::Look &look) { m_app->appearance()->follow(look); });
}

} // namespace havre::app
