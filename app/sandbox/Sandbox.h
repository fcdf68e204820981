// A whole local platform over TLS, to run the app against: an OpenID provider with a real login page and
// one-time codes, and a DMP on FHIR R4 (PDSm). In process for tests, in havre-sandbox for people.
// Threading: the thread that starts it, with an event loop.
#pragma once

#include "core/foundation/Clock.h"
#include "core/foundation/Result.h"

#include <QDir>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace havre::sandbox {

struct Options {
    QString state;       // authority, keys, sessions, platform.json; made when absent
    QStringList records; // folders of documents of `person`
    QString family;      // folder with people.json and records/<login>
    QString person;      // whose are `records`; the first person when empty
    QString personIns;   // matricule that person gets instead of their own
    QString catalogue;   // sources of its catalogue of apps; ours when empty
    QString codeFile;    // the latest one-time code is written here, 0600
    bool indiscreet = false; // a DMP that shows a representative what is hidden from them: the app must not ask for it
    QString requestLog;  // each request to the DMP is written here: method, path
    bool mail = false;   // start the mail servers too
    int loseAnswers = 0; // so many changes of the DMP are done without telling: 504
    quint16 port = 0;    // 0: the one of last time when it is free, else any
};

class Sandbox {
public:
    // NotFound "sandbox.records-absent", "sandbox.people-absent", "sandbox.person-absent"; Malformed
    // "sandbox.people"; Conflict "sandbox.port"; Exhausted "sandbox.state".
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>> start(Options options, const Clock &clock);
    ~Sandbox();

    [[nodiscard]] QUrl issuer() const; // https://127.0.0.1:port
    [[nodiscard]] QString platformFile() const;
    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] qsizetype documentCount() const;
    // Why there is no mail although it was asked for; empty otherwise.
    [[nodiscard]] QString mailAbsence() const;

private:
    Sandbox();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace havre::sandbox
