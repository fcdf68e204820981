// Pictures compared with those somebody looked at and accepted: tests/screens/references, one sheet a face, every
// look on it at a fifth of its size. A difference is a failure that names the look and leaves the sheet's part,
// the new picture and their difference side by side in <pictures>/differs. HAVRE_ACCEPT=1 writes the sheets anew
// (./dev shots --accept).
// Threading: main thread.
#pragma once

#include <QDir>
#include <QImage>
#include <QString>

namespace havre::tests {

class Sheet {
public:
    // `pictures`: where the full pictures of this run go.
    Sheet(QString face, QDir pictures);

    // In the same order every time: it is the place on the sheet.
    void add(const QString &look, const QImage &picture);
    // Sentences about looks that changed; empty when all is as accepted.
    [[nodiscard]] QStringList compare() const;

private:
    struct Part {
        QString look;
        QImage small;
    };
    [[nodiscard]] QString path() const;
    [[nodiscard]] QImage whole() const;
    [[nodiscard]] QPoint placeOf(int part) const;
    void keepDifference(const Part &part, const QImage &accepted) const;

    QString m_face;
    QDir m_pictures;
    QList<Part> m_parts;
};

} // namespace havre::tests
