#include "ui/sharing/PackFlow.h"

#include "core/sharing/OnDisk.h"
#include "ui/sharing/HandOut.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

namespace {

// Facts of documents that came just now are in the summary too.
QCoro::Task<Result<sharing::Pack>> make(QPointer<OpenSession> session, QPointer<sharing::Packs> packs, sharing::PackWish wish)
{
    auto asking = handOut(session, family::Act::Share);
    const Result<identity::Person> person = co_await asking;
    HAVRE_CO_CHECK(person);
    auto reading = session->core().facts().catchUp();
    const Result<int> read = co_await reading;
    if (packs.isNull())
        co_return failure(cancellation());
    HAVRE_CO_CHECK(read);
    auto preparing = packs->prepare(std::move(wish), *person);
    Result<sharing::Pack> pack = co_await preparing;
    co_return pack;
}

QCoro::Task<Result<QString>> leave(QPointer<OpenSession> session, QList<sharing::Pack::Entry> entries, sharing::Way way, sharing::Deed deed = {})
{
    if (session.isNull())
        co_return failure(cancellation());
    session::UnlockedSession &core = session->core();
    auto leaving = sharing::packLeaves(core.space(), core.rights(), std::move(entries), way, core.clock().now(), std::move(deed));
    Result<QString> name = co_await leaving;
    co_return name;
}

// The printing system says only afterwards whether it takes it.
QCoro::Task<Result<QString>> print(QPointer<OpenSession> session, sharing::Pack pack)
{
    HAVRE_CO_CHECK(session->core().rights().check(family::Act::Export, family::Item::Record));
    auto handing = session->core().printer()->print(pack.pdf);
    const Result<void> handed = co_await handing;
    HAVRE_CO_CHECK(handed);
    auto leaving = leave(session, pack.entries, sharing::Way::Printed);
    Result<QString> left = co_await leaving;
    co_return left;
}

// Among the records, with its line in the same transaction. Answers the document's id, in hexadecimal.
QCoro::Task<Result<QString>> fileIn(QPointer<OpenSession> session, records::NewDocument arriving, QList<sharing::Pack::Entry> entries)
{
    const records::Library::Alongside alongside = [entries, now = session->core().clock().now()](vault::sqlite::Connection &c, const DocumentId &) {
        return sharing::tellPack(c, entries, sharing::Way::Filed, now);
    };
    auto adding = session->core().library().add(std::move(arriving), alongside);
    const Result<DocumentId> id = co_await adding;
    HAVRE_CO_CHECK(id);
    co_return Result<QString>(id->toString());
}

} // namespace

PackFlow::~PackFlow()
{
    delete m_packs;
}

void PackFlow::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        connect(session, &QObject::destroyed, this, &PackFlow::clear);
    clear();
    Q_EMIT sessionChanged();
}

void PackFlow::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void PackFlow::forget()
{
    ++m_generation;
    delete m_packs;
    m_pack = {};
    m_done = m_total = 0;
    m_busy = false;
    m_error = {};
}

void PackFlow::clear()
{
    forget();
    enter(Compose);
}

void PackFlow::stop()
{
    if (m_packs)
        m_packs->cancel();
    clear();
}

void PackFlow::say(const Error &error)
{
    if (error.fault != Fault::Cancelled)
        m_error = ErrorText::of(error);
    Q_EMIT changed();
}

void PackFlow::tick(const QVariantList &facts)
{
    m_facts.emplace();
    for (const QVariant &fact : facts)
        m_facts->append(fact.toLongLong());
    Q_EMIT changed();
}

void PackFlow::tickAll()
{
    m_facts.reset();
    Q_EMIT changed();
}

void PackFlow::ask(const QString &question)
{
    const QString words = question.simplified();
    if (words.isEmpty() || m_questions.size() >= MostQuestions || m_questions.contains(words))
        return;
    m_questions << words;
    Q_EMIT questionsChanged();
}

void PackFlow::dropQuestion(int row)
{
    if (row < 0 || row >= m_questions.size())
        return;
    m_questions.removeAt(row);
    Q_EMIT questionsChanged();
}

