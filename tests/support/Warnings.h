// Installed by every main() of the tests: a Qt or QML warning fails the test that printed it.
#pragma once

#include <QString>
#include <QtGlobal>
#include <gtest/gtest.h>

#include <cstdio>

namespace havre::tests {

// Qt 6.4 says it when two pauses meet, and it is no fault of a page: a ListView waits 16 ms (QPauseAnimationJob) before it
// fills its cacheBuffer, and during a pause the animation driver rests. When such a wait begins in the very round of
// events in which the last one's end is still queued, QUnifiedTimer::stopTimer() sees no running timer (the new one is only
// waiting to start) and stops the driver that rests already. The start that follows sets everything right.
inline constexpr const char *HarmlessRace = "QUnifiedTimer::stopAnimationDriver: driver is not running";

inline void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (text == QLatin1String(HarmlessRace))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        ADD_FAILURE() << "Qt said: " << text.toStdString();
    else
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace havre::tests
