// Result<T>: a value or an Error, by tl::expected (std::expected is not in C++20). Nothing throws
// across a folder boundary; every function returning Result is [[nodiscard]].
#pragma once

#include "core/foundation/Error.h"

#include <tl/expected.hpp>

namespace havre {

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Fault fault, QLatin1String code, QString detail = {})
{
    return tl::make_unexpected(Error{fault, QString(code), std::move(detail)});
}
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace havre

// Leaves the function with the error, or declares `name` as the value:
//   HAVRE_TRY(row, readRow(connection));
#define HAVRE_TRY(name, expression)                                                                \
    auto name##Result = (expression);                                                              \
    if (!name##Result) [[unlikely]]                                                                \
        return tl::make_unexpected(std::move(name##Result).error());                               \
    auto &name = *name##Result

#define HAVRE_CHECK(expression)                                                                    \
    do {                                                                                           \
        if (auto checked_ = (expression); !checked_) [[unlikely]]                                  \
            return tl::make_unexpected(std::move(checked_).error());                               \
    } while (false)

// The same inside a coroutine.
#define HAVRE_CO_TRY(name, expression)                                                             \
    auto name##Result = (expression);                                                              \
    if (!name##Result) [[unlikely]]                                                                \
        co_return tl::make_unexpected(std::move(name##Result).error());                            \
    auto &name = *name##Result

#define HAVRE_CO_CHECK(expression)                                                                 \
    do {                                                                                           \
        if (auto checked_ = (expression); !checked_) [[unlikely]]                                  \
            co_return tl::make_unexpected(std::move(checked_).error());                            \
    } while (false)
