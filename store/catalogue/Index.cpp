#include "store/catalogue/Index.h"

#include <algorithm>
#include <deque>
#include <map>
#include <unordered_map>

namespace havre::store {
namespace {

bool allows(const Query &query, const App &app)
{
    return app.status != Status::Withdrawn && (query.theme.isEmpty() || app.themes.contains(query.theme))
        && (!query.price || *query.price == app.price) && (!query.apart || app.permissions.isEmpty());
}

struct Hash {
    std::size_t operator()(QStringView word) const { return qHash(word); }
};

} // namespace

QString folded(const QString &text)
{
    // Letters beyond the basic plane are rare: only then is the whole text taken apart at once.
    const bool rare = std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isSurrogate(); });
    QString out;
    out.reserve(text.size());
    bool gap = false; // a space is due before the next letter
    const auto add = [&out, &gap](QChar letter) {
        if (letter.isMark())
            return;
        const bool part = letter.isLetterOrNumber();
        if (part && gap && !out.isEmpty())
            out += u' ';
        if (part)
            out += letter.toCaseFolded();
        gap = !part;
    };
    for (const QChar letter : rare ? text.normalized(QString::NormalizationForm_KD) : text) {
        if (rare || letter.unicode() < 0x80) {
            add(letter);
        } else {
            for (const QChar part : QString(letter).normalized(QString::NormalizationForm_KD))
                add(part);
        }
    }
    return out;
}

Index::Index(QList<Theme> themes, QList<App> apps) : m_themes(std::move(themes)), m_apps(std::move(apps))
{
    QList<std::pair<QString, App>> sorted;
    for (App &app : m_apps)
        sorted.append({folded(app.name), std::move(app)});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_apps.clear();
    std::deque<QString> texts; // the words below are views of these
    std::unordered_map<QStringView, QList<Place>, Hash> places;
    const auto note = [&](QString text, bool named) {
        const int app = static_cast<int>(m_apps.size());
        for (const QStringView word : QStringView(texts.emplace_back(std::move(text))).tokenize(u' ', Qt::SkipEmptyParts)) {
            QList<Place> &of = places[word];
            if (of.isEmpty() || of.constLast().app != app) // names come first, and a name's word stays one
                of.append({app, named});
        }
    };
    for (auto &[name, app] : sorted) {
        QStringList rest{app.publisher};
        for (const Localised &text : {app.summary, app.description})
            rest += text.values();
        for (const Theme &theme : m_themes) {
            if (app.themes.contains(theme.id))
                rest += theme.name.values();
        }
        note(name, true);
        note(folded(rest.join(u' ')), false);
        m_apps.append(std::move(app));
    }
    for (const auto &[word, of] : std::map(places.begin(), places.end())) {
        m_words.append({word.toString(), m_places.size()});
        m_places += of;
    }
    m_words.append({{}, m_places.size()});
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
    const QStringList words = folded(query.text.left(200)).split(u' ', Qt::SkipEmptyParts);
    struct Met { // by one app: how many of the words so far, how many of them in its name
        quint8 words = 0;
        quint8 named = 0;
        quint8 lastNamed = 0;
    };
    QList<Met> all(m_apps.size());
    quint8 asked = 0;
    for (const QString &word : words) {
        const auto last = m_words.cend() - (m_words.isEmpty() ? 0 : 1);
        auto entry = std::lower_bound(m_words.cbegin(), last, word, [](const Entry &a, const QString &b) { return a.word < b; });
        for (++asked; entry != last && entry->word.startsWith(word); ++entry) {
            for (qsizetype i = entry->places; i < (entry + 1)->places; ++i) {
                const Place &place = m_places.at(i);
                Met &met = all[place.app];
                if (met.words == asked - 1)
                    met.words = asked;
                if (place.named && met.words == asked && met.lastNamed != asked) {
                    met.lastNamed = asked;
                    ++met.named;
                }
            }
        }
    }
    QList<QList<int>> byWeight(asked + 1);
    for (int i = 0; i < m_apps.size(); ++i) {
        if (all.at(i).words == asked && allows(query, m_apps.at(i)))
            byWeight[all.at(i).named].append(i);
    }
    QList<int> positions;
    for (auto heavy = byWeight.crbegin(); heavy != byWeight.crend(); ++heavy)
        positions += *heavy;
    return positions;
}

} // namespace havre::store
