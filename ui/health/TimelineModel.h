// Everything over time, newest first, under the months it happened in: documents with how much was read from them,
// vaccinations, measures typed in, messages; or one kind alone. Comes in pages of a hundred as one scrolls. Threading: main thread.
#pragma once

#include "core/health/facts/Facts.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

struct TimelineRow {
    health::Event event;
    QString heading; // of the first of its month
    bool endsGroup = true;
};

class TimelineModel : public HAVRE_LIST_OF(TimelineRow) {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY kindChanged)
public:
    enum Kind { Everything, Documents, Vaccinations, Measures, Messages };
    Q_ENUM(Kind)
    enum Role {
        TitleRole = Qt::UserRole, DetailRole, DayRole, GlyphRole, ToneRole, HeadingRole, EndsGroupRole, DocumentRole, AnalyteRole,
        ConversationRole // 0: none
    };
    static constexpr int Page = 100;
    using ListModel::ListModel;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    Q_INVOKABLE void retry();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void kindChanged();

protected:
    [[nodiscard]] QVariant field(const TimelineRow &row, int role) const override;
    void sayAgain() override;

private:
    void again(); // something came or went
    void load(int from, int limit);
    void show(QList<health::Event> events, int from);
    QPointer<OpenSession> m_session;
    Kind m_kind = Everything;
    bool m_more = false;
    bool m_loading = false;
    int m_wanted = 0; // rows there will be at most once what is asked for has come
    quint64 m_generation = 0;
};

} // namespace havre::ui
