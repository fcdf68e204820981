#include "core/mailbox/Mailbox_p.h"

#include "core/crypto/Digest.h"
#include "core/records/DocumentStore.h"
#include "core/records/reading/Reader.h"

#include <QCoroFuture>
#include <QtConcurrent>

namespace havre::mailbox {

namespace {

constexpr QLatin1String InsRoots("1.2.250.1.213.1.4."); // NIR, NIA and the test identities (interop.md §3)

// A CDA names its patient: it must be the owner of the box. Other papers name nobody we can compare.
bool isSomebodyElses(const records::Reading &reading, const QString &matricule)
{
    bool named = false;
    for (const auto &[root, extension] : reading.patientIds) {
        if (!root.startsWith(InsRoots))
            continue;
        named = true;
        // Some write the matricule without its two-digit key.
        if (extension.compare(matricule, Qt::CaseInsensitive) != 0 && extension.compare(matricule.left(13), Qt::CaseInsensitive) != 0)
            return true;
    }
    return !named && reading.contentType == QLatin1String("text/xml");
}

Result<records::NewDocument> arriving(const Content &content, const Message &message, const QString &matricule)
{
    HAVRE_TRY(reading, records::readDocument(content.bytes));
    if (isSomebodyElses(reading, matricule))
        return failure(Fault::Refused, QLatin1String("mailbox.other-person"));
    records::NewDocument out;
    out.bytes = content.bytes;
    out.document = reading.facts;
    out.document.contentType = reading.contentType;
    out.document.origin = records::Origin::Imported;
    if (out.document.title.isEmpty())
        out.document.title = content.name.isEmpty() ? message.subject : content.name.section(u'.', 0, -2).replace(u'_', u' ');
    if (!out.document.date.isValid())
        out.document.date = message.date;
    if (out.document.authors.isEmpty())
        out.document.authors.append({message.from.name.isEmpty() ? message.from.address : message.from.name, {}, {}});
    out.text = reading.text;
    out.entries = reading.entries; // what is filed says its results and vaccinations as well
    const QLatin1String pdf("application/pdf");
    out.textLater = reading.contentType == pdf || reading.bodyContentType == pdf;
    out.journalActor = message.from.name.isEmpty() ? message.from.address : message.from.name;
    return out;
}

} // namespace

QCoro::Task<Result<DocumentId>> Mailbox::file(MessageId id, int part)
{
    const QPointer<Mailbox> self(this);
    auto reading = d->space.read([id](vault::sqlite::Connection &c) { return store::kept(c, id); });
    const Result<store::Kept> kept = co_await reading;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(kept);
    auto opening = attachment(id, part);
    const Result<Content> content = co_await opening;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(content);
    const QString matricule = d->account.self.address.section(u'@', 0, 0);
    QFuture<Result<records::NewDocument>> working = QtConcurrent::run(&d->pool, [one = *content, message = kept->message, matricule] { return arriving(one, message, matricule); });
    const Result<records::NewDocument> document = co_await working;
    if (self.isNull())
        co_return stopped();
    HAVRE_CO_CHECK(document);
    auto adding = d->library.add(*document);
    const Result<DocumentId> added = co_await adding;
    if (self.isNull())
        co_return stopped();
    if (added || added.error().code != QLatin1String("records.known"))
        co_return added;
    // Already among the records, from the DMP or an earlier filing: that one is shown.
    const QByteArray sha256 = crypto::sha256(content->bytes);
    const auto find = [master = document->document.masterIdentifier, sha256](vault::sqlite::Connection &c) -> Result<DocumentId> {
        HAVRE_TRY(there, records::store::known(c, master, sha256));
        if (!there)
            return failure(Fault::NotFound, QLatin1String("mailbox.absent"));
        return *there;
    };
    auto finding = d->space.read(find);
    const Result<DocumentId> found = co_await finding;
    co_return found;
}

} // namespace havre::mailbox
