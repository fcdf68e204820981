#include "ui/sharing/PapersModel.h"

#include "ui/records/Kinds.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoroTask>

#include <algorithm>

namespace havre::ui {

namespace {

QCoro::Task<Result<QList<Paper>>> read(QPointer<OpenSession> session, QStringList ids)
{
    QList<Paper> papers;
    for (const QString &word : ids) {
        if (session.isNull())
            co_return failure(cancellation());
        auto asking = session->core().library().document(DocumentId::fromString(word));
        Result<records::Document> document = co_await asking;
        if (document)
            papers.append({std::move(*document)});
        else if (document.error().fault != Fault::NotFound)
            co_return failure(document.error());
    }
    co_return Result<QList<Paper>>(papers);
}

QString whoseWords(const records::Document &document)
{
    if (document.authors.isEmpty())
        return {};
    const records::Author &author = document.authors.first();
    return plainLine(author.name.isEmpty() ? author.organization : author.name);
}

} // namespace

void PapersModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &QObject::destroyed, this, &PapersModel::load);
    Q_EMIT sessionChanged();
    load();
}

void PapersModel::setDocuments(const QStringList &ids)
{
    const QStringList asked = ids.mid(0, Most);
    if (m_asked == asked && state() != Idle)
        return;
    m_asked = asked;
    load();
}

QStringList PapersModel::documents() const
{
    QStringList ids;
    for (const Paper &paper : rows())
        ids << paper.document.id.toString();
    return ids;
}

QString PapersModel::weight() const
{
    qint64 bytes = 0;
    for (const Paper &paper : rows())
        bytes += paper.document.size;
    return bytes > 0 ? format::size(bytes) : QString();
}

void PapersModel::load()
{
    const quint64 generation = ++m_generation;
    if (!m_session) {
        reset({});
        setState(Idle);
        return;
    }
    setState(Loading);
    QCoro::connect(read(m_session, m_asked), this, [this, generation](Result<QList<Paper>> papers) {
        if (generation != m_generation)
            return;
        if (!papers) {
            if (papers.error().fault != Fault::Cancelled)
                fail(papers.error());
            return;
        }
        reset(std::move(*papers));
        setState(Ready);
        Q_EMIT documentsChanged();
    });
}

void PapersModel::retry()
{
    load();
}

void PapersModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || row >= rowCount() || to >= rowCount())
        return;
    QList<Paper> moved = rows();
    moved.move(row, to);
    become(std::move(moved));
    Q_EMIT documentsChanged();
}

void PapersModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    QList<Paper> left = rows();
    left.removeAt(row);
    become(std::move(left));
    Q_EMIT documentsChanged();
}

void PapersModel::sayAgain()
{
    StatefulList::sayAgain();
    Q_EMIT documentsChanged();
}

QVariant PapersModel::field(const Paper &paper, int role) const
{
    const records::Document &document = paper.document;
    switch (role) {
    case IdRole: return document.id.toString();
    case TitleRole: return plainTitle(document.title);
    case DetailsRole: {
        QStringList parts{document.date.isValid() ? format::longDay(document.date.toLocalTime().date()) : QString(), whoseWords(document)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("\u00A0· "));
    }
    case GlyphRole: return kindOf(document.category).glyph;
    default: return {};
    }
}

QHash<int, QByteArray> PapersModel::roleNames() const
{
    return {{IdRole, "documentId"}, {TitleRole, "title"}, {DetailsRole, "details"}, {GlyphRole, "glyph"}};
}

} // namespace havre::ui
