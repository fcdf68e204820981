#include "core/health/facts/FactSearch.h"

#include "core/health/search/EverydayWords.h"
#include "core/records/Confidentiality.h"
#include "core/records/DocumentStore.h"
#include "core/records/search/SearchText.h"

#include <algorithm>
#include <array>
#include <optional>

namespace havre::health::store {

using records::SearchText;
using vault::sqlite::Connection;

namespace {

struct Called { // everything one analyte of one kind was called
    Kind kind = Kind::Lab;
    QString analyte;
    QStringList names;
};

struct Hit {
    Latest latest;
    bool byName = false;
};

bool joins(const SearchText::Term &term)
{
    static constexpr std::array words{"de", "du", "des", "le", "la", "les", "mon", "ma", "mes", "et", "au", "en", "taux",
                                      "dosage", "valeur", "resultat", "vaccin", "of", "my", "the", "level", "vaccine"};
    return term.words.size() == 1
        && std::any_of(words.begin(), words.end(), [&term](const char *word) { return term.words.first() == QLatin1String(word); });
}

SearchText meant(const QString &typed)
{
    const SearchText all = SearchText::parse(typed);
    SearchText kept;
    for (qsizetype i = 0; i < all.terms.size(); ++i) {
        if (joins(all.terms.at(i)))
            continue;
        kept.terms.append(all.terms.at(i));
        kept.spellings.append(all.spellings.at(i));
    }
    return kept.isEmpty() ? all : kept;
}

// Each step is one look into the index fact_name: the facts themselves are not read.
Result<QList<Called>> everythingCalled(Connection &c)
{
    QList<Called> all;
    HAVRE_TRY(next, c.prepare("SELECT kind, analyte, name FROM fact WHERE (kind, analyte, name) > (?1, ?2, ?3) "
                              "ORDER BY kind, analyte, name LIMIT 1"));
    next.bind(1, -1).bind(2, QString()).bind(3, QString());
    while (true) {
        HAVRE_TRY(there, next.step());
        if (!there)
            return all;
        const qint64 number = next.integer(0);
        const QString analyte = next.text(1);
        const QString name = next.text(2);
        next.reset();
        next.bind(1, number).bind(2, analyte).bind(3, name);
        const auto kind = static_cast<Kind>(std::clamp<qint64>(number, 0, static_cast<qint64>(Kind::Measure)));
        if (all.isEmpty() || all.last().kind != kind || all.last().analyte != analyte)
            all.append({kind, analyte, {}});
        all.last().names.append(name);
    }
}

// Nothing when only a later report recalls it.
Result<std::optional<Fact>> newestOf(Connection &c, const Called &one)
{
    HAVRE_TRY(row, c.prepare("SELECT id FROM fact WHERE kind = ?1 AND earlier = 0 AND analyte = ?2 ORDER BY time DESC LIMIT 1"));
    row.bind(1, static_cast<int>(one.kind)).bind(2, one.analyte);
    HAVRE_TRY(there, row.step());
    if (!there)
        return std::optional<Fact>();
    HAVRE_TRY(newest, fact(c, row.integer(0)));
    return std::optional(std::move(newest));
}

Result<int> countOf(Connection &c, const Called &one)
{
    HAVRE_TRY(row, c.prepare("SELECT count(*) FROM fact WHERE kind = ?1 AND earlier = 0 AND analyte = ?2"));
    row.bind(1, static_cast<int>(one.kind)).bind(2, one.analyte);
    HAVRE_CHECK(row.step());
    return static_cast<int>(row.integer(0));
}

// What the newest says beside its name.
QString saidBeside(const Fact &fact)
{
    const bool injection = fact.kind == Kind::Vaccination;
    const auto &code = injection ? fact.vaccination.vaccine : fact.observation.code;
    QStringList said{code.display};
    for (const auto &other : injection ? fact.vaccination.translations : fact.observation.translations)
        said << other.display;
    if (injection)
        said << fact.vaccination.code.display << fact.vaccination.reason;
    return said.join(u' ');
}

Result<bool> mayBeShown(Connection &c, const family::Rights &rights, const Fact &fact)
{
    if (fact.source.document.isNull())
        return rights.may(family::Act::Open, family::Item::Record);
    HAVRE_TRY(document, records::store::document(c, fact.source.document));
    return rights.may(family::Act::Open, records::itemOf(document));
}

void keep(QList<Hit> &hits, Latest latest, bool byName)
{
    const auto same = std::find_if(hits.begin(), hits.end(), [&](const Hit &hit) {
        return hit.latest.fact.analyte == latest.fact.analyte
            && (hit.latest.fact.kind == Kind::Vaccination) == (latest.fact.kind == Kind::Vaccination);
    });
    if (same == hits.end()) {
        hits.append({std::move(latest), byName});
        return;
    }
    // A weight typed in and a weight in a report: the newest stands for both.
    const int count = same->latest.count + latest.count;
    if (latest.fact.time > same->latest.fact.time)
        same->latest = std::move(latest);
    same->latest.count = count;
    same->byName |= byName;
}

} // namespace

Result<QList<Latest>> search(Connection &c, const family::Rights &rights, const QString &words)
{
    const SearchText wanted = meant(words);
    QList<Latest> found;
    if (wanted.isEmpty())
        return found;
    HAVRE_TRY(called, everythingCalled(c));
    QList<Hit> hits;
    // What the newest says beside its names has to be read: of vaccines always, for an illness is not in their name; of the
    // others only when nothing is called so.
    const auto look = [&](const Called &one, bool beside) -> Result<void> {
        const QString all = one.names.join(u' ') + u' ' + everydayWords(one.analyte);
        const bool known = wanted.saidBy(all);
        if (beside == known)
            return {};
        HAVRE_TRY(newest, newestOf(c, one));
        if (!newest || (beside && !wanted.saidBy(all + u' ' + saidBeside(*newest))))
            return {};
        HAVRE_TRY(may, mayBeShown(c, rights, *newest));
        if (!may)
            return {};
        HAVRE_TRY(count, countOf(c, one));
        const bool byName = std::any_of(one.names.cbegin(), one.names.cend(), [&](const QString &name) { return wanted.saidBy(name); });
        keep(hits, {std::move(*newest), count}, byName);
        return {};
    };
    for (const Called &one : called)
        HAVRE_CHECK(look(one, false));
    const bool none = hits.isEmpty();
    for (const Called &one : called)
        if (none || one.kind == Kind::Vaccination)
            HAVRE_CHECK(look(one, true));
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.byName != b.byName ? a.byName : a.latest.fact.time > b.latest.fact.time;
    });
    for (Hit &hit : hits)
        if (found.size() < MostFound)
            found.append(std::move(hit.latest));
    return found;
}

} // namespace havre::health::store
