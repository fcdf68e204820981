// The language of the moment: French is the source, English the first translation; switched while running.
// Threading: main thread.
#pragma once

#include <QString>
#include <QTranslator>

class QQmlEngine;

namespace havre::ui {

class Languages {
public:
    ~Languages();
    // "fr" or "en"; anything else becomes what the system speaks, French when that is neither.
    void use(const QString &language);
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    QTranslator m_translator;
    QString m_current;
};

} // namespace havre::ui