void PackFlow::prepare(const QStringList &documents)
{
    if (!m_session || m_phase == Preparing)
        return;
    forget();
    session::UnlockedSession &core = m_session->core();
    if (!core.press()) {
        m_error = ErrorText::of({Fault::Refused, QStringLiteral("render.no-jail"), {}});
        enter(Compose);
        return;
    }
    sharing::PackWish wish;
    for (const QString &id : documents)
        wish.documents.append(DocumentId::fromString(id));
    wish.facts = m_facts;
    wish.questions = m_questions;
    m_packs = new sharing::Packs(core.space(), core.library(), core.facts(), *core.press(), core.clock(), &core.library());
    connect(m_packs, &sharing::Packs::progressed, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        Q_EMIT changed();
    });
    m_total = static_cast<int>(documents.size());
    enter(Preparing);
    QCoro::connect(make(m_session, m_packs, std::move(wish)), this, [this, act = m_session->longAct(), generation = m_generation](Result<sharing::Pack> pack) {
        if (generation != m_generation)
            return;
        if (pack) {
            m_pack = std::move(*pack);
            enter(Ready);
        } else {
            m_phase = Compose;
            say(pack.error());
        }
    });
}

QString PackFlow::size() const
{
    return m_pack.pdf.isEmpty() ? QString() : format::size(m_pack.pdf.size());
}

QVariantList PackFlow::problems() const
{
    QVariantList all;
    for (const sharing::Pack::Entry &entry : m_pack.entries)
        if (!entry.problem.isEmpty())
            all.append(QVariantMap{{QStringLiteral("title"), plainTitle(entry.title)},
                                   {QStringLiteral("why"), ErrorText::of({Fault::Malformed, entry.problem, {}}).title},
                                   {QStringLiteral("code"), entry.problem}});
    return all;
}

QString PackFlow::name() const
{
    const QDate today = m_session ? m_session->core().clock().now().toLocalTime().date() : QDate();
    //: file name and title of a consultation pack
    return today.toString(QStringLiteral("yyyyMMdd ")) + QCoreApplication::translate("PackFlow", "Dossier de consultation") + QStringLiteral(".pdf");
}

void PackFlow::saveTo(const QUrl &folder, bool machines)
{
    if (m_phase != Ready || m_busy || !folder.isLocalFile())
        return;
    QList<sharing::OutFile> files{{name(), m_pack.pdf}};
    if (machines) {
        files.append({QStringLiteral("ips.fhir.json"), m_pack.ips});
        if (hasArchive())
            files.append({QStringLiteral("IHE_XDM.zip"), m_pack.xdm});
    }
    m_busy = true;
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(leave(m_session, m_pack.entries, sharing::Way::Saved, sharing::writingOf(folder.toLocalFile(), std::move(files))), this, [this, generation = m_generation](Result<QString> name) {
        if (generation != m_generation)
            return;
        m_busy = false;
        if (!name) {
            say(name.error());
            return;
        }
        Q_EMIT changed();
        Q_EMIT saved(*name);
    });
}

void PackFlow::printOut()
{
    if (m_phase != Ready || m_busy || !canPrint())
        return;
    m_busy = true;
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(print(m_session, m_pack), this, [this, generation = m_generation](const Result<QString> &done) {
        if (generation != m_generation)
            return;
        m_busy = false;
        if (!done) {
            say(done.error());
            return;
        }
        Q_EMIT changed();
        Q_EMIT printed();
    });
}

void PackFlow::file()
{
    if (m_phase != Ready || m_busy || !m_session)
        return;
    records::NewDocument arriving;
    arriving.document.title = QCoreApplication::translate("PackFlow", "Dossier de consultation");
    arriving.document.category = records::Category::Synthesis;
    arriving.document.date = m_session->core().clock().now();
    arriving.document.contentType = QStringLiteral("application/pdf");
    arriving.document.origin = records::Origin::TypedIn;
    arriving.document.unseen = false;
    arriving.bytes = m_pack.pdf;
    arriving.textLater = true;
    arriving.journalActor = QStringLiteral("Vous");
    m_busy = true;
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(fileIn(m_session, std::move(arriving), m_pack.entries), this, [this, generation = m_generation](const Result<QString> &id) {
        if (generation != m_generation)
            return;
        m_busy = false;
        if (!id) {
            say(id.error());
            return;
        }
        Q_EMIT changed();
        Q_EMIT filed(*id);
    });
}

} // namespace havre::ui
