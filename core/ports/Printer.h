// Port: the person's own printer. The pages go to the printing system through a pipe: no file of ours stays behind, and no
// argument says what is printed. Threading: main thread. Errors: Unsupported "printing.absent" (no printing system, or no
// printer chosen in it), Refused "printing.refused".
#pragma once

#include "core/foundation/Result.h"

#include <QByteArray>
#include <QCoroTask>

namespace havre::ports {

class Printer {
public:
    virtual ~Printer() = default;
    // Answers when the printing system has taken the whole PDF, which it then prints in its own time.
    [[nodiscard]] virtual QCoro::Task<Result<void>> print(QByteArray pdf) = 0;
};

} // namespace havre::ports
