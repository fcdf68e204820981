// A helper program behind bars, as a process: started by descriptor with nothing of ours in its environment, ended
// without waiting for it. Threading: the thread that made it, with an event loop.
#pragma once

#include "platform/render/JailCommand.h"

#include <QProcess>

#include <memory>

namespace havre::platform {

// Connected to nothing yet; start() it. Null: no such program, or nothing to jail it with.
[[nodiscard]] std::unique_ptr<QProcess> jailedHelper(const QString &helper, const QString &bubblewrap, const JailExtras &extras = {});
// Kills it; it is waited for out of everybody's way, at the end of the program for good.
void endHelper(std::unique_ptr<QProcess> process);

} // namespace havre::platform
