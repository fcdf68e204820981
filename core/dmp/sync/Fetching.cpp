// Fetching: up to four documents in flight; each is verified and read on a worker, then stored together
// with its entry's new state in one transaction.
#include "core/dmp/sync/Flow_p.h"
#include "core/records/DocumentStore.h"
#include "core/records/reading/Reader.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QtConcurrentRun>

namespace havre::dmp {

using vault::sqlite::Connection;

namespace {

constexpr int InFlight = 4;
const QLatin1String Pdf("application/pdf");

template <typename T>
void fill(T &told, const T &fact)
{
    if (told == T())
        told = fact;
}

// The server describes the document, the document itself fills what was left out.
records::Document merged(records::Document told, const records::Document &facts)
{
    fill(told.masterIdentifier, facts.masterIdentifier);
    fill(told.title, facts.title);
    fill(told.type, facts.type);
    fill(told.klass, facts.klass);
    fill(told.format, facts.format);
    fill(told.date, facts.date);
    fill(told.authors, facts.authors);
    fill(told.custodian, facts.custodian);
    told.ownConfidentiality = facts.confidentiality;
    for (const QString &code : facts.confidentiality) { // what either asks to hide stays hidden
        if (!told.confidentiality.contains(code))
            told.confidentiality.append(code);
    }
    fill(told.replaces, facts.replaces);
    fill(told.setId, facts.setId);
    fill(told.version, facts.version);
    if (facts.category != records::Category::Other) // the model of a CDA says more than its codes
        told.category = facts.category;
    return told;
}

Result<void> verify(const mhd::Reference &reference, const QByteArray &bytes)
{
    if (reference.size >= 0 && reference.size != bytes.size())
        return failure(Fault::Malformed, QLatin1String("dmp.size-mismatch"));
    if (!reference.sha1.isEmpty() && reference.sha1 != QCryptographicHash::hash(bytes, QCryptographicHash::Sha1))
        return failure(Fault::Malformed, QLatin1String("dmp.hash-mismatch"));
    return {};
}

// On a worker: nothing but values.
Result<records::NewDocument> arrival(const mhd::Reference &reference, const QByteArray &bytes, const entries::Reader &reader)
{
    HAVRE_CHECK(verify(reference, bytes));
    records::NewDocument arriving;
    arriving.bytes = bytes;
    arriving.journalActor = QStringLiteral("DMP");
    auto reading = records::readDocument(bytes);
    if (reading) {
        // A CDA names its patient; one of somebody else, or of nobody, does not come in (HF-4).
        const bool cda = reading->contentType == QLatin1String("text/xml");
        if (cda && identity::whose(reading->patientIds, reader.patient.matricule()) != identity::Whose::Theirs)
            return failure(Fault::Refused, QLatin1String("dmp.other-person"));
        arriving.document = merged(reference.told, reading->facts);
        if (!entries::maySee(reader, arriving.document))
            return failure(Fault::Refused, QLatin1String("dmp.not-for-you"));
        arriving.document.contentType = reading->contentType;
        arriving.text = reading->text;
        arriving.entries = std::move(reading->entries);
        arriving.textLater = reading->contentType == Pdf || reading->bodyContentType == Pdf;
    } else {
        // What we cannot read is kept all the same: the record is theirs, and a later version may.
        arriving.document = reference.told;
        arriving.document.contentType = records::sniffContentType(bytes);
    }
    arriving.document.digestVerified = reference.size >= 0 && !reference.sha1.isEmpty();
    arriving.document.origin = records::Origin::Dmp;
    return arriving;
}

// The document came before by another way: only its entry is settled.
Result<void> settleKnown(Connection &c, const QString &entryId, const records::Document &document)
{
    HAVRE_TRY(here, records::store::known(c, document.masterIdentifier, document.sha256));
    if (here)
        HAVRE_CHECK(records::store::refresh(c, *here, document));
    return entries::stored(c, entryId);
}

// Asking again would bring the same answer, until the server says the entry changed.
bool isForGood(const Error &error)
{
    return error.code == QLatin1String("dmp.other-person") || error.code == QLatin1String("dmp.not-for-you");
}

bool isQuarantine(const Error &error)
{
    return isForGood(error) || error.code == QLatin1String("dmp.size-mismatch")
        || error.code == QLatin1String("dmp.hash-mismatch");
}

// Leaves a document out: noted, counted, told; the next run tries again unless it is somebody else's.
QCoro::Task<void> leaveOut(FlowPtr flow, QString entryId, Error error)
{
    const bool forGood = isForGood(error);
    const bool hidden = error.code == QLatin1String("dmp.not-for-you") && flow->reader.rights.who != family::Who::Oneself;
    const auto note = [entryId, code = error.code, forGood, hidden](Connection &c) {
        if (hidden)
            return entries::forgotten(c, entryId);
        return forGood ? entries::quarantined(c, entryId, code) : entries::failed(c, entryId, code);
    };
    auto writing = flow->space->write(note);
    const Result<void> noted = co_await writing;
    if (flow->stopped())
        co_return;
    if (!noted) {
        (void)flow->halts(noted.error());
        co_return;
    }
    if (hidden)
        co_return;
    if (isQuarantine(error))
        ++flow->report.quarantined;
    if (error.code == QLatin1String("dmp.other-person"))
        ++flow->report.foreign;
    flow->report.failures.append(std::move(error));
}

QCoro::Task<Result<void>> fetchOne(FlowPtr flow, QString entryId)
{
    const auto ask = [entryId](Connection &c) { return entries::reference(c, entryId); };
    auto reading = flow->space->read(ask);
    const Result<QByteArray> json = co_await reading;
    if (flow->stopped())
        co_return failure(flow->reason());
    HAVRE_CO_CHECK(json);
    const Result<mhd::Reference> reference = mhd::readReference(*json);
    HAVRE_CO_CHECK(reference);
    auto retrieving = flow->client->retrieve(*reference);
    const Result<QByteArray> bytes = co_await retrieving;
    if (flow->stopped())
        co_return failure(flow->reason());
    HAVRE_CO_CHECK(bytes);
    auto working = QtConcurrent::run([reference = *reference, bytes = *bytes, reader = flow->reader] {
        return arrival(reference, bytes, reader);
    });
    Result<records::NewDocument> arriving = co_await working;
    if (flow->stopped())
        co_return failure(flow->reason());
    HAVRE_CO_CHECK(arriving);
    records::Document document = arriving->document;
    const records::Library::Alongside alongside = [entryId](Connection &c, const DocumentId &) {
        return entries::stored(c, entryId);
    };
    auto adding = flow->library->add(std::move(*arriving), alongside);
    const Result<DocumentId> added = co_await adding;
    if (flow->stopped() && !added)
        co_return failure(flow->reason());
    if (added) {
        ++flow->report.added;
        co_return Result<void>();
    }
    if (added.error().code != QLatin1String("records.known"))
        co_return failure(added.error());
    auto hashing = QtConcurrent::run([bytes = *bytes] { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); });
    document.sha256 = co_await hashing;
    if (flow->stopped())
        co_return failure(flow->reason());
    const auto settle = [entryId, document](Connection &c) { return settleKnown(c, entryId, document); };
    auto settling = flow->space->write(settle);
    const Result<void> settled = co_await settling;
    if (settled)
        ++flow->report.known;
    co_return settled;
}

// One of the lanes: takes the next entry until none is left.
QCoro::Task<void> lane(FlowPtr flow)
{
    while (!flow->stopped() && !flow->queue.isEmpty()) {
        const QString entryId = flow->queue.takeLast();
        auto fetching = fetchOne(flow, entryId);
        const Result<void> fetched = co_await fetching;
        if (flow->stopped())
            co_return;
        if (!fetched && flow->halts(fetched.error()))
            co_return;
        if (!fetched) {
            auto leaving = leaveOut(flow, entryId, fetched.error());
            co_await leaving;
        }
        if (!flow->cancelled)
            flow->tell(SyncPhase::Fetching, flow->progress.done + 1, flow->progress.total);
    }
}

} // namespace

QCoro::Task<Result<void>> fetchAll(FlowPtr flow)
{
    const auto ask = [](Connection &c) { return entries::waiting(c); };
    auto reading = flow->space->read(ask);
    const Result<QStringList> waiting = co_await reading;
    if (flow->stopped())
        co_return failure(flow->reason());
    HAVRE_CO_CHECK(waiting);
    flow->queue = QStringList(waiting->crbegin(), waiting->crend());
    flow->tell(SyncPhase::Fetching, 0, static_cast<int>(waiting->size()));
    std::vector<QCoro::Task<void>> lanes;
    for (int i = 0; i < InFlight && i < waiting->size(); ++i)
        lanes.push_back(lane(flow));
    for (auto &running : lanes)
        co_await running;
    if (flow->stopped())
        co_return failure(flow->reason());
    co_return Result<void>();
}

} // namespace havre::dmp
