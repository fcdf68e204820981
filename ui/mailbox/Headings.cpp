#include "ui/mailbox/Headings.h"

#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Mailbox)
};
} // namespace

QString shownSubject(const QString &subject)
{
    const QString line = plainLine(subject);
    //: Mailbox: a message without a subject
    return line.isEmpty() ? Words::tr("Sans objet") : line;
}

QString shownMoment(const QDateTime &date, const QDateTime &now)
{
    const QDateTime local = date.toLocalTime();
    const QDate today = now.toLocalTime().date();
    return local.date() == today ? format::time(local.time()) : format::shortDay(local.date(), today);
}

} // namespace havre::ui
