#include "ui/mailbox/Letterbox.h"

namespace havre::ui {

QCoro::Task<Result<mailbox::Mailbox *>> letterbox(QPointer<OpenSession> session)
{
    if (session.isNull())
        co_return failure(cancellation());
    mailbox::Mailbox *box = session->core().mailbox();
    if (box && !box->account().self.address.isEmpty())
        co_return box;
    auto opening = session->core().openMailbox();
    Result<mailbox::Mailbox *> opened = co_await opening;
    co_return opened;
}

} // namespace havre::ui
