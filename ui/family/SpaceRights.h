// What one may do in the space that is shown, and what belongs to its person alone, in kind words: the lines of the one
// table of rights (core/family/rights), asked here, never repeated. Threading: main thread.
#pragma once

#include "ui/session/OpenSession.h"

#include <QPointer>
#include <QVariantList>

namespace havre::ui {

class SpaceRights : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed) // [{text, may}]: first what one may; empty in one's own space
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY changed)
    Q_PROPERTY(bool mayComplete READ mayComplete NOTIFY changed)
public:
    using QObject::QObject;
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] bool mayAdd() const;
    [[nodiscard]] bool mayComplete() const;

Q_SIGNALS:
    void changed();

private:
    QPointer<OpenSession> m_session;
    QString m_language;
};

} // namespace havre::ui
