// The head of most commands: the vault is opened, the work is done in the space the call speaks of, and what keeps it shut is
// the call's answer.
#pragma once

#include "app/cli/Context.h"
#include "app/cli/Output.h"

#include <type_traits>

namespace havre::cli {

template <typename... Given>
using Work = QCoro::Task<int> (*)(Context &, session::UnlockedSession &, Given...);

template <typename... Given>
QCoro::Task<int> inside(Context &context, QCoro::Task<Result<session::UnlockedSession *>> opening, Work<Given...> work, Given... given)
{
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), context.json());
    auto working = work(context, **opened, std::move(given)...);
    const int code = co_await working;
    co_return code;
}

// In the space of --space, else of `space use`, else the owner's.
template <typename... Given>
QCoro::Task<int> unlocked(Context &context, Work<Given...> work, std::type_identity_t<Given>... given)
{
    return inside<Given...>(context, context.unlock(), work, std::move(given)...);
}

// Always in the owner's.
template <typename... Given>
QCoro::Task<int> unlockedOwn(Context &context, Work<Given...> work, std::type_identity_t<Given>... given)
{
    return inside<Given...>(context, context.unlockOwn(), work, std::move(given)...);
}

} // namespace havre::cli
