// The library: every document of one person, listed, filtered, searched and read.
// Threading: main thread. Answers arrive there; SQL runs on the space's strands.
#pragma once

#include "core/family/rights/Standing.h"
#include "core/foundation/Result.h"
#include "core/records/Document.h"
#include "core/records/cda/Entries.h"

#include <QCoroTask>
#include <QDate>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace havre::vault {
class Space;
namespace sqlite {
class Connection;
}
} // namespace havre::vault

namespace havre::records {

struct Query {
    QString text; // as typed; empty lists everything
    QList<Category> categories;
    QString author;
    QDate from;
    QDate to;
    bool unseenOnly = false;
    Sort sort = Sort::NewestFirst; // with a text: newest first within the hits as well
    bool operator==(const Query &) const = default;
};

// A stretch of text with the places found in it, in UTF-16 units.
struct Snippet {
    struct Mark {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Mark &) const = default;
    };
    QString text;
    QList<Mark> marks;
    bool operator==(const Snippet &) const = default;
};

// What a list row shows; one cheap read.
struct Row {
    qint64 position = 0;
    DocumentId id;
    QString title;
    Category category = Category::Other;
    QString author;       // name, else organisation
    QString organization; // empty when it is what `author` says
    QDateTime date;
    QString contentType;
    bool unseen = false;
    bool masked = false; // not visible to professionals
    Snippet snippet; // only with a text
    bool operator==(const Row &) const = default;
};

struct Overview {
    qint64 total = 0;
    qint64 unseen = 0;
    QList<QPair<Category, qint64>> categories; // only those that hold something
    QDateTime lastSync;                        // null: never
};

// What arrives: from the DMP, an import, or the person.
struct NewDocument {
    Document document; // id, position, blob, sha256, size, receivedAt are filled by the library
    QByteArray bytes;
    QString text; // for the index: CDA narrative or PDF text
    bool textLater = false; // without a text: setText() will bring it, awaitingText() names it
    QString journalActor; // who brought it, for the access journal
    // What its structured entries say, for the Companion; absent when nobody has read them yet.
    std::optional<cda::Entries> entries;
};

class Library : public QObject {
    Q_OBJECT
public:
    // `standing` of the person at the keyboard in this space, asked at each act; what it does not allow is Refused
    // "family.not-allowed".
    explicit Library(vault::Space &space, family::Standing standing = family::Rights::own(), QObject *parent = nullptr);
    ~Library() override;

    [[nodiscard]] family::Rights rights() const; // at this moment

    // Positions in the order asked for. limit 0: all. First 50 hits of 100 000: p95 < 0.5 ms.
    // When `abandoned` turns true meanwhile, it is Cancelled: the next question need not wait for the end of a long list.
    using Abandoned = std::shared_ptr<const std::atomic<bool>>;
    [[nodiscard]] QCoro::Task<Result<QList<qint64>>> find(Query query, int limit = 0, Abandoned abandoned = {});
    // Rows in the order of `positions`; those gone meanwhile are left out. `text` asks for snippets.
    [[nodiscard]] QCoro::Task<Result<QList<Row>>> rows(QList<qint64> positions, QString text = {});
    // NotFound "records.absent", here and below.
    [[nodiscard]] QCoro::Task<Result<Document>> document(DocumentId id);
    // Decrypted and compared with the digest of its row (Corrupt "records.damaged", and what vault/BlobStore.h names; then
    // it is noted as lost, and asked of the DMP with the next synchronisation); the access is journalled as the owner's.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> content(DocumentId id);
    // The same for our own work (indexing): nobody has looked, so nothing is journalled.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> bytes(DocumentId id);
    // Those whose bytes vault::verify() found damaged or gone.
    [[nodiscard]] QCoro::Task<Result<void>> noteLost(QList<qint64> positions);
    [[nodiscard]] QCoro::Task<Result<Overview>> overview();

    // Blob, row, index and journal entry: the blob first, then ONE transaction. A masterIdentifier
    // already here (or, without one, the same content) answers Conflict "records.known"; one whose bytes were lost takes
    // the same bytes back and answers the id it has. Malformed
    // "records.empty", Exhausted "records.too-large" (120 MiB).
    [[nodiscard]] QCoro::Task<Result<DocumentId>> add(NewDocument arriving);
    // `alongside` runs in that same transaction, on the writer strand: what must not exist without it.
    using Alongside = std::function<Result<void>(vault::sqlite::Connection &, const DocumentId &)>;
    [[nodiscard]] QCoro::Task<Result<DocumentId>> add(NewDocument arriving, Alongside alongside);
    // Runs in the transaction of every add(): what is read out of a document is kept with it, or not at all.
    using Companion = std::function<Result<void>(vault::sqlite::Connection &, const DocumentId &, const NewDocument &)>;
    void accompany(Companion companion);
    [[nodiscard]] QCoro::Task<Result<void>> markSeen(DocumentId id);
    // Gives the index the text of a document whose text came later (PDF text from the jail).
    // An empty text says it was tried in vain: it is not asked for again.
    [[nodiscard]] QCoro::Task<Result<void>> setText(DocumentId id, QString text);
    // Documents whose text is still to come, newest first.
    [[nodiscard]] QCoro::Task<Result<QList<DocumentId>>> awaitingText(int limit);
    // Keeps searching fast after `arrived` new documents: merges the index's pieces, step by step, so
    // that others may write in between.
    [[nodiscard]] QCoro::Task<Result<void>> tidy(qint64 arrived);
    // Counts or rows were changed by others in the space's database (a sync's metadata): tell everybody.
    void announceChange();

Q_SIGNALS:
    void documentArrived(havre::DocumentId id);
    void changed(); // counts or rows may differ; coalesced, at most every 100 ms

private:
    [[nodiscard]] QCoro::Task<Result<void>> changing(std::function<Result<void>(vault::sqlite::Connection &)> work);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::records
