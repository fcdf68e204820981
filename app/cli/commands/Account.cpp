#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Output.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace havre::cli {

namespace {
const Error NoPlatform{Fault::Unsupported, QStringLiteral("session.no-platform"), {}};
constexpr int AnswerFirst = 500; // ms

void sayWhereToGoOn(const session::Session &session, int wait)
{
    printAside(QStringLiteral("La suite se passe dans votre navigateur : ") + session.pendingUrl().toString(QUrl::FullyEncoded));
    printAside(QStringLiteral("Si la page refuse ou se ferme, Havre n’en sait rien : il attend encore, %1 secondes au plus. "
                              "Ctrl+C abandonne.").arg(wait));
}

// What the rules keep out is set aside, not missed: somebody else's, or hidden by its author.
bool isSetAside(const Error &error)
{
    return error.code == QLatin1String("dmp.other-person") || error.code == QLatin1String("dmp.not-for-you");
}

qint64 count(const QList<Error> &failures, bool (*is)(const Error &))
{
    return std::count_if(failures.cbegin(), failures.cend(), is);
}

// "36 documents reçus. 5 au nom d’une autre personne : pas rangés ici. 117 documents sont ici."
QString said(const dmp::SyncReport &report, qint64 here)
{
    const qint64 missed = count(report.failures, [](const Error &error) { return !isSetAside(error); });
    const qint64 altered = count(report.failures, [](const Error &error) {
        return error.code == QLatin1String("dmp.size-mismatch") || error.code == QLatin1String("dmp.hash-mismatch");
    }); // set aside and missed: said once
    const qint64 hidden = report.quarantined - report.foreign - altered;
    QStringList parts;
    if (report.added > 0)
        parts << (report.added == 1 ? QStringLiteral("1 document reçu.") : QStringLiteral("%1 documents reçus.").arg(report.added));
    if (report.foreign > 0)
        parts << (report.foreign == 1 ? QStringLiteral("1 au nom d’une autre personne\u202f: pas rangé ici.")
                                      : QStringLiteral("%1 au nom d’une autre personne\u202f: pas rangés ici.").arg(report.foreign));
    if (hidden > 0)
        parts << QStringLiteral("%1 mis de côté.").arg(hidden);
    if (missed > 0)
        parts << QStringLiteral("%1 en échec.").arg(missed);
    if (parts.isEmpty())
        parts << QStringLiteral("Rien de nouveau.");
    parts << (here == 0 ? QStringLiteral("Aucun document ici.")
              : here == 1 ? QStringLiteral("1 document est ici.") : QStringLiteral("%1 documents sont ici.").arg(here));
    return parts.join(u' ');
}

// The exit code of the first document that should have come and did not; each reason is said once.
int codeOf(const QList<Error> &failures)
{
    int code = 0;
    QStringList said;
    for (const Error &error : failures) {
        if (isSetAside(error) || said.contains(error.code))
            continue;
        said << error.code;
        printAside(QStringLiteral("%1 [%2]").arg(sentenceOf(error), error.code));
        if (code == 0)
            code = exitCode(error);
    }
    return code;
}

void sayBrowserFailed()
{
    printAside(QStringLiteral("Le navigateur n’a pas pu être ouvert. Ouvrez vous-même l’adresse ci-dessus, dans un navigateur de cette "
                              "machine\u202f: la connexion se terminera ici."));
}
} // namespace

QCoro::Task<int> login(Context &context)
{
    const bool json = context.json();
    const auto wait = context.arguments().number("wait", LongestWait);
    if (!wait)
        co_return report(wait.error(), json);
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    session::Session *session = (*opened)->session();
    if (!session)
        co_return report(NoPlatform, json);
    QObject::connect(session, &session::Session::stepChanged, session, [session, seconds = *wait] {
        if (session->step() == session::SignInStep::InBrowser)
            sayWhereToGoOn(*session, seconds);
    });
    const Interrupt interrupt([session] { session->cancelSignIn(); });
    const auto late = std::make_shared<bool>(false); // we gave up ourselves
    QTimer::singleShot(*wait * 1000, session, [session, late] {
        *late = true;
        session->cancelSignIn();
    });
    context.browser().onFailure([session] {
        // The address is as good in another browser, and our listener waits. This one may have answered before it failed.
        QTimer::singleShot(AnswerFirst, session, [session] {
            if (session->step() == session::SignInStep::InBrowser)
                sayBrowserFailed();
        });
    });
    auto person = co_await session->signIn();
    if (!person && *late && person.error().fault == Fault::Cancelled)
        co_return report({Fault::Refused, QStringLiteral("session.timeout"), {}}, json);
    if (!person)
        co_return report(person.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("givenName"), person->givenName},
                          {QStringLiteral("familyName"), person->familyName},
                          {QStringLiteral("ins"), QJsonObject{{QStringLiteral("matricule"), person->ins.matricule()},
                                                              {QStringLiteral("oid"), person->ins.oid()}}}});
    else
        print(QStringLiteral("Bonjour %1, la connexion est faite.").arg(person->givenName));
    co_return 0;
}

QCoro::Task<int> logout(Context &context)
{
    const bool json = context.json();
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    session::Session *session = (*opened)->session();
    if (!session)
        co_return report(NoPlatform, json);
    auto left = co_await session->signOut();
    if (!left)
        co_return report(left.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("signedOut"), true}});
    else
        print(QStringLiteral("La connexion est fermée. Vos documents restent dans le coffre."));
    co_return 0;
}

QCoro::Task<int> synchronize(Context &context)
{
    const bool json = context.json();
    auto opened = co_await context.unlock();
    if (!opened)
        co_return report(opened.error(), json);
    auto done = co_await (*opened)->synchronize(context.arguments().has("full"));
    if (!done)
        co_return report(done.error(), json);
    if (json) {
        QJsonArray failures;
        for (const Error &error : done->failures)
            failures << error.code;
        context.answer(QJsonObject{{QStringLiteral("discovered"), done->discovered},
                          {QStringLiteral("added"), done->added},
                          {QStringLiteral("known"), done->known},
                          {QStringLiteral("quarantined"), done->quarantined},
                          {QStringLiteral("foreign"), done->foreign},
                          {QStringLiteral("failures"), failures}});
    } else {
        auto looking = (*opened)->library().overview();
        const auto overview = co_await looking;
        if (!overview)
            co_return report(overview.error(), json);
        print(said(*done, overview->total));
    }
    co_return codeOf(done->failures);
}

} // namespace havre::cli
