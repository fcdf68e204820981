// What kind of document this is, for a person: a name in French, a picture, the category it is filed
// under. A kind is one line in a family table beside this file; adding one is adding that line.
// Sources: interop.md §1.7, §1.8 and §2, interop-annex-typecodes.md. Pure, any thread.
#pragma once

#include "core/records/Document.h"

#include <span>

namespace havre::records::kinds {

struct Kind {
    const char *id;        // stable: "lab-report"
    const char *label;     // French source string, translation context "kinds"
    const char *glyph;     // name of an icon
    Category category;
    const char *templates; // models, space separated: "55" is 1.2.250.1.213.1.1.1.55, dotted ones in full
    const char *codes;     // type codes (JDV_J07), space separated
};

// By model when one is known, else by type code, else by class; never nothing ("document").
[[nodiscard]] const Kind &kindOf(const QStringList &templateIds, const Code &type, const Code &klass = {});
// For a document without CDA header: DocumentReference.type and category are all we have.
[[nodiscard]] inline const Kind &kindOf(const Document &document) { return kindOf({}, document.type, document.klass); }

// JDV_J06 class of a type code; empty when the value set gives none.
[[nodiscard]] Code classOf(const Code &type);
// JDV_J10 format of a model; bodyType is the content type of a level 1 body.
[[nodiscard]] Code formatOf(const QStringList &templateIds, const QString &bodyType = {});

// Every kind, family after family.
[[nodiscard]] const QList<const Kind *> &all();

} // namespace havre::records::kinds
