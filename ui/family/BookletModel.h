// A child's booklet as the page shows it: the next examination, the vaccines, what is late, each with its state in words.
// Threading: main thread.
#pragma once

#include "core/family/booklet/Booklet.h"
#include "ui/session/OpenSession.h"

#include <QPointer>

namespace havre::ui {

class BookletModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)         // "5 mois · né le 29 septembre 2025"
    // The examination whose time is or comes next: {id, name, from, until, share, tag, tone, number, count}.
    Q_PROPERTY(QVariantMap next READ next NOTIFY changed)
    // [{id, name, when, tag, tone, document}]: every examination, and every dose but those of TooLate.
    Q_PROPERTY(QVariantList exams READ exams NOTIFY changed)
    Q_PROPERTY(QVariantList doses READ doses NOTIFY changed)
    Q_PROPERTY(QString dosesSaid READ dosesSaid NOTIFY changed) // "4 doses faites sur 6 à cet âge"
public:
    enum State { Idle, Loading, Ready, Failed };
    Q_ENUM(State)

    using QObject::QObject;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString name() const { return m_card.person.givenName; }
    [[nodiscard]] QString about() const;
    [[nodiscard]] QVariantMap next() const;
    [[nodiscard]] QVariantList exams() const;
    [[nodiscard]] QVariantList doses() const;
    [[nodiscard]] QString dosesSaid() const;

    Q_INVOKABLE void retry();
    Q_INVOKABLE void tellDone(const QString &exam); // the family says it was done today

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    [[nodiscard]] QDate today() const;
    void fail(const Error &error);
    QPointer<OpenSession> m_session;
    QString m_language;
    State m_state = Idle;
    ErrorText m_error;
    family::Card m_card;
    family::booklet::Booklet m_booklet;
};

} // namespace havre::ui
