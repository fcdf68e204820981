// What a child weighed and measured, over the WHO's references: one curve at a time, its latest value and every other in words.
// No verdict: where a value stands is said, not whether it is good. Threading: main thread.
#pragma once

#include "core/health/growth/Growth.h"
#include "ui/family/ChildModel.h"

#include <QVariantList>

namespace havre::ui {

class GrowthModel : public havre::ui::ChildModel { // in full: moc takes base names to the letter
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString index READ index WRITE setIndex NOTIFY changed) // weight, height, body-mass, head
    Q_PROPERTY(QVariantList indices READ indices NOTIFY changed) // [{value, text}] that have something to show, or could
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)             // "Poids"
    Q_PROPERTY(QString latest READ latest NOTIFY changed)         // "6,38"
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString latestSaid READ latestSaid NOTIFY changed) // "30 janvier 2026 · sur 100 enfants de cet âge, 48 sont en dessous"
    Q_PROPERTY(QString note READ note NOTIFY changed)             // what the axis counts and whose references these are
    // Newest first: {day, age, value, place, who, document}.
    Q_PROPERTY(QVariantList values READ values NOTIFY changed)
public:
    using ChildModel::ChildModel;
    [[nodiscard]] QString index() const { return m_index; }
    void setIndex(const QString &index);
    [[nodiscard]] QVariantList indices() const;
    [[nodiscard]] bool empty() const { return curve().points.isEmpty(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString latest() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString latestSaid() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QVariantList values() const;

    // For the drawing.
    [[nodiscard]] const health::growth::Curve &curve() const;
    [[nodiscard]] identity::Sex sex() const { return card().sex; }
    [[nodiscard]] int lastAge() const;      // days: what the drawing goes to
    [[nodiscard]] bool countsMonths() const; // else years

protected:
    void follow(session::UnlockedSession &core) override;
    void read(session::UnlockedSession &core) override;

private:
    [[nodiscard]] const health::growth::Curve &curveOf(const QString &index) const;
    [[nodiscard]] bool hasReferences() const;
    [[nodiscard]] QString valueSaid(double value) const;
    QString m_index = QStringLiteral("weight");
    QList<health::growth::Curve> m_curves;
};

} // namespace havre::ui
