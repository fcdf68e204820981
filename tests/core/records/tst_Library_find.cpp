// What is found, and in what order.
#include "core/records/DocumentStore.h"
#include "tests/core/records/Shelf.h"

#include <thread>

using namespace havre;
using namespace havre::tests;
using namespace havre::records;

namespace {

QStringList names(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *name : list)
        result << QString::fromUtf8(name);
    return result;
}

// Five documents of different times, makers and kinds.
struct Filled : Shelf {
    Filled()
    {
        put(QStringLiteral("Écho rénale"), QStringLiteral("Rein gauche normal, rein droit : lithiase."), day(2024, 3, 1),
            Category::Imaging, QStringLiteral("Dr Zoé Martin"));
        put(QStringLiteral("Bilan"), QStringLiteral("Dosage de l’hémoglobine glyquée : 7,2 %. Œdème absent."), day(2025, 6, 1),
            Category::Biology, QStringLiteral("Laboratoire Élan"));
        put(QStringLiteral("Ordonnance"), QStringLiteral("Metformine 500 mg, compte rendu à suivre."), day(2025, 6, 2),
            Category::Prescription, QStringLiteral("Dr Anne Lefèvre"));
        put(QStringLiteral("Fond d’œil"), QStringLiteral("Pas de rétinopathie. Rendu compte au médecin."), day(2023, 1, 1),
            Category::Report, QStringLiteral("Dr anne LEFEVRE"));
        put(QStringLiteral("Sans date"), QStringLiteral("Carnet ancien, rein."), QDateTime(), Category::Other, QString());
    }
};

} // namespace

TEST(LibraryFind, ListsNewestFirstAndTheUndatedLast)
{
    Filled shelf;
    EXPECT_EQ(shelf.titles({}), names({"Ordonnance", "Bilan", "Écho rénale", "Fond d’œil", "Sans date"}));
    EXPECT_EQ(shelf.titles({}, 2), names({"Ordonnance", "Bilan"}));
}

TEST(LibraryFind, SortsAsAsked)
{
    Filled shelf;
    Query query;
    query.sort = Sort::OldestFirst;
    EXPECT_EQ(shelf.titles(query), names({"Sans date", "Fond d’œil", "Écho rénale", "Bilan", "Ordonnance"}));
    query.sort = Sort::ByTitle;
    EXPECT_EQ(shelf.titles(query), names({"Bilan", "Écho rénale", "Fond d’œil", "Ordonnance", "Sans date"}));
    query.sort = Sort::ByAuthor;
    EXPECT_EQ(shelf.titles(query), names({"Sans date", "Ordonnance", "Fond d’œil", "Écho rénale", "Bilan"}));
    query.sort = Sort::ByCategory;
    EXPECT_EQ(shelf.titles(query).first(), QStringLiteral("Sans date"));
    query.sort = Sort::RecentlyReceived;
    shelf.clock.advance(60);
    shelf.put(QStringLiteral("Arrivé tard"), {}, day(2001, 1, 1));
    EXPECT_EQ(shelf.titles(query).first(), QStringLiteral("Arrivé tard"));
}

TEST(LibraryFind, FiltersTogether)
{
    Filled shelf;
    Query query;
    query.categories = {Category::Biology, Category::Imaging};
    EXPECT_EQ(shelf.titles(query), names({"Bilan", "Écho rénale"}));
    query.categories = {Category::Imaging};
    EXPECT_EQ(shelf.titles(query), names({"Écho rénale"}));
    query = {};
    query.author = QStringLiteral("Dr Anne Lefèvre");
    EXPECT_EQ(shelf.titles(query), names({"Ordonnance", "Fond d’œil"})) << "a name is a name in any case";
    query.author = QStringLiteral("Hôpital du Parc");
    EXPECT_EQ(shelf.titles(query).size(), 4) << "organisations sign too";
    query = {};
    query.from = QDate(2024, 1, 1);
    EXPECT_EQ(shelf.titles(query), names({"Ordonnance", "Bilan", "Écho rénale"}));
    query.to = QDate(2025, 6, 1);
    EXPECT_EQ(shelf.titles(query), names({"Bilan", "Écho rénale"}));
    query.from = {};
    query.text = QStringLiteral("rein");
    EXPECT_EQ(shelf.titles(query), names({"Écho rénale"})) << "the undated one lies outside every range";
    query = {};
    query.unseenOnly = true;
    const auto all = valueOf(await(shelf.library.rows(valueOf(await(shelf.library.find({}))))));
    EXPECT_OK(await(shelf.library.markSeen(all.first().id)));
    EXPECT_EQ(shelf.titles(query).size(), 4);
    query.categories = {Category::Biology};
    query.text = QStringLiteral("glyq");
    query.sort = Sort::ByTitle;
    EXPECT_EQ(shelf.titles(query), names({"Bilan"}));
    query.sort = Sort::NewestFirst;
    EXPECT_EQ(shelf.titles(query), names({"Bilan"}));
    query.author = QStringLiteral("personne");
    EXPECT_EQ(shelf.titles(query), QStringList());
}

