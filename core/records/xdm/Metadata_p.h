// METADATA.XML: a SubmitObjectsRequest of ebRIM 3.0 with one SubmissionSet, its DocumentEntries and their
// associations. Source: IHE ITI TF-3 §4.2; the identifiers of the schemes are IHE's. Private to xdm; pure.
#pragma once

#include "core/records/xdm/Submission.h"

namespace havre::records::xdm {

namespace scheme { // classification schemes and identification schemes
inline constexpr QLatin1String DocumentEntry{"urn:uuid:7edca82f-054d-47f2-a032-9b2a5b5186c1"};
inline constexpr QLatin1String Author{"urn:uuid:93606bcf-9494-43ec-9b4e-a7748d1a838d"};
inline constexpr QLatin1String Class{"urn:uuid:41a5887f-8865-4c09-adf7-e362475b143a"};
inline constexpr QLatin1String Confidentiality{"urn:uuid:f4f85eac-e6cb-4883-b524-f2705394840f"};
inline constexpr QLatin1String Event{"urn:uuid:2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4"};
inline constexpr QLatin1String Format{"urn:uuid:a09d5840-386c-46f2-b5ad-9c3699a4309d"};
inline constexpr QLatin1String Facility{"urn:uuid:f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1"};
inline constexpr QLatin1String Practice{"urn:uuid:cccf5598-8b07-4b77-a05e-ae952c785ead"};
inline constexpr QLatin1String Type{"urn:uuid:f0306f51-975f-434e-a61c-c59651d33983"};
inline constexpr QLatin1String EntryPatient{"urn:uuid:58a6f841-87b3-4a3e-92fd-a8ffeff98427"};
inline constexpr QLatin1String EntryUnique{"urn:uuid:2e82c1f6-a085-4c72-9da3-8640a32e42ab"};
inline constexpr QLatin1String SubmissionSet{"urn:uuid:a54d6aa5-d40d-43f9-88c5-b4633d873bdd"};
inline constexpr QLatin1String SetAuthor{"urn:uuid:a7058bb9-b4e4-4307-ba5b-e3f0ab85e12d"};
inline constexpr QLatin1String SetContent{"urn:uuid:aa543740-bdda-424e-8c96-df4873be8500"};
inline constexpr QLatin1String SetPatient{"urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446"};
inline constexpr QLatin1String SetUnique{"urn:uuid:96fdda7c-d067-4183-912e-bf5ee74998a8"};
inline constexpr QLatin1String SetSource{"urn:uuid:554ac39e-e3fe-47fe-b233-965d2a147832"};
} // namespace scheme

// `set.entries[i].file` is what the URI slot names.
[[nodiscard]] QByteArray metadata(const SubmissionSet &set);

// Entries without bytes: file, facts, the announced size and SHA-1 (facts.size, facts.sha256 holding the SHA-1's
// 20 bytes), patient. Malformed "records.xdm.metadata" when it is no SubmitObjectsRequest; what prescan() refuses.
[[nodiscard]] Result<SubmissionSet> readMetadata(const QByteArray &xml);

} // namespace havre::records::xdm
