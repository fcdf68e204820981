#include "ui/records/DocumentDetail.h"

#include "core/journal/AccessJournal.h"
#include "core/records/Confidentiality.h"
#include "core/records/ExportName.h"
#include "core/session/leaving/Originals.h"
#include "ui/records/Kinds.h"
#include "ui/records/PageImages.h"
#include "ui/support/Clipboard.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QQmlEngine>

namespace havre::ui {

namespace {
constexpr int UnderWay = 5; // seconds: the opening of now may already be written down
}

DocumentDetail::DocumentDetail(QObject *parent)
    : QObject(parent)
{
}

DocumentDetail::~DocumentDetail()
{
    close();
}

void DocumentDetail::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        m_session->core().library().disconnect(this);
    }
    m_session = session;
    // Locked: nothing decrypted stays behind.
    if (session) {
        connect(session, &QObject::destroyed, this, &DocumentDetail::open);
        connect(&session->core().library(), &records::Library::changed, this, &DocumentDetail::readAgain);
    }
    Q_EMIT sessionChanged();
    open();
}

void DocumentDetail::setDocumentId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    Q_EMIT documentIdChanged();
    open();
}

void DocumentDetail::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    if (m_state == StatefulList::Ready)
        say();
}

void DocumentDetail::close()
{
    ++m_generation;
    m_state = StatefulList::Idle;
    Q_EMIT changed(); // whoever shows our rows lets them go before they empty or turn into rows of another kind
    m_body = Nothing;
    if (m_images)
        m_images->withdraw(m_token);
    m_token.clear();
    m_pages.clear();
    m_narrative.clear();
    m_facts.clear();
    m_people.show({});
    m_card.show({});
    m_opened = {}; // the jail ends with its last holder
    m_document = {};
    m_provenance = {};
    m_formerOpening = {};
    m_error = {};
    m_bodyError = {};
}

void DocumentDetail::open()
{
    close();
    const DocumentId id = DocumentId::fromString(m_id);
    if (!m_session || id.isNull()) {
        Q_EMIT changed();
        return;
    }
    m_state = StatefulList::Loading;
    Q_EMIT changed();
    const quint64 generation = m_generation;
    session::UnlockedSession *core = &m_session->core();
    QCoro::connect(core->library().document(id), this, [this, generation, id](Result<records::Document> document) {
        if (generation != m_generation)
            return;
        if (!document) {
            fail(document.error());
            return;
        }
        showDocument(*document);
        readFormerOpening();
        QCoro::connect(openBody(&m_session->core(), id), this, [this, generation](Result<OpenedBody> body) {
            if (generation != m_generation)
                return;
            if (body)
                showBody(*body);
            else
                fail(body.error());
        });
    });
}

void DocumentDetail::showDocument(const records::Document &document)
{
    m_document = document;
    say();
}

void DocumentDetail::showBody(const OpenedBody &body)
{
    m_opened = body;
    m_state = StatefulList::Ready;
    if (body.unreadable) {
        m_body = Unreadable;
        m_bodyError = ErrorText::of(*body.unreadable);
    } else if (body.pages) {
        m_body = body.contentType.startsWith(QLatin1String("image/")) && body.pages->pageCount() == 1 ? Picture : Pages;
        publishImages();
        m_pages.show(body.pages, m_token);
    } else {
        m_body = Narrative;
        if (!body.cda->attachments.isEmpty())
            publishImages();
        m_narrative.show(body.cda, body.plans);
    }
    say();
    if (m_session && m_document.unseen)
        QCoro::connect(m_session->core().library().markSeen(m_document.id), this, [](Result<void>) {
            // Not remembered as seen: it will simply still be marked new.
        });
}

// The pages of this document answer to one token, until it is closed.
void DocumentDetail::publishImages()
{
    QQmlEngine *engine = qmlEngine(this);
    if (!engine || !m_session)
        return;
    ports::Renderer *renderer = m_session->core().renderer();
    m_images = PageImages::of(engine);
    m_token = m_images->publish(
        [pages = m_opened.pages, cda = m_opened.cda, renderer](QString key, QSize fit) {
            bool isPage = false;
            const int number = key.toInt(&isPage);
            return pages && isPage ? pages->page(number, fit) : drawAttachment(renderer, cda, key, fit);
        });
}