TEST(LibraryFind, FindsAsOneTypes)
{
    Filled shelf;
    EXPECT_EQ(shelf.search(QStringLiteral("re")), names({"Ordonnance", "Écho rénale", "Fond d’œil", "Sans date"}));
    EXPECT_EQ(shelf.search(QStringLiteral("l'hémoglobine")), names({"Bilan"}));
    EXPECT_EQ(shelf.search(QStringLiteral("HEMOGLOBINE GLYQUEE")), names({"Bilan"}));
    EXPECT_EQ(shelf.search(QStringLiteral("oedeme")), names({"Bilan"}));
    EXPECT_EQ(shelf.search(QStringLiteral("retinopath")), names({"Fond d’œil"})) << "long beginnings too";
    EXPECT_EQ(shelf.search(QStringLiteral("metformine medecin")), QStringList());
    EXPECT_EQ(shelf.search(QString::fromUtf8("œdème")), names({"Bilan"}));
    EXPECT_EQ(shelf.search(QStringLiteral("\"compte rendu\"")), names({"Ordonnance"}));
    EXPECT_EQ(shelf.search(QStringLiteral("compte rendu")), names({"Ordonnance", "Fond d’œil"}));
    EXPECT_EQ(shelf.search(QStringLiteral("lefevre")), names({"Ordonnance", "Fond d’œil"})) << "authors";
    EXPECT_EQ(shelf.search(QStringLiteral("fond d'oeil")), names({"Fond d’œil"})) << "titles";
    EXPECT_EQ(shelf.search(QStringLiteral("absinthe")), QStringList());
    EXPECT_EQ(shelf.search(QStringLiteral("\"'*:^ NEAR(")), QStringList()) << "typing is never syntax";
    EXPECT_EQ(shelf.search(QStringLiteral(" ?! ")).size(), 5) << "nothing to look for lists everything";
}

TEST(LibraryFind, WordsPrintedWithLigaturesAreFoundAsTyped)
{
    Shelf shelf;
    const QString printed = QStringLiteral("Insu\ufb03sance rénale, re\ufb02ux, dé\ufb01cit en fer, e\ufb00ort.");
    const DocumentId id = shelf.put(QStringLiteral("Bilan"), {}, day(2025, 1, 1));
    ASSERT_OK(await(shelf.library.setText(id, printed)));
    for (const char *typed : {"insuffisance", "insuff", "reflux", "deficit", "déficit", "effort", "\"reflux déficit\""})
        EXPECT_EQ(shelf.search(QString::fromUtf8(typed)), names({"Bilan"})) << typed;
    EXPECT_EQ(shelf.search(QStringLiteral("insu\ufb03sance")), names({"Bilan"}));
    Query query;
    query.text = QStringLiteral("deficit");
    const auto found = valueOf(await(shelf.library.find(query)));
    const auto rows = valueOf(await(shelf.library.rows(found, query.text)));
    ASSERT_EQ(rows.size(), 1);
    ASSERT_EQ(rows.first().snippet.marks.size(), 1);
    const auto mark = rows.first().snippet.marks.first();
    EXPECT_EQ(rows.first().snippet.text.mid(mark.start, mark.length), QStringLiteral("déficit"));
}

