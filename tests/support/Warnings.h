// Installed by every main() of the tests: a Qt or QML warning fails the test that printed it.
#pragma once

#include <QString>
#include <QtGlobal>
#include <gtest/gtest.h>

#include <cstdio>

namespace havre::tests {

inline void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        ADD_FAILURE() << "Qt said: " << text.toStdString();
    else
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace havre::tests
