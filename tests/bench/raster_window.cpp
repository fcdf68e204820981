// The floor: the least a Qt program can show. A bare QRasterWindow filled with one colour.
#include <QGuiApplication>
#include <QPainter>
#include <QRasterWindow>

class Bare final : public QRasterWindow {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), height(), QColor(244, 247, 249));
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    Bare window;
    window.resize(1280, 800);
    window.show();
    return QGuiApplication::exec();
}
