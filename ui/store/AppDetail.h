// One app of the catalogue in plain words: what it is, who stands behind it, what was checked, what it would ask.
// Threading: main thread.
#pragma once

#include "store/catalogue/Catalogue.h"
#include "ui/session/OpenSession.h"
#include "ui/support/StatefulList.h"

#include <QPointer>
#include <QVariantList>

namespace havre::ui {

class AppDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString appId READ appId WRITE setAppId NOTIFY appIdChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed) // name, publisher, summary, description, kind…, status…, decision
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)             // { label, value }
    Q_PROPERTY(QVariantList criteria READ criteria NOTIFY changed)       // { label, meaning, evidence, verdict, tone, date }
    Q_PROPERTY(QVariantList permissions READ permissions NOTIFY changed) // { label, why, glyph }
    Q_PROPERTY(bool opensInBrowser READ opensInBrowser NOTIFY changed)
    Q_PROPERTY(bool runsHere READ runsHere NOTIFY changed) // a verified bundle that is online
    Q_PROPERTY(bool opening READ opening NOTIFY openingChanged)
    Q_PROPERTY(bool opened READ opened NOTIFY openingChanged) // since this page is shown
    Q_PROPERTY(bool refused READ refused NOTIFY openingChanged)
    Q_PROPERTY(havre::ui::ErrorText refusal READ refusal NOTIFY openingChanged)
public:
    explicit AppDetail(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString appId() const { return m_appId; }
    void setAppId(const QString &id);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QVariantMap words() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList criteria() const;
    [[nodiscard]] QVariantList permissions() const;
    [[nodiscard]] bool opensInBrowser() const;
    [[nodiscard]] bool runsHere() const;
    [[nodiscard]] bool opening() const { return m_opening; }
    [[nodiscard]] bool opened() const { return m_opened; }
    [[nodiscard]] bool refused() const { return m_refused; }
    [[nodiscard]] ErrorText refusal() const { return m_refusal; }

    Q_INVOKABLE void retry();
    Q_INVOKABLE void open(); // in the person's browser; only such an app, only while it is online

Q_SIGNALS:
    void sessionChanged();
    void appIdChanged();
    void languageChanged();
    void changed();
    void openingChanged();

private:
    QPointer<OpenSession> m_session;
    std::unique_ptr<store::Catalogue> m_catalogue;
    QString m_appId;
    QString m_language;
    std::optional<store::App> m_app;
    QString m_glyph;
    StatefulList::State m_state = StatefulList::Idle;
    ErrorText m_error;
    bool m_opening = false;
    bool m_opened = false;
    bool m_refused = false;
    ErrorText m_refusal;
};

} // namespace havre::ui
