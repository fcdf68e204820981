#include "ui/support/Fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QResource>

#include <array>

namespace havre::ui {
namespace {
// From where it lies in the program: by its name, Qt would copy every font into memory, once for itself and once for
// each face (3 MiB).
void add(QLatin1String file)
{
    const QResource font(QLatin1String(":/qt/qml/Havre/Design/fonts/") + file);
    Q_ASSERT(font.compressionAlgorithm() == QResource::NoCompression);
    QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
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

void openFaces(double textScale)
{
    struct Face {
        int size;
        QFont::Weight weight;
    };
    constexpr std::array faces{Face{12, QFont::Normal}, Face{14, QFont::Normal}, Face{16, QFont::Normal},
                               Face{16, QFont::Bold},   Face{20, QFont::Bold},   Face{32, QFont::Bold}};
    QImage sheet(8, 8, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&sheet);
    for (const Face &face : faces) {
        QFont font = QGuiApplication::font();
        font.setPixelSize(qRound(face.size * textScale));
        font.setWeight(face.weight);
        painter.setFont(font);
        painter.drawText(QPointF(0, 8), QStringLiteral("Le coffre est fermé, réponse à saisir dans l’appareil"));
    }
}

void addSignFonts()
{
    add(QLatin1String("NotoSansMath-Regular.ttf"));
}

} // namespace havre::ui
