// The documents of one person as a list: filtered, searched as one types, sorted, in groups with headings.
// It keeps positions only; rows come by pages around what is looked at (RowPages).
// Threading: main thread.
#pragma once

#include "ui/records/DocumentSearch.h"
#include "ui/records/RowPages.h"
#include "ui/session/OpenSession.h"
#include "ui/support/StatefulList.h"

#include <QVariantList>

namespace havre::ui {

class DocumentsModel : public havre::ui::StatefulList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY queryChanged)
    Q_PROPERTY(QString author READ author WRITE setAuthor NOTIFY queryChanged)
    Q_PROPERTY(QList<int> categories READ categories NOTIFY queryChanged) // of Category; empty: all
    Q_PROPERTY(Period period READ period WRITE setPeriod NOTIFY queryChanged)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY queryChanged)
    Q_PROPERTY(bool unseenOnly READ unseenOnly WRITE setUnseenOnly NOTIFY queryChanged)
    Q_PROPERTY(bool filtered READ filtered NOTIFY queryChanged) // by anything but the order
    Q_PROPERTY(bool complete READ complete NOTIFY completeChanged) // count is the whole count
    Q_PROPERTY(int total READ total NOTIFY totalChanged)        // documents of the space
    Q_PROPERTY(int unseen READ unseen NOTIFY totalChanged)
public:
    enum Period { AnyTime, LastMonth, LastHalfYear, LastYear, LastThreeYears };
    Q_ENUM(Period)
    enum Order { NewestFirst, OldestFirst, ByTitle, ByAuthor, ByCategory, RecentlyReceived }; // as records::Sort
    Q_ENUM(Order)
    enum Role {
        LoadedRole = Qt::UserRole, // false while the row is on its way
        IdRole, TitleRole, AuthorRole, DateRole, HeadingRole, EndsGroupRole, KindRole, GlyphRole, UnseenRole,
        MaskedRole, SnippetRole, MarksRole, SpokenRole,
    };

    explicit DocumentsModel(QObject *parent = nullptr);

    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString text() const { return m_query.text; }
    void setText(const QString &text);
    [[nodiscard]] QString author() const { return m_query.author; }
    void setAuthor(const QString &author);
    [[nodiscard]] QList<int> categories() const;
    [[nodiscard]] Period period() const { return m_period; }
    void setPeriod(Period period);
    [[nodiscard]] Order order() const { return static_cast<Order>(m_query.sort); }
    void setOrder(Order order);
    [[nodiscard]] bool unseenOnly() const { return m_query.unseenOnly; }
    void setUnseenOnly(bool only);
    [[nodiscard]] bool filtered() const;
    [[nodiscard]] bool complete() const { return m_complete; }
    [[nodiscard]] int total() const { return static_cast<int>(m_overview.total); }
    [[nodiscard]] int unseen() const { return static_cast<int>(m_overview.unseen); }

    Q_INVOKABLE void toggleCategory(int category);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void retry();
    Q_INVOKABLE QString idAt(int row); // empty while the row is on its way
    // Where the document stands now, among the rows that are here; -1: not here.
    Q_INVOKABLE int rowOf(const QString &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void queryChanged();
    void completeChanged();
    void totalChanged();

private:
    void ask();
    void show(const Found &answer);
    void fill(const Found &answer);              // rows stay, what they say changes
    void splice(const QList<qint64> &positions); // as few rows as possible move
    void readOverview();
    [[nodiscard]] bool byMonth() const;
    [[nodiscard]] QDate dayOf(const records::Row &row) const; // local
    [[nodiscard]] bool sameGroup(const records::Row &one, const records::Row &other) const;
    [[nodiscard]] QString group(const records::Row &row) const;
    [[nodiscard]] QString heading(int index, const records::Row &row) const;
    [[nodiscard]] bool endsGroup(int index, const records::Row &row) const;
    [[nodiscard]] QString spoken(const records::Row &row) const;
    [[nodiscard]] QVariant field(int index, const records::Row &row, int role) const;
    [[nodiscard]] QDateTime now() const;

    QPointer<OpenSession> m_session;
    records::Query m_query;
    Period m_period = AnyTime;
    DocumentSearch m_search;
    RowPages *m_pages; // data() const asks it for rows
    records::Overview m_overview;
    mutable QHash<qint64, QDate> m_days; // by position
    bool m_complete = false;
};

} // namespace havre::ui