TEST(LibraryFind, RowsCarrySnippetsInTheOrderAsked)
{
    Filled shelf;
    Query query;
    query.text = QStringLiteral("rein");
    const auto positions = valueOf(await(shelf.library.find(query)));
    ASSERT_EQ(positions.size(), 2);
    auto rows = valueOf(await(shelf.library.rows({positions.at(1), 12345, positions.at(0)}, QStringLiteral("rein"))));
    ASSERT_EQ(rows.size(), 2) << "one that is gone is left out";
    EXPECT_EQ(rows.at(0).title, QStringLiteral("Sans date"));
    const auto &snippet = rows.at(1).snippet;
    EXPECT_EQ(snippet.text, QStringLiteral("Rein gauche normal, rein droit : lithiase."));
    ASSERT_EQ(snippet.marks.size(), 2);
    EXPECT_EQ(snippet.text.mid(snippet.marks.at(1).start, snippet.marks.at(1).length), QStringLiteral("rein"));
    rows = valueOf(await(shelf.library.rows(positions)));
    EXPECT_TRUE(rows.first().snippet.text.isEmpty());
}

TEST(LibraryFind, TextMayComeLater)
{
    Filled shelf;
    auto scan = Shelf::arriving(QStringLiteral("Scan"), {}, day(2026, 1, 1));
    scan.textLater = true;
    const auto id = shelf.put(scan);
    EXPECT_EQ(valueOf(await(shelf.library.awaitingText(10))), QList<DocumentId>{id});
    EXPECT_OK(await(shelf.library.setText(id, QStringLiteral("Radiographie du poignet"))));
    EXPECT_EQ(shelf.search(QStringLiteral("poignet")), names({"Scan"}));
    EXPECT_EQ(shelf.search(QStringLiteral("scan")), names({"Scan"}));
    EXPECT_TRUE(valueOf(await(shelf.library.awaitingText(10))).isEmpty());
    EXPECT_OK(await(shelf.library.setText(id, QStringLiteral("Radiographie du coude"))));
    EXPECT_EQ(shelf.search(QStringLiteral("poignet")), QStringList()) << "the index forgets what was replaced";
    EXPECT_EQ(shelf.search(QStringLiteral("coude")), names({"Scan"}));
    const auto check = [](vault::sqlite::Connection &c) {
        return c.execute("INSERT INTO search(search, rank) VALUES('integrity-check', 1)");
    };
    EXPECT_OK(await(shelf.space->write(check)));
}

TEST(LibraryFind, PositionsFollowTheDate)
{
    using store::positionBase;
    EXPECT_LT(positionBase(day(2026, 1, 1)), positionBase(day(2025, 1, 1)));
    EXPECT_LT(positionBase(day(1850, 1, 1)), positionBase(QDateTime()));
    EXPECT_GT(positionBase(day(9999, 1, 1)), 0);
    Shelf shelf;
    for (int i = 0; i < 5; ++i) // within one minute they keep the order of arrival
        shelf.put(QStringLiteral("D%1").arg(i), {}, day(2025, 1, 1));
    EXPECT_EQ(shelf.titles({}), names({"D0", "D1", "D2", "D3", "D4"}));
}

TEST(LibraryFind, BreaksOffWhatNobodyWaitsForAnyMore)
{
    Filled shelf;
    const auto abandoned = std::make_shared<std::atomic<bool>>(true);
    EXPECT_CODE(await(shelf.library.find({}, 0, abandoned)), "foundation.cancelled");
    EXPECT_EQ(shelf.titles({}).size(), 5) << "the next question is answered";
}

TEST(LibraryFind, BreaksOffInTheMiddle)
{
    Filled shelf;
    const auto abandoned = std::make_shared<std::atomic<bool>>(false);
    const auto endless = [abandoned](vault::sqlite::Connection &c) -> Result<bool> {
        const vault::sqlite::Connection::Heeding heeding(c, abandoned.get());
        HAVRE_TRY(counting, c.prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));
        const std::jthread soon([abandoned] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            *abandoned = true;
        });
        return counting.step();
    };
    EXPECT_CODE(await(shelf.space->read(endless)), "foundation.cancelled");
    EXPECT_EQ(shelf.titles({}).size(), 5);
}
