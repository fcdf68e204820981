// Plays the person's browser: follows redirects with cookies, fills the login and the code page, ends on
// the app's loopback page. Trusts only the sandbox's authority. Threading: one thread, with an event loop.
#pragma once

#include "core/foundation/Result.h"

#include <QCoroTask>
#include <QUrl>

#include <memory>

namespace havre::sandbox {

struct Script {
    QString identifier;
    QString passwordFile;
    QString codeFile;
    QString authority; // PEM

    // {"identifier", "passwordFile", "codeFile", "authority"}. Malformed "sandbox.browser-script".
    [[nodiscard]] static Result<Script> load(const QString &file);
};

struct Visited {
    QUrl url; // of the last page
    int status = 0;
    QByteArray page;
};

class ScriptedBrowser {
public:
    explicit ScriptedBrowser(Script script);
    ~ScriptedBrowser();
    // Offline "sandbox.browser-offline"; Refused "sandbox.browser-refused" when a page shows an error,
    // with its sentence in detail.
    [[nodiscard]] QCoro::Task<Result<Visited>> visit(QUrl url);

    // One step of a browser: a page, redirects followed. body null: GET.
    [[nodiscard]] QCoro::Task<Result<Visited>> fetch(QUrl url, QByteArray body);
    [[nodiscard]] QUrl lastAsked() const; // the last address asked for, answered or not

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::sandbox
