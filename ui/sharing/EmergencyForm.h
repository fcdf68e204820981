// The emergency sheet of the person: read, changed line by line (each change is kept at once), printed as a page or a card.
// Its words are the person's own. Threading: main thread.
#pragma once

#include "core/sharing/Emergency.h"
#include "ui/session/OpenSession.h"
#include "ui/support/StatefulList.h"

#include <QPointer>
#include <QUrl>
#include <QVariantList>

namespace havre::ui {

class EmergencyForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)       // it cannot be read
    Q_PROPERTY(havre::ui::ErrorText workError READ workError NOTIFY changed) // keeping or printing failed
    Q_PROPERTY(bool empty READ empty NOTIFY changed)                // nothing was ever written
    Q_PROPERTY(bool stale READ stale NOTIFY changed)                // not looked at for six months
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString born READ born NOTIFY changed)               // « Né(e) le 12 juin 1983 · 42 ans »
    Q_PROPERTY(QString reviewed READ reviewed NOTIFY changed)       // « Relue par vous le 24 février 2026 »
    Q_PROPERTY(QStringList allergies READ allergies NOTIFY changed) // they come first, and in red
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed)        // [{kind, title, english (none in English), glyph, lines, hint, mayAdd, mayChange}]
    Q_PROPERTY(QString message READ message NOTIFY changed)         // what the QR code says, readable without network
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY sessionChanged)
public:
    enum Format { Page, WalletCard };
    Q_ENUM(Format)

    using QObject::QObject;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] ErrorText workError() const { return m_workError; }
    [[nodiscard]] bool empty() const { return m_record.isEmpty(); }
    [[nodiscard]] bool stale() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString born() const;
    [[nodiscard]] QString reviewed() const;
    [[nodiscard]] QStringList allergies() const { return m_record.allergies; }
    [[nodiscard]] QVariantList parts() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool canPrint() const { return m_session && m_session->core().printer(); }

    Q_INVOKABLE void add(const QString &kind, const QString &words);
    Q_INVOKABLE void change(const QString &kind, int row, const QString &words); // empty words: the line goes
    Q_INVOKABLE void confirm(); // still right today
    Q_INVOKABLE void saveTo(const QUrl &folder, havre::ui::EmergencyForm::Format format);
    Q_INVOKABLE void printOut(havre::ui::EmergencyForm::Format format);
    Q_INVOKABLE QString fileName(havre::ui::EmergencyForm::Format format) const;
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void sessionChanged();
    void languageChanged();
    void changed();
    void saved(const QString &name);
    void printed();

private:
    void load();
    void make(const QString &folder, Format format); // without a folder: on paper
    void keep(sharing::EmergencyRecord record);
    void say(const Error &error);
    [[nodiscard]] QDateTime now() const;
    QPointer<OpenSession> m_session;
    QString m_language;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_error;
    ErrorText m_workError;
    identity::Person m_person;
    sharing::EmergencyRecord m_record;
    bool m_busy = false;
    quint64 m_generation = 0;
};

} // namespace havre::ui
