#include "store/catalogue/Index.h"

#include <algorithm>

namespace havre::store {

QString folded(const QString &text)
{
    QString out;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark())
            continue;
        out += letter.isLetterOrNumber() ? letter.toCaseFolded() : QChar(u' ');
    }
    return out.simplified();
}

Index::Index(QList<Theme> themes, QList<App> apps) : m_themes(std::move(themes)), m_apps(std::move(apps))
{
    QList<std::pair<QString, App>> sorted;
    for (App &app : m_apps)
        sorted.append({folded(app.name), std::move(app)});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_apps.clear();
    for (auto &[name, app] : sorted) {
        QStringList rest{app.publisher};
        for (const Localised &text : {app.summary, app.description})
            rest += text.values();
        for (const Theme &theme : m_themes) {
            if (app.themes.contains(theme.id))
                rest += theme.name.values();
        }
        m_names.append(u' ' + name);
        m_texts.append(u' ' + folded(rest.join(u' ')));
        m_apps.append(std::move(app));
    }
}

const App *Index::app(const QString &id) const
{
    const auto found = std::find_if(m_apps.cbegin(), m_apps.cend(), [&id](const App &app) { return app.id == id; });
    return found == m_apps.cend() ? nullptr : &*found;
}

int Index::countOf(const QString &theme) const
{
    return static_cast<int>(std::count_if(m_apps.cbegin(), m_apps.cend(), [&theme](const App &app) {
        return app.status != Status::Withdrawn && app.themes.contains(theme);
    }));
}

QList<int> Index::find(const Query &query) const
{
    QStringList words;
    for (const QString &word : folded(query.text.left(200)).split(u' ', Qt::SkipEmptyParts))
        words.append(u' ' + word);
    QList<std::pair<int, int>> found; // weight, position
    for (int i = 0; i < m_apps.size(); ++i) {
        const App &app = m_apps.at(i);
        if (app.status == Status::Withdrawn || (!query.theme.isEmpty() && !app.themes.contains(query.theme))
            || (query.price && *query.price != app.price) || (query.exchanging && app.permissions.isEmpty()))
            continue;
        int weight = 0;
        const bool all = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            const bool named = m_names.at(i).contains(word);
            weight += named ? 1 : 0;
            return named || m_texts.at(i).contains(word);
        });
        if (all)
            found.append({-weight, i});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<int> positions;
    for (const auto &[weight, position] : found)
        positions.append(position);
    return positions;
}

} // namespace havre::store
