// A consultation pack: what the person wants to show, as one PDF with page numbers (cover with identity and INS
// datamatrix, questions, summary of facts, index, every document), an International Patient Summary in FHIR R4, and an IHE
// XDM archive. Nothing of a stranger's file is parsed outside the press's jail.
// Threading: main thread; reading runs on workers, pages in the jail. Destroying it ends what is under way as Cancelled.
// Errors: Malformed "sharing.nothing" (neither a document nor a result, or too many), Busy "sharing.running", and the library's and the press's. A document that cannot
// be turned into pages has a page that says so; it does not stop the others.
#pragma once

#include "core/foundation/Clock.h"
#include "core/health/facts/Facts.h"
#include "core/ports/Press.h"
#include "core/records/Library.h"
#include "core/sharing/Emergency.h"

#include <QObject>

#include <optional>

namespace havre::sharing {

struct PackWish {
    static constexpr int MaxDocuments = 500;

    QList<DocumentId> documents;
    // Results ticked, by the ids of Facts: the summary and the IPS hold these. Absent: of each analysis the newest.
    std::optional<QList<qint64>> facts = {};
    QStringList questions = {}; // what the person wants to ask
};

struct Pack {
    struct Entry {
        DocumentId document;
        QString title;
        int page = 0;  // first
        int pages = 0;
        QString problem; // code of why it could not be turned into pages; empty otherwise
    };
    QByteArray pdf;
    QByteArray ips;
    QByteArray xdm; // IHE_XDM.zip of the originals; empty while the person's INS is not known: an archive must say whose it is
    int pages = 0;
    QList<Entry> entries;
};

class Packs final : public QObject {
    Q_OBJECT
public:
    Packs(vault::Space &space, records::Library &library, health::Facts &facts, ports::Press &press, const Clock &clock, QObject *parent = nullptr);
    ~Packs() override;

    // Nothing has left yet: what is done with it goes through Leaving.h. Refused "family.not-allowed".
    [[nodiscard]] QCoro::Task<Result<Pack>> prepare(PackWish wish, identity::Person person);
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total); // documents

private:
    struct Private;
    friend struct PackFlow;
    std::unique_ptr<Private> d;
};

} // namespace havre::sharing
