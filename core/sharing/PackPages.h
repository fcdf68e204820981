// The pages of a pack that are ours: cover, questions, summary, index, and the leaf before each document. Pure, any thread.
#pragma once

#include "core/sharing/Pack.h"

namespace havre::sharing {

struct Front {
    identity::Person person;
    family::Who who = family::Who::Oneself; // whoever prepares it
    QDateTime time;
    QStringList questions;
    EmergencyRecord stated;
    QList<health::Fact> facts;
    bool ticked = false; // one by one: all of them are shown
    QList<Pack::Entry> entries;
    QList<records::Document> documents; // as many, in the same order
};

// What is handed over when nobody ticked any, of facts newest first: of each analysis the newest in each of the summary's two
// tables (signs and measures; results), and every vaccination. What a later report recalled is told there.
[[nodiscard]] QList<health::Fact> newestOfEach(const QList<health::Fact> &facts);
[[nodiscard]] ports::Sheet frontOf(const Front &front);
// Its narrative under its title; an empty narrative with a problem says that the document could not be joined.
[[nodiscard]] ports::Sheet leafOf(const records::Document &document, const QString &narrative, const QString &problem = {});

} // namespace havre::sharing
