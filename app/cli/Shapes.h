// What the words of help promise of a value: « N » is a number from 1, « JOUR » a day, « ID » an identifier; with « ,… » several
// of them. Judged before anything is opened. Threading: pure.
#pragma once

#include "app/cli/Grammar.h"

namespace havre::cli {

// Why `typed` is not what help calls so; nothing: it is, or any word will do. `about`: the option or word it is, as a person
// knows it; `most`: of a number.
[[nodiscard]] std::optional<Misuse> misshapen(const QString &called, const QString &typed, const QString &about, const QString &call,
                                              qint64 most = std::numeric_limits<qint64>::max());

} // namespace havre::cli
