#include "ui/store/CatalogueModel.h"

#include "ui/store/Phrases.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

CatalogueModel::CatalogueModel(QObject *parent) : ListModel(parent) {}

void CatalogueModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_catalogue.reset();
    reset({});
    m_edition = {};
    m_total = 0;
    Q_EMIT sessionChanged();
    Q_EMIT catalogueChanged();
    if (!session) {
        setState(Idle);
        return;
    }
    connect(session, &QObject::destroyed, this, [this] { // locked: nothing stays behind
        m_catalogue.reset();
        reset({});
        m_edition = {};
        setState(Idle);
    });
    session::UnlockedSession &core = session->core();
    m_catalogue = std::make_unique<store::Catalogue>(store::sourceOf(core), core.space(), core.clock());
    setState(Loading);
    QCoro::connect(m_catalogue->load(), this, [this](const Result<store::Edition> &kept) {
        if (kept)
            show(*kept);
        retry();
    });
}

void CatalogueModel::retry()
{
    if (!m_catalogue || m_refreshing)
        return;
    m_refreshing = true;
    m_troubled = false;
    if (!m_edition.index)
        setState(Loading);
    Q_EMIT refreshingChanged();
    QCoro::connect(m_catalogue->refresh(), this, [this](const Result<store::Edition> &fresh) {
        m_refreshing = false;
        if (fresh) {
            show(*fresh);
        } else if (fresh.error().fault != Fault::Cancelled) {
            m_troubled = m_edition.index != nullptr;
            m_trouble = ErrorText::of(fresh.error());
            if (!m_edition.index)
                fail(fresh.error());
        }
        Q_EMIT refreshingChanged();
    });
}

void CatalogueModel::show(const store::Edition &edition)
{
    m_edition = edition;
    m_total = static_cast<int>(edition.index->find({}).size());
    filter();
    setState(Ready);
    Q_EMIT catalogueChanged();
}

void CatalogueModel::filter()
{
    become(m_edition.index ? m_edition.index->find(m_query) : QList<int>());
}

void CatalogueModel::ask(const store::Query &query)
{
    m_query = query;
    filter();
    Q_EMIT queryChanged();
}

void CatalogueModel::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    store::Query query = m_query;
    query.text = text;
    ask(query);
}

void CatalogueModel::setTheme(const QString &theme)
{
    if (m_query.theme == theme)
        return;
    store::Query query = m_query;
    query.theme = theme;
    ask(query);
}

void CatalogueModel::setFreeOnly(bool only)
{
    if (freeOnly() == only)
        return;
    store::Query query = m_query;
    query.price = only ? std::optional(store::Price::Free) : std::nullopt;
    ask(query);
}

void CatalogueModel::setApartOnly(bool only)
{
    if (apartOnly() == only)
        return;
    store::Query query = m_query;
    query.apart = only;
    ask(query);
}

bool CatalogueModel::filtered() const
{
    return !m_query.theme.isEmpty() || freeOnly() || apartOnly();
}

void CatalogueModel::showAll()
{
    ask({});
}

void CatalogueModel::sayAgain()
{
    Q_EMIT catalogueChanged();
    StatefulList::sayAgain();
}

QVariantList CatalogueModel::themes() const
{
    QVariantList list;
    if (!m_edition.index)
        return list;
    for (const store::Theme &theme : m_edition.index->themes())
        list.append(QVariantMap{{QStringLiteral("id"), theme.id},
                                {QStringLiteral("label"), store::said(theme.name, language())},
                                {QStringLiteral("glyph"), theme.glyph},
                                {QStringLiteral("count"), m_edition.index->countOf(theme.id)}});
    return list;
}

QString CatalogueModel::checked() const
{
    if (!m_edition.readAt.isValid() || !m_session)
        return {};
    const QString moment = format::moment(m_edition.readAt, m_session->core().clock().now());
    //: catalogue, when its signatures were last checked; %1 « aujourd’hui à 9 h 42 »
    return QCoreApplication::translate("Catalogue", "Signatures vérifiées %1").arg(moment);
}

QVariant CatalogueModel::field(const int &position, int role) const
{
    if (!m_edition.index || position >= m_edition.index->apps().size())
        return {}; // a view may ask between two editions
    const store::App &app = m_edition.index->apps().at(position);
    switch (role) {
    case IdRole:
        return app.id;
    case NameRole:
        return app.name;
    case PublisherRole:
        return app.publisher;
    case SummaryRole:
        return store::said(app.summary, language());
    case GlyphRole:
        return phrases::glyph(app, *m_edition.index);
    case PriceRole:
        return phrases::price(app.price);
    case StatusRole:
        return phrases::status(app.status);
    case StandingRole:
        return phrases::standing(app);
    case HostingRole:
        return phrases::hosting(app);
    case ExchangeRole:
        return phrases::exchange(app);
    case ExchangeGlyphRole:
        return phrases::exchangeGlyph(app);
    case AsksRole:
        return !app.permissions.isEmpty();
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogueModel::roleNames() const
{
    return {{IdRole, "appId"}, {NameRole, "name"}, {PublisherRole, "publisher"}, {SummaryRole, "summary"},
            {GlyphRole, "glyph"}, {PriceRole, "price"}, {StatusRole, "status"}, {StandingRole, "standing"},
            {HostingRole, "hosting"}, {ExchangeRole, "exchange"}, {ExchangeGlyphRole, "exchangeGlyph"}, {AsksRole, "asks"}};
}

} // namespace havre::ui
