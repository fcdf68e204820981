// The header's two copies, header.a and header.b: the newest whole one counts, the other is the
// fallback. Threading: main thread.
#pragma once

#include "core/vault/Header_p.h"

namespace havre::vault {

class HeaderFile {
public:
    explicit HeaderFile(QString directory) : m_directory(std::move(directory)) {}
    // NotFound "vault.absent" when there is neither; Corrupt "vault.damaged"; Unsupported "vault.newer".
    [[nodiscard]] Result<Header> read() const;
    // Both copies are whole and the same.
    [[nodiscard]] bool isTwofold() const;
    // One copy after the other, each durable before the next is touched. `header` is already sealed.
    [[nodiscard]] Result<void> write(const Header &header) const;
    [[nodiscard]] Presence presence() const;

private:
    QString m_directory;
};

} // namespace havre::vault
