// The command line of the window. Secrets are never taken from it.
#pragma once

#include <QSize>
#include <QString>

class QCoreApplication;

namespace havre::app {

struct Options {
    QString platformFile; // --platform FILE: where the services are; empty: none
    QString vault;        // --vault DIR
    QString language;     // --language fr|en
    QString theme;        // --theme light|dark|contrast
    double textScale = 0; // --text-scale 0.9…2.0; 0: as chosen
    QSize size{1280, 800}; // --size WIDTHxHEIGHT
};

// Prints help, version or the mistake and ends the program when there is nothing to run.
[[nodiscard]] Options readOptions(const QCoreApplication &app);

} // namespace havre::app
