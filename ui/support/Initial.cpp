#include "ui/support/Initial.h"

namespace havre::ui {

QString initialOf(QString name)
{
    for (const char *title : {"Dr ", "Docteur ", "Pr ", "Mme ", "M. "})
        if (name.startsWith(QLatin1String(title)))
            name = name.mid(static_cast<qsizetype>(qstrlen(title)));
    return name.left(1).toUpper();
}

} // namespace havre::ui
