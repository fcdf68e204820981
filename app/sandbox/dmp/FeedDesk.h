// Writing to the DMP: ITI-65 (a transaction of List, DocumentReference and Binary, taken once: ifNoneExist) and the JSON Patch
// that hides or shows a document (If-Match), as pdsm4dmp says (interop.md §1.3, §1.5). Can lose its answers: what was asked
// is done, and the asker hears 504. Threading: the server's thread.
#pragma once

#include "app/sandbox/dmp/Shelf.h"
#include "app/sandbox/http/Server.h"
#include "app/sandbox/oidc/Grants.h"

namespace havre::sandbox {

class FeedDesk {
public:
    FeedDesk(const People &people, const Grants &grants, Shelf &shelf, QString base, int loseAnswers);
    void serve(Server &server);

private:
    [[nodiscard]] Reply provide(const Request &request);
    [[nodiscard]] Reply change(const Request &request);
    [[nodiscard]] const Resident *signedIn(const Request &request) const;
    [[nodiscard]] Reply told(Reply reply); // or lost

    const People &m_people;
    const Grants &m_grants;
    Shelf &m_shelf;
    QString m_base;
    int m_loseAnswers;
};

} // namespace havre::sandbox
