#include "ui/sharing/HandOut.h"

#include "core/foundation/NewFile.h"
#include "core/session/SessionStore.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace havre::ui {

QCoro::Task<Result<identity::Person>> handOut(QPointer<OpenSession> session)
{
    if (session.isNull())
        co_return failure(cancellation());
    auto reading = session->core().space().read([](vault::sqlite::Connection &c) { return session::readPerson(c); });
    Result<identity::Person> person = co_await reading;
    if (session.isNull())
        co_return failure(cancellation());
    HAVRE_CO_CHECK(person);
    person->id = session->core().space().person();
    co_return person;
}

QCoro::Task<Result<QString>> writeOut(QString folder, QList<OutFile> files)
{
    auto writing = QtConcurrent::run([folder, files]() -> Result<QString> {
        QString first;
        for (const OutFile &file : files) {
            HAVRE_TRY(name, writeBeside(folder, file.name, file.bytes));
            if (first.isEmpty())
                first = name;
        }
        return first;
    });
    Result<QString> written = co_await writing;
    co_return written;
}

} // namespace havre::ui
