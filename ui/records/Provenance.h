// Where a document comes from and who may see it, in sentences.
// Source of the confidentiality codes: JDV_J08 (interop.md §1.3). Threading: main thread (translations).
#pragma once

#include "core/records/cda/Cda.h"
#include "ui/records/FactsModel.h"

namespace havre::ui {

struct Provenance {
    QString published; // "Publié par Laboratoire du Parc le 24 février 2026 à 17 h 24"
    QString received;  // "Reçu du DMP le 2 mars 2026 à 9 h 42 · empreinte vérifiée"
    bool verified = false;
};

[[nodiscard]] Provenance provenanceOf(const records::Document &document);
[[nodiscard]] QString visibilityOf(const records::Document &document); // "Vous et vos soignants"
// What one wants to know before reading: patient, author, act, who sees it.
[[nodiscard]] QList<Fact> factsOf(const records::Document &document, const records::cda::Header *header);
// Everybody the header names, in its order.
[[nodiscard]] QList<Fact> peopleOf(const records::Document &document, const records::cda::Header *header);
// Identifiers, version, type, size, digest: what support asks for.
[[nodiscard]] QList<Fact> cardOf(const records::Document &document);

} // namespace havre::ui
