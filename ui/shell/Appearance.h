// How the window looks: the person's choice, else what the desktop says. Threading: main thread.
#pragma once

#include "core/ports/Surroundings.h"
#include "ui/shell/Preferences.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class Appearance final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.appearance is one")
    Q_PROPERTY(QString scheme READ scheme NOTIFY changed) // light, dark or contrast: what is shown
    Q_PROPERTY(QString choice READ choice WRITE setChoice NOTIFY changed) // system, light, dark or contrast
    Q_PROPERTY(double textScale READ textScale NOTIFY changed) // 0.9 to 2.0: what is shown
    Q_PROPERTY(double textChoice READ textChoice WRITE setTextChoice NOTIFY changed) // 0: as the system
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
    Q_PROPERTY(QString motion READ motion WRITE setMotion NOTIFY changed) // system, full or reduced
public:
    explicit Appearance(Preferences &preferences, QObject *parent = nullptr);
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] QString choice() const { return m_choice; }
    void setChoice(const QString &choice);
    [[nodiscard]] double textScale() const;
    [[nodiscard]] double textChoice() const { return m_text; }
    void setTextChoice(double scale);
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] QString motion() const { return m_motion; }
    void setMotion(const QString &motion);

    // For this run only: --theme and --text-scale.
    void overrideWith(const QString &choice, double textScale);
    void follow(const ports::Look &look);

Q_SIGNALS:
    void changed();

private:
    Preferences &m_preferences;
    ports::Look m_system;
    QString m_choice;
    double m_text = 0;
    QString m_motion;
};

} // namespace havre::ui
