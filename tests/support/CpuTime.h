// Time this process worked, not time that passed: limits hold on a machine that does other things meanwhile. Under a
// sanitizer they are Slowness times longer.
#pragma once

#include <ctime>

namespace havre::tests {

#ifdef __SANITIZE_ADDRESS__
inline constexpr long Slowness = 8;
#else
inline constexpr long Slowness = 1;
#endif

class CpuTime {
public:
    [[nodiscard]] long milliseconds() const
    {
        return static_cast<long>((std::clock() - m_start) / (CLOCKS_PER_SEC / 1000));
    }

private:
    std::clock_t m_start = std::clock();
};

} // namespace havre::tests
