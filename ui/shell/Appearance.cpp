#include "ui/shell/Appearance.h"

#include <algorithm>

namespace havre::ui {
namespace {
constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String textKey("look/text");
constexpr QLatin1String motionKey("look/motion");
constexpr QLatin1String systemChoice("system");
constexpr double SmallestText = 0.9;
constexpr double LargestText = 2.0;
} // namespace

Appearance::Appearance(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_choice(preferences.text(themeKey, systemChoice)),
      m_text(preferences.number(textKey, 0)), m_motion(preferences.text(motionKey, systemChoice))
{
}

QString Appearance::scheme() const
{
    if (m_choice == QLatin1String("light") || m_choice == QLatin1String("dark") || m_choice == QLatin1String("contrast"))
        return m_choice;
    return m_system.highContrast ? QStringLiteral("contrast") : m_system.dark ? QStringLiteral("dark") : QStringLiteral("light");
}

double Appearance::textScale() const
{
    return std::clamp(m_text > 0 ? m_text : m_system.textScale, SmallestText, LargestText);
}

bool Appearance::reducedMotion() const
{
    return m_motion == QLatin1String("reduced") || (m_motion != QLatin1String("full") && m_system.reducedMotion);
}

void Appearance::setChoice(const QString &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    m_preferences.set(themeKey, choice);
    Q_EMIT changed();
}

void Appearance::setTextChoice(double scale)
{
    if (qFuzzyCompare(1 + m_text, 1 + scale))
        return;
    m_text = scale;
    m_preferences.set(textKey, scale);
    Q_EMIT changed();
}

void Appearance::setMotion(const QString &motion)
{
    if (m_motion == motion)
        return;
    m_motion = motion;
    m_preferences.set(motionKey, motion);
    Q_EMIT changed();
}

void Appearance::overrideWith(const QString &choice, double textScale)
{
    if (!choice.isEmpty())
        m_choice = choice;
    if (textScale > 0)
        m_text = textScale;
    Q_EMIT changed();
}

void Appearance::follow(const ports::Look &look)
{
    if (m_system == look)
        return;
    m_system = look;
    Q_EMIT changed();
}

} // namespace havre::ui
