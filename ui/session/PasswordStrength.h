// How a password would hold, judged offline and told in plain words: length, variety, runs, repeats and
// the words everybody uses. Source: ANSSI/CNIL guide (12 characters or 5 words), security.md §3.1.
// Threading: any.
#pragma once

#include <QString>

namespace havre::ui {

struct Judgement {
    enum Strength { Empty, TooShort, Weak, Fair, Good };
    Strength strength = Empty;
    double bits = 0;
    QString advice; // one sentence, translated
};

[[nodiscard]] Judgement judge(const QString &password);

} // namespace havre::ui
