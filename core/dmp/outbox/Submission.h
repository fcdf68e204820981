// What is sent: an ITI-65 transaction in the PDSm profile for a document of one's own, and the JSON Patch (RFC 6902) that
// hides or shows one (interop.md §1.3, §1.5). Pure, any thread.
#pragma once

#include "core/identity/Person.h"
#include "core/records/Document.h"

#include <QByteArray>

namespace havre::dmp {

// `document.masterIdentifier` names it; the server must not take it twice (ifNoneExist).
[[nodiscard]] QByteArray submission(const identity::Person &patient, const records::Document &document, const QByteArray &bytes, const QDateTime &now);

// Empty when the document is so already. `labels`: the codes of each securityLabel as the server has them, in order. What
// is replaced or taken away is named by its place, so a `test` says first what must stand there: a server whose labels
// moved meanwhile changes nothing. No other label changes, nor another code of the same label.
[[nodiscard]] QByteArray visibilityPatch(const QList<QStringList> &labels, bool hidden);

// An OID of our own for a document that has no name yet: 2.25 and 128 random bits in decimal (ITU-T X.667).
[[nodiscard]] QString newUniqueId();

} // namespace havre::dmp
