// Adapter of core/ports/Printer: the default printer of CUPS, by `lp`. Threading: main thread; nothing blocks.
#pragma once

#include "core/ports/Printer.h"

#include <QString>

namespace havre::platform {

class SystemPrinter final : public ports::Printer {
public:
    explicit SystemPrinter(QString command = QStringLiteral("lp")) : m_command(std::move(command)) {}
    [[nodiscard]] QCoro::Task<Result<void>> print(QByteArray pdf) override;

private:
    QString m_command;
};

} // namespace havre::platform
