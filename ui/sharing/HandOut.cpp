#include "ui/sharing/HandOut.h"

#include "core/session/SessionStore.h"

namespace havre::ui {

QCoro::Task<Result<identity::Person>> handOut(QPointer<OpenSession> session, family::Act act)
{
    if (session.isNull())
        co_return failure(cancellation());
    HAVRE_CO_CHECK(session->core().rights().check(act, family::Item::Record));
    auto reading = session->core().space().read([](vault::sqlite::Connection &c) { return session::readPerson(c); });
    Result<identity::Person> person = co_await reading;
    if (session.isNull())
        co_return failure(cancellation());
    HAVRE_CO_CHECK(person);
    person->id = session->core().space().person();
    co_return person;
}

} // namespace havre::ui
