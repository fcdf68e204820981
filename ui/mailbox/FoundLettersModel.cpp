#include "ui/mailbox/FoundLettersModel.h"

#include "ui/mailbox/Headings.h"
#include "ui/mailbox/People.h"

namespace havre::ui {

using mailbox::Conversation;

QMetaObject::Connection FoundLettersModel::heed(session::UnlockedSession &core)
{
    return core.mailbox() ? connect(core.mailbox(), &mailbox::Mailbox::changed, this, &FoundLettersModel::ask) : QMetaObject::Connection();
}

void FoundLettersModel::look(session::UnlockedSession &core, const QString &words)
{
    await(letters(core.mailbox(), words));
}

QCoro::Task<Result<FoundLettersModel::Found>> FoundLettersModel::letters(QPointer<mailbox::Mailbox> box, QString words)
{
    auto asking = box->find(words, Many + 1, false); // one more tells whether there are
    const Result<QList<Conversation>> found = co_await asking;
    HAVRE_CO_CHECK(found);
    co_return Found{found->mid(0, Many), found->size() > Many};
}

QVariant FoundLettersModel::field(const Conversation &row, int role) const
{
    switch (role) {
    case NumberRole: return row.number;
    case NameRole: return shownNames(row.correspondents);
    case SubjectRole: return shownSubject(row.subject);
    case WhenRole: return shownMoment(row.date, session() ? session()->core().clock().now() : QDateTime());
    default: return {};
    }
}

QHash<int, QByteArray> FoundLettersModel::roleNames() const
{
    return {{NumberRole, "number"}, {NameRole, "name"}, {SubjectRole, "subject"}, {WhenRole, "when"}};
}

} // namespace havre::ui
