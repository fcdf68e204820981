// One main() for all C++ tests: an event loop for coroutines, and any Qt warning fails the test that
// printed it.
#include <QCoreApplication>
#include <gtest/gtest.h>

namespace {
void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        ADD_FAILURE() << "Qt said: " << text.toStdString();
    else
        fprintf(stderr, "%s\n", qPrintable(text));
}
} // namespace

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
