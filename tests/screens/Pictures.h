// One face of a page in every look: pictures kept for people, walked by the machine, compared with the accepted.
#pragma once

#include "tests/qml/shell/WindowStage.h"

#include <QDir>

#include <functional>

namespace havre::tests {

struct Look {
    const char *device;
    QSize size;
    const char *scheme;
    double text;
    [[nodiscard]] QString name() const; // "phone-dark", "desktop-light-large"
};

// Three sizes, three themes, two sizes of text.
[[nodiscard]] QList<Look> looks();
[[nodiscard]] QDir pictures();

enum class Compared { Yes, No }; // No: what is drawn by lot
void picture(WindowStage &stage, const QString &face, Compared compared = Compared::Yes);
void picture(WindowStage &stage, const QString &face, const QList<Look> &looks, Compared compared = Compared::Yes,
             const std::function<void()> &prepare = {}); // done in each look before its picture
void goTo(WindowStage &stage, const char *route, const QVariantMap &arguments = {});

} // namespace havre::tests
