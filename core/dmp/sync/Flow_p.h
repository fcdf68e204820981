// One run of a synchronisation. Its coroutines share it, so it outlives the Sync that began it; once
// `cancelled` is set nothing of the session (space, library, tokens, renderer) is touched any more.
// Rule in every coroutine here: after each co_await, flow->stopped() before anything else.
#pragma once

#include "core/dmp/mhd/Client.h"
#include "core/dmp/sync/EntryStore.h"
#include "core/dmp/sync/Sync.h"
#include "core/records/Library.h"
#include "core/vault/Space.h"

#include <QPointer>

#include <optional>

namespace havre::dmp {

struct Flow {
    vault::Space *space = nullptr;
    records::Library *library = nullptr;
    ports::Renderer *renderer = nullptr;
    const Clock *clock = nullptr;
    QPointer<Sync> owner;
    std::shared_ptr<mhd::Client> client;
    entries::Reader reader;
    QString service; // names the cursor
    bool full = false;

    bool cancelled = false;
    std::optional<Error> halt; // what makes going on pointless: no network, no disk, no right
    SyncReport report;
    Progress progress;
    QStringList queue; // entry ids still to fetch, the next one last

    [[nodiscard]] bool stopped() const { return cancelled || halt.has_value(); }
    [[nodiscard]] Error reason() const
    {
        return halt && !cancelled ? *halt : cancellation();
    }
    // Notes a failure that ends the run; answers true when it is one of those.
    bool halts(const Error &error);
    void tell(SyncPhase phase, int done, int total);
};
using FlowPtr = std::shared_ptr<Flow>;

// Each answers when its phase is over or the flow has stopped.
[[nodiscard]] QCoro::Task<Result<void>> discover(FlowPtr flow);
[[nodiscard]] QCoro::Task<Result<void>> fetchAll(FlowPtr flow);
[[nodiscard]] QCoro::Task<Result<void>> indexAll(FlowPtr flow);

} // namespace havre::dmp
