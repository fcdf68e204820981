// Typing a measure in, in seconds: which, its one or two numbers, when; a number far from every reference of that age, or
// that hardly anybody of that age has, is asked about once; the last one can be taken back.
// Threading: main thread.
#pragma once

#include "core/family/Card.h"
#include "core/health/facts/Facts.h"
#include "ui/health/Doubt.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ErrorText.h"

#include <QPointer>
#include <QVariantList>

namespace havre::ui {

class MeasureForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY kindsChanged) // {id, name, unit, hint, parts: [{name, code}]}, of this person
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // what is wrong with what was typed
    Q_PROPERTY(QString doubt READ doubt NOTIFY changed)     // it can be, but it is unlike: asked again, it is kept
    Q_PROPERTY(QString done READ done NOTIFY changed)       // "Poids : 72,4 kg. C’est noté.", while it can be undone
public:
    explicit MeasureForm(QObject *parent = nullptr) : QObject(parent) {}
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString doubt() const { return m_doubt; }
    [[nodiscard]] QString done() const { return m_done; }

    // `day` ("24/2/2026", "24/2") and `hour` ("8:05", "8 h 05", "8h") as people write them, both empty: now. Answers by
    // added(), `problem` or `doubt`.
    Q_INVOKABLE void add(const QString &kind, const QStringList &numbers, const QString &day = {}, const QString &hour = {});
    Q_INVOKABLE QString today() const;  // "02/03/2026"
    Q_INVOKABLE QString nowHour() const; // "9:42"
    Q_INVOKABLE void undo();
    Q_INVOKABLE void forget(); // the message goes; what was typed stays in the vault

Q_SIGNALS:
    void sessionChanged();
    void languageChanged();
    void kindsChanged();
    void changed();
    void added();

private:
    void say(const QString &problem, const QString &done, const QString &doubt = {});
    QPointer<OpenSession> m_session;
    QString m_language;
    family::Card m_card; // whose space it is
    bool m_busy = false;
    QString m_problem;
    QString m_doubt;
    QString m_done;
    AskedOnce m_asked;
    QList<qint64> m_last;
};

} // namespace havre::ui
