#include "ui/shell/Languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace havre::ui {
namespace {

QString spoken(const QString &wanted)
{
    const auto known = [](const QString &language) {
        return language == QLatin1String("fr") || language == QLatin1String("en");
    };
    if (known(wanted))
        return wanted;
    const QString system = QLocale::system().name().left(2);
    return known(system) && QLocale::system().language() != QLocale::C ? system : QStringLiteral("fr");
}

} // namespace

Languages::~Languages()
{
    if (QCoreApplication::instance())
        QCoreApplication::removeTranslator(&m_translator);
}

void Languages::use(const QString &language)
{
    const QString chosen = spoken(language);
    if (chosen == m_current)
        return;
    m_current = chosen;
    QCoreApplication::removeTranslator(&m_translator);
    // The French file holds plurals only: the sentences are in the source.
    if (m_translator.load(QLatin1String(":/i18n/havre_") + chosen))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(chosen == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                      : QLocale(QLocale::French, QLocale::France));
}

} // namespace havre::ui
