// Walks the body once and gathers what Entries.h speaks of. What an entry leaves out (who, when, of what) is
// taken from the organizer, act or document around it. Private to cda.
#pragma once

#include "core/records/cda/EntryWords_p.h"

namespace havre::records::cda {

class EntryReader {
public:
    // root: the ClinicalDocument, or the root of a fragment.
    explicit EntryReader(Node root);
    [[nodiscard]] Entries take() { return std::move(m_entries); }
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    struct Around { // inherited downwards
        std::string_view section;
        Node observation; // the result we are inside of, null outside
        Observation::Kind kind = Observation::Kind::Lab;
        QString laboratory;
        QString specimen;
        QString panel;
        QString about; // whom it speaks of, when not the patient
        Moment time;
    };
    void walk(Node node, const Around &around);
    void observe(Node node, const Around &around);
    void record(Node node, Observation::Kind kind, const Around &around, bool earlier);
    void vaccinate(Node node, const Around &around);
    [[nodiscard]] Around within(Node node, Around around) const;
    [[nodiscard]] QString specimenOf(Node node) const;
    [[nodiscard]] bool full();

    EntryWords m_words;
    Entries m_entries;
    bool m_overflowed = false;
};

} // namespace havre::records::cda
