// The forms of a page, as a browser sees them: where they go and what their fields hold. The provider's
// pages are well-formed XML, so an XML reader is enough. Threading: pure, any.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <optional>

namespace havre::sandbox {

struct Form {
    QUrl action; // as written, relative to the page
    QList<QPair<QString, QString>> fields;

    [[nodiscard]] bool has(const QString &name) const;
    void fill(const QString &name, const QString &value);
    [[nodiscard]] QByteArray encoded() const; // application/x-www-form-urlencoded
};

[[nodiscard]] std::optional<Form> formWith(const QByteArray &page, const QString &field);
[[nodiscard]] QString errorOn(const QByteArray &page); // text of the element with role "alert"
[[nodiscard]] QString headingOf(const QByteArray &page);

} // namespace havre::sandbox
