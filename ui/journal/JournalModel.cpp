#include "ui/journal/JournalModel.h"

#include "ui/journal/Sentences.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QLocale>

namespace havre::ui {

namespace {

constexpr int PageSize = 100;

bool alike(const journal::Entry &a, const journal::Entry &b)
{
    if (a.act != b.act || a.actor != b.actor || a.time.toLocalTime().date() != b.time.toLocalTime().date())
        return false;
    switch (a.act) {
    case journal::Act::DocumentReceived:
        return true;
    case journal::Act::DocumentOpened:
    case journal::Act::EmergencyChanged:
        return a.object == b.object && a.label == b.label;
    case journal::Act::PackSaved:
    case journal::Act::PackPrinted:
    case journal::Act::PackFiled:
        return a.time == b.time && !a.object.isEmpty() && !b.object.isEmpty(); // the documents of one pack
    default:
        return false;
    }
}

} // namespace

JournalModel::JournalModel(QObject *parent)
    : ListModel(parent)
{
}

void JournalModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        connect(session, &QObject::destroyed, this, &JournalModel::retry); // locked: nothing stays behind
    Q_EMIT sessionChanged();
    retry();
}

void JournalModel::retry()
{
    ++m_generation;
    m_reading = false;
    m_whole = false;
    reset({});
    if (!m_session) {
        setState(Idle);
        return;
    }
    setState(Loading);
    fetchMore({});
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_session && !m_whole && !m_reading && state() == Ready;
}

void JournalModel::fetchMore(const QModelIndex &)
{
    if (!m_session || m_reading || m_whole)
        return;
    m_reading = true;
    const qint64 before = rows().isEmpty() ? 0 : rows().last().entries.last().number;
    QCoro::connect(journal::list(m_session->core().space(), before, PageSize), this,
                   [this, generation = m_generation](Result<QList<journal::Entry>> entries) {
                       if (generation != m_generation)
                           return;
                       m_reading = false;
                       if (entries) {
                           m_whole = entries->size() < PageSize;
                           take(*entries);
                           setState(Ready);
                       } else if (entries.error().fault != Fault::Cancelled) {
                           fail(entries.error());
                       }
                   });
}

void JournalModel::take(const QList<journal::Entry> &entries)
{
    QList<JournalLine> lines;
    for (const journal::Entry &entry : entries) {
        if (!lines.isEmpty() && alike(lines.last().entries.last(), entry)) {
            lines.last().entries.append(entry);
        } else if (lines.isEmpty() && !rows().isEmpty() && alike(rows().last().entries.last(), entry)) {
            JournalLine grown = rows().last(); // goes on from the page before
            grown.entries.append(entry);
            replace(rowCount() - 1, std::move(grown));
        } else {
            lines.append({{entry}});
        }
    }
    const int former = rowCount();
    append(lines);
    if (former > 0)
        Q_EMIT dataChanged(index(former - 1), index(former - 1), {EndsDayRole});
}

void JournalModel::unfold(int row)
{
    if (row < 0 || row >= rowCount() || rows().at(row).entries.size() < 2)
        return;
    const QList<journal::Entry> entries = rows().at(row).entries;
    QList<JournalLine> others;
    for (const journal::Entry &entry : entries.mid(1))
        others.append({{entry}});
    replace(row, {{entries.first()}});
    insert(row + 1, others);
}

// "Aujourd’hui", "Hier", "Vendredi 27 février 2026". Not by tr(): lupdate does not see the namespace of a class
// whose base is a macro (HAVRE_LIST_OF), and files its words where tr() does not look.
QString JournalModel::day(int row) const
{
    const QDate date = rows().at(row).entries.first().time.toLocalTime().date();
    const QDate today = m_session ? m_session->core().clock().now().toLocalTime().date() : QDate();
    if (date == today)
        //: Heading over what happened today
        return QCoreApplication::translate("JournalModel", "Aujourd’hui");
    if (date.addDays(1) == today)
        //: Heading over what happened yesterday
        return QCoreApplication::translate("JournalModel", "Hier");
    QString weekday = QLocale().standaloneDayName(date.dayOfWeek());
    if (!weekday.isEmpty())
        weekday[0] = weekday.at(0).toUpper();
    return weekday + u' ' + format::longDay(date);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    if (role == DayRole) {
        const QString mine = day(index.row());
        return index.row() > 0 && day(index.row() - 1) == mine ? QString() : mine;
    }
    if (role == EndsDayRole)
        return index.row() + 1 < rowCount() ? day(index.row() + 1) != day(index.row()) : !canFetchMore({});
    return ListModel::data(index, role);
}

QVariant JournalModel::field(const JournalLine &line, int role) const
{
    const journal::Entry &entry = line.entries.first();
    switch (role) {
    case SentenceRole:
        return journalSentence(entry, line.entries.size() - 1);
    case TimeRole:
        return format::time(entry.time.toLocalTime().time());
    case GlyphRole:
        return journalGlyph(entry.act);
    case AlertRole:
        return entry.act == journal::Act::UnlockRefused;
    case DocumentRole: {
        using journal::Act;
        const bool about = entry.act == Act::DocumentReceived || entry.act == Act::DocumentOpened || entry.act == Act::DocumentExported
            || entry.act == Act::PackSaved || entry.act == Act::PackPrinted || entry.act == Act::PackFiled || entry.act == Act::DocumentSent;
        const bool one = line.entries.size() == 1 || entry.act == journal::Act::DocumentOpened;
        return about && one && !DocumentId::fromString(entry.object).isNull() ? entry.object : QString();
    }
    case MoreRole:
        return line.entries.size() - 1;
    default:
        return {};
    }
}

QHash<int, QByteArray> JournalModel::roleNames() const
{
    return {{SentenceRole, "sentence"}, {TimeRole, "time"}, {DayRole, "day"}, {EndsDayRole, "endsDay"},
            {GlyphRole, "glyph"}, {AlertRole, "alert"}, {DocumentRole, "documentId"}, {MoreRole, "more"}};
}

} // namespace havre::ui
