// Whose a document is, from the numbers it gives its patient: one rule for every door (the DMP, import, the mailbox).
// Only an INS tells (interop.md §3); the INS-C of before 2021 (…4.2), a hospital's number and any other are numbers of
// another kind and say nothing. An INS without its two-digit key is compared by its 13 characters.
//
// Every INS named must be this person's. Why not "one of theirs is enough": a document that names two people's INS was
// filled in wrongly, or is about both, and in one record it would show one person's health to the readers of the other's.
// Set aside (DMP), left unticked with its reason (import) or not filed (mailbox), it can still be got at; filed in the
// wrong space it is noticed by nobody. So that nothing of their own is refused, what is no INS never counts against them,
// nor a number left empty, spaces or lower case.
// Threading: pure functions.
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace havre::identity {

using Identifiers = QList<QPair<QString, QString>>; // (OID, number) as written

enum class Whose { Unsaid, Theirs, Another };

// NIR, NIA or one of the two kinds of test people.
[[nodiscard]] bool isInsOid(const QString &oid);
// `matricule` of the person, 15 characters; Unsaid when no INS is named.
[[nodiscard]] Whose whose(const Identifiers &ids, const QString &matricule);

} // namespace havre::identity
