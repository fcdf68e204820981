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
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) // rows are said again in it
public:
    enum State { Idle, Loading, Ready, Failed };
    Q_ENUM(State)

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] int count() const { return rowCount({}); }
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);

Q_SIGNALS:
    void stateChanged();
    void countChanged();
    void languageChanged();

protected:
    void setState(State state);          // Failed is set by fail()
    void fail(const havre::Error &error); // says it in the language of the moment
    virtual void sayAgain();              // the language changed: every row, unless a list knows better

private:
    State m_state = Idle;
    ErrorText m_error;
    QString m_language;
};

} // namespace havre::ui
