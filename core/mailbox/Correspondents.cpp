#include "core/mailbox/Correspondents.h"

#include "core/mailbox/store/MailStore.h"
#include "core/vault/Space.h"

#include <QCoroFuture>

namespace havre::mailbox {

QCoro::Task<Result<QList<Address>>> correspondents(vault::Space &space)
{
    auto asking = space.read([](vault::sqlite::Connection &c) { return store::correspondents(c); });
    Result<QList<Address>> all = co_await asking;
    co_return all;
}

} // namespace havre::mailbox
