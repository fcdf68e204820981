#include "ui/importing/ImportFlow.h"

#include "ui/records/Kinds.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

using records::Candidate;
using records::Import;
using records::ImportWatch;
using Verdict = Candidate::Verdict;

namespace {

QCoro::Task<Result<records::Review>> reviewOf(QPointer<OpenSession> session, QStringList paths, std::shared_ptr<ImportWatch> watch)
{
    auto asking = session->core().importOwner();
    const Result<records::Owner> owner = co_await asking;
    HAVRE_CO_CHECK(owner);
    if (session.isNull())
        co_return failure(Fault::Cancelled, QLatin1String("session.cancelled"));
    Import import(session->core().space(), session->core().library(), session->core().renderer());
    auto reviewing = import.review(paths, *owner, watch);
    Result<records::Review> review = co_await reviewing;
    co_return review;
}

qsizetype resultsIn(const Candidate &candidate)
{
    return candidate.arriving.entries ? candidate.arriving.entries->observations.size() + candidate.arriving.entries->vaccinations.size() : 0;
}

bool isChoosable(const Candidate &candidate)
{
    return candidate.verdict == Verdict::New || candidate.verdict == Verdict::OtherPerson;
}

} // namespace

ImportFlow::ImportFlow(QObject *parent) : ListModel(parent)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &ImportFlow::progressed);
}

ImportFlow::~ImportFlow()
{
    if (m_watch)
        m_watch->stop = true;
}

void ImportFlow::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        connect(session, &QObject::destroyed, this, &ImportFlow::clear);
    clear();
    Q_EMIT sessionChanged();
}

void ImportFlow::enter(Phase phase)
{
    m_phase = phase;
    const bool working = phase == Reading || phase == Filing;
    working ? m_tick.start() : m_tick.stop();
    setState(working ? Loading : Ready);
    Q_EMIT phaseChanged();
    Q_EMIT progressed();
}

void ImportFlow::forget()
{
    ++m_generation;
    if (m_watch)
        m_watch->stop = true;
    m_watch.reset();
    m_added = 0;
    m_results = 0;
    reset({});
}

void ImportFlow::clear()
{
    forget();
    enter(Choose);
}

void ImportFlow::stop()
{
    if (m_phase == Reading)
        clear();
    else if (m_watch)
        m_watch->stop = true;
}

void ImportFlow::review(const QList<QUrl> &files)
{
    if (!m_session || m_phase == Filing || files.isEmpty())
        return;
    forget();
    QStringList paths;
    for (const QUrl &file : files)
        paths << (file.isLocalFile() ? file.toLocalFile() : QString());
    m_watch = std::make_shared<ImportWatch>();
    enter(Reading);
    QCoro::connect(reviewOf(m_session, paths, m_watch), this, [this, act = m_session->longAct(), generation = ++m_generation](Result<records::Review> review) {
        if (generation != m_generation)
            return;
        if (review) {
            for (Candidate &candidate : review->candidates)
                candidate.chosen = candidate.chosen && candidate.naming != Candidate::Naming::Other; // for the person to say
            reset(std::move(review->candidates));
            enter(Review);
        } else {
            enter(Choose);
            fail(review.error());
        }
    });
}

void ImportFlow::toggle(int row)
{
    if (m_phase != Review || row < 0 || row >= rowCount() || !isChoosable(rows().at(row)))
        return;
    Candidate candidate = rows().at(row);
    candidate.chosen = !candidate.chosen;
    replace(row, std::move(candidate));
    Q_EMIT progressed();
}

void ImportFlow::file()
{
    if (!m_session || m_phase != Review || chosen() == 0)
        return;
    m_watch = std::make_shared<ImportWatch>();
    m_results = 0;
    for (const Candidate &candidate : rows())
        if (candidate.chosen && isChoosable(candidate))
            m_results += static_cast<int>(resultsIn(candidate));
    enter(Filing);
    Import import(m_session->core().space(), m_session->core().library());
    QCoro::connect(import.file(rows(), m_watch), this, [this, act = m_session->longAct(), generation = ++m_generation](Result<records::Filed> filed) {
        if (generation != m_generation)
            return;
        if (!filed) {
            enter(Review);
            fail(filed.error());
            return;
        }
        m_added = filed->added;
        QList<Candidate> failed;
        for (const auto &[origin, error] : filed->failures) {
            Candidate candidate;
            candidate.origin = origin;
            candidate.verdict = Verdict::Unreadable;
            candidate.reason = error;
            candidate.chosen = false;
            failed.append(candidate);
        }
        reset(std::move(failed));
        enter(Done);
    });
}

