// An app of the catalogue while it runs in its jail, as QML sees it: opening, shown, over and why; the question it asks, and
// what the person answers to it. Threading: main thread.
#pragma once

#include "store/host/Running.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ErrorText.h"

#include <QPointer>
#include <QVariantList>

namespace havre::ui {

class AppRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString appId MEMBER m_appId NOTIFY sessionChanged)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY sessionChanged)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY sessionChanged)
    Q_PROPERTY(qreal textScale MEMBER m_textScale NOTIFY sessionChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool visible READ visible NOTIFY changed) // a first picture is there
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString publisher READ publisher NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY asked) // { id, label, why, amount, glyph }; empty: it asks nothing
public:
    enum Stage { Idle, Preparing, Open, Over };
    Q_ENUM(Stage)

    explicit AppRun(QObject *parent = nullptr);
    ~AppRun() override;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] bool visible() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString publisher() const;
    [[nodiscard]] bool failed() const;
    [[nodiscard]] ErrorText error() const;
    [[nodiscard]] QVariantList questions() const;

    Q_INVOKABLE void start(); // again when it is over
    // lasting: "once", "month" or "year"
    Q_INVOKABLE void answer(const QStringList &permissions, const QString &lasting);
    Q_INVOKABLE void takeEverythingBack();

    // For GuestScreen.
    [[nodiscard]] ports::Guest *guest() const;
    [[nodiscard]] const ports::GuestPicture &picture() const;
    void resize(QSize pixels, double ratio);

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void asked();
    void drawn();
    void pointerShape(int shape);

private:
    void count(); // before it is asked
    QPointer<OpenSession> m_session;
    QString m_appId;
    QString m_language;
    bool m_dark = false;
    qreal m_textScale = 1;
    QSize m_size{900, 700};
    double m_ratio = 1;
    std::unique_ptr<store::Running> m_running;
    QHash<QString, store::Amount> m_amounts; // of what is asked; empty: they could not be counted
};

} // namespace havre::ui
