#include "ui/health/TimelineModel.h"

#include "ui/health/Wording.h"
#include "ui/records/Kinds.h"
#include "ui/support/Formatters.h"
#include "ui/support/Phrase.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

using health::Event;

namespace {

QString exchanged(const Event &event)
{
    const QString who = plainLine(event.author);
    if (!event.sent)
        //: an event of the timeline; %1 who wrote
        return Phrase::around(QCoreApplication::translate("TimelineModel", "Message de %1"), who).arg(who);
    if (event.others == 0)
        //: an event of the timeline; %1 to whom the person wrote
        return Phrase::around(QCoreApplication::translate("TimelineModel", "Message à %1"), who).arg(who);
    //: an event of the timeline; %1 to whom the person wrote, %n how many others
    return Phrase::around(QCoreApplication::translate("TimelineModel", "Message à %1 et %n autre(s)", "", event.others), who).arg(who);
}

} // namespace

void TimelineModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &TimelineModel::retry);
        connect(&session->core().facts(), &health::Facts::changed, this, &TimelineModel::again);
        if (session->core().mailbox())
            connect(session->core().mailbox(), &mailbox::Mailbox::changed, this, &TimelineModel::again);
    }
    Q_EMIT sessionChanged();
    retry();
}

void TimelineModel::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged();
    load(0, Page); // the others stand there until these are here
}

void TimelineModel::again()
{
    load(0, std::max(Page, m_loading ? m_wanted : rowCount())); // a page that was on its way comes with it
}

void TimelineModel::sayAgain()
{
    QList<Event> events;
    for (const TimelineRow &row : rows())
        events.append(row.event);
    show(std::move(events), 0); // headings are words
}

void TimelineModel::retry()
{
    ++m_generation;
    m_more = false;
    m_loading = false;
    reset({});
    setState(m_session ? Loading : Idle);
    load(0, Page);
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(rowCount(), Page);
}

void TimelineModel::load(int from, int limit)
{
    if (!m_session)
        return;
    m_loading = true;
    m_wanted = from + limit;
    QList<Event::Kind> kinds; // Everything: all there are
    if (m_kind != Everything)
        kinds = {static_cast<Event::Kind>(m_kind - 1)};
    QCoro::connect(m_session->core().facts().events(from, limit + 1, kinds), this, // one more, to know whether more follow
                   [this, from, limit, generation = ++m_generation](Result<QList<Event>> events) {
                       if (generation != m_generation)
                           return;
                       m_loading = false;
                       if (events) {
                           m_more = events->size() > limit;
                           events->resize(std::min<qsizetype>(events->size(), limit));
                           show(std::move(*events), from);
                           setState(Ready);
                       } else if (events.error().fault != Fault::Cancelled) {
                           fail(events.error());
                       }
                   });
}

void TimelineModel::show(QList<Event> events, int from)
{
    QList<TimelineRow> more;
    const auto headingOf = [](const Event &event) {
        //: heading over what has no date
        return event.time.isValid() ? format::monthAndYear(event.time.toLocalTime().date()) : QCoreApplication::translate("TimelineModel", "Sans date");
    };
    QString before = from > 0 ? headingOf(rows().last().event) : QString();
    for (Event &event : events) {
        const QString heading = headingOf(event);
        if (heading == before && !more.isEmpty())
            more.last().endsGroup = false;
        if (heading == before && more.isEmpty() && from > 0) {
            TimelineRow last = rows().last();
            last.endsGroup = false;
            replace(from - 1, last);
        }
        more.append({std::move(event), heading == before ? QString() : heading, true});
        before = heading;
    }
    if (from > 0)
        append(more);
    else
        reset(std::move(more));
}

QVariant TimelineModel::field(const TimelineRow &row, int role) const
{
    const Event &event = row.event;
    const bool document = event.kind == Event::Kind::Document;
    const bool injection = event.kind == Event::Kind::Vaccination;
    const bool message = event.kind == Event::Kind::Message;
    switch (role) {
    case TitleRole:
        if (document)
            return plainTitle(event.title);
        if (message) {
            const QString subject = plainLine(event.title);
            //: an event of the timeline: a message without a subject
            return subject.isEmpty() ? QCoreApplication::translate("TimelineModel", "Sans objet") : subject;
        }
        if (injection) {
            const auto &said = event.facts.first().vaccination;
            //: an event of the timeline; %1 the vaccine, %2 its rank in the series
            return said.dose > 0 ? QCoreApplication::translate("TimelineModel", "%1, dose %2").arg(health_words::vaccine(said), QString::number(said.dose)) : health_words::vaccine(said);
        }
        return event.facts.size() > 1 ? health_words::bloodPressure() : health_words::name(event.facts.first());
    case DetailRole: {
        QStringList parts;
        if (document) {
            parts << plainLine(event.author);
            if (event.results > 0)
                //: how many results were read from a document
                parts << QCoreApplication::translate("TimelineModel", "%n résultat(s) lu(s)", "", event.results);
        } else if (message) {
            parts << exchanged(event);
        } else if (injection) {
            const auto &said = event.facts.first().vaccination;
            //: a vaccination that was refused or not given
            parts << (said.refused ? QCoreApplication::translate("TimelineModel", "Non fait") : said.planned
                //: a vaccination that is still to come
                ? QCoreApplication::translate("TimelineModel", "Prévu") : QString()) << plainLine(said.performer.isEmpty() ? said.organization : said.performer);
        } else {
            QStringList numbers;
            for (const health::Fact &fact : event.facts)
                numbers << health_words::number(fact.observation.value);
            parts << numbers.join(u'/') + QChar(format::NarrowSpace) + health_words::unitOf(event.facts.first().observation.value)
                  << health_words::who(event.facts.first());
        }
        parts.removeAll(QString());
        return parts.join(QStringLiteral("\u00A0· "));
    }
    case DayRole:
        if (!event.facts.isEmpty())
            return health_words::dayOf(event.facts.first());
        return event.time.isValid() ? format::longDay(event.time.toLocalTime().date()) : QString();
    case GlyphRole: return message ? QStringLiteral("mail") : document ? kindOf(event.category).glyph : injection ? QStringLiteral("syringe") : QStringLiteral("heart");
    case ToneRole: return document || message ? QStringLiteral("neutral") : QStringLiteral("primary");
    case HeadingRole: return row.heading;
    case EndsGroupRole: return row.endsGroup;
    case DocumentRole: return event.document.isNull() ? QString() : event.document.toString();
    case AnalyteRole: return event.kind == Event::Kind::Measure ? event.facts.first().analyte : QString();
    case ConversationRole: return event.conversation;
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {DayRole, "day"}, {GlyphRole, "glyph"}, {ToneRole, "tone"},
            {HeadingRole, "heading"}, {EndsGroupRole, "endsGroup"}, {DocumentRole, "documentId"}, {AnalyteRole, "analyte"}, {ConversationRole, "conversation"}};
}

} // namespace havre::ui
