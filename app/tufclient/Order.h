// What the command line of the conformance suite asks for: options anywhere, one command, init with a file.
// Threading: pure. Errors: Malformed "cli.usage".
#pragma once

#include "core/foundation/Result.h"

#include <QStringList>
#include <QUrl>

namespace havre::tufclient {

struct Order {
    enum class Act { Init, Refresh, Download };
    Act act = Act::Refresh;
    QString root; // init only
    QString metadataFolder;
    QUrl metadataUrl;
    QList<QByteArray> targets;
    QUrl targetsUrl;
    QString targetsFolder;
};

[[nodiscard]] Result<Order> orderOf(const QStringList &arguments); // without the program's name

} // namespace havre::tufclient
