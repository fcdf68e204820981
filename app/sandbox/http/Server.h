// The sandbox's one HTTPS server on 127.0.0.1: QHttpServer over our own QSslServer (stack.md §7), with
// a table of routes. Threading: the thread that made it.
#pragma once

#include "app/sandbox/authority/Authority.h"
#include "app/sandbox/http/Exchange.h"
#include "core/foundation/Result.h"

#include <functional>
#include <memory>

namespace havre::sandbox {

using Route = std::function<Reply(const Request &)>;

class Server {
public:
    Server();
    ~Server();
    // port 0: any free one. Conflict "sandbox.port".
    [[nodiscard]] Result<void> listen(const ServerCredentials &credentials, quint16 port);
    [[nodiscard]] quint16 port() const;
    // path ends with "/*" to take everything below; the longest path wins. HEAD is served as GET.
    void route(const QByteArray &method, const QString &path, Route route);

private:
    [[nodiscard]] Reply answer(const Request &request) const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::sandbox
