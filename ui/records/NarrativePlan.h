// How the tables of a narrative are laid out: every cell is looked at once, up to 200 000 of them. Threading: any; a long
// document's on the worker that reads it.
#pragma once

#include "core/records/cda/Cda.h"
#include "ui/records/UsualRange.h"

namespace havre::ui {

// Where each table's cells stand: rowspans above push cells to the right.
struct TablePlan {
    int firstBlock = 0;
    int lastBlock = 0;
    QList<QList<int>> columnsOf; // per row of the table, the column of each cell
    QList<bool> numeric;         // columns that hold numbers line up at their right edge
    LabColumns lab;
    QList<double> weights;       // shares of the width
};

// One for each of its tables.
[[nodiscard]] QList<TablePlan> plansOf(const records::cda::Cda &document);

} // namespace havre::ui
