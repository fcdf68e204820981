// Results, measures and vaccines whose name says the words, each with its newest value: what the one search shows above the
// documents. Threading: main thread.
#pragma once

#include "core/health/facts/Facts.h"
#include "ui/health/LatestValue.h"
#include "ui/session/FoundRows.h"

namespace havre::ui {

class FoundFactsModel : public HAVRE_FOUND_OF(LatestValue) {
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role { AnalyteRole = Qt::UserRole, NameRole, ValueRole, StandingRole, StandingGlyphRole, DayRole, GlyphRole,
                PageRole,  // the route it leads to
                WhoRole }; // the app whose word it is; empty of everybody else's
    using FoundRows::FoundRows;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant field(const LatestValue &row, int role) const override;
    [[nodiscard]] QMetaObject::Connection heed(session::UnlockedSession &core) override;
    void look(session::UnlockedSession &core, const QString &words) override;

private:
    [[nodiscard]] static QCoro::Task<Result<Found>> facts(QPointer<health::Facts> facts, QString words);
};

} // namespace havre::ui
