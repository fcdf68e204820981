// Opening the vault: this device's secret and the person's password, both needed.
// Threading: main thread; the password becomes SecretBytes at once and is overwritten in the QString, also where
// QML still shares it: the page must have let go of it (clear its field) before it calls open().
#pragma once

#include "ui/session/Doorway.h"
#include "ui/support/ErrorText.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class Unlock final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.unlock is one")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(Device device READ device NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
public:
    // What is known of this device's secret: it is only asked for with the password.
    enum Device { Expected, Answered, Missing };
    Q_ENUM(Device)

    explicit Unlock(const Doorway &doorway, QObject *parent = nullptr);
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] Device device() const { return m_device; }
    [[nodiscard]] ErrorText error() const { return m_error; }

    Q_INVOKABLE void open(QString password);
    Q_INVOKABLE void forgetError();

Q_SIGNALS:
    void changed();
    void refused(); // for the page: select the password again

private:
    void take(Result<std::unique_ptr<vault::Vault>> vault);
    const Doorway &m_doorway;
    bool m_busy = false;
    Device m_device = Expected;
    ErrorText m_error;
};

} // namespace havre::ui
