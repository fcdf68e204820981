#include "core/sharing/Emergency.h"

#include "core/sharing/Symbols.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <array>

namespace havre::sharing {

namespace {

const QString Key = QStringLiteral("emergency.sheet");

struct Part {
    const char *kind;
    const char *title;
    QStringList EmergencyRecord::*lines;
};

constexpr std::array<Part, 5> Parts{{{"allergy", "Allergies · Allergies", &EmergencyRecord::allergies},
                                     {"treatment", "Traitements · Medicines", &EmergencyRecord::treatments},
                                     {"condition", "Maladies · Conditions", &EmergencyRecord::conditions},
                                     {"contact", "À prévenir · Contacts", &EmergencyRecord::contacts},
                                     {"wish", "Souhaits · Wishes", &EmergencyRecord::wishes}}};

QString day(const QDate &date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–");
}

QString nameOf(const identity::Person &person)
{
    return (person.givenName + u' ' + person.familyName.toUpper()).trimmed();
}

QString escaped(const QStringList &lines, QLatin1String between)
{
    QStringList out;
    for (const QString &line : lines)
        out << line.toHtmlEscaped();
    return out.join(between);
}

QString pageOf(const identity::Person &person, const EmergencyRecord &record)
{
    QString out = QStringLiteral("<table width=\"100%\"><tr><td width=\"75%\"><h1>Fiche d’urgence · Emergency sheet</h1>"
                                 "<p><b>%1</b><br/>Né(e) le · Born %2</p>")
                      .arg(nameOf(person).toHtmlEscaped(), day(person.birthDate));
    if (!person.ins.isNull())
        out += QStringLiteral("<p class=\"quiet\">INS %1</p>").arg(person.ins.matricule());
    out += QStringLiteral("</td><td width=\"25%\"><img src=\"symbol:0\" width=\"120\" height=\"120\"/></td></tr></table>");
    for (const Part &part : Parts) {
        const QStringList &lines = record.*part.lines;
        out += QStringLiteral("<h2>%1</h2><p>%2</p>")
                   .arg(QString::fromUtf8(part.title),
                        lines.isEmpty() ? QStringLiteral("<span class=\"quiet\">Non renseigné · Not stated</span>") : escaped(lines, QLatin1String("<br/>")));
    }
    return out + QStringLiteral("<p class=\"small quiet\">Dit par la personne elle-même, mis à jour le %1. Stated by the person, updated on that day. "
                                "SAMU 15 · 112</p>").arg(day(record.updated.toLocalTime().date()));
}

QString cardOf(const identity::Person &person, const EmergencyRecord &record)
{
    QString out = QStringLiteral("<table width=\"100%\"><tr><td width=\"68%\"><b>URGENCE · EMERGENCY</b><br/><b>%1</b><br/>%2</td>"
                                 "<td width=\"32%\"><img src=\"symbol:0\" width=\"68\" height=\"68\"/></td></tr></table><p>")
                      .arg(nameOf(person).toHtmlEscaped(), day(person.birthDate));
    for (const Part &part : Parts) {
        const QStringList &lines = record.*part.lines;
        if (!lines.isEmpty())
            out += QStringLiteral("<b>%1</b> %2<br/>").arg(QString::fromUtf8(part.title), escaped(lines.mid(0, 3), QLatin1String(" ; ")).left(160));
    }
    return out + QStringLiteral("<span class=\"quiet\">%1</span></p>").arg(day(record.updated.toLocalTime().date()));
}

} // namespace

QStringList *EmergencyRecord::lines(const QString &kind)
{
    for (const Part &part : Parts)
        if (kind == QLatin1String(part.kind))
            return &(this->*part.lines);
    return nullptr;
}

bool EmergencyRecord::isEmpty() const
{
    return std::all_of(Parts.begin(), Parts.end(), [this](const Part &part) { return (this->*part.lines).isEmpty(); });
}

bool EmergencyRecord::isStale(const QDateTime &now) const
{
    return updated.isValid() && updated.daysTo(now) > 182;
}

QCoro::Task<Result<EmergencyRecord>> readEmergency(vault::Space &space)
{
    const settings::Settings settings(space);
    auto reading = settings.get(Key);
    const Result<QByteArray> bytes = co_await reading;
    HAVRE_CO_CHECK(bytes);
    const QCborMap said = QCborValue::fromCbor(*bytes).toMap();
    EmergencyRecord record;
    for (const Part &part : Parts)
        for (const QCborValue &line : said.value(QLatin1String(part.kind)).toArray())
            (record.*part.lines).append(line.toString());
    record.updated = said.value(QStringLiteral("updated")).toDateTime();
    co_return record;
}

QCoro::Task<Result<void>> writeEmergency(vault::Space &space, EmergencyRecord record)
{
    QCborMap said{{QStringLiteral("updated"), QCborValue(record.updated)}};
    for (const Part &part : Parts) {
        QCborArray lines;
        for (const QString &line : (record.*part.lines).mid(0, EmergencyRecord::MaxLines))
            lines.append(line.simplified().left(EmergencyRecord::MaxLetters));
        said.insert(QLatin1String(part.kind), lines);
    }
    settings::Settings settings(space);
    auto writing = settings.set(Key, QCborValue(said).toCbor());
    const Result<void> written = co_await writing;
    co_return written;
}

QString emergencyMessage(const identity::Person &person, const EmergencyRecord &record)
{
    constexpr int most = 400; // letters: a denser code is not read from a card
    QString out = QStringLiteral("URGENCE / EMERGENCY\n%1\n%2\n").arg(nameOf(person), day(person.birthDate));
    for (const Part &part : Parts) {
        const QStringList &lines = record.*part.lines;
        if (!lines.isEmpty())
            out += QString::fromUtf8(part.title).section(QStringLiteral(" · "), 0, 0) + QStringLiteral(": ") + lines.join(QStringLiteral("; ")) + u'\n';
    }
    return out.left(most);
}

QCoro::Task<Result<QByteArray>> printEmergency(ports::Press *press, ports::Sheet::Format format, identity::Person person, EmergencyRecord record)
{
    const auto code = qrCode(emergencyMessage(person, record));
    HAVRE_CO_CHECK(code);
    ports::Sheet sheet;
    sheet.format = format;
    sheet.xhtml = format == ports::Sheet::Format::Card ? cardOf(person, record) : pageOf(person, record);
    sheet.symbols = {*code};
    const auto run = press->begin();
    auto setting = run->typeset(sheet);
    const Result<ports::Part> part = co_await setting;
    HAVRE_CO_CHECK(part);
    const QList<int> parts{part->number};
    auto binding = run->bind(parts, {});
    Result<QByteArray> book = co_await binding;
    co_return book;
}

} // namespace havre::sharing
