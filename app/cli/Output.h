// What a call prints: one JSON object on stdout with --json, else lines for people; a failure is one
// sentence and its code on stderr. The JSON is documented in README.md and only grows.
#pragma once

#include "core/foundation/Result.h"

#include <QJsonObject>

namespace havre::cli {

// Without what a document could use to speak to the terminal: no escape sequences, in seven bits or in eight, and nothing
// that turns the direction of writing.
[[nodiscard]] QString forTerminal(QString text);
void print(const QJsonObject &object);
void print(const QString &line);
void printAside(const QString &line); // stderr
// What a person reads where a list would be empty; programs read its count.
void printNone(bool isNone, bool json, const char *sentence);
// "Pas de coffre ici. Ce dossier ne contient pas de coffre."
[[nodiscard]] QString sentenceOf(const Error &error);
// {code, fault, message}; for "cli.usage" also the option or operand it is about.
[[nodiscard]] QJsonObject toJson(const Error &error);
// Says it and answers the exit code of its kind of fault.
[[nodiscard]] int report(const Error &error, bool json);
// The same with a sentence of its own, where the call knows more than the code says.
[[nodiscard]] int report(const Error &error, const QString &said, bool json);
[[nodiscard]] int exitCode(const Error &error); // "cli.…" is a wrong call: 2
// What a call ends with once all it printed is out: where some of it could not be written, that is said on stderr, and what
// would be 0 is no room (13). Last of all: nothing is printed after it.
[[nodiscard]] int leavingWith(int code);

} // namespace havre::cli
