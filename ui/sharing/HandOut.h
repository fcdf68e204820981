// The door through which papers of a space leave by the person's hand: every flow of this folder asks it first, and it
// alone, so that rights are asked in one place. Answers whose papers they are, for covers and sheets.
// Threading: main thread. Errors: the space's; Cancelled when it locks meanwhile.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

[[nodiscard]] QCoro::Task<Result<identity::Person>> handOut(QPointer<OpenSession> session);

// Onto the person's disk, in a folder of their choice, each under its own name or the next free one; answers the name the
// first one got. Exhausted "export.cannot-write".
struct OutFile {
    QString name;
    QByteArray bytes;
};
[[nodiscard]] QCoro::Task<Result<QString>> writeOut(QString folder, QList<OutFile> files);

} // namespace havre::ui
