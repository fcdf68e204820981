#include "app/tufclient/Order.h"

namespace havre::tufclient {

namespace {
tl::unexpected<Error> usage(const QString &why)
{
    return failure(Fault::Malformed, QLatin1String("cli.usage"), why);
}

QUrl urlOf(const QString &text)
{
    return QUrl(text, QUrl::StrictMode);
}
} // namespace

Result<Order> orderOf(const QStringList &arguments)
{
    Order order;
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments.at(i);
        if (!name.startsWith(QLatin1String("--"))) {
            words.append(name);
            continue;
        }
        if (++i >= arguments.size())
            return usage(name);
        const QString &value = arguments.at(i);
        if (name == QLatin1String("--metadata-dir"))
            order.metadataFolder = value;
        else if (name == QLatin1String("--metadata-url"))
            order.metadataUrl = urlOf(value);
        else if (name == QLatin1String("--target-name"))
            order.targets.append(value.toUtf8());
        else if (name == QLatin1String("--target-base-url"))
            order.targetsUrl = urlOf(value);
        else if (name == QLatin1String("--target-dir"))
            order.targetsFolder = value;
        else
            return usage(name);
    }
    const QString command = words.value(0);
    const bool init = command == QLatin1String("init");
    const bool download = command == QLatin1String("download");
    if ((!init && !download && command != QLatin1String("refresh")) || words.size() != (init ? 2 : 1))
        return usage(QStringLiteral("init ROOT | refresh | download"));
    if (order.metadataFolder.isEmpty() || (!init && !order.metadataUrl.isValid())
        || (download && (order.targets.isEmpty() || !order.targetsUrl.isValid() || order.targetsFolder.isEmpty())))
        return usage(command);
    order.act = init ? Order::Act::Init : download ? Order::Act::Download : Order::Act::Refresh;
    order.root = words.value(1);
    return order;
}

} // namespace havre::tufclient
