// How a password would hold against somebody who stole disk and keyring, judged offline: length, variety, runs, repeats,
// words drawn one by one, and what zxcvbn knows (leaked passwords, names, dates, keyboards) with what is common in French.
// The most cautious of them, in bits. Source: ANSSI/CNIL guide (12 characters), security.md §3.1. Threading: any. Leaves
// no copy behind.
#pragma once

#include <QString>

namespace havre::vault {

struct Judgement {
    enum Strength { Empty, TooShort, Weak, Fair, Good }; // the vault takes Fair and Good
    Strength strength = Empty;
    double bits = 0;
};

[[nodiscard]] Judgement judge(const QString &password);

} // namespace havre::vault
