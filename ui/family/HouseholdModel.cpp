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

void HouseholdModel::sayAgain()
{
    Q_EMIT shownAboutChanged();
    StatefulList::sayAgain();
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
            Q_EMIT shownAboutChanged();
        } else if (cards.error().fault != Fault::Cancelled) {
            fail(cards.error());
        }
    });
}

QDate HouseholdModel::today() const
{
    return m_session ? m_session->core().clock().now().toLocalTime().date() : QDate();
}

bool HouseholdModel::isClosed(const family::Card &card) const
{
    return !card.rights(today()).may(family::Act::Open, family::Item::Identity);
}

QString HouseholdModel::about(const family::Card &card) const
{
    if (card.who == family::Who::Oneself)
        //: under the owner's name, in the list of spaces
        return said(QT_TRANSLATE_NOOP("HouseholdModel", "Vous"));
    if (!card.trouble.isEmpty())
        //: under a space whose files are missing or damaged: what one can do
        return said(QT_TRANSLATE_NOOP("HouseholdModel", "Cet espace ne se lit plus\u202f: ses fichiers manquent ou sont abîmés. Cela ne touche pas les autres espaces. Prévenez l’assistance sans rien effacer\u202f; si vous aviez copié le dossier du coffre, gardez cette copie."));
    const QString age = ageText(card.person.birthDate, today());
    if (isClosed(card))
        //: under the name of a child who came of age; %1 an age
        return said(QT_TRANSLATE_NOOP("HouseholdModel", "%1\u00a0· cet espace n’appartient plus qu’à cette personne")).arg(age);
    if (card.who == family::Who::Carer)
        //: under the name of somebody one cares for; %1 an age
        return said(QT_TRANSLATE_NOOP("HouseholdModel", "%1\u00a0· vous l’aidez")).arg(age);
    return age;
}

QStringList HouseholdModel::givenNames() const
{
    QStringList names;
    for (const family::Card &card : rows())
        names.append(field(card, GivenRole).toString());
    return names;
}

int HouseholdModel::shownRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (field(rows().at(row), ShownRole).toBool())
            return row;
    }
    return -1;
}

QString HouseholdModel::shownAbout() const
{
    const int row = shownRow();
    return row < 0 ? QString() : about(rows().at(row));
}

QVariant HouseholdModel::field(const family::Card &card, int role) const
{
    switch (role) {
    case IdRole:
        return card.person.id.toString();
    case NameRole:
        if (!card.trouble.isEmpty() && card.name().isEmpty())
            //: a space that cannot be read, whose name is not known either
            return said(QT_TRANSLATE_NOOP("HouseholdModel", "Un espace illisible"));
        //: the owner's space, before anybody signed in
        return card.name().isEmpty() ? said(QT_TRANSLATE_NOOP("HouseholdModel", "Votre espace")) : plainLine(card.name());
    case GivenRole:
        if (!card.trouble.isEmpty() && card.name().isEmpty())
            //: a space that cannot be read, whose name is not known either, in few letters
            return said(QT_TRANSLATE_NOOP("HouseholdModel", "Illisible"));
        //: the owner's space, before anybody signed in, in few letters
        return card.person.givenName.isEmpty() ? said(QT_TRANSLATE_NOOP("HouseholdModel", "Vous")) : plainLine(card.person.givenName);
    case InitialRole:
        return field(card, GivenRole).toString().left(1).toUpper();
    case ColourRole:
        return card.colour;
    case AboutRole:
        return about(card);
    case ShownRole:
        return m_session && m_session->core().space().person() == card.person.id;
    case IncompleteRole:
        return card.who != family::Who::Oneself && card.person.ins.isNull() && card.trouble.isEmpty();
    case ToConfirmRole: // typed by hand, and no document came under it yet
        return card.who != family::Who::Oneself && !card.person.ins.isNull() && !card.confirmed && card.trouble.isEmpty();
    case ClosedRole:
        return isClosed(card);
    case UnreadableRole:
        return !card.trouble.isEmpty();
    default:
        return {};
    }
}

QHash<int, QByteArray> HouseholdModel::roleNames() const
{
    return {{IdRole, "spaceId"}, {NameRole, "name"}, {GivenRole, "given"}, {InitialRole, "initial"}, {ColourRole, "colour"},
            {AboutRole, "about"}, {ShownRole, "shown"}, {IncompleteRole, "incomplete"}, {ToConfirmRole, "toConfirm"}, {ClosedRole, "closed"}, {UnreadableRole, "unreadable"}};
}

} // namespace havre::ui
