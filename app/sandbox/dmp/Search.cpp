#include "app/sandbox/dmp/Search.h"

#include "app/sandbox/dmp/Tables.h"

#include <algorithm>

namespace havre::sandbox {
namespace {

using Filter = std::function<bool(const Entry &)>;
constexpr int MostPerPage = 200;

tl::unexpected<Error> refused(const QString &parameter)
{
    return failure(Fault::Malformed, QLatin1String("sandbox.search"), parameter);
}

// "code", "system|code" or "|code"; a comma means "or".
Filter token(const QString &value, const std::function<QList<Coded>(const Entry &)> &codes)
{
    return [wanted = value.split(u','), codes](const Entry &entry) {
        for (const Coded &code : codes(entry)) {
            for (const QString &one : wanted) {
                const qsizetype bar = one.indexOf(u'|');
                const bool systemAgrees = bar <= 0 || sameSystem(one.left(bar), code.system);
                if (systemAgrees && one.mid(bar + 1) == code.code)
                    return true;
            }
        }
        return false;
    };
}

// FHIR date comparisons: the value covers a period of its own precision (a day, a second).
Result<Filter> date(const QString &name, const QString &value, const std::function<QDateTime(const Entry &)> &timeOf)
{
    QString prefix = QStringLiteral("eq");
    QString text = value;
    if (value.size() > 2 && value.at(0).isLetter()) {
        prefix = value.left(2);
        text = value.mid(2);
    }
    const Moment moment = momentFromIso(text);
    if (moment.isNull())
        return refused(name);
    const QDateTime low = moment.time.toUTC();
    const bool millis = text.contains(u'.');
    const QDateTime high = moment.dayOnly ? low.addDays(1) : low.addMSecs(millis ? 1 : 1000);
    if (prefix == QLatin1String("eq"))
        return Filter([=](const Entry &e) { return timeOf(e) >= low && timeOf(e) < high; });
    if (prefix == QLatin1String("ge"))
        return Filter([=](const Entry &e) { return timeOf(e) >= low; });
    if (prefix == QLatin1String("gt"))
        return Filter([=](const Entry &e) { return timeOf(e) >= high; });
    if (prefix == QLatin1String("le"))
        return Filter([=](const Entry &e) { return timeOf(e) < high; });
    if (prefix == QLatin1String("lt"))
        return Filter([=](const Entry &e) { return timeOf(e) < low; });
    return refused(name);
}

Result<Identifier> identifier(const QString &name, const QString &value)
{
    const qsizetype bar = value.indexOf(u'|');
    if (!value.startsWith(QLatin1String("urn:oid:")) || bar < 0 || value.mid(bar + 1).isEmpty())
        return refused(name);
    return Identifier{value.mid(8, bar - 8), value.mid(bar + 1)};
}

QDateTime updated(const Entry &entry) { return entry.lastUpdated; }
QDateTime created(const Entry &entry) { return entry.creation.time.toUTC(); }
QDateTime served(const Entry &entry) { return entry.serviceStart.time.toUTC(); }

// The token parameters and where their codes are.
std::function<QList<Coded>(const Entry &)> codesOf(const QString &name)
{
    if (name == QLatin1String("type"))
        return [](const Entry &e) { return QList<Coded>{e.type}; };
    if (name == QLatin1String("category"))
        return [](const Entry &e) { return QList<Coded>{e.klass}; };
    if (name == QLatin1String("format"))
        return [](const Entry &e) { return QList<Coded>{e.format}; };
    if (name == QLatin1String("facility"))
        return [](const Entry &e) { return QList<Coded>{e.facility}; };
    if (name == QLatin1String("setting"))
        return [](const Entry &e) { return QList<Coded>{e.practice}; };
    if (name == QLatin1String("event"))
        return [](const Entry &e) { return e.events; };
    if (name == QLatin1String("security-label"))
        return [](const Entry &e) { return e.confidentiality; };
    return {};
}

std::function<QDateTime(const Entry &)> timeOf(const QString &name)
{
    if (name == QLatin1String("_lastUpdated"))
        return updated;
    if (name == QLatin1String("date") || name == QLatin1String("creation"))
        return created;
    if (name == QLatin1String("period") || name == QLatin1String("period-start"))
        return served;
    return {};
}

} // namespace

Result<Search> Search::parse(const Parameters &parameters)
{
    Search search;
    bool status = false;
    for (const auto &[name, value] : parameters.pairs()) {
        if (name == QLatin1String("patient.identifier") || name == QLatin1String("patient:identifier")) {
            HAVRE_TRY(id, identifier(name, value));
            search.patientIdentifier = id;
        } else if (name == QLatin1String("patient")) {
            search.patientReference = value.section(u'/', -1);
        } else if (name == QLatin1String("status")) {
            status = true;
            search.filters.append([wanted = value.split(u',')](const Entry &e) { return wanted.contains(e.status); });
        } else if (name == QLatin1String("identifier")) {
            const QString wanted = value.section(u'|', -1).remove(QLatin1String("urn:oid:"));
            search.filters.append([wanted](const Entry &e) { return e.masterIdentifier == wanted || e.setId == wanted; });
        } else if (const auto codes = codesOf(name)) {
            search.filters.append(token(value, codes));
        } else if (const auto time = timeOf(name)) {
            HAVRE_TRY(filter, date(name, value, time));
            search.filters.append(filter);
        } else if (name == QLatin1String("_sort")) {
            search.sorts = value.split(u',');
        } else if (name == QLatin1String("_count")) {
            bool number = false;
            const int asked = value.toInt(&number);
            if (!number || asked < 1)
                return refused(name);
            search.count = std::min(asked, MostPerPage);
        } else if (name != QLatin1String("_format")) {
            search.ignored.append(name);
        }
    }
    if (!status)
        return refused(QStringLiteral("status"));
    if (search.patientReference.isEmpty() && search.patientIdentifier.extension.isEmpty())
        return refused(QStringLiteral("patient"));
    return search;
}

bool Search::selects(const Entry &entry) const
{
    return std::all_of(filters.cbegin(), filters.cend(), [&entry](const auto &filter) { return filter(entry); });
}

void Search::sort(QList<const Entry *> &entries) const
{
    const QStringList keys = sorts.isEmpty() ? QStringList{QStringLiteral("-date")} : sorts;
    std::sort(entries.begin(), entries.end(), [&keys](const Entry *a, const Entry *b) {
        for (const QString &key : keys) {
            const bool down = key.startsWith(u'-');
            const auto time = timeOf(down ? key.mid(1) : key);
            if (!time || time(*a) == time(*b))
                continue;
            return down ? time(*b) < time(*a) : time(*a) < time(*b);
        }
        return a->id < b->id; // pages must not overlap
    });
}

} // namespace havre::sandbox
