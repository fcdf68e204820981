// Files from the disk into the vault: chosen, read on a worker, reviewed, filed. The rows are what was found and, once
// filed, what failed. A review holds documents in clear: it goes with the page, and with the lock.
// Threading: main thread.
#pragma once

#include "core/records/importing/Import.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace havre::ui {

class ImportFlow : public HAVRE_LIST_OF(records::Candidate) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    Q_PROPERTY(int done READ done NOTIFY progressed)   // files read, or documents filed
    Q_PROPERTY(int chosen READ chosen NOTIFY progressed)
    Q_PROPERTY(int fresh READ fresh NOTIFY progressed)
    Q_PROPERTY(int known READ known NOTIFY progressed)
    Q_PROPERTY(int others READ others NOTIFY progressed)       // documents of another person
    Q_PROPERTY(int unreadable READ unreadable NOTIFY progressed)
    Q_PROPERTY(int added READ added NOTIFY progressed)
    Q_PROPERTY(int results READ results NOTIFY progressed)     // read from what was filed
public:
    enum Phase { Choose, Reading, Review, Filing, Done };
    Q_ENUM(Phase)
    enum Role {
        TitleRole = Qt::UserRole, OriginRole, DetailRole, DayRole, GlyphRole, VerdictRole, NamedRole, DoubtfulRole, WhyRole, CodeRole, ChosenRole, ChoosableRole
    };
    explicit ImportFlow(QObject *parent = nullptr);
    ~ImportFlow() override;

    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] int done() const { return m_watch ? m_watch->done.load() : 0; }
    [[nodiscard]] int chosen() const;
    [[nodiscard]] int fresh() const { return countOf(records::Candidate::Verdict::New); }
    [[nodiscard]] int known() const { return countOf(records::Candidate::Verdict::Known); }
    [[nodiscard]] int others() const { return countOf(records::Candidate::Verdict::OtherPerson); }
    [[nodiscard]] int unreadable() const { return countOf(records::Candidate::Verdict::Unreadable); }
    [[nodiscard]] int added() const { return m_added; }
    [[nodiscard]] int results() const { return m_results; }

    Q_INVOKABLE void review(const QList<QUrl> &files); // files and folders of this computer
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void file();
    Q_INVOKABLE void stop();  // reading: back to the choice; filing: after the document under way
    Q_INVOKABLE void clear(); // back to the choice, everything forgotten

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void phaseChanged();
    void progressed();

protected:
    [[nodiscard]] QVariant field(const records::Candidate &candidate, int role) const override;

private:
    [[nodiscard]] QString named(const records::Candidate &candidate) const; // in whose name it is, for people
    [[nodiscard]] int countOf(records::Candidate::Verdict verdict) const;
    void enter(Phase phase);
    void forget();
    QPointer<OpenSession> m_session;
    Phase m_phase = Choose;
    std::shared_ptr<records::ImportWatch> m_watch;
    QTimer m_tick;
    int m_added = 0;
    int m_results = 0;
    quint64 m_generation = 0;
};

} // namespace havre::ui
