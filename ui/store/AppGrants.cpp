#include "ui/store/AppGrants.h"

#include "core/health/labs/Wording.h"
#include "store/permissions/Grants.h"
#include "ui/health/Wording.h"
#include "ui/store/Phrases.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace havre::ui {
namespace {

constexpr int MostShown = 50;

QVariantMap rowOf(const store::grants::Grant &one)
{
    return {{QStringLiteral("id"), one.permission},
            {QStringLiteral("label"), phrases::permission(one.permission)},
            {QStringLiteral("glyph"), phrases::permissionGlyph(one.permission)},
            //: a permission given to an app ends; %1 a day
            {QStringLiteral("until"), QCoreApplication::translate("Catalogue", "Jusqu’au %1").arg(format::longDay(one.until.toLocalTime().date()))}};
}

// What was kept, "< 1.12 g/L", as people read it; no digit is lost.
QString valueOf(const QString &kept)
{
    static const QRegularExpression figure(QStringLiteral("^([<>≤≥]? ?[0-9]+(?:\\.[0-9]+)?) (\\S+)$"));
    const auto found = figure.match(kept);
    return found.hasMatch() ? health_words::decimal(found.captured(1)) + QChar(format::NarrowSpace) + health::unitText(found.captured(2)) : plainLine(kept);
}

// "Glycémie à jeun 1,12 g/L", and under it "Vu le 14 mars 2026 à 9 h 42 · du 12 mars 2026"
QVariantMap rowOf(const store::grants::Item &one)
{
    const QString what = plainLine(one.name) + u' ' + valueOf(one.value);
    const QDateTime last = one.last.toLocalTime();
    //: what an app saw, and when; %1 a day, %2 a time
    const QString when = QCoreApplication::translate("Catalogue", "le %1 à %2").arg(format::longDay(last.date()), format::time(last.time()));
    const bool wrote = one.permission.endsWith(QLatin1String(".write"));
    const QString done = (wrote
        //: an app added a measure; %1 « le 3 mars 2026 à 9 h 42 »
        ? QCoreApplication::translate("Catalogue", "Ajouté %1")
        //: an app read a result; %1 « le 3 mars 2026 à 9 h 42 »
        : QCoreApplication::translate("Catalogue", "Vu %1")).arg(when);
    //: what an app saw, when, and of what day the result is; %1 « Vu le 3 mars 2026 à 9 h 42 », %2 a day
    const QString dated = QCoreApplication::translate("Catalogue", "%1\u00a0· résultat du %2");
    return {{QStringLiteral("what"), what},
            {QStringLiteral("when"), one.time.isValid() ? dated.arg(done, format::longDay(one.time.toLocalTime().date())) : done},
            {QStringLiteral("wrote"), wrote}};
}

} // namespace

AppGrants::AppGrants(QObject *parent) : QObject(parent) {}

void AppGrants::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, &AppGrants::reload);
        connect(&session->core().facts(), &health::Facts::changed, this, &AppGrants::reload);
    }
    Q_EMIT sessionChanged();
    reload();
}

void AppGrants::setAppId(const QString &id)
{
    if (m_appId == id)
        return;
    m_appId = id;
    m_removed = 0;
    m_error = {};
    m_grants.clear(); // another app's
    m_seen.clear();
    m_written = 0;
    Q_EMIT sessionChanged();
    reload();
}

// What cannot be read is not nothing: the last that was known stays, and the error says that it may be old.
template <typename Value, typename Take>
void AppGrants::read(QCoro::Task<Result<Value>> asking, Take take)
{
    QCoro::connect(std::move(asking), this, [this, take, id = m_appId](const Result<Value> &found) {
        if (id != m_appId || (!found && found.error().fault == Fault::Cancelled))
            return;
        if (found)
            take(*found);
        else
            m_unread = ErrorText::of(found.error());
        Q_EMIT changed();
    });
}

void AppGrants::reload()
{
    m_unread = {};
    if (!m_session || m_appId.isEmpty()) {
        m_grants.clear();
        m_seen.clear();
        m_written = 0;
        Q_EMIT changed();
        return;
    }
    const auto rowsOf = [](const auto &found) {
        QVariantList rows;
        for (const auto &one : found)
            rows.append(rowOf(one));
        return rows;
    };
    vault::Space &space = m_session->core().space();
    read(store::grants::list(space, m_appId), [this, rowsOf](const QList<store::grants::Grant> &found) { m_grants = rowsOf(found); });
    read(store::grants::written(space, m_appId), [this](int count) { m_written = count; });
    read(store::grants::seen(space, m_appId, MostShown), [this, rowsOf](const QList<store::grants::Item> &found) { m_seen = rowsOf(found); });
}

void AppGrants::removeWritten()
{
    if (!m_session)
        return;
    session::UnlockedSession &core = m_session->core();
    QCoro::connect(store::grants::removeWritten(core.space(), core.rights(), m_appId, m_appName), this, [this, id = m_appId](const Result<int> &removed) {
        if (id != m_appId || (!removed && removed.error().fault == Fault::Cancelled))
            return;
        m_error = removed ? ErrorText() : ErrorText::of(removed.error());
        m_removed = removed.value_or(0);
        if (m_session)
            Q_EMIT m_session->core().facts().changed(); // we are told too
        else
            reload();
        Q_EMIT changed();
    });
}

void AppGrants::takeBack(const QString &permission)
{
    if (!m_session)
        return;
    QCoro::connect(store::grants::takeBack(m_session->core().space(), m_appId, m_appName, permission), this,
                   [this, id = m_appId](const Result<QStringList> &taken) {
                       if (id != m_appId || (!taken && taken.error().fault == Fault::Cancelled))
                           return;
                       m_error = taken ? ErrorText() : ErrorText::of(taken.error());
                       reload();
                       Q_EMIT changed();
                   });
}

} // namespace havre::ui
