// The app speaks English while this lives, as ui/shell/Languages makes it. Link havre_translations.
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace havre::tests {

class InEnglish {
public:
    InEnglish()
    {
        EXPECT_TRUE(m_translator.load(QStringLiteral(":/i18n/havre_en")));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    ~InEnglish()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(InEnglish)

private:
    QLocale m_before;
    QTranslator m_translator;
};

} // namespace havre::tests
