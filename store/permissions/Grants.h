// What the person allowed apps and what those wrote, seen and taken back outside of a running one. Each act is in the journal, in the same
// transaction. Threading: main thread. Errors: the space's.
#pragma once

#include "core/family/rights/Rights.h"
#include "core/vault/Space.h"
#include "store/catalogue/Manifest.h"
#include "store/permissions/GrantStore.h"

#include <QCoroTask>

namespace havre::store::grants {

[[nodiscard]] QCoro::Task<Result<QList<Grant>>> list(vault::Space &space, QString app); // empty: of all apps
[[nodiscard]] QCoro::Task<Result<QList<Item>>> seen(vault::Space &space, QString app, int limit);
// `permission` empty: all of them. Answers what was taken back. `name`: the app's, for the journal.
[[nodiscard]] QCoro::Task<Result<QStringList>> takeBack(vault::Space &space, QString app, QString name, QString permission);

// How many measures it wrote that are still there, and all of them taken away; answers how many. The app's name is for
// the journal. Refused "family.not-allowed". Who shows facts is told by whoever called: health::Facts::changed().
[[nodiscard]] QCoro::Task<Result<int>> written(vault::Space &space, QString app);
[[nodiscard]] QCoro::Task<Result<int>> removeWritten(vault::Space &space, family::Rights rights, QString app, QString name);

// The journal's label of a grant: the permission, a space, the app's name.
[[nodiscard]] QString labelOf(const QString &permission, const QString &name);

} // namespace havre::store::grants
