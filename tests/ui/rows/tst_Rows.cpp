// A row as a picture: nothing of what a title says is obeyed, nothing runs out of its place, and the picture has
// exactly the pixels of its window.
#include "ui/rows/RowDrawing.h"
#include "ui/rows/Syllables.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace havre::ui;

namespace {

struct Rows : testing::Test {
    RowLook look;
    RowDrawing drawing;

    Rows()
    {
        for (QColor RowLook::*tone : {&RowLook::surface, &RowLook::sunken, &RowLook::line, &RowLook::primarySoft, &RowLook::control})
            look.*tone = Qt::white;
        look.ink = Qt::black;
        look.inkMuted = Qt::black;
        look.primary = Qt::white;
        look.band = Qt::green;
    }
    QFont font() const
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(16);
        return font;
    }
    QImage drawn(const RowWords &words, qreal width, qreal ratio = 1)
    {
        drawing.measure(words, look, width);
        QImage picture((QSizeF(width, drawing.height()) * ratio).toSize(), QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        drawing.draw(painter, {width, drawing.height()}, {}, look, ratio);
        return picture;
    }
    // The columns that have dark pixels: first and last.
    static std::pair<int, int> dark(const QImage &picture, QRect part)
    {
        std::pair<int, int> found{-1, -1};
        for (int x = part.left(); x <= part.right(); ++x)
            for (int y = part.top(); y <= part.bottom(); ++y)
                if (qGray(picture.pixel(x, y)) < 128) {
                    if (found.first < 0)
                        found.first = x;
                    found.second = x;
                }
        return found;
    }
};

QVariantMap mark(int start, int length)
{
    return {{QStringLiteral("start"), start}, {QStringLiteral("length"), length}};
}

QString joined(const QList<SnippetPiece> &pieces)
{
    QString whole;
    for (const SnippetPiece &piece : pieces)
        whole += piece.words;
    return whole;
}

} // namespace

TEST_F(Rows, WordsThatFitAreNotCutAndOthersAre)
{
    Lines lines;
    lines.set(QStringLiteral("Bilan sanguin"), font(), {400, 24, 2, true});
    EXPECT_FALSE(lines.cut());
    EXPECT_EQ(lines.height(), 24);
    lines.set(QStringLiteral("Compte rendu de séjour en maternité, service des grossesses"), font(), {160, 24, 2, true});
    EXPECT_TRUE(lines.cut());
    EXPECT_EQ(lines.height(), 48);
    EXPECT_LE(lines.length(), 160);
    lines.set(QString(300, u'm'), font(), {160, 24, 2, true});
    EXPECT_TRUE(lines.cut()) << "one word longer than both lines";
    EXPECT_EQ(lines.height(), 48);
    lines.set(QStringLiteral("Court"), font(), {160, 24, 2, true});
    EXPECT_FALSE(lines.cut()) << "what was cut before is forgotten";
    lines.set({}, font(), {160, 24, 2, true});
    EXPECT_EQ(lines.height(), 0);
}

TEST_F(Rows, AWordWiderThanItsLineIsPartedAtASyllable)
{
    EXPECT_EQ(hyphenated(QStringLiteral("Électrocardiogramme")).replace(QChar(QChar::SoftHyphen), u'-'), QStringLiteral("Élec-tro-car-dio-gramme"));
    EXPECT_EQ(hyphenated(QStringLiteral("Échographie")).replace(QChar(QChar::SoftHyphen), u'-'), QStringLiteral("Écho-gra-phie"));
    EXPECT_EQ(hyphenated(QStringLiteral("20260227 PDF avril")), QStringLiteral("20260227 PDF avril")) << "figures and short words stay whole";
    EXPECT_EQ(hyphenated({}), QString());

    Lines lines;
    lines.set(QStringLiteral("Électrocardiogramme"), font(), {120, 24, 3, true});
    EXPECT_FALSE(lines.cut());
    EXPECT_EQ(lines.height(), 48);
    EXPECT_LE(lines.length(), 120);
    lines.set(QString(30, u'8'), font(), {120, 24, 3, true});
    EXPECT_FALSE(lines.cut()) << "what has no syllable is parted where the line ends";
    EXPECT_LE(lines.length(), 120);

    look.stacked = true;
    look.bodySize = 26;
    drawing.measure({QStringLiteral("Électrocardiogramme"), QStringLiteral("Dr Anne Lefèvre"), {}, {}, {}, {}}, look, 300);
    EXPECT_TRUE(drawing.cut().isEmpty());
    look.stacked = false;
    drawing.measure({QStringLiteral("Bilan"), QStringLiteral("Centre hospitalier ").repeated(9), {}, {}, {}, {}}, look, 300);
    EXPECT_EQ(drawing.cut().size(), 1);
}

