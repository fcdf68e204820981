#include "ui/mailbox/MessagesModel.h"

#include "ui/mailbox/PaperWords.h"
#include "ui/mailbox/People.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace havre::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Mailbox)
};

QVariantList attachmentsOf(const MessageRow &row)
{
    QVariantList all;
    if (row.papers) {
        for (const mailbox::Paper &paper : *row.papers)
            all.append(lineOf(paper));
        return all;
    }
    for (const mailbox::Attachment &one : row.message.attachments)
        all.append(lineOf(one));
    return all;
}

QString whyUnreadable(const MessageRow &row)
{
    if (row.unreadable->code != QLatin1String("mailbox.left-at-server"))
        //: a message that cannot be read
        return Words::tr("L’original reste gardé tel quel dans votre coffre.");
    //: a message too large to be kept; %1 its size: "52 Mo"
    return Words::tr("Ce message pèse %1. Il est resté sur le serveur de la messagerie\u202f: demandez à son auteur de l’envoyer "
                             "en plusieurs fois.").arg(format::size(row.message.size));
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

void MessagesModel::tellPapers(const MessageId &message, QList<mailbox::Paper> papers)
{
    for (int i = 0; i < rowCount(); ++i) {
        if (rows().at(i).message.id != message)
            continue;
        MessageRow row = rows().at(i);
        row.papers = std::move(papers);
        replace(i, std::move(row));
        return;
    }
}

QVariant MessagesModel::field(const MessageRow &row, int role) const
{
    switch (role) {
    case IdRole:
        return row.message.id.toString();
    case NameRole:
        //: Mailbox: who wrote, when it was oneself
        return row.message.way == mailbox::Way::Sent ? QCoreApplication::translate("MessagesModel", "Vous") : shownName(row.message.from);
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
    case CutRole:
        return row.cut;
    case UnreadableRole:
        return row.unreadable ? ErrorText::of(*row.unreadable).title : QString();
    case UnreadableWhyRole:
        return row.unreadable ? whyUnreadable(row) : QString();
    case AttachmentsRole:
        return attachmentsOf(row);
    case PassableRole:
        return !row.unreadable && row.message.quarantine.isEmpty();
    default:
        return {};
    }
}

QHash<int, QByteArray> MessagesModel::roleNames() const
{
    return {{IdRole, "messageId"},       {NameRole, "name"},       {InitialRole, "initial"},       {WhenRole, "when"},
            {MineRole, "mine"},          {AutomaticRole, "automatic"}, {BodyRole, "body"},         {LeftOutRole, "leftOut"}, {CutRole, "cut"},
            {UnreadableRole, "unreadable"}, {UnreadableWhyRole, "unreadableWhy"}, {AttachmentsRole, "attachments"},
            {PassableRole, "passable"}};
}

} // namespace havre::ui
