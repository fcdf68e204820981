// What every list shows besides its rows: which of the four faces it wears and, when it failed, why.
// Threading: main thread.
#pragma once

#include "ui/support/ErrorText.h"

#include <QAbstractListModel>
#include <QtQml/qqml.h>

namespace havre::ui {

class StatefulList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a shape shared by lists")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY stateChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum State { Idle, Loading, Ready, Failed };
    Q_ENUM(State)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] int count() const { return rowCount({}); }

Q_SIGNALS:
    void stateChanged();
    void countChanged();

protected:
    void setState(State state);          // Failed is set by fail()
    void fail(const havre::Error &error); // says it in the language of the moment

private:
    State m_state = Idle;
    ErrorText m_error;
};

} // namespace havre::ui
