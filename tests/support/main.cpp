// One main() for all C++ tests: an event loop for coroutines, and any Qt warning fails the test that
// printed it.
#include "core/crypto/Leaving.h"
#include "tests/support/Warnings.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    havre::crypto::leaveNothingToExit();
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv);
    qInstallMessageHandler(havre::tests::failOnWarning);
    return RUN_ALL_TESTS();
}
