// Where one is: a route is a word with arguments, the history goes back and forward. Pages ask for a route
// and never for each other. Threading: main thread.
#pragma once

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqml.h>

namespace havre::ui {

class Routes final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.routes is one")
    Q_PROPERTY(QString current READ current NOTIFY changed)     // one of the table in Routes.cpp
    Q_PROPERTY(QString section READ section NOTIFY changed)     // the destination it belongs to
    Q_PROPERTY(QVariantMap arguments READ arguments NOTIFY changed)
    Q_PROPERTY(QUrl page READ page NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(QString previous READ previous NOTIFY changed) // the route back() leads to; empty: none
public:
    explicit Routes(QObject *parent) : QObject(parent) {}
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString section() const;
    [[nodiscard]] QVariantMap arguments() const;
    [[nodiscard]] QUrl page() const { return pageOf(current()); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] QString previous() const;

    // An unknown name is ignored. The same place with the same arguments is not entered twice.
    Q_INVOKABLE void open(const QString &name, const QVariantMap &arguments = {});
    // Changes the arguments of where one is, without a step in the history (a row selected in a list).
    Q_INVOKABLE void replace(const QVariantMap &arguments);
    Q_INVOKABLE bool back();
    Q_INVOKABLE bool forward();
    Q_INVOKABLE static QUrl pageOf(const QString &name);
    Q_INVOKABLE static bool isDestination(const QString &name);
    void restart(const QString &name); // the history is forgotten

Q_SIGNALS:
    void changed();

private:
    struct Place {
        QString name;
        QVariantMap arguments;
        bool operator==(const Place &) const = default;
    };
    QList<Place> m_history;
    int m_at = -1;
};

} // namespace havre::ui
