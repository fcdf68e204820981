// Every command: a coroutine that answers the exit code. Grammar.h says by which words it is called.
#pragma once

#include "app/cli/Context.h"

namespace havre::cli {

using Command = QCoro::Task<int> (*)(Context &);

inline constexpr int LongestWait = 300; // seconds of a login; the session itself gives up then

[[nodiscard]] QCoro::Task<int> vaultCreate(Context &context);
[[nodiscard]] QCoro::Task<int> vaultSummary(Context &context);
[[nodiscard]] QCoro::Task<int> vaultVerify(Context &context);
[[nodiscard]] QCoro::Task<int> spaceList(Context &context);
[[nodiscard]] QCoro::Task<int> spaceCreate(Context &context);
[[nodiscard]] QCoro::Task<int> spaceComplete(Context &context);
[[nodiscard]] QCoro::Task<int> spaceUse(Context &context);
[[nodiscard]] QCoro::Task<int> login(Context &context);
[[nodiscard]] QCoro::Task<int> logout(Context &context);
[[nodiscard]] QCoro::Task<int> synchronize(Context &context);
[[nodiscard]] QCoro::Task<int> documentsList(Context &context);
[[nodiscard]] QCoro::Task<int> documentsShow(Context &context);
[[nodiscard]] QCoro::Task<int> documentsExport(Context &context);
[[nodiscard]] QCoro::Task<int> search(Context &context);
[[nodiscard]] QCoro::Task<int> timeline(Context &context);
[[nodiscard]] QCoro::Task<int> factsList(Context &context);
[[nodiscard]] QCoro::Task<int> factsShow(Context &context);
[[nodiscard]] QCoro::Task<int> trend(Context &context);
[[nodiscard]] QCoro::Task<int> measureAdd(Context &context);
[[nodiscard]] QCoro::Task<int> measureRemove(Context &context);
[[nodiscard]] QCoro::Task<int> bookletShow(Context &context);
[[nodiscard]] QCoro::Task<int> bookletGrowth(Context &context);
[[nodiscard]] QCoro::Task<int> bookletDone(Context &context);
[[nodiscard]] QCoro::Task<int> importFiles(Context &context);
[[nodiscard]] QCoro::Task<int> exportAll(Context &context);
[[nodiscard]] QCoro::Task<int> catalogueRefresh(Context &context);
[[nodiscard]] QCoro::Task<int> catalogueList(Context &context);
[[nodiscard]] QCoro::Task<int> catalogueSearch(Context &context);
[[nodiscard]] QCoro::Task<int> catalogueShow(Context &context);
[[nodiscard]] QCoro::Task<int> catalogueGrants(Context &context);
[[nodiscard]] QCoro::Task<int> catalogueRevoke(Context &context);
[[nodiscard]] QCoro::Task<int> catalogueClear(Context &context);
[[nodiscard]] QCoro::Task<int> catalogueLog(Context &context);
[[nodiscard]] QCoro::Task<int> mailSync(Context &context);
[[nodiscard]] QCoro::Task<int> mailList(Context &context);
[[nodiscard]] QCoro::Task<int> mailShow(Context &context);
[[nodiscard]] QCoro::Task<int> mailSave(Context &context);
[[nodiscard]] QCoro::Task<int> mailFile(Context &context);
[[nodiscard]] QCoro::Task<int> mailReply(Context &context);
[[nodiscard]] QCoro::Task<int> mailForward(Context &context);
[[nodiscard]] QCoro::Task<int> mailDrafts(Context &context);
[[nodiscard]] QCoro::Task<int> mailDraftShow(Context &context);
[[nodiscard]] QCoro::Task<int> mailDraftSend(Context &context);
[[nodiscard]] QCoro::Task<int> mailDraftRemove(Context &context);
[[nodiscard]] QCoro::Task<int> mailOutbox(Context &context);
[[nodiscard]] QCoro::Task<int> mailResend(Context &context);
[[nodiscard]] QCoro::Task<int> mailDrop(Context &context);
[[nodiscard]] QCoro::Task<int> mailWatch(Context &context);
[[nodiscard]] QCoro::Task<int> shareCreate(Context &context);
[[nodiscard]] QCoro::Task<int> shareList(Context &context);
[[nodiscard]] QCoro::Task<int> shareLog(Context &context);
[[nodiscard]] QCoro::Task<int> shareRevoke(Context &context);
[[nodiscard]] QCoro::Task<int> sharePack(Context &context);
[[nodiscard]] QCoro::Task<int> shareEmergency(Context &context);
[[nodiscard]] QCoro::Task<int> documentsDeposit(Context &context);
[[nodiscard]] QCoro::Task<int> documentsHide(Context &context);
[[nodiscard]] QCoro::Task<int> documentsUnhide(Context &context);
[[nodiscard]] QCoro::Task<int> outboxList(Context &context);
[[nodiscard]] QCoro::Task<int> outboxSend(Context &context);
[[nodiscard]] QCoro::Task<int> outboxWithdraw(Context &context);
[[nodiscard]] QCoro::Task<int> accessJournal(Context &context);

} // namespace havre::cli
