#include "ui/sharing/ShareWords.h"

#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>

#include <algorithm>

namespace havre::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Sharing)
};

QString spaced(qint64 value, const char *unit)
{
    return QString::number(value) + QChar(format::NarrowSpace) + QLatin1String(unit);
}

} // namespace

QString lifeWord(ShareLife life)
{
    switch (life) {
    case ShareLife::Open:
        //: what became of a share: it can be opened now
        return Words::tr("Ouvert");
    case ShareLife::Over:
        //: what became of a share: its time is over
        return Words::tr("Terminé");
    case ShareLife::Ended:
        //: what became of a share: the person ended it
        return Words::tr("Coupé");
    case ShareLife::Unfinished:
        //: what became of a share: making it was interrupted
        return Words::tr("Inachevé");
    }
    return {};
}

QString remainingWords(qint64 seconds, bool withSeconds)
{
    const qint64 left = std::max<qint64>(0, seconds);
    const qint64 days = left / 86400;
    const qint64 hours = left / 3600;
    const qint64 minutes = left / 60;
    QString span;
    if (days >= 2)
        //: a span of time; %n days
        span = Words::tr("%n jours", "", static_cast<int>(days));
    else if (hours >= 1)
        span = spaced(hours, "h") + QChar(format::NarrowSpace) + QStringLiteral("%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    else if (minutes >= 1)
        span = spaced(minutes, "min") + (withSeconds ? QChar(format::FixedSpace) + spaced(left % 60, "s") : QString());
    else
        span = spaced(left, "s");
    //: how long a share can still be opened; %1 a span of time: « 12 min 38 s »
    return Words::tr("Encore %1").arg(span);
}

QString openedWords(const sharing::Share &share)
{
    QStringList parts;
    parts << (share.openings > 0
                  //: how often a share was opened
                  ? Words::tr("Ouvert %n fois", "", share.openings)
                  //: the share server told of no opening
                  : Words::tr("Aucune ouverture connue"));
    if (share.wrong > 0)
        //: how many wrong passcodes were typed for a share
        parts << Words::tr("%n code(s) faux", "", share.wrong);
    return parts.join(QStringLiteral("\u00A0· "));
}

QVariantMap openingLine(const sharing::Opening &opening, const QDateTime &now)
{
    using Outcome = sharing::Opening::Outcome;
    const QString who = plainLine(opening.recipient);
    QString text;
    switch (opening.outcome) {
    case Outcome::Opened:
        text = who.isEmpty()
            //: log of a share: who opened it gave no name
            ? Words::tr("Ouvert, sans nom")
            //: log of a share; %1 how the reader named themselves, not verified
            : Words::tr("Ouvert par «\u00A0%1\u00A0»").arg(who);
        break;
    case Outcome::WrongPasscode:
        //: log of a share
        text = Words::tr("Code faux\u202f: rien n’a été montré");
        break;
    case Outcome::Late:
        //: log of a share
        text = Words::tr("Essai après l’heure\u202f: rien n’a été montré");
        break;
    case Outcome::Closed:
        //: log of a share
        text = Words::tr("Essai après la coupure\u202f: rien n’a été montré");
        break;
    }
    const bool opened = opening.outcome == Outcome::Opened;
    return {{QStringLiteral("text"), text},
            {QStringLiteral("when"), format::moment(opening.time, now)},
            {QStringLiteral("glyph"), opened ? QStringLiteral("eye") : QStringLiteral("lock")},
            {QStringLiteral("good"), opened}};
}

} // namespace havre::ui
