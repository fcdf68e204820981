#include "ui/mailbox/FoundLettersModel.h"

#include "ui/mailbox/People.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>

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
    case SubjectRole: {
        const QString subject = plainLine(row.subject);
        //: Mailbox: a message without a subject
        return subject.isEmpty() ? QCoreApplication::translate("ConversationsModel", "Sans objet") : subject;
    }
    case WhenRole: {
        const QDateTime now = session() ? session()->core().clock().now().toLocalTime() : QDateTime();
        const QDateTime local = row.date.toLocalTime();
        return local.date() == now.date() ? format::time(local.time()) : format::shortDay(local.date(), now.date());
    }
    default: return {};
    }
}

QHash<int, QByteArray> FoundLettersModel::roleNames() const
{
    return {{NumberRole, "number"}, {NameRole, "name"}, {SubjectRole, "subject"}, {WhenRole, "when"}};
}

} // namespace havre::ui
