#include "ui/support/Fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace havre::ui {
namespace {
void add(QLatin1String file)
{
    QFontDatabase::addApplicationFont(QLatin1String(":/qt/qml/Havre/Design/fonts/") + file);
}
} // namespace

void useHouseFonts()
{
    add(QLatin1String("NotoSans-Regular.ttf"));
    add(QLatin1String("NotoSans-Bold.ttf"));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math")});
    font.setPixelSize(16);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QGuiApplication::setFont(font);
}

void addSignFonts()
{
    add(QLatin1String("NotoSansMath-Regular.ttf"));
}

} // namespace havre::ui
