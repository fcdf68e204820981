#include "app/cli/Commands.h"

#include <QHash>

namespace havre::cli {

Command commandFor(const QStringList &words)
{
    static const QHash<QString, Command> commands{
        {QStringLiteral("vault create"), vaultCreate},
        {QStringLiteral("vault info"), vaultSummary},
        {QStringLiteral("vault verify"), vaultVerify},
        {QStringLiteral("space list"), spaceList},
        {QStringLiteral("space create"), spaceCreate},
        {QStringLiteral("space complete"), spaceComplete},
        {QStringLiteral("space use"), spaceUse},
        {QStringLiteral("login"), login},
        {QStringLiteral("logout"), logout},
        {QStringLiteral("sync"), synchronize},
        {QStringLiteral("documents list"), documentsList},
        {QStringLiteral("documents show"), documentsShow},
        {QStringLiteral("documents export"), documentsExport},
        {QStringLiteral("search"), search},
        {QStringLiteral("facts list"), factsList},
        {QStringLiteral("facts show"), factsShow},
        {QStringLiteral("trend"), trend},
        {QStringLiteral("measure add"), measureAdd},
        {QStringLiteral("booklet show"), bookletShow},
        {QStringLiteral("booklet growth"), bookletGrowth},
        {QStringLiteral("booklet done"), bookletDone},
        {QStringLiteral("import"), importFiles},
        {QStringLiteral("export"), exportAll},
        {QStringLiteral("catalogue refresh"), catalogueRefresh},
        {QStringLiteral("catalogue list"), catalogueList},
        {QStringLiteral("catalogue search"), catalogueSearch},
        {QStringLiteral("catalogue show"), catalogueShow},
        {QStringLiteral("catalogue grants"), catalogueGrants},
        {QStringLiteral("catalogue revoke"), catalogueRevoke},
        {QStringLiteral("catalogue clear"), catalogueClear},
        {QStringLiteral("catalogue log"), catalogueLog},
        {QStringLiteral("mail sync"), mailSync},
        {QStringLiteral("mail list"), mailList},
        {QStringLiteral("mail show"), mailShow},
        {QStringLiteral("mail save"), mailSave},
        {QStringLiteral("mail file"), mailFile},
        {QStringLiteral("mail reply"), mailReply},
        {QStringLiteral("mail forward"), mailForward},
        {QStringLiteral("mail drafts"), mailDrafts},
        {QStringLiteral("mail outbox"), mailOutbox},
        {QStringLiteral("mail resend"), mailResend},
        {QStringLiteral("mail drop"), mailDrop},
        {QStringLiteral("mail watch"), mailWatch},
        {QStringLiteral("share create"), shareCreate},
        {QStringLiteral("share list"), shareList},
        {QStringLiteral("share log"), shareLog},
        {QStringLiteral("share revoke"), shareRevoke},
        {QStringLiteral("share pack"), sharePack},
        {QStringLiteral("share emergency"), shareEmergency},
        {QStringLiteral("documents deposit"), documentsDeposit},
        {QStringLiteral("documents hide"), documentsHide},
        {QStringLiteral("documents unhide"), documentsUnhide},
        {QStringLiteral("outbox list"), outboxList},
        {QStringLiteral("outbox send"), outboxSend},
        {QStringLiteral("outbox withdraw"), outboxWithdraw},
        {QStringLiteral("journal"), accessJournal},
    };
    if (Command one = commands.value(words.value(0)))
        return one;
    return commands.value(words.value(0) + u' ' + words.value(1));
}

} // namespace havre::cli
