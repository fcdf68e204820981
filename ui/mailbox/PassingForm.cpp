#include "ui/mailbox/PassingForm.h"

#include "core/mailbox/Correspondents.h"
#include "core/mailbox/Mailbox.h"
#include "core/mailbox/Papers.h"
#include "ui/mailbox/Letterbox.h"
#include "ui/mailbox/PaperWords.h"
#include "ui/mailbox/People.h"
#include "ui/support/Plain.h"

#include <QCoroTask>

namespace havre::ui {

namespace {

const QUuid Passing = QUuid::fromString(QLatin1String("5b1c3a7e-9d0f-4e62-8f3a-2c7d41e6a905"));

struct Beginning {
    QList<mailbox::Address> people;
    mailbox::Draft kept; // null id: none
    mailbox::Draft fresh;
};

// Those who wrote first, but for who wrote this very message.
QCoro::Task<Result<QList<mailbox::Address>>> peopleFor(QPointer<OpenSession> session, MessageId id)
{
    auto opening = session->core().mailbox()->open(id);
    const Result<mailbox::Opened> opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    if (session.isNull())
        co_return failure(cancellation());
    if (!opened->message.quarantine.isEmpty())
        co_return failure(Fault::Refused, QLatin1String("mailbox.stranger"));
    auto asking = mailbox::correspondents(session->core().space());
    const Result<QList<mailbox::Address>> all = co_await asking;
    HAVRE_CO_CHECK(all);
    QList<mailbox::Address> people;
    for (const mailbox::Address &one : *all)
        if (one.address != opened->message.from.address && one.address != opened->message.replyTo.address)
            people.append(one);
    co_return people;
}

QCoro::Task<Result<Beginning>> beginningOf(QPointer<OpenSession> session, MessageId id)
{
    auto opening = letterbox(session);
    const Result<mailbox::Mailbox *> opened = co_await opening;
    HAVRE_CO_CHECK(opened);
    const QPointer<mailbox::Mailbox> box(*opened);
    if (session.isNull())
        co_return failure(cancellation());
    Beginning beginning;
    auto asking = peopleFor(session, id);
    const Result<QList<mailbox::Address>> people = co_await asking;
    HAVRE_CO_CHECK(people);
    beginning.people = *people;
    if (box.isNull())
        co_return failure(cancellation());
    auto listing = box->drafts();
    const Result<QList<mailbox::Draft>> drafts = co_await listing;
    HAVRE_CO_CHECK(drafts);
    for (const mailbox::Draft &draft : *drafts)
        if (draft.id == PassingForm::draftOf(id))
            beginning.kept = draft;
    if (beginning.kept.to.isEmpty() || box.isNull())
        co_return beginning;
    auto passing = box->passOn(id, beginning.kept.to.first().address);
    const Result<mailbox::Draft> fresh = co_await passing;
    HAVRE_CO_CHECK(fresh);
    beginning.fresh = *fresh;
    co_return beginning;
}

// The person's words in a draft, above the message it passes on; `quote` as it is written today. The quote a draft was kept
// with may differ (it holds a local time): then its first line tells where it begins, and where that is not there all is theirs.
std::optional<QString> wordsIn(const QString &text, const QString &quote)
{
    if (text.endsWith(quote))
        return text.chopped(quote.size());
    const QString heading = quote.left(quote.indexOf(u'\n', quote.indexOf(u'-')) + 1);
    const qsizetype at = heading.isEmpty() ? -1 : text.indexOf(heading);
    return at < 0 ? std::nullopt : std::optional(text.left(at));
}

} // namespace

DraftId PassingForm::draftOf(const MessageId &message)
{
    return DraftId(QUuid::createUuidV5(Passing, message.toString()));
}

void PassingForm::setMessage(const QString &id)
{
    if (m_message == id)
        return;
    finish();
    m_message = id;
    Q_EMIT messageChanged();
    begin();
}

void PassingForm::retry()
{
    begin();
}

void PassingForm::begin()
{
    const MessageId id = MessageId::fromString(m_message);
    m_people.clear();
    m_failure = {};
    m_titles.clear();
    m_state = box() && !id.isNull() ? StatefulList::Loading : StatefulList::Idle;
    clear();
    if (m_state == StatefulList::Idle)
        return;
    QCoro::connect(beginningOf(session(), id), this, [this, now = generation()](Result<Beginning> beginning) {
        if (now != generation() || (!beginning && beginning.error().fault == Fault::Cancelled))
            return;
        m_state = beginning ? StatefulList::Ready : StatefulList::Failed;
        if (!beginning) {
            m_failure = ErrorText::of(beginning.error());
            Q_EMIT changed();
            return;
        }
        m_people = std::move(beginning->people);
        if (!beginning->kept.to.isEmpty()) {
            const mailbox::Address whom = beginning->kept.to.constFirst();
            take(std::move(beginning->fresh), whom, std::move(beginning->kept));
        }
        Q_EMIT changed();
    });
}

// `kept` is what was written of it before, or nothing.
void PassingForm::take(mailbox::Draft fresh, const mailbox::Address &whom, mailbox::Draft kept)
{
    m_tail = fresh.text;
    m_given = fresh.enclosures;
    fresh.id = draftOf(MessageId::fromString(m_message));
    fresh.to = {whom};
    fresh.text.clear();
    if (!kept.id.isNull()) {
        const std::optional<QString> words = wordsIn(kept.text, m_tail);
        if (!words)
            m_tail.clear(); // the quote is among what was kept
        fresh.text = words.value_or(kept.text);
        fresh.enclosures = kept.enclosures;
        fresh.changed = kept.changed;
    }
    show(std::move(fresh));
    learnTitles();
}

// What came is called as the letter calls it.
void PassingForm::learnTitles()
{
    if (m_given.isEmpty() || !box())
        return;
    QCoro::connect(box()->papers(MessageId::fromString(m_message)), this, [this, now = generation()](const Result<QList<mailbox::Paper>> &papers) {
        if (now != generation() || !papers)
            return;
        QHash<int, int> documents; // an archive of several keeps its own name
        for (const mailbox::Paper &paper : *papers)
            ++documents[paper.part];
        for (const mailbox::Paper &paper : *papers)
            for (const int part : {paper.part, paper.copy})
                if (!paper.facts.title.isEmpty() && documents.value(part) <= 1)
                    m_titles.insert(part, plainLine(paper.facts.title));
        Q_EMIT changed();
    });
}

QVariantMap PassingForm::lineOf(const mailbox::Enclosure &one) const
{
    const QVariantMap line = ui::lineOf(mailbox::Attachment{one.part, one.name, one.contentType, one.size});
    const QString title = QStringLiteral("title");
    const QString details = QStringLiteral("details");
    return {{title, m_titles.value(one.part, line.value(title).toString())}, {details, line.value(details)}};
}

QVariantList PassingForm::people() const
{
    QVariantList all;
    for (const mailbox::Address &one : m_people)
        all.append(QVariantMap{{QStringLiteral("name"), shownName(one)},
                               {QStringLiteral("place"), domainOf(one)},
                               {QStringLiteral("initial"), initialOf(one)}});
    return all;
}

void PassingForm::choose(int row)
{
    if (row < 0 || row >= m_people.size() || sending() || !box())
        return;
    const mailbox::Address whom = m_people.at(row);
    if (ready()) {
        m_draft.to = {whom};
        touched();
        return;
    }
    QCoro::connect(box()->passOn(MessageId::fromString(m_message), whom.address), this, [this, whom, now = generation()](Result<mailbox::Draft> fresh) {
        if (now != generation() || ready())
            return;
        if (fresh)
            take(std::move(*fresh), whom, {});
        else
            say(fresh.error());
    });
}

} // namespace havre::ui
