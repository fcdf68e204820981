#include "app/havre/NoNetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace havre::app {
namespace {

class Nowhere final : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        QNetworkRequest denied(request);
        denied.setUrl(QUrl(QStringLiteral("about:blocked")));
        return QNetworkAccessManager::createRequest(operation, denied, data);
    }
};

} // namespace

QNetworkAccessManager *NoNetwork::create(QObject *parent)
{
    return new Nowhere(parent);
}

} // namespace havre::app
