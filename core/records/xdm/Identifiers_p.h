// HL7 v2 data types as XDS writes them: CX (whose), XCN (who), XON (where), DTM (when), and OIDs of our own.
// Source: IHE ITI TF-3 §4.2.3.1.7. Private to xdm; pure.
#pragma once

#include "core/records/xdm/Submission.h"

#include <QUuid>

namespace havre::records::xdm {

[[nodiscard]] QString oidOf(const QUuid &uuid);  // "2.25.…", ITU-T X.667
[[nodiscard]] QString dtm(const QDateTime &time); // UTC, to the second; empty when not valid
[[nodiscard]] QDateTime fromDtm(const QString &written);
// No separator of HL7 v2 (^ | & ~ \) and no control character in a component.
[[nodiscard]] QString component(const QString &text);
[[nodiscard]] QString patientId(const identity::Ins &ins); // CX: "279…^^^&1.2.250.1.213.1.4.8&ISO^NH"
[[nodiscard]] QPair<QString, QString> fromCx(const QString &cx); // (OID, identifier)
[[nodiscard]] QString patientAsAuthor(const identity::Person &person); // XCN
// XCN from "Dr Anne Lefèvre": the courtesy apart, the first word given, the rest family.
[[nodiscard]] QString person(const QString &name);
[[nodiscard]] QString nameOf(const QString &xcn); // "Anne Lefèvre"
[[nodiscard]] QString institution(const QString &name, const QString &root = {}, const QString &extension = {}); // XON

} // namespace havre::records::xdm
