#include "tests/support/TestSpace.h"

#include "tests/support/Await.h"

namespace havre::tests {

TestSpace::TestSpace()
{
    auto created = await(vault::Vault::create(folder.filePath(QStringLiteral("vault")),
                                              SecretBytes::copyOf(Password), secrets,
                                              vault::KdfCost::floor(), clock));
    if (!created)
        qFatal("no test vault: %s", qPrintable(created.error().code));
    vault = std::move(*created);
    auto opened = await(vault->openSpace(vault->persons().first()));
    if (!opened)
        qFatal("no test space: %s", qPrintable(opened.error().code));
    space = std::move(*opened);
}

TestSpace::~TestSpace()
{
    space.reset();
    vault.reset();
}

} // namespace havre::tests
