// What each command takes, said once: help is read from it, and a call is held against it before anything is opened. What help
// calls N, JOUR, ID… is held to be one (Shapes.h).
#pragma once

#include "app/cli/Commands.h"

#include <limits>
#include <optional>
#include <span>

namespace havre::cli {

struct Option {
    const char *name;  // without its dashes
    const char *value; // as help calls it; null: a flag
    const char *what;  // French, for help
    bool isNeeded = false;
    QStringList (*among)() = nullptr; // the few values there are; several of them, separated by commas, with isMany
    bool isMany = false;
    int most = std::numeric_limits<int>::max(); // of a number
};

struct Row {
    const char *words;    // "mail file"
    const char *operands; // "ID PARTIE [MEMBRE]": in brackets it may be left out; "…" after the last: as many as one likes
    const char *what;     // French, for help
    std::span<const Option> options;
    Command run;
    bool isOfOneSpace = true; // else it is about the vault or the household, and --space says nothing
};

struct Operand {
    QString name;
    bool isNeeded = true;
    bool isMany = false;
};

// What is wrong with a call: the option or word it is about, and the French sentence that says so.
struct Misuse {
    QString about;
    QString said;
};

// Of « %1 veut… »: where help tells more follows. `about`, cut short, takes the place of %1.
[[nodiscard]] Misuse misuse(const QString &about, const QString &said, const QString &call);

[[nodiscard]] std::span<const Row> rows();
[[nodiscard]] std::span<const Option> commonOptions(); // of every command
[[nodiscard]] bool isCommon(const Row &row, const Option &option);
// The longest command that the words begin with; null when there is none.
[[nodiscard]] const Row *rowFor(const QStringList &words);
[[nodiscard]] QList<Operand> operandsOf(const Row &row);
// An option's name means one thing everywhere: it takes a value, or it is a flag. Nothing: no command has it.
[[nodiscard]] std::optional<bool> takesValue(const QString &option);
[[nodiscard]] std::optional<Misuse> misuseOf(const Row *row, const Arguments &arguments);

} // namespace havre::cli
