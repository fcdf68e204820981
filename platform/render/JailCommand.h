// The command line that puts a program behind bars: bubblewrap with every namespace unshared, no
// network, no home, no capabilities, an empty environment; /usr, fonts and nothing else to read. When
// we are root (a bare machine often is) the jail is entered as nobody. Source: security.md §3.9.
#pragma once

#include <QStringList>

#include <optional>

namespace havre::platform {

struct JailCommand {
    QString program;
    QStringList arguments;
};

// What one helper needs beyond that.
struct JailExtras {
    QString name = QStringLiteral("havre-render"); // as it is called inside
    QStringList bars;                              // further words for bubblewrap
    QStringList arguments;                         // of the helper
};

// The program comes in by a file descriptor (its folder may not be readable to nobody). Nothing when
// there is no bubblewrap. `bubblewrap` may name one elsewhere; empty: look in PATH.
[[nodiscard]] std::optional<JailCommand> jailCommand(int programFd, const QStringList &arguments, const QString &bubblewrap = {},
                                                     const JailExtras &extras = {});

} // namespace havre::platform