void DocumentDetail::readFormerOpening()
{
    session::UnlockedSession &core = m_session->core();
    QCoro::connect(journal::lastDone(core.space(), journal::Act::DocumentOpened, m_id, core.clock().now().addSecs(-UnderWay)), this,
                   [this, generation = m_generation](const Result<QDateTime> &former) {
                       if (generation != m_generation || !former || !former->isValid())
                           return;
                       m_formerOpening = *former;
                       Q_EMIT changed();
                   });
}

void DocumentDetail::readAgain()
{
    if (m_state != StatefulList::Ready || !m_session)
        return;
    QCoro::connect(m_session->core().library().document(m_document.id), this,
                   [this, generation = m_generation](const Result<records::Document> &document) {
                       if (generation != m_generation || !document)
                           return;
                       records::Document told = *document;
                       told.unseen = m_document.unseen; // we are looking at it
                       if (told != m_document)
                           showDocument(told);
                   });
}

void DocumentDetail::say()
{
    const records::cda::Header *header = m_opened.cda && !m_opened.cda->header.id.isEmpty() ? &m_opened.cda->header : nullptr;
    m_provenance = provenanceOf(m_document);
    m_facts.clear();
    for (const Fact &fact : factsOf(m_document, header))
        m_facts.append(QVariantMap{{QStringLiteral("label"), fact.label}, {QStringLiteral("value"), plainLine(fact.value)}});
    m_people.show(peopleOf(m_document, header));
    m_card.show(cardOf(m_document));
    Q_EMIT changed();
}

void DocumentDetail::fail(const Error &error)
{
    if (error.fault == Fault::Cancelled)
        return;
    m_state = StatefulList::Failed;
    m_error = ErrorText::of(error);
    Q_EMIT changed();
}

void DocumentDetail::retry()
{
    open();
}

void DocumentDetail::exportTo(const QUrl &folder)
{
    if (m_exporting || !m_session || m_document.id.isNull() || !folder.isLocalFile())
        return;
    m_exporting = true;
    Q_EMIT exportingChanged();
    QCoro::connect(session::exportInto(&m_session->core(), m_document.id, folder.toLocalFile()), this,
                   [this](Result<QString> name) {
                       m_exporting = false;
                       Q_EMIT exportingChanged();
                       if (name)
                           Q_EMIT exported(*name);
                       else if (name.error().fault != Fault::Cancelled)
                           Q_EMIT exportFailed(ErrorText::of(name.error()));
                   });
}

void DocumentDetail::openLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || !m_session || !m_session->core().browser())
        return;
    if (const Result<void> opened = m_session->core().browser()->open(url); !opened)
        Q_EMIT linkFailed(ErrorText::of(opened.error()));
}

void DocumentDetail::copy(const QString &text) const
{
    copyForAWhile(text);
}

QString DocumentDetail::title() const
{
    return plainTitle(m_document.title);
}

QString DocumentDetail::kind() const
{
    return m_document.id.isNull() ? QString() : kindOf(m_document.category).label;
}

QString DocumentDetail::glyph() const
{
    return kindOf(m_document.category).glyph;
}

QString DocumentDetail::author() const
{
    if (m_document.authors.isEmpty())
        return {};
    const records::Author &author = m_document.authors.first();
    return author.name.isEmpty() ? author.organization : author.name;
}

bool DocumentDetail::masked() const
{
    return !records::audienceOf(m_document.confidentiality).professionals;
}

QString DocumentDetail::lastOpened() const
{
    return m_formerOpening.isValid() && m_session
        ? format::moment(m_formerOpening, m_session->core().clock().now())
        : QString();
}

QString DocumentDetail::exportName() const
{
    return records::exportName(m_document);
}

QString DocumentDetail::mediaBase() const
{
    return m_token.isEmpty() ? QString() : QStringLiteral("image://pages/") + m_token + u'/';
}

} // namespace havre::ui
