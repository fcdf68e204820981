#include "ui/mailbox/People.h"

#include "ui/support/Initial.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Mailbox)
};
} // namespace

QString shownName(const mailbox::Address &one)
{
    return plainLine(one.name.isEmpty() ? one.address : one.name);
}

QString shownNames(const QList<mailbox::Address> &all)
{
    if (all.isEmpty())
        //: Mailbox: a message that names no sender
        return Words::tr("Expéditeur inconnu");
    const QString first = shownName(all.first());
    const int others = static_cast<int>(all.size()) - 1;
    //: Mailbox; %1 the first correspondent, %n how many others
    return others == 0 ? first : Words::tr("%1 et %n autre(s)", nullptr, others).arg(first);
}

QString everyName(const QList<mailbox::Address> &all)
{
    QStringList names;
    for (const mailbox::Address &one : all)
        names.append(shownName(one));
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    //: Mailbox: people by name; %1 all but the last, commas between, %2 the last
    return Words::tr("%1 et %2").arg(names.join(QStringLiteral(", ")), last);
}

QString domainOf(const mailbox::Address &one)
{
    return plainLine(one.address.section(u'@', -1));
}

QString initialOf(const mailbox::Address &one)
{
    return initialOf(shownName(one));
}

} // namespace havre::ui
