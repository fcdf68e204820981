// The provider's pages: plain HTML and CSS of our own, no script, well-formed as XML too so that the
// scripted browser can read them. {{name}} is replaced by escaped text, {{{name}}} by markup as it is.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace havre::sandbox {

using Words = QHash<QString, QString>;

// name: a file of app/sandbox/pages without ".html"; it is set into layout.html.
[[nodiscard]] QByteArray page(const QString &name, const QString &title, const Words &words);
[[nodiscard]] QByteArray styleSheet();
[[nodiscard]] QString alert(const QString &sentence); // markup of an error, empty for an empty sentence

} // namespace havre::sandbox
