#include "ui/family/HouseholdModel.h"

#include "ui/family/Ages.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

// Not by tr(): lupdate does not see the namespace of a class whose base is a macro (HAVRE_LIST_OF).
namespace {
QString said(const char *french)
{
    return QCoreApplication::translate("HouseholdModel", french);
}
} // namespace

HouseholdModel::HouseholdModel(QObject *parent) : ListModel(parent) {}

void HouseholdModel::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    retry();
}

void HouseholdModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HouseholdModel::retry()
{
    if (!m_session)
        return;
    setState(Loading);
    QCoro::connect(m_session->core().household(), this, [this](const Result<QList<family::Card>> &cards) {
        if (cards) {
            become(*cards);
            setState(Ready);
        } else if (cards.error().fault != Fault::Cancelled) {
            fail(cards.error());
        }
    });
}

QString HouseholdModel::about(const family::Card &card) const
{
    if (card.who == family::Who::Oneself)
        //: under the owner's name, in the list of spaces
        return said(QT_TRANSLATE_NOOP("HouseholdModel", "Vous"));
    const QString age = m_session ? ageText(card.person.birthDate, m_session->core().clock().now().toLocalTime().date()) : QString();
    if (card.who == family::Who::Carer)
        //: under the name of somebody one cares for; %1 an age
        return said(QT_TRANSLATE_NOOP("HouseholdModel", "%1 · vous l’aidez")).arg(age);
    return age;
}

QVariant HouseholdModel::field(const family::Card &card, int role) const
{
    switch (role) {
    case IdRole:
        return card.person.id.toString();
    case NameRole:
        //: the owner's space, before anybody signed in
        return card.name().isEmpty() ? said(QT_TRANSLATE_NOOP("HouseholdModel", "Votre espace")) : plainLine(card.name());
    case InitialRole:
        return card.person.givenName.left(1).toUpper();
    case ColourRole:
        return card.colour;
    case AboutRole:
        return about(card);
    case ShownRole:
        return m_session && m_session->core().space().person() == card.person.id;
    case IncompleteRole:
        return card.who != family::Who::Oneself && card.person.ins.isNull();
    default:
        return {};
    }
}

QHash<int, QByteArray> HouseholdModel::roleNames() const
{
    return {{IdRole, "spaceId"}, {NameRole, "name"}, {InitialRole, "initial"}, {ColourRole, "colour"},
            {AboutRole, "about"}, {ShownRole, "shown"}, {IncompleteRole, "incomplete"}};
}

} // namespace havre::ui
