// Home: how fresh the vault is, what is new, what it holds, one line of the journal.
// Follows the library by itself. Threading: main thread.
#pragma once

#include "ui/home/NewsModel.h"
#include "ui/home/Visit.h"
#include "ui/session/OpenSession.h"

#include <QTimer>

namespace havre::ui {

class HomeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText shortage READ shortage NOTIFY changed) // the disk: reading only; code empty: none
    Q_PROPERTY(QString since READ since NOTIFY changed) // "depuis 9 h 42"; empty: never synchronised
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int unseen READ unseen NOTIFY changed)
    Q_PROPERTY(int arrived READ arrived NOTIFY changed)
    Q_PROPERTY(Shown shown READ shown NOTIFY changed)
    Q_PROPERTY(havre::ui::NewsModel *news READ news CONSTANT)
    Q_PROPERTY(int results READ results NOTIFY changed) // of analyses, over the whole time; 0: there are none to show
    Q_PROPERTY(havre::ui::CliniciansModel *clinicians READ clinicians CONSTANT)
    Q_PROPERTY(QString journalSentence READ journalSentence NOTIFY changed)
    Q_PROPERTY(QString journalMoment READ journalMoment NOTIFY changed)
    Q_PROPERTY(bool journalAlert READ journalAlert NOTIFY changed)
public:
    enum Shown { Arrived, Unread, Latest }; // what `news` holds, as Visit::Shown
    Q_ENUM(Shown)

    explicit HomeModel(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] ErrorText shortage() const;
    [[nodiscard]] QString since() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_visit.overview.total); }
    [[nodiscard]] int unseen() const { return static_cast<int>(m_visit.overview.unseen); }
    [[nodiscard]] int arrived() const { return static_cast<int>(m_visit.arrived); }
    [[nodiscard]] Shown shown() const { return static_cast<Shown>(m_visit.shown); }
    [[nodiscard]] NewsModel *news() { return &m_news; }
    [[nodiscard]] int results() const { return m_visit.results; }
    [[nodiscard]] CliniciansModel *clinicians() { return &m_clinicians; }
    [[nodiscard]] QString journalSentence() const;
    [[nodiscard]] QString journalMoment() const;
    [[nodiscard]] bool journalAlert() const;

    Q_INVOKABLE void retry();

Q_SIGNALS:
    void sessionChanged();
    void languageChanged();
    void changed();

private:
    void read();
    QPointer<OpenSession> m_session;
    QString m_language;
    quint64 m_generation = 0;
    bool m_reading = false; // one flow at a time; what changes meanwhile is read after it
    bool m_again = false;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_error;
    Visit m_visit;
    NewsModel m_news;
    CliniciansModel m_clinicians;
    QTimer m_minute; // "depuis 9 h 42" grows old
};

} // namespace havre::ui
