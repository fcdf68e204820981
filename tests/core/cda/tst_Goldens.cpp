// Each tests/goldens/cda/*.xml beside its .json, discovered. HAVRE_UPDATE_GOLDENS=1 writes the .json
// afresh: then read the difference before committing it.
#include "core/records/cda/Cda.h"
#include "tests/core/cda/CdaJson.h"
#include "tests/support/Await.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace havre::records::cda {
namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Goldens : public testing::TestWithParam<std::string> {};

TEST_P(Goldens, Match)
{
    const QString path = QString::fromStdString(GetParam());
    const auto cda = readCda(contents(path));
    ASSERT_OK(cda);
    const QByteArray found = QJsonDocument(tests::toJson(*cda)).toJson();
    const QString expected = path.chopped(3) + QStringLiteral("json");
    if (qEnvironmentVariableIsSet("HAVRE_UPDATE_GOLDENS")) {
        QFile file(expected);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(found) == found.size());
    }
    EXPECT_EQ(found.toStdString(), contents(expected).toStdString());
    const auto header = readHeader(contents(path));
    ASSERT_OK(header);
    EXPECT_EQ(*header, cda->header);
}

std::vector<std::string> files()
{
    std::vector<std::string> found;
    const QDir folder(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/cda"));
    for (const QString &name : folder.entryList({QStringLiteral("*.xml")}))
        found.push_back(folder.filePath(name).toStdString());
    return found;
}

INSTANTIATE_TEST_SUITE_P(Cda, Goldens, testing::ValuesIn(files()), [](const auto &file) {
    std::string name = QFileInfo(QString::fromStdString(file.param)).completeBaseName().toStdString();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Goldens, AreThere) { EXPECT_GE(files().size(), 8u) << "HAVRE_SOURCE_DIR?"; }

} // namespace
} // namespace havre::records::cda
