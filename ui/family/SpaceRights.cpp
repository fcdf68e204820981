#include "ui/family/SpaceRights.h"

#include <QCoreApplication>

namespace havre::ui {

using family::Act;
using family::Item;

namespace {

// Not by tr(): lupdate does not see the namespace of the class.
QString said(const char *french)
{
    return QCoreApplication::translate("SpaceRights", french);
}

} // namespace

void SpaceRights::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &OpenSession::rightsChanged, this, &SpaceRights::changed);
    Q_EMIT changed();
}

void SpaceRights::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT changed();
}

bool SpaceRights::mayAdd() const
{
    return m_session && m_session->core().rights().may(Act::Add, Item::Record);
}

bool SpaceRights::mayComplete() const
{
    return m_session && m_session->core().rights().may(Act::Change, Item::Identity);
}

QVariantList SpaceRights::lines() const
{
    if (!m_session || m_session->own())
        return {};
    const family::Rights rights = m_session->core().rights();
    QVariantList may;
    QVariantList mayNot;
    // What is refused is said as what belongs to the person, or as nothing where there is nothing to say.
    const auto ask = [&](Act act, Item item, const QString &granted, const QString &refused) {
        const bool is = rights.may(act, item);
        const QString words = is ? granted : refused;
        if (!words.isEmpty())
            (is ? may : mayNot).append(QVariantMap{{QStringLiteral("text"), words}, {QStringLiteral("may"), is}});
    };
    //: what one may do in the space of a child, or of somebody one cares for
    ask(Act::Open, Item::Record, said(QT_TRANSLATE_NOOP("SpaceRights", "Lire ses documents, ses résultats et ses mesures")), {});
    //: what one may do in the space of a child, or of somebody one cares for
    ask(Act::Add, Item::Record, said(QT_TRANSLATE_NOOP("SpaceRights", "Ajouter un document, noter une mesure")), {});
    //: what one may do in the space of a child
    ask(Act::Remove, Item::Record, said(QT_TRANSLATE_NOOP("SpaceRights", "Retirer ce qui a été ajouté par erreur")),
        //: what one may not do in the space of somebody one cares for
        said(QT_TRANSLATE_NOOP("SpaceRights", "Retirer un document ou une mesure\u202f: ce choix lui appartient.")));
    ask(Act::Mask, Item::Record, {},
        //: what one may not do in the space of somebody one cares for
        said(QT_TRANSLATE_NOOP("SpaceRights", "Choisir quels professionnels voient ses documents\u202f: ce choix lui appartient.")));
    ask(Act::Open, Item::Confidential, {},
        rights.who == family::Who::Representative
            //: what a parent may not do in the space of a child
            ? said(QT_TRANSLATE_NOOP("SpaceRights", "Ce qu’un soin confidentiel garde pour le jeune seul n’arrive pas ici\u202f: ni son contenu, ni son existence."))
            //: what one may not do in the space of somebody one cares for
            : said(QT_TRANSLATE_NOOP("SpaceRights", "Lire ce que la personne a rendu confidentiel\u202f: cela n’arrive pas ici.")));
    ask(Act::Open, Item::Directive, {},
        //: what one may not do in the space of somebody one cares for
        said(QT_TRANSLATE_NOOP("SpaceRights", "Lire ses directives anticipées\u202f: elles sont entre cette personne et ses soignants.")));
    ask(Act::Open, Item::Message, {},
        //: what one may not do in the space of somebody one cares for
        said(QT_TRANSLATE_NOOP("SpaceRights", "Lire sa messagerie\u202f: elle reste la sienne.")));
    return may + mayNot;
}

} // namespace havre::ui
