#include "ui/store/AppDetail.h"

#include "store/catalogue/Opening.h"
#include "ui/store/Phrases.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

AppDetail::AppDetail(QObject *parent) : QObject(parent) {}

void AppDetail::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_catalogue.reset();
    if (session) {
        session::UnlockedSession &core = session->core();
        m_catalogue = std::make_unique<store::Catalogue>(store::sourceOf(core), core.space(), core.clock());
        connect(session, &QObject::destroyed, this, [this] { // locked: nothing stays behind
            m_catalogue.reset();
            retry();
        });
    }
    Q_EMIT sessionChanged();
    retry();
}

void AppDetail::setAppId(const QString &id)
{
    if (m_appId == id)
        return;
    m_appId = id;
    m_opened = m_refused = false;
    Q_EMIT appIdChanged();
    Q_EMIT openingChanged();
    retry();
}

void AppDetail::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    Q_EMIT changed();
}

void AppDetail::retry()
{
    m_app.reset();
    const bool asking = m_catalogue && !m_appId.isEmpty();
    m_state = asking ? StatefulList::Loading : StatefulList::Idle;
    Q_EMIT changed();
    if (!asking)
        return;
    QCoro::connect(m_catalogue->load(), this, [this, id = m_appId](const Result<store::Edition> &edition) {
        if (id != m_appId)
            return;
        const store::App *app = edition ? edition->index->app(id) : nullptr;
        if (app) {
            m_app = *app;
            m_glyph = phrases::glyph(*app, *edition->index);
            m_state = StatefulList::Ready;
        } else {
            m_error = ErrorText::of(edition ? Error{Fault::NotFound, QStringLiteral("catalogue.not-found"), {}} : edition.error());
            m_state = StatefulList::Failed;
        }
        Q_EMIT changed();
    });
}

QVariantMap AppDetail::words() const
{
    if (!m_app)
        return {};
    const store::App &app = *m_app;
    const auto spoken = [this](const store::Localised &text) { return store::said(text, m_language); };
    return {{QStringLiteral("name"), app.name},
            {QStringLiteral("glyph"), m_glyph},
            {QStringLiteral("publisher"), app.publisher},
            {QStringLiteral("publisherKind"), phrases::publisherKind(app.publisherKind)},
            {QStringLiteral("summary"), spoken(app.summary)},
            {QStringLiteral("description"), spoken(app.description)},
            {QStringLiteral("inBrowser"), app.kind == store::Kind::Browser},
            {QStringLiteral("kindTitle"), phrases::kindTitle(app.kind)},
            {QStringLiteral("kindText"), phrases::kindText(app.kind)},
            {QStringLiteral("kindGlyph"), phrases::kindGlyph(app.kind)},
            {QStringLiteral("price"), spoken(app.priceText)},
            {QStringLiteral("status"), phrases::status(app.status)},
            {QStringLiteral("statusReason"), spoken(app.statusReason)},
            {QStringLiteral("approved"), app.decision.approved},
            {QStringLiteral("decision"), (app.decision.approved
                //: decision of the commission; %1 its number, %2 its day
                ? QCoreApplication::translate("Catalogue", "Avis favorable, décision %1 du %2")
                //: decision of the commission; %1 its number, %2 its day
                : QCoreApplication::translate("Catalogue", "Pas d’avis favorable, décision %1 du %2"))
                .arg(app.decision.number, format::longDay(app.decision.date))},
            {QStringLiteral("decisionReason"), spoken(app.decision.reason)}};
}

QVariantList AppDetail::facts() const
{
    if (!m_app)
        return {};
    const auto fact = [](const QString &label, const QString &value) {
        return QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("value"), value}};
    };
    return {fact(QCoreApplication::translate("Catalogue", "Prix"), store::said(m_app->priceText, m_language)),
            fact(QCoreApplication::translate("Catalogue", "Où vont vos données"), phrases::place(*m_app)),
            fact(QCoreApplication::translate("Catalogue", "Dispositif médical"), phrases::device(m_app->device)),
            fact(QCoreApplication::translate("Catalogue", "Langues"), phrases::languages(m_app->languages))};
}

QVariantList AppDetail::criteria() const
{
    QVariantList list;
    if (!m_app)
        return list;
    for (const store::Criterion &one : m_app->criteria)
        list.append(QVariantMap{{QStringLiteral("label"), phrases::domain(one.domain)},
                                {QStringLiteral("meaning"), phrases::domainMeaning(one.domain)},
                                {QStringLiteral("evidence"), store::said(one.evidence, m_language)},
                                {QStringLiteral("verdict"), phrases::verdict(one.verdict)},
                                {QStringLiteral("tone"), phrases::verdictTone(one.verdict)},
                                {QStringLiteral("date"), format::longDay(one.date)}});
    return list;
}

QVariantList AppDetail::permissions() const
{
    QVariantList list;
    if (!m_app)
        return list;
    for (const store::Permission &one : m_app->permissions)
        list.append(QVariantMap{{QStringLiteral("label"), phrases::permission(one.id)},
                                {QStringLiteral("why"), store::said(one.why, m_language)},
                                {QStringLiteral("glyph"), phrases::permissionGlyph(one.id)}});
    return list;
}

bool AppDetail::opensInBrowser() const
{
    return m_app && m_app->kind == store::Kind::Browser && m_app->status == store::Status::Online;
}

bool AppDetail::runsHere() const
{
    return m_app && m_app->kind == store::Kind::Bundle && !m_app->files.isEmpty() && m_app->status == store::Status::Online;
}

void AppDetail::open()
{
    if (!opensInBrowser() || !m_session || m_opening)
        return;
    m_opening = true;
    m_opened = false;
    m_refused = false;
    Q_EMIT openingChanged();
    QCoro::connect(store::openInBrowser(m_session->core(), m_appId), this, [this, id = m_appId](const Result<void> &done) {
        m_opening = false;
        if (id == m_appId) {
            m_opened = done.has_value();
            m_refused = !done && done.error().fault != Fault::Cancelled;
            if (m_refused) {
                m_refusal = ErrorText::of(done.error());
                retry(); // what the catalogue says now
            }
        }
        Q_EMIT openingChanged();
    });
}

} // namespace havre::ui
