// A QR code, crisp: every module is the same whole number of the screen's own pixels, black on white with the quiet zone,
// whatever the theme, for cameras read nothing else well. Made here, shown here, kept nowhere. Threading: as any item.
#pragma once

#include "core/ports/Press.h"

#include <QQuickPaintedItem>

namespace havre::ui {

class QrPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool drawn READ drawn NOTIFY textChanged) // false: empty, or too long for any QR code
    Q_PROPERTY(int modules READ modules NOTIFY textChanged) // along a side, quiet zone included
public:
    static constexpr int Quiet = 4; // modules (ISO/IEC 18004)

    explicit QrPicture(QQuickItem *parent = nullptr);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool drawn() const { return m_symbol.width > 0; }
    [[nodiscard]] int modules() const { return drawn() ? m_symbol.width + 2 * Quiet : 0; }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    ports::Symbol m_symbol;
};

} // namespace havre::ui