int ImportFlow::chosen() const
{
    return static_cast<int>(std::count_if(rows().cbegin(), rows().cend(), [](const Candidate &c) { return c.chosen && isChoosable(c); }));
}

int ImportFlow::countOf(Verdict verdict) const
{
    return static_cast<int>(std::count_if(rows().cbegin(), rows().cend(), [verdict](const Candidate &c) { return c.verdict == verdict; }));
}

QString ImportFlow::named(const Candidate &candidate) const
{
    using Naming = Candidate::Naming;
    const QString patient = format::personName(plainLine(candidate.patient));
    if (candidate.naming == Naming::Owner)
        //: import: the document is in the name of the person who reads this
        return m_session && m_session->own() ? QCoreApplication::translate("ImportFlow", "À votre nom")
            //: import, into the space of a child or a close one; %1 their name
            : QCoreApplication::translate("ImportFlow", "Établi pour %1").arg(patient.isEmpty() && m_session ? m_session->fullName() : patient);
    if (candidate.verdict == Verdict::OtherPerson)
        return patient.isEmpty() ? QString() : QCoreApplication::translate("ImportFlow", "Établi pour %1").arg(patient);
    return patient.isEmpty()
        //: import: a photograph or a note names nobody
        ? QCoreApplication::translate("ImportFlow", "Rien ne dit pour qui")
        //: import: the document gives this name, and nothing proves whose it is; %1 the name
        : QCoreApplication::translate("ImportFlow", "Établi pour %1\u202f: vérifiez").arg(patient);
}

QVariant ImportFlow::field(const Candidate &candidate, int role) const
{
    const records::Document &document = candidate.arriving.document;
    const bool readable = candidate.verdict != Verdict::Unreadable;
    switch (role) {
    case TitleRole: return readable ? plainTitle(document.title) : plainLine(candidate.origin);
    case OriginRole: return plainLine(candidate.origin);
    case DetailRole: {
        if (!readable)
            return ErrorText::of(candidate.reason).text;
        QStringList parts{natureOf(document)};
        if (!document.authors.isEmpty()) {
            const records::Author &author = document.authors.first();
            //: import: who wrote the document, not whom it is about; %1 a name
            parts << QCoreApplication::translate("ImportFlow", "par %1").arg(plainLine(author.name.isEmpty() ? author.organization : author.name));
        }
        if (const int results = static_cast<int>(resultsIn(candidate)))
            //: how many results a file to import holds
            parts << QCoreApplication::translate("ImportFlow", "%n résultat(s)", "", results);
        parts.removeAll(QString());
        return parts.join(QStringLiteral("\u00A0· "));
    }
    case DayRole: return document.date.isValid() ? format::longDay(document.date.toLocalTime().date()) : QString();
    case GlyphRole: return readable ? kindOf(document.category).glyph : QStringLiteral("file-warning");
    case VerdictRole:
        switch (candidate.verdict) {
        case Verdict::New: return QStringLiteral("new");
        case Verdict::Known: return QStringLiteral("known");
        case Verdict::OtherPerson: return QStringLiteral("other");
        case Verdict::Unreadable: return QStringLiteral("unreadable");
        }
        return {};
    case NamedRole: return isChoosable(candidate) ? named(candidate) : QString();
    case DoubtfulRole: return candidate.naming == Candidate::Naming::Unsure || candidate.naming == Candidate::Naming::Other;
    case WhyRole: return readable ? QString() : ErrorText::of(candidate.reason).title;
    case CodeRole: return readable ? QString() : candidate.reason.code;
    case ChosenRole: return candidate.chosen && isChoosable(candidate);
    case ChoosableRole: return isChoosable(candidate);
    default: return {};
    }
}

QHash<int, QByteArray> ImportFlow::roleNames() const
{
    return {{TitleRole, "title"}, {OriginRole, "origin"}, {DetailRole, "detail"}, {DayRole, "day"}, {GlyphRole, "glyph"},
            {VerdictRole, "verdict"}, {NamedRole, "named"}, {DoubtfulRole, "doubtful"}, {WhyRole, "why"}, {CodeRole, "code"}, {ChosenRole, "chosen"}, {ChoosableRole, "choosable"}};
}

} // namespace havre::ui
