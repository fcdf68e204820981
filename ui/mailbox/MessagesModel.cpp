#include "ui/mailbox/MessagesModel.h"

#include "ui/mailbox/People.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QQmlEngine>

namespace havre::ui {

namespace {

QString glyphOf(const QString &contentType)
{
    if (contentType.startsWith(QLatin1String("image/")))
        return QStringLiteral("image");
    if (contentType.endsWith(QLatin1String("xml")))
        return QStringLiteral("report");
    return contentType == QLatin1String("application/pdf") ? QStringLiteral("file") : QStringLiteral("question");
}

QString kindOf(const QString &contentType)
{
    if (contentType == QLatin1String("application/pdf"))
        return QStringLiteral("PDF");
    if (contentType.endsWith(QLatin1String("xml")))
        //: Mailbox: a structured health document (CDA)
        return MessagesModel::tr("Document structuré");
    if (contentType.startsWith(QLatin1String("image/")))
        //: Mailbox: an attached picture
        return MessagesModel::tr("Image");
    //: Mailbox: an attached file of another kind
    return MessagesModel::tr("Fichier");
}

// "20260216_endocrinologie_MOREAU_Camille.pdf" → "20260216 endocrinologie MOREAU Camille"
QString titleOf(const mailbox::Attachment &one)
{
    QString title = plainLine(one.name);
    if (const qsizetype dot = title.lastIndexOf(u'.'); dot > 0 && title.size() - dot <= 5)
        title.truncate(dot);
    title.replace(u'_', u' ');
    //: Mailbox: an attachment without a name
    return title.isEmpty() ? MessagesModel::tr("Pièce jointe sans nom") : title;
}

// What can be filed among the records and opened there.
bool isDocument(const QString &contentType)
{
    return contentType == QLatin1String("application/pdf") || contentType.endsWith(QLatin1String("xml"))
        || contentType == QLatin1String("image/png") || contentType == QLatin1String("image/jpeg")
        || contentType == QLatin1String("text/plain");
}

QVariantList attachmentsOf(const mailbox::Message &message)
{
    QVariantList all;
    for (const mailbox::Attachment &one : message.attachments)
        all.append(QVariantMap{{QStringLiteral("part"), one.part},
                               {QStringLiteral("title"), titleOf(one)},
                               {QStringLiteral("details"), QString(kindOf(one.contentType) + QStringLiteral(" · ") + format::size(one.size))},
                               {QStringLiteral("glyph"), glyphOf(one.contentType)},
                               {QStringLiteral("opens"), message.quarantine.isEmpty() && isDocument(one.contentType)}});
    return all;
}

} // namespace

void MessagesModel::show(QList<MessageRow> messages, const QDateTime &now)
{
    m_now = now;
    for (const MessageRow &one : std::as_const(messages))
        QQmlEngine::setObjectOwnership(one.body.get(), QQmlEngine::CppOwnership); // the row's, not the page's
    reset(std::move(messages));
    setState(Ready);
}

void MessagesModel::speakAgain()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QVariant MessagesModel::field(const MessageRow &row, int role) const
{
    switch (role) {
    case IdRole:
        return row.message.id.toString();
    case NameRole:
        //: Mailbox: who wrote, when it was oneself
        return row.message.way == mailbox::Way::Sent ? tr("Vous") : shownName(row.message.from);
    case InitialRole:
        return initialOf(row.message.from);
    case WhenRole:
        return format::moment(row.message.date.toLocalTime(), m_now.toLocalTime());
    case MineRole:
        return row.message.way == mailbox::Way::Sent;
    case AutomaticRole:
        return row.message.automatic;
    case BodyRole:
        return QVariant::fromValue(row.body.get());
    case LeftOutRole:
        return row.leftOut;
    case UnreadableRole:
        return row.unreadable ? ErrorText::of(*row.unreadable).title : QString();
    case AttachmentsRole:
        return attachmentsOf(row.message);
    default:
        return {};
    }
}

QHash<int, QByteArray> MessagesModel::roleNames() const
{
    return {{IdRole, "messageId"},       {NameRole, "name"},       {InitialRole, "initial"},       {WhenRole, "when"},
            {MineRole, "mine"},          {AutomaticRole, "automatic"}, {BodyRole, "body"},         {LeftOutRole, "leftOut"},
            {UnreadableRole, "unreadable"}, {AttachmentsRole, "attachments"}};
}

} // namespace havre::ui
