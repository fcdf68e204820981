// A sentence of ours as it is said around somebody's name: in French « au Dr Lefèvre », « par le Pr Martin », but « à Mme Moreau »,
// « par Laboratoire du Parc ». Sentences of other languages stay as they are. Threading: main thread.
#pragma once

#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class Phrase final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    // `sentence` as qsTr() and tr() answer it, its %1 the name; answered with every %n still open.
    Q_INVOKABLE static QString around(const QString &sentence, const QString &name);
};

} // namespace havre::ui
