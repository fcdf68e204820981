// What one is asked before a typed measure is kept that is far from every reference of that age, or that hardly anybody of that
// age has: it can be, but a slip of the finger is likelier. Threading: main thread.
#pragma once

#include "core/family/Card.h"
#include "core/health/facts/Fact.h"

#include <QStringList>

namespace havre::ui {

[[nodiscard]] QString doubtOf(const QList<health::Fact> &facts, const family::Card &card); // empty: none

// Asked once: the same typed again is an answer, and kept.
class AskedOnce {
public:
    // The doubt to ask about `typed`; empty: keep it, and the next is a new question.
    [[nodiscard]] QString ask(const QString &doubt, const QStringList &typed);
    void forget() { m_asked.clear(); }

private:
    QStringList m_asked; // what was typed when it was asked
};

} // namespace havre::ui
