// One HTTP exchange in our own words, so that pages and endpoints know nothing of the server beneath
// (QHttpServer's types changed between Qt 6.4 and 6.8).
// Threading: values.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace havre::sandbox {

// Names and values of a query or of a form (application/x-www-form-urlencoded), in order, repeated
// names kept.
class Parameters {
public:
    [[nodiscard]] static Parameters parse(const QByteArray &encoded);
    [[nodiscard]] QString first(QLatin1String name) const; // empty when absent
    [[nodiscard]] QStringList all(const QString &name) const;
    [[nodiscard]] bool has(QLatin1String name) const;
    [[nodiscard]] const QList<QPair<QString, QString>> &pairs() const { return m_pairs; }
    void append(const Parameters &more) { m_pairs += more.m_pairs; }

private:
    QList<QPair<QString, QString>> m_pairs;
};

struct Request {
    QByteArray method; // "GET", "POST"
    QString path;      // decoded, without the query
    Parameters query;
    Parameters form; // of a POST
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const char *name) const { return headers.value(QByteArray(name)); }
    [[nodiscard]] QString cookie(QLatin1String name) const;
    [[nodiscard]] QString bearer() const; // token of "Authorization: Bearer …", empty without
};

struct Reply {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Reply html(const QByteArray &page, int status = 200);
    [[nodiscard]] static Reply json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Reply redirect(const QUrl &to, int status = 303);
    [[nodiscard]] static Reply empty(int status = 200);
    Reply &with(const char *name, const QByteArray &value);
};

} // namespace havre::sandbox
