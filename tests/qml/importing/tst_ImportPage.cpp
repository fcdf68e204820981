// The import page: choose, read, review, file; by keyboard; what cannot enter says why.
#include "tests/qml/records/PageStage.h"
#include "ui/importing/ImportFlow.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace havre;
using tests::PageStage;
using tests::waitUntil;
using ui::ImportFlow;

namespace {

constexpr QSize Phone{390, 844};
constexpr QSize Desktop{1280, 800};
const QString Page = QStringLiteral("qrc:/qt/qml/Havre/Importing/ImportPage.qml");

struct ImportPage : testing::Test {
    PageStage stage;
    QTemporaryDir folder;

    QUrl put(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName());
    }
    ImportFlow *flow() { return stage.page()->findChild<ImportFlow *>(); }
    // As the system's dialog or a drop hands files over.
    void bring()
    {
        QFile golden(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/goldens/facts/mixed.xml"));
        ASSERT_TRUE(golden.open(QIODevice::ReadOnly));
        const QUrl known = put("deja.txt", "Une note connue.");
        ASSERT_NE(flow(), nullptr);
        flow()->review({known});
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Ranger 1 document")));
        flow()->file();
        ASSERT_TRUE(stage.waitSays(QStringLiteral("1 document rangé dans votre coffre")));
        flow()->review({put("analyses-du-port.xml", golden.readAll()), put("note.txt", "Une note de la marée haute."), known,
                        put("vide.pdf", ""), put("<b>piege.txt", "Un autre mot.")});
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Analyses du port")));
    }
};

} // namespace

TEST_F(ImportPage, SaysWhatCanComeIn)
{
    for (const auto &[name, size] : {std::pair{"phone", Phone}, std::pair{"desktop", Desktop}}) {
        stage.show(Page, size);
        ASSERT_TRUE(stage.waitSays(QStringLiteral("Choisir des fichiers")));
        stage.grab(QStringLiteral("import-choose-") + QLatin1String(name));
        stage.look(QStringLiteral("dark"), 1.6);
        stage.grab(QStringLiteral("import-choose-dark-160-") + QLatin1String(name));
        stage.checkHouseRules();
    }
}

TEST_F(ImportPage, NothingEntersBeforeItWasLookedAt)
{
    stage.show(Page, Phone);
    bring();
    stage.grab(QStringLiteral("import-review-phone"));
    EXPECT_TRUE(stage.waitSays(QStringLiteral("Ranger 3 documents")));
    bool known = false;
    bool unreadable = false;
    for (const PageStage::Spoken &one : stage.spoken()) {
        known |= one.description.contains(QStringLiteral("Déjà dans le coffre"));
        unreadable |= one.description.contains(QStringLiteral("records.empty"));
    }
    EXPECT_TRUE(known);
    EXPECT_TRUE(unreadable) << "with its reason and code";
    stage.look(QStringLiteral("dark"), 1.6);
    stage.grab(QStringLiteral("import-review-phone-dark-160"));
    stage.look(QStringLiteral("light"), 1.0);
    stage.checkHouseRules();
    ASSERT_TRUE(waitUntil([&] { return stage.focused() == QStringLiteral("Analyses du port"); })) << stage.focused().toStdString();
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Space);
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Ranger 2 documents")));
    ASSERT_TRUE(stage.press(QStringLiteral("Ranger 2 documents")));
    ASSERT_TRUE(stage.waitSays(QStringLiteral("2 documents rangés dans votre coffre")));
    stage.grab(QStringLiteral("import-done-phone"));
    EXPECT_TRUE(stage.says(QStringLiteral("8 résultats y ont été lus")));
    ASSERT_TRUE(stage.press(QStringLiteral("Voir mes documents")));
    EXPECT_EQ(stage.app->routes()->current(), QStringLiteral("documents"));
    EXPECT_EQ(stage.requests, 0);
}

TEST_F(ImportPage, OnADesktopToo)
{
    stage.show(Page, Desktop);
    bring();
    stage.grab(QStringLiteral("import-review-desktop"));
    flow()->review({QUrl::fromLocalFile(folder.filePath(QStringLiteral("absent")))});
    ASSERT_TRUE(stage.waitSays(QStringLiteral("Fichier introuvable")));
    stage.grab(QStringLiteral("import-failed-desktop"));
    ASSERT_TRUE(stage.says(QStringLiteral("records.import.absent")));
    stage.checkHouseRules();
}
