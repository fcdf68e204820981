// The access journal in human words, newest first, by day, read a page at a time. What happened many
// times in a row (a first sync of eighty documents) is one line, which opens into its entries.
// Threading: main thread.
#pragma once

#include "core/journal/AccessJournal.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

struct JournalLine {
    QList<journal::Entry> entries; // one, or several alike
};

class JournalModel : public HAVRE_LIST_OF(JournalLine) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
public:
    enum Role { SentenceRole = Qt::UserRole, TimeRole, DayRole, EndsDayRole, GlyphRole, AlertRole, DocumentRole, MoreRole };

    explicit JournalModel(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);

    Q_INVOKABLE void retry();
    Q_INVOKABLE void unfold(int row); // a line of several becomes several lines

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void sessionChanged();

protected:
    [[nodiscard]] QVariant field(const JournalLine &line, int role) const override;

private:
    void take(const QList<journal::Entry> &entries);
    [[nodiscard]] QString day(int row) const;

    QPointer<OpenSession> m_session;
    quint64 m_generation = 0;
    bool m_reading = false;
    bool m_whole = false;
};

} // namespace havre::ui
