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

QString withdrawingTitle(Order::Kind kind)
{
    return kind == Order::Kind::Deposit
        //: an order to the DMP that was taken back, but may have left before
        ? Words::tr("Dépôt retiré, à vérifier")
        //: an order to the DMP (hide a document, show it) that was taken back, but may have left before
        : Words::tr("Demande retirée, à vérifier");
}

QString titleOf(const Order &order)
{
    switch (order.state) {
    case Order::State::Waiting: return waitingTitle(order.kind);
    case Order::State::Done: return doneTitle(order.kind);
    case Order::State::Refused: return refusedTitle(order.kind);
    case Order::State::Withdrawing: return withdrawingTitle(order.kind);
    case Order::State::Withdrawn:
        //: an order to the DMP that was taken back in time
        return Words::tr("Demande retirée");
    }
    return {};
}

QString textOf(const Order &order, Remedy remedy)
{
    if (order.state == Order::State::Withdrawn)
        //: an order to the DMP that was taken back; it may have been sent and refused
        return Words::tr("Rien n’a changé dans votre DMP.");
    if (order.state == Order::State::Withdrawing)
        //: an order to the DMP that was taken back, but may have left before
        return Words::tr("La demande est peut-être déjà partie. Au prochain contact avec le DMP, Havre regarde d’abord si elle y est, et vous le dit. Rien n’est renvoyé.");
    if (remedy == Remedy::SignIn)
        //: an order to the DMP that waits for a session
        return Words::tr("C’est noté dans votre coffre. Connectez-vous pour que Havre l’envoie.");
    if (order.state == Order::State::Waiting)
        //: an order to the DMP that waits; it needs nothing
        return Words::tr("C’est noté dans votre coffre. Havre l’envoie dès que le DMP répond, une seule fois.");
    return order.code.isEmpty() ? QString() : ErrorText::of({Fault::Internal, order.code, {}}).text;
}

QString toneOf(const Order &order)
{
    switch (order.state) {
    case Order::State::Done: return order.code.isEmpty() ? QStringLiteral("positive") : QStringLiteral("caution");
    case Order::State::Refused: return QStringLiteral("caution");
    default: return QStringLiteral("neutral");
    }
}

QString glyphOf(const Order &order)
{
    switch (order.state) {
    case Order::State::Done: return order.code.isEmpty() ? QStringLiteral("check") : QStringLiteral("warning");
    case Order::State::Refused: return QStringLiteral("warning");
    case Order::State::Withdrawn: return QStringLiteral("check");
    default: return QStringLiteral("clock");
    }
}

QString actionOf(const Order &order, Remedy remedy)
{
    if (remedy == Remedy::SignIn)
        //: the one thing that helps when an order to the DMP waits for a session
        return Words::tr("Se connecter");
    if (remedy == Remedy::None)
        return {};
    return order.state == Order::State::Withdrawing
        //: looks at the DMP whether an order that was taken back had left
        ? Words::tr("Vérifier maintenant")
        //: the one thing that helps when an order to the DMP waits or was refused
        : Words::tr("Réessayer");
}

} // namespace

Remedy remedyOf(const Order &order)
{
    if (order.state == Order::State::Done || order.state == Order::State::Withdrawn)
        return Remedy::None;
    if (order.code == QLatin1String("dmp.forbidden"))
        return Remedy::None; // the same again would be refused again; it can be taken back
    const bool waits = order.isOpen();
    if (order.code == QLatin1String("session.signed-out") || (waits && order.code == QLatin1String("dmp.refused")))
        return Remedy::SignIn; // the DMP did not accept the session
    return order.state == Order::State::Waiting && order.tries == 0 && order.code.isEmpty() ? Remedy::None : Remedy::Again;
}

QVariantMap orderLine(const Order &order)
{
    const Remedy remedy = remedyOf(order);
    const bool withdraws = order.state == Order::State::Waiting || order.state == Order::State::Refused;
    return {{QStringLiteral("title"), titleOf(order)},
            {QStringLiteral("document"), plainTitle(order.title)},
            {QStringLiteral("text"), textOf(order, remedy)},
            {QStringLiteral("tone"), toneOf(order)},
            {QStringLiteral("glyph"), glyphOf(order)},
            {QStringLiteral("remedy"), remedy == Remedy::SignIn ? QStringLiteral("sign-in") : remedy == Remedy::Again ? QStringLiteral("again") : QString()},
            {QStringLiteral("action"), actionOf(order, remedy)},
            //: takes an order to the DMP (deposit, hide, show) back
            {QStringLiteral("withdraw"), withdraws ? Words::tr("Retirer la demande") : QString()},
            {QStringLiteral("code"), order.state == Order::State::Refused ? order.code : QString()}};
}

} // namespace havre::ui
