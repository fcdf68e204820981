// Pseudo-random numbers that are the same on every machine: a photograph of ours never changes.
#pragma once

#include <QString>

#include <cstdint>

namespace havre::sandbox::family {

class Chance {
public:
    explicit Chance(const QString &word);
    [[nodiscard]] std::uint32_t next();
    [[nodiscard]] double between(double low, double high);

private:
    std::uint64_t m_state;
};

} // namespace havre::sandbox::family
