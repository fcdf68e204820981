#include "core/identity/Courtesy.h"

#include <array>

namespace havre::identity {

QString courtesy(const QStringList &titles)
{
    struct Known {
        QLatin1String written;
        QLatin1String said;
    };
    // In the order they win.
    static constexpr std::array known{
        Known{QLatin1String("PR"), QLatin1String("Pr")},     Known{QLatin1String("PROF"), QLatin1String("Pr")},
        Known{QLatin1String("DR"), QLatin1String("Dr")},     Known{QLatin1String("DOCTEUR"), QLatin1String("Dr")},
        Known{QLatin1String("MME"), QLatin1String("Mme")},   Known{QLatin1String("MLLE"), QLatin1String("Mme")},
        Known{QLatin1String("MR"), QLatin1String("M.")},     Known{QLatin1String("M"), QLatin1String("M.")},
    };
    for (const Known &one : known)
        for (const QString &title : titles) {
            QString bare = title.trimmed();
            bare.remove(u'.');
            if (bare.compare(one.written, Qt::CaseInsensitive) == 0)
                return one.said;
        }
    for (const QString &title : titles)
        if (!title.trimmed().isEmpty())
            return title.trimmed();
    return {};
}

bool takesArticle(const QString &name)
{
    const QString bare = name.trimmed();
    const qsizetype end = bare.indexOf(u' ');
    if (end < 0)
        return false;
    const QString title = bare.left(end);
    const QString said = courtesy({title});
    return said == QLatin1String("Dr") || said == QLatin1String("Pr") || title.compare(QLatin1String("professeur"), Qt::CaseInsensitive) == 0;
}

} // namespace havre::identity
