// A failure as a person reads it: what happened, what it means and what to do, with the stable code
// that support can search for. Made from (fault, code); an unknown code gets an honest general sentence.
// Threading: a value; of() on the main thread (it translates).
#pragma once

#include "core/foundation/Error.h"

#include <QObject>
#include <QString>
#include <QtQml/qqml.h>

namespace havre::ui {

class ErrorText {
    Q_GADGET
    QML_VALUE_TYPE(errorText)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString action MEMBER action)
    Q_PROPERTY(QString code MEMBER code)
public:
    QString title;
    QString text;
    QString action; // the word on the button; empty when there is nothing to press
    QString code;   // empty: no failure

    [[nodiscard]] static ErrorText of(const havre::Error &error);
    bool operator==(const ErrorText &) const = default;
};

} // namespace havre::ui
