// The code of an error, "" for a value: evaluates its argument once, unlike a macro.
#pragma once

#include "core/foundation/Result.h"

#include <string>

namespace havre::tests {

template <typename T>
std::string codeOf(const Result<T> &result)
{
    return result ? std::string() : result.error().code.toStdString();
}

} // namespace havre::tests
