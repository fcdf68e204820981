// What somebody is to the person whose space it is, asked at the moment of each act: that person may come of age while their
// space stands open. Threading: any thread.
#pragma once

#include "core/family/rights/Rights.h"
#include "core/foundation/Clock.h"

namespace havre::family {

class Standing {
public:
    Standing(const Rights &always); // NOLINT(google-explicit-constructor): rights that no birthday changes
    Standing(Who who, const QDate &birth, const Clock &clock); // `clock` outlives it

    [[nodiscard]] Rights now() const;

private:
    Rights m_always;
    QDate m_birth;
    const Clock *m_clock = nullptr; // null: always
};

} // namespace havre::family
