// await(task): runs the event loop until the coroutine answers.
#pragma once

#include <QCoroTask>
#include <gtest/gtest.h>

namespace havre::tests {

template <typename T>
T await(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

// The value, or a failed test that names the code.
template <typename R>
typename R::value_type valueOf(R &&result)
{
    if (!result) {
        ADD_FAILURE() << "unexpected error " << result.error().code.toStdString() << " ("
                      << result.error().detail.toStdString() << ")";
        return typename R::value_type{};
    }
    return std::move(*result);
}

} // namespace havre::tests

#define ASSERT_OK(result) ASSERT_TRUE((result).has_value()) << (result).error().code.toStdString() << " " << (result).error().detail.toStdString()
#define EXPECT_OK(result) EXPECT_TRUE((result).has_value()) << (result).error().code.toStdString() << " " << (result).error().detail.toStdString()
#define EXPECT_CODE(result, expected)                                                              \
    do {                                                                                           \
        const auto &outcome_ = (result); /* once: it may be an act, not a value */                 \
        ASSERT_FALSE(outcome_.has_value()) << "should have failed with " << (expected);            \
        EXPECT_EQ(outcome_.error().code.toStdString(), std::string(expected));                     \
    } while (false)
