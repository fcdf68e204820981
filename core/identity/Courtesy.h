// How a person is addressed in French, from what documents carry: "DR" and "PR" (a suffix in the CI-SIS, a prefix
// elsewhere) win over "MME" or "M", and capitals become words. Threading: pure.
#pragma once

#include <QString>
#include <QStringList>

namespace havre::identity {

// "Dr", "Pr", "Mme", "M."; an unknown title as it is; empty when there is none.
[[nodiscard]] QString courtesy(const QStringList &titles);

// Whether a sentence in French says « le » before this name: "Dr Anne Lefèvre", "Professeur Martin"; not a civility, not a place.
[[nodiscard]] bool takesArticle(const QString &name);

} // namespace havre::identity
