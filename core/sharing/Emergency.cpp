#include "core/sharing/Emergency.h"

#include "core/sharing/Symbols.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace havre::sharing {

namespace {

struct Part {
    const char *kind;
    const char *french;
    const char *english;
    QStringList EmergencyRecord::*lines;
};

constexpr std::array<Part, 5> Parts{{{"allergy", "Allergies", "Allergies", &EmergencyRecord::allergies},
                                     {"treatment", "Traitements", "Medicines", &EmergencyRecord::treatments},
                                     {"condition", "Maladies", "Conditions", &EmergencyRecord::conditions},
                                     {"contact", "À prévenir", "Contacts", &EmergencyRecord::contacts},
                                     {"wish", "Souhaits", "Wishes", &EmergencyRecord::wishes}}};

QString day(const QDate &date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–");
}

QString nameOf(const identity::Person &person)
{
    return (person.givenName + u' ' + person.familyName.toUpper()).trimmed();
}

// A telephone number stays on one line.
QString unbroken(QString text)
{
    static const QRegularExpression between(QStringLiteral("(?<=\\d) (?=\\d)"));
    return text.replace(between, QString(QChar(0x00A0)));
}

QString escaped(const QStringList &lines, QLatin1String between)
{
    QStringList out;
    for (const QString &line : lines)
        out << unbroken(line).toHtmlEscaped();
    return out.join(between);
}

// "Traitements Medicines"; once where both languages say the same. `tag`: what holds the French word.
QString titled(const Part &part, QLatin1String tag)
{
    const QString french = QString::fromUtf8(part.french);
    const QString english = QString::fromUtf8(part.english);
    const QString shown = tag.isEmpty() ? french : u'<' + tag + u'>' + french + QLatin1String("</") + tag + u'>';
    if (french == english) // the allergies: the one red beside the band
        return QStringLiteral("<span class=\"alarm\">%1</span>").arg(shown);
    return shown + QStringLiteral(" <span class=\"quiet\">%1</span>").arg(english);
}

const QString Band = QStringLiteral("<table width=\"100%\"><tr><td class=\"band\" width=\"66%\"><b>URGENCE · EMERGENCY</b></td>"
                                    "<td class=\"band\" width=\"34%\" align=\"right\"><b>SAMU 15 · 112</b></td></tr></table>");

// Whose words these are: a newborn said nothing of themselves.
struct Teller {
    const char *french;
    const char *english;
};

Teller tellerOf(family::Who who)
{
    switch (who) {
    case family::Who::Oneself: return {"la personne elle-même", "the person"};
    case family::Who::Representative: return {"un parent", "a parent"};
    case family::Who::Carer:
    case family::Who::Stranger: break;
    }
    return {"un proche", "a relative or friend"};
}

QString pageOf(const identity::Person &person, const EmergencyRecord &record, family::Who who)
{
    const Teller teller = tellerOf(who);
    QString out = Band
        + QStringLiteral("<table width=\"100%\"><tr><td class=\"plain\" width=\"70%\"><p></p><h1>%1</h1><p class=\"large\">Né(e) le · Born %2</p>")
              .arg(nameOf(person).toHtmlEscaped(), day(person.birthDate));
    if (!person.ins.isNull())
        out += QStringLiteral("<p class=\"quiet\">INS %1</p>").arg(person.ins.matricule());
    out += QStringLiteral("</td><td class=\"plain\" width=\"30%\" align=\"right\"><img src=\"symbol:0\" width=\"170\" height=\"170\"/></td></tr></table>");
    for (const Part &part : Parts) {
        const QStringList &lines = record.*part.lines;
        out += QStringLiteral("<h2>%1</h2><p class=\"large\">%2</p>")
                   .arg(titled(part, {}),
                        lines.isEmpty() ? QStringLiteral("<span class=\"quiet\">Non renseigné · Not stated</span>") : escaped(lines, QLatin1String("<br/>")));
    }
    return out + QStringLiteral("<p></p><p class=\"small quiet\">Dit par %1, mis à jour le %2. Le code se lit sans réseau.<br/>"
                                "Stated by %3, updated on that day. The code is read without network.</p>")
                     .arg(QString::fromUtf8(teller.french), day(record.updated.toLocalTime().date()), QString::fromUtf8(teller.english));
}

// As many whole lines as there is room for, and how many are missing: half a dose is worse than none.
QString fitting(const QStringList &lines, QLatin1String between, qsizetype room)
{
    QString out;
    qsizetype kept = 0;
    for (const QString &line : lines) {
        const qsizetype added = (out.isEmpty() ? 0 : between.size()) + line.size();
        const qsizetype rest = kept + 1 < lines.size() ? 8 : 0; // " ; (+20)"
        if (out.size() + added + rest > room)
            break;
        out += (out.isEmpty() ? QString() : QString(between)) + line;
        ++kept;
    }
    if (kept < lines.size())
        out += (out.isEmpty() ? QString() : QString(between)) + QStringLiteral("(+%1)").arg(lines.size() - kept);
    return out;
}

// most: letters of each kind.
QString cardOf(const identity::Person &person, const EmergencyRecord &record, int most)
{
    QString out = Band
        + QStringLiteral("<table width=\"100%\"><tr><td class=\"plain\" width=\"70%\"><p class=\"name\"><b>%1</b> %2</p>")
              .arg(nameOf(person).toHtmlEscaped(), day(person.birthDate));
    for (const Part &part : Parts) {
        const QString lines = fitting(record.*part.lines, QLatin1String(" ; "), most);
        if (!lines.isEmpty())
            out += QStringLiteral("<p>%1 %2</p>").arg(titled(part, QLatin1String("b")), unbroken(lines).toHtmlEscaped());
    }
    return out + QStringLiteral("</td><td class=\"plain\" width=\"30%\" align=\"right\"><img src=\"symbol:0\" width=\"84\" height=\"84\"/>"
                                "<br/><span class=\"quiet small\">%1</span></td></tr></table>").arg(day(record.updated.toLocalTime().date()));
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

QString emergencyMessage(const identity::Person &person, const EmergencyRecord &record)
{
    constexpr qsizetype most = 400; // letters: a denser code is not read from a card
    constexpr qsizetype each = 30;  // kept free for every part that comes later
    QString out = QStringLiteral("URGENCE / EMERGENCY\n%1\n%2\n").arg(nameOf(person).left(60), day(person.birthDate));
    qsizetype later = std::count_if(Parts.begin(), Parts.end(), [&record](const Part &part) { return !(record.*part.lines).isEmpty(); });
    for (const Part &part : Parts) {
        const QStringList &lines = record.*part.lines;
        if (lines.isEmpty())
            continue;
        const QString title = QString::fromUtf8(part.french) + QStringLiteral(": ");
        --later;
        const qsizetype room = std::max<qsizetype>(0, most - out.size() - title.size() - later * each - 8);
        out += title + fitting(lines, QLatin1String("; "), room) + u'\n';
    }
    return out;
}

QCoro::Task<Result<QByteArray>> printEmergency(ports::Press *press, family::Rights rights, ports::Sheet::Format format, identity::Person person,
                                               EmergencyRecord record)
{
    const Result<void> allowed = rights.check(family::Act::Export, family::Item::Record);
    HAVRE_CO_CHECK(allowed);
    const auto code = qrCode(emergencyMessage(person, record));
    HAVRE_CO_CHECK(code);
    ports::Sheet sheet;
    sheet.format = format;
    sheet.symbols = {*code};
    const auto run = press->begin();
    ports::Part part;
    const bool card = format == ports::Sheet::Format::Card;
    for (const int most : {160, 110, 80, 55, 35}) { // until it is one card: what is left out is counted, and is on the page
        sheet.xhtml = card ? cardOf(person, record, most) : pageOf(person, record, rights.who);
        auto setting = run->typeset(sheet);
        const Result<ports::Part> set = co_await setting;
        HAVRE_CO_CHECK(set);
        part = *set;
        if (!card || part.pages == 1)
            break;
    }
    if (card && part.pages != 1)
        co_return failure(Fault::Exhausted, QLatin1String("sharing.card-too-full"));
    const QList<int> parts{part.number};
    auto binding = run->bind(parts, {});
    Result<QByteArray> book = co_await binding;
    co_return book;
}

} // namespace havre::sharing
