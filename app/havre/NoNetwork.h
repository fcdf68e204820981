// QML never reaches the network: whatever a page or a text asks for is sent to nowhere (stack.md §3b).
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace havre::app {

class NoNetwork final : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace havre::app
