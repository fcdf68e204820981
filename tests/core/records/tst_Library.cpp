// What is stored with a document and what guards it.
#include "core/journal/AccessJournal.h"
#include "core/records/DocumentStore.h"
#include "tests/core/records/Shelf.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QEventLoop>
#include <QTimer>

using namespace havre;
using namespace havre::tests;
using namespace havre::records;

TEST(Library, GivesBackEveryFieldAndByte)
{
    Shelf shelf;
    NewDocument arriving;
    Document &d = arriving.document;
    d.masterIdentifier = QStringLiteral("1.2.250.1.9999.7^A1");
    d.entryId = QStringLiteral("entry-1");
    d.title = QStringLiteral("Compte rendu d’imagerie");
    d.category = Category::Imaging;
    d.type = {QStringLiteral("18748-4"), QStringLiteral("2.16.840.1.113883.6.1"), QStringLiteral("Imagerie")};
    d.klass = {QStringLiteral("31"), QStringLiteral("1.2.250.1.213.1.1.4.1"), QStringLiteral("Imagerie médicale")};
    d.format = {QStringLiteral("urn:x"), QStringLiteral("sys"), QStringLiteral("PDF")};
    d.date = day(2025, 5, 4);
    d.authors = {{QStringLiteral("Dr Anne Lefèvre"), QStringLiteral("Radiologie du Parc"), QStringLiteral("Radiologue")},
                 {QString(), QStringLiteral("Service \"B\""), QString()}};
    d.custodian = QStringLiteral("Hôpital");
    d.contentType = QStringLiteral("application/pdf");
    d.confidentiality = {QStringLiteral("N"), QStringLiteral("MASQUE_PS")};
    d.ownConfidentiality = {QStringLiteral("N")};
    d.setId = QStringLiteral("1.2.3^set");
    d.version = 3;
    d.replaces = QStringLiteral("1.2.250.1.9999.6");
    d.origin = Origin::Dmp;
    d.digestVerified = true;
    arriving.bytes = QByteArray("%PDF-1.4 \0 and so on", 20);
    arriving.journalActor = QStringLiteral("DMP");
    const auto id = shelf.put(arriving);

    const Document stored = valueOf(await(shelf.library.document(id)));
    Document expected = d;
    expected.id = id;
    expected.position = stored.position;
    expected.blob = stored.blob;
    expected.size = 20;
    expected.sha256 = QCryptographicHash::hash(arriving.bytes, QCryptographicHash::Sha256);
    expected.receivedAt = shelf.clock.now();
    EXPECT_EQ(stored, expected);
    EXPECT_FALSE(stored.blob.isNull());
    EXPECT_EQ(valueOf(await(shelf.library.content(id))), arriving.bytes);

    const auto row = valueOf(await(shelf.library.rows({stored.position}))).value(0);
    EXPECT_EQ(row.author, QStringLiteral("Dr Anne Lefèvre"));
    EXPECT_EQ(row.organization, QStringLiteral("Radiologie du Parc"));
    EXPECT_TRUE(row.masked);
    EXPECT_TRUE(row.unseen);
}

TEST(Library, KeepsADocumentOnceByIdentifierAndWithoutOneByContent)
{
    Shelf shelf;
    auto first = Shelf::arriving(QStringLiteral("Une fois"), {}, day(2025, 1, 1));
    auto again = first;
    again.bytes = "other bytes";
    shelf.put(first);
    EXPECT_CODE(await(shelf.library.add(again)), "records.known");

    auto photo = Shelf::arriving(QStringLiteral("Photo"), {}, day(2025, 1, 1));
    photo.document.masterIdentifier.clear();
    shelf.put(photo);
    photo.document.title = QStringLiteral("La même photo");
    EXPECT_CODE(await(shelf.library.add(photo)), "records.known");
    EXPECT_EQ(valueOf(await(shelf.library.overview())).total, 2);
    EXPECT_EQ(valueOf(shelf.space->blobs().list()).size(), 2) << "a refused document leaves no blob";
}

TEST(Library, RefusesNothingAndTooMuch)
{
    Shelf shelf;
    NewDocument empty;
    EXPECT_CODE(await(shelf.library.add(empty)), "records.empty");
    NewDocument huge;
    huge.bytes = QByteArray(120 * 1024 * 1024 + 1, 'x');
    const auto tooMuch = await(shelf.library.add(std::move(huge)));
    EXPECT_CODE(tooMuch, "records.too-large");
    EXPECT_CODE(await(shelf.library.document(DocumentId::random())), "records.absent");
    EXPECT_CODE(await(shelf.library.content(DocumentId::random())), "records.absent");
    EXPECT_CODE(await(shelf.library.markSeen(DocumentId::random())), "records.absent");
    EXPECT_CODE(await(shelf.library.setText(DocumentId::random(), QStringLiteral("x"))), "records.absent");
}

