// The one object an app sees: request() out, answered() back. Both are text (JSON), bounded; what they mean is decided
// outside the jail. Threading: main.
#pragma once

#include <QObject>

#include <functional>

namespace havre::store::web {

class Bridge final : public QObject {
    Q_OBJECT
public:
    using Ask = std::function<void(const QByteArray &message)>;
    explicit Bridge(Ask ask, QObject *parent = nullptr) : QObject(parent), m_ask(std::move(ask)) {}

    Q_INVOKABLE void request(const QString &json)
    {
        const QByteArray message = json.size() <= Longest ? json.toUtf8() : QByteArray();
        if (!message.isEmpty() && message.size() <= Longest)
            m_ask(message);
    }

Q_SIGNALS:
    void answered(const QString &json);

private:
    static constexpr qsizetype Longest = qsizetype(256) * 1024;
    Ask m_ask;
};

} // namespace havre::store::web
