#include "ui/sharing/OrderWords.h"

#include "ui/support/Plain.h"

#include <QCoreApplication>

namespace havre::ui {

using dmp::Order;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Orders)
};

QString doneTitle(Order::Kind kind)
{
    switch (kind) {
    case Order::Kind::Deposit:
        //: an order to the DMP that was carried out
        return Words::tr("Déposé dans votre DMP");
    case Order::Kind::Hide:
        //: an order to the DMP that was carried out
        return Words::tr("Masqué aux professionnels");
    case Order::Kind::Show:
        //: an order to the DMP that was carried out
        return Words::tr("Visible par les professionnels");
    }
    return {};
}

QString waitingTitle(Order::Kind kind)
{
    switch (kind) {
    case Order::Kind::Deposit:
        //: an order to the DMP that waits
        return Words::tr("Dépôt en attente");
    case Order::Kind::Hide:
        //: an order to the DMP that waits
        return Words::tr("Masquage en attente");
    case Order::Kind::Show:
        //: an order to the DMP that waits: a hidden document is shown again
        return Words::tr("Démasquage en attente");
    }
    return {};
}

QString refusedTitle(Order::Kind kind)
{
    return kind == Order::Kind::Deposit
        //: an order to the DMP that was refused
        ? Words::tr("Dépôt refusé")
        //: an order to the DMP that was refused: who may see a document did not change
        : Words::tr("Visibilité inchangée");
}

} // namespace

Remedy remedyOf(const Order &order)
{
    if (order.state == Order::State::Done)
        return Remedy::None;
    if (order.code == QLatin1String("session.signed-out"))
        return Remedy::SignIn;
    return order.state == Order::State::Waiting && order.tries == 0 && order.code.isEmpty() ? Remedy::None : Remedy::Again;
}

QVariantMap orderLine(const Order &order)
{
    const Remedy remedy = remedyOf(order);
    const bool refused = order.state == Order::State::Refused;
    const bool done = order.state == Order::State::Done;
    const QString why = order.code.isEmpty() ? QString() : ErrorText::of({Fault::Internal, order.code, {}}).text;
    QString text = why;
    if (!done && !refused)
        //: an order to the DMP that waits; it needs nothing
        text = Words::tr("C’est noté dans votre coffre. Havre l’envoie dès que le DMP répond, une seule fois.");
    if (remedy == Remedy::SignIn)
        //: an order to the DMP that waits for a session
        text = Words::tr("C’est noté dans votre coffre. Connectez-vous pour que Havre l’envoie.");
    return {{QStringLiteral("title"), done ? doneTitle(order.kind) : refused ? refusedTitle(order.kind) : waitingTitle(order.kind)},
            {QStringLiteral("document"), plainTitle(order.title)},
            {QStringLiteral("text"), text},
            {QStringLiteral("tone"), done ? QStringLiteral("positive") : refused ? QStringLiteral("caution") : QStringLiteral("neutral")},
            {QStringLiteral("glyph"), done ? QStringLiteral("check") : refused ? QStringLiteral("warning") : QStringLiteral("clock")},
            {QStringLiteral("remedy"), remedy == Remedy::SignIn ? QStringLiteral("sign-in") : remedy == Remedy::Again ? QStringLiteral("again") : QString()},
            //: the one thing that helps when an order to the DMP waits or was refused
            {QStringLiteral("action"), remedy == Remedy::SignIn ? Words::tr("Se connecter") : remedy == Remedy::Again ? Words::tr("Réessayer") : QString()},
            {QStringLiteral("code"), refused ? order.code : QString()}};
}

} // namespace havre::ui