TEST_F(Rows, MarkupStaysWords)
{
    Lines plain, hostile;
    plain.set(QStringLiteral("gras"), font(), {400});
    hostile.set(QStringLiteral("<b>gras</b>"), font(), {400});
    EXPECT_GT(hostile.length(), plain.length() + 20);
}

TEST_F(Rows, FoundWordsAreCutOutOfTheirLine)
{
    const QString text = QStringLiteral("Merci de doser la ferritine avant la reprise");
    const auto pieces = cutSnippet(text, {mark(18, 9)}, 40);
    ASSERT_EQ(pieces.size(), 3);
    EXPECT_EQ(pieces.at(1).words, QStringLiteral("ferritine"));
    EXPECT_TRUE(pieces.at(1).found);
    EXPECT_FALSE(pieces.at(2).found);
    EXPECT_EQ(joined(pieces), text);

    const auto close = cutSnippet(text, {mark(18, 9)}, 8);
    EXPECT_EQ(joined(close), QStringLiteral("…\u00a0la ferritine avant la reprise")) << "the found word stays in sight";
}

TEST_F(Rows, MarksOutsideTheTextAreLeftOut)
{
    const QString text = QStringLiteral("Ferritine");
    for (const QVariantList &marks : {QVariantList{mark(5, 90)}, QVariantList{mark(-3, 2)}, QVariantList{mark(90, 2)},
                                      QVariantList{mark(2, 0)}, QVariantList{mark(0, 4), mark(2, 3)}, QVariantList{QVariant()}})
        EXPECT_EQ(joined(cutSnippet(text, marks, 40)), text);
}

TEST_F(Rows, ALongTitleMakesTheRowHigherUpToTwoLines)
{
    RowWords words{QStringLiteral("Ordonnance"), QStringLiteral("Dr Anne Lefèvre"), QStringLiteral("9 févr."), {}, {}, {}};
    drawing.measure(words, look, 360);
    EXPECT_EQ(drawing.height(), 72);
    words.title = QStringLiteral("Ordonnance ").repeated(40);
    drawing.measure(words, look, 360);
    const qreal two = drawing.height();
    EXPECT_EQ(two, 2 * 24 + 20 + 20);
    words.snippet = QStringLiteral("Fer 80 mg, un comprimé le matin.");
    drawing.measure(words, look, 360);
    EXPECT_EQ(drawing.height(), two + 22);
    look.stacked = true;
    drawing.measure(words, look, 360);
    EXPECT_EQ(drawing.height(), 3 * 24 + 2 * 20 + 22 + 20) << "large text: three lines, the date below the author";
}

TEST_F(Rows, NothingIsDrawnBesideItsPlace)
{
    const QImage picture = drawn({QStringLiteral("Compte rendu ").repeated(30), QStringLiteral("Centre hospitalier ").repeated(20),
                                  QStringLiteral("24 févr. 2026"), QStringLiteral("ferritine ").repeated(40), {mark(0, 9)}, {}, true, true}, 300);
    const auto [first, last] = dark(picture, picture.rect());
    EXPECT_GE(first, 16 + 44 + 12 - 1);
    EXPECT_LE(last, 300 - 16);
}

TEST_F(Rows, WordsFromRightToLeftStandAtTheRight)
{
    const QImage left = drawn({QStringLiteral("abcdef"), {}, {}, {}, {}, {}, false, true}, 360);
    const QImage right = drawn({QStringLiteral("\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5"), {}, {}, {}, {}, {}, false, true}, 360);
    EXPECT_LT(dark(left, left.rect()).first, 90);
    EXPECT_GT(dark(right, right.rect()).first, 180);
}

TEST_F(Rows, AFoundWordStandsOnItsBand)
{
    const QImage picture = drawn({QStringLiteral("Bilan"), {}, {}, QStringLiteral("la ferritine est basse"), {mark(3, 9)}, {}, false, true}, 360);
    int green = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            green += picture.pixelColor(x, y) == QColor(Qt::green);
    EXPECT_GT(green, 400);
}

TEST_F(Rows, AFractionalPixelRatioDrawsMorePixelsNotStretchedOnes)
{
    const RowWords words{QStringLiteral("Illimité"), {}, {}, {}, {}, {}, false, true};
    const QImage once = drawn(words, 360);
    const QImage finer = drawn(words, 360, 1.25);
    EXPECT_EQ(finer.width(), 450);
    const auto [from, to] = dark(once, once.rect());
    const auto [fineFrom, fineTo] = dark(finer, finer.rect());
    EXPECT_NEAR(fineTo - fineFrom, (to - from) * 1.25, 4);
    EXPECT_NE(finer, once.scaled(finer.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}
