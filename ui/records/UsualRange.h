// A printed result beside its printed usual range: where it stands, for the small bar that draws both.
// Read from the words of one table row alone; nothing is judged by another laboratory's range. When the row
// marks the value itself (↑, ↓) and the numbers say otherwise, there is no answer: the words stand alone.
// Threading: pure.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace havre::ui {

struct UsualRange {
    enum class Side { Low = -1, Inside = 0, High = 1 };
    double place = 0.5; // of the value on the bar, 0 to 1; clamped to the ends
    double from = 0.25; // of the usual zone: 0.25 to 0.75, 0 to 0.75 with a highest value only, 0.25 to 1 with a lowest
    double to = 0.75;
    Side side = Side::Inside;

    // "6,8 ↑" and "4,0 – 6,0", "< 2,00", "≥ 60".
    [[nodiscard]] static std::optional<UsualRange> read(const QString &value, const QString &range);
    // The value without the mark of its own row: "6,8".
    [[nodiscard]] static QString bare(const QString &value);
};

// Which columns of a table are those of a laboratory report; -1 where there is none.
struct LabColumns {
    int value = -1;
    int unit = -1;
    int range = -1;

    [[nodiscard]] static LabColumns of(const QStringList &headers);
    [[nodiscard]] bool found() const { return value > 0 && range > value; }
};

} // namespace havre::ui