TEST(Library, WhatGoesWithADocumentGoesInItsTransactionOrNotAtAll)
{
    Shelf shelf;
    const auto refuse = [](vault::sqlite::Connection &, const DocumentId &) -> Result<void> {
        return failure(Fault::Internal, QLatin1String("test.no"));
    };
    EXPECT_CODE(await(shelf.library.add(Shelf::arriving(QStringLiteral("Moitié"), {}, day(2025, 1, 1)), refuse)), "test.no");
    EXPECT_EQ(valueOf(await(shelf.library.overview())).total, 0);
    EXPECT_TRUE(valueOf(shelf.space->blobs().list()).isEmpty());
    const auto entries = valueOf(await(journal::list(*shelf.space, 0, 100)));
    EXPECT_TRUE(std::none_of(entries.begin(), entries.end(),
                             [](const auto &e) { return e.act == journal::Act::DocumentReceived; }));
}

TEST(Library, JournalsArrivalAndOpening)
{
    Shelf shelf;
    const auto id = shelf.put(QStringLiteral("Bilan"), {}, day(2025, 1, 1));
    valueOf(await(shelf.library.bytes(id)));
    valueOf(await(shelf.library.content(id)));
    const auto entries = valueOf(await(journal::list(*shelf.space, 0, 100)));
    ASSERT_GE(entries.size(), 2);
    EXPECT_EQ(entries.at(0).act, journal::Act::DocumentOpened);
    EXPECT_EQ(entries.at(0).object, id.toString());
    EXPECT_EQ(entries.at(0).label, QStringLiteral("Bilan"));
    EXPECT_EQ(entries.at(1).act, journal::Act::DocumentReceived) << "bytes() is our own work and not journalled";
    EXPECT_EQ(entries.at(1).actor, QStringLiteral("DMP"));
}

TEST(Library, ADigestThatDiffersIsDamage)
{
    Shelf shelf;
    const auto id = shelf.put(QStringLiteral("Bilan"), {}, day(2025, 1, 1));
    const auto other = shelf.put(QStringLiteral("Autre"), {}, day(2025, 1, 1));
    // Somebody swaps the blobs of two rows: each is whole, neither is the right one.
    const Document b = valueOf(await(shelf.library.document(other)));
    const auto swap = [id, b](vault::sqlite::Connection &c) -> Result<void> {
        HAVRE_TRY(update, c.prepare("UPDATE document SET blob = ?1, size = ?2 WHERE id = ?3"));
        return update.bind(1, b.blob.uuid().toRfc4122()).bind(2, b.size).bind(3, id.uuid().toRfc4122()).run();
    };
    ASSERT_OK(await(shelf.space->write(swap)));
    EXPECT_CODE(await(shelf.library.content(id)), "records.damaged");
    EXPECT_EQ(await(shelf.library.content(id)).error().fault, Fault::Corrupt);
}

TEST(Library, AFlippedByteOnDiskIsDamage)
{
    Shelf shelf;
    const auto id = shelf.put(QStringLiteral("Bilan"), {}, day(2025, 1, 1));
    const QString blob = valueOf(await(shelf.library.document(id))).blob.toString();
    QDirIterator files(shelf.folder.path(), {QStringLiteral("*") + blob + QStringLiteral("*")}, QDir::Files, QDirIterator::Subdirectories);
    ASSERT_TRUE(files.hasNext());
    QFile file(files.next());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 3);
    const char last = *file.peek(1).constData();
    file.putChar(static_cast<char>(last ^ 1));
    file.close();
    EXPECT_EQ(await(shelf.library.content(id)).error().fault, Fault::Corrupt);
}

TEST(Library, CountsWhatIsNewAndWhereItIs)
{
    Shelf shelf;
    const auto id = shelf.put(QStringLiteral("A"), {}, day(2025, 1, 1), Category::Biology);
    shelf.put(QStringLiteral("B"), {}, day(2025, 1, 2), Category::Biology);
    shelf.put(QStringLiteral("C"), {}, day(2025, 1, 3), Category::Imaging);
    ASSERT_OK(await(shelf.library.markSeen(id)));
    const auto overview = valueOf(await(shelf.library.overview()));
    EXPECT_EQ(overview.total, 3);
    EXPECT_EQ(overview.unseen, 2);
    EXPECT_EQ(overview.categories, (QList<QPair<Category, qint64>>{{Category::Imaging, 1}, {Category::Biology, 2}}));
    EXPECT_TRUE(overview.lastSync.isNull());
    const QDateTime when = day(2026, 3, 1);
    const auto note = [when](vault::sqlite::Connection &c) { return store::noteSync(c, when); };
    ASSERT_OK(await(shelf.space->write(note)));
    EXPECT_EQ(valueOf(await(shelf.library.overview())).lastSync, when);
}

TEST(Library, TellsOnceHoweverManyArrive)
{
    Shelf shelf;
    int arrived = 0;
    int changed = 0;
    QObject::connect(&shelf.library, &Library::documentArrived, [&arrived] { ++arrived; });
    QObject::connect(&shelf.library, &Library::changed, [&changed] { ++changed; });
    for (int i = 0; i < 5; ++i)
        shelf.put(QStringLiteral("N%1").arg(i), {}, day(2025, 1, 1));
    QEventLoop loop;
    QTimer::singleShot(150, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_EQ(arrived, 5);
    EXPECT_GE(changed, 1);
    EXPECT_LE(changed, 3);
}
