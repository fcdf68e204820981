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
// Qt takes "--platform X" for the name of a window system. Call before QGuiApplication: our word reaches
// readOptions() as "--platform=X", which Qt leaves alone. The strings live as long as the program.
void keepPlatformWord(int &argc, char **argv);
// --help and --version need no window system: they are answered, and the program ended, before Qt looks for one.
void answerWithoutDisplay(int argc, char **argv);
[[nodiscard]] Options readOptions(const QCoreApplication &app);

} // namespace havre::app
