// Small drawings that documents carry as pictures (observationMedia). Ours, not photographs of anyone.
#pragma once

#include <QByteArray>
#include <QString>

namespace havre::sandbox::family {

// "fundus-right" (a drawn retina), "glucose-profile" (a day of glucose, median and spread). PNG; empty
// for a name that is not known.
[[nodiscard]] QByteArray figurePng(const QString &name);

} // namespace havre::sandbox::family
