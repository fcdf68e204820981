// The check of the vault: says how much is whole, and which kind of harm it found.
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"
#include "ui/settings/VaultCare.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

using namespace havre;
using tests::waitUntil;
using ui::StatefulList;
using ui::VaultCare;

namespace {

struct VaultCareTest : testing::Test {
    tests::OpenVault vault;
    VaultCare care;

    void check()
    {
        care.setSession(vault.session());
        care.check();
        EXPECT_EQ(care.state(), StatefulList::Loading);
        ASSERT_TRUE(waitUntil([this] { return care.state() != StatefulList::Loading; }));
    }
};

} // namespace

TEST_F(VaultCareTest, AWholeVaultSaysHowMuchWasChecked)
{
    vault.addText(QStringLiteral("Un"), QStringLiteral("Dr A"), {2026, 1, 1});
    vault.addText(QStringLiteral("Deux"), QStringLiteral("Dr A"), {2026, 1, 2});
    check();
    EXPECT_EQ(care.state(), StatefulList::Ready);
    EXPECT_EQ(care.checkedDocuments(), 2);
    EXPECT_GE(care.checkedEntries(), 2);
    EXPECT_TRUE(waitUntil([this] { return care.documents() == 2; }));
    EXPECT_FALSE(care.directory().isEmpty());
}

TEST_F(VaultCareTest, WhoseSpaceIsDamagedIsSaid)
{
    family::NewSpace wanted;
    wanted.person.givenName = QStringLiteral("Jade");
    wanted.person.familyName = QStringLiteral("Moreau");
    wanted.person.birthDate = QDate(2025, 9, 29);
    const auto made = tests::await(vault.session()->core().createSpace(wanted));
    ASSERT_OK(made);
    check();
    EXPECT_EQ(care.state(), StatefulList::Ready);
    EXPECT_EQ(care.checkedSpaces(), 2);
    EXPECT_EQ(care.harm(), QString());
    QFile database(vault.folder.filePath(QStringLiteral("vault/persons/%1/records.db").arg(made->person.id.toString())));
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    database.seek(4096 + 100);
    database.write("harm");
    database.close();
    check();
    EXPECT_EQ(care.state(), StatefulList::Failed);
    EXPECT_EQ(care.error().code, QStringLiteral("vault.database-damaged"));
    EXPECT_EQ(care.harm(), QStringLiteral("Jade Moreau\u202f: ") + care.error().title);
}

TEST_F(VaultCareTest, ADamagedDocumentIsFound)
{
    vault.addText(QStringLiteral("Un"), QStringLiteral("Dr A"), {2026, 1, 1});
    // The largest file that is not the database: the document.
    QString blob;
    QDirIterator files(vault.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QStringLiteral("blob")))
            blob = path;
    }
    ASSERT_FALSE(blob.isEmpty());
    QFile file(blob);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    file.seek(0);
    file.write(bytes);
    file.close();
    check();
    EXPECT_EQ(care.state(), StatefulList::Failed);
    EXPECT_EQ(care.error().code, QStringLiteral("vault.blob-damaged"));
}
