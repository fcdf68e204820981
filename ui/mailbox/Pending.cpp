#include "ui/mailbox/Pending.h"

#include "ui/support/ErrorText.h"
#include "ui/support/Formatters.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {

using mailbox::OutboxState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Mailbox)
};

struct Said {
    QString tone = QStringLiteral("neutral");
    QString title;
    QString text;
};

Said said(const mailbox::Outgoing &row)
{
    switch (row.state) {
    case OutboxState::Waiting:
        if (row.tries == 0 && row.code.isEmpty())
            return {QStringLiteral("neutral"), Words::tr("Prêt à partir"),
                    //: Mailbox: a message in the outbox
                    Words::tr("Il partira à la prochaine connexion. Vous pouvez fermer Havre : il est gardé dans le coffre.")};
        return {QStringLiteral("neutral"), Words::tr("Pas encore parti"),
                //: Mailbox: a message in the outbox; %1 why ("Le serveur de messagerie ne répond pas.")
                Words::tr("%1 Havre réessaiera de lui-même.").arg(ErrorText::of(Error{Fault::Offline, row.code, {}}).text)};
    case OutboxState::Sending:
        return {QStringLiteral("neutral"), Words::tr("En train de partir"), {}};
    case OutboxState::Unknown:
        return {QStringLiteral("caution"), Words::tr("Envoi incertain"),
                Words::tr("La connexion s’est coupée au moment de l’envoi. Le professionnel l’a peut-être reçu : "
                          "demandez-le-lui, ou renvoyez-le s’il peut le recevoir deux fois.")};
    case OutboxState::Refused:
        return {QStringLiteral("caution"), Words::tr("Non envoyé"), ErrorText::of(Error{Fault::Refused, row.code, {}}).text};
    default:
        return {};
    }
}

} // namespace

bool isPending(const mailbox::Outgoing &row)
{
    return row.state != OutboxState::Sent && row.state != OutboxState::Dropped;
}

QVariantMap pendingLine(const mailbox::Outgoing &row, const QString &text, const QDateTime &now)
{
    const Said words = said(row);
    const bool decides = row.state == OutboxState::Unknown || row.state == OutboxState::Refused;
    return {{QStringLiteral("number"), row.number},
            {QStringLiteral("text"), text},
            {QStringLiteral("when"), format::moment(row.queued.toLocalTime(), now.toLocalTime())},
            {QStringLiteral("tone"), words.tone},
            {QStringLiteral("title"), words.title},
            {QStringLiteral("state"), words.text},
            {QStringLiteral("again"), decides},
            {QStringLiteral("drop"), decides || row.state == OutboxState::Waiting}};
}

} // namespace havre::ui
