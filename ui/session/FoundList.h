// What the one search shows of one kind, whatever the kind: asked again when the words change or what it looks in does, the
// first few shown, all of them counted. Empty without words. Hangs under the open session: gone when it locks.
// Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"
#include "ui/support/StatefulList.h"

#include <QPointer>

#include <functional>

namespace havre::ui {

class FoundList : public havre::ui::StatefulList { // in full: moc takes base names to the letter
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a shape shared by what the search finds")
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY questionChanged)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY questionChanged) // rows shown; 0: all
    Q_PROPERTY(int total READ total NOTIFY totalChanged)                // found
    Q_PROPERTY(bool more READ more NOTIFY totalChanged)                 // there are more than those
public:
    using StatefulList::StatefulList;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int most() const { return m_most; }
    void setMost(int most);
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool more() const { return m_more; }
    Q_INVOKABLE void retry();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_shown; }

Q_SIGNALS:
    void sessionChanged();
    void questionChanged();
    void totalChanged();

protected:
    void ask();
    [[nodiscard]] quint64 generation() const { return m_generation; } // of the question: an older answer is dropped
    // `take` puts the rows in place; `other`: they are not those shown.
    void settle(int total, bool more, bool other, const std::function<void()> &take);
    // Says ask() when what it looks in changes. Default-made where there is nothing to look in.
    [[nodiscard]] virtual QMetaObject::Connection heed(session::UnlockedSession &core) = 0;
    virtual void look(session::UnlockedSession &core, const QString &words) = 0; // in what heed() knows
    virtual void clear() = 0;

private:
    QPointer<OpenSession> m_session;
    QMetaObject::Connection m_heeded;
    QString m_text;
    int m_most = 0;
    int m_total = 0;
    int m_shown = 0;
    bool m_more = false;
    quint64 m_generation = 0;
};

} // namespace havre::ui
