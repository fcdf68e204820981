#include "core/sharing/PackPages.h"

#include "core/health/labs/Interpretation.h"
#include "core/health/labs/Wording.h"
#include "core/health/vaccination/Vaccinations.h"
#include "core/sharing/Symbols.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace havre::sharing {

using health::Fact;
using health::Kind;
using records::cda::Value;

namespace {

constexpr int MaxRows = 60;    // of one table of the summary: the newest of each analysis
constexpr int MaxTicked = 2000; // results ticked one by one

QString day(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–");
}

QString authorOf(const records::Document &document)
{
    QStringList names;
    for (const records::Author &author : document.authors)
        names << (author.name.isEmpty() ? author.organization : author.name);
    return names.join(QStringLiteral(", "));
}

// Of escaped cells.
QString row(const QStringList &cells)
{
    return QStringLiteral("<tr><td>") + cells.join(QStringLiteral("</td><td>")) + QStringLiteral("</td></tr>");
}

struct Column {
    const char *title;
    int share; // of the width, in hundredths
};

// Its head is repeated on each page.
QString table(std::initializer_list<Column> columns, const QString &rows)
{
    QString out = QStringLiteral("<table width=\"100%\"><thead><tr>");
    for (const Column &column : columns)
        out += QStringLiteral("<th width=\"%1%\">%2</th>").arg(column.share).arg(QString::fromUtf8(column.title));
    return out + QStringLiteral("</tr></thead>") + rows + QStringLiteral("</table>");
}

// As one writes numbers in French: what was written with a point is shown with a comma.
QString numbers(QString text)
{
    static const QRegularExpression point(QStringLiteral("(?<=\\d)\\.(?=\\d)"));
    return text.replace(point, QStringLiteral(",")).toHtmlEscaped();
}

// Units as people write them.
Value spoken(Value value)
{
    value.unit = health::unitText(value.unit);
    value.span.unit = health::unitText(value.span.unit);
    return value;
}

QString usualOf(const Fact &fact)
{
    records::cda::Span usual = fact.observation.usual;
    usual.unit = health::unitText(usual.unit);
    return numbers(health::rangeText(usual));
}

// Outside of what its laboratory calls usual: said in words, not by ink alone. Escaped.
QString marked(const Fact &fact)
{
    const Value measure = spoken(fact.observation.value);
    const bool words = measure.kind == Value::Kind::Coded || measure.kind == Value::Kind::Words;
    const QString value = words ? health::valueText(measure).toHtmlEscaped() : numbers(health::valueText(measure));
    const auto said = [&value](const char *word) { return QStringLiteral("<b>%1 · %2</b>").arg(value, QString::fromUtf8(word)); };
    switch (health::interpretationOf(fact.observation)) {
    case health::Interpretation::Low:
    case health::Interpretation::VeryLow: return said("bas");
    case health::Interpretation::High:
    case health::Interpretation::VeryHigh: return said("haut");
    case health::Interpretation::Unusual: return said("inhabituel");
    default: return value;
    }
}

// Whoever reads this must know what neither a laboratory nor the person said. Escaped.
QString named(const Fact &fact)
{
    const QString name = fact.name.toHtmlEscaped();
    return fact.source.app.isEmpty() ? name : QStringLiteral("%1<br/><i>ajouté par l’appli %2</i>").arg(name, fact.source.appName.toHtmlEscaped());
}

// What a table left out is said under it: a summary that ends in silence would seem whole.
QString rest(qsizetype number, const char *one, const char *many)
{
    return number <= 0 ? QString()
                       : QStringLiteral("<p class=\"quiet\">%1</p>").arg(QString::fromUtf8(number > 1 ? many : one).arg(number));
}

// The two tables of values.
bool isSign(const Fact &fact)
{
    return fact.kind == Kind::Vital || fact.kind == Kind::Measure;
}

bool isResult(const Fact &fact)
{
    return fact.kind == Kind::Lab || fact.kind == Kind::Exam;
}

QString measured(const Front &front, bool (*belongs)(const Fact &), const QString &title)
{
    QString rows;
    qsizetype number = 0;
    const qsizetype most = front.ticked ? MaxTicked : MaxRows;
    for (const Fact &fact : front.facts) {
        if (belongs(fact) && ++number <= most)
            rows += row({named(fact), marked(fact), usualOf(fact), day(fact.time)});
    }
    return rows.isEmpty() ? rows
                          : QStringLiteral("<h3>%1</h3>").arg(title)
            + table({{"Examen", 40}, {"Valeur", 23}, {"Valeurs usuelles", 23}, {"Date", 14}}, rows)
            + rest(number - most, "Et %1 autre examen, non repris ici.", "Et %1 autres examens, non repris ici.");
}

QString vaccinated(const QList<Fact> &facts)
{
    QString rows;
    QString none; // said to be known, where nothing else is
    qsizetype number = 0;
    for (const Fact &fact : health::vaccinationsOf(facts)) {
        const health::Injection injection = health::injectionOf(fact.vaccination);
        if (injection == health::Injection::NoneKnown || injection == health::Injection::NoInformation)
            none = QStringLiteral("<p>%1</p>").arg(injection == health::Injection::NoneKnown ? QStringLiteral("Aucune vaccination connue.")
                                                                                            : QStringLiteral("Aucune information sur les vaccinations."));
        else if (injection != health::Injection::Planned && ++number <= MaxRows)
            rows += row({day(fact.time), fact.name.toHtmlEscaped(),
                         injection == health::Injection::Refused ? QStringLiteral("non fait") : fact.vaccination.lot.toHtmlEscaped()});
    }
    if (rows.isEmpty() && none.isEmpty())
        return {};
    return QStringLiteral("<h3>Vaccinations</h3>") + (rows.isEmpty() ? rows : table({{"Date", 16}, {"Vaccin", 60}, {"Lot", 24}}, rows))
        + rest(number - MaxRows, "Et %1 autre vaccination, plus ancienne, non reprise ici.",
               "Et %1 autres vaccinations, plus anciennes, non reprises ici.")
        + none;
}

QString listed(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString out = QStringLiteral("<h3>%1</h3><ul>").arg(title);
    for (const QString &line : lines)
        out += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return out + QStringLiteral("</ul>");
}

QString count(qsizetype number, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(number).arg(QString::fromUtf8(number > 1 ? many : one));
}

QString makerOf(family::Who who)
{
    switch (who) {
    case family::Who::Oneself: return QStringLiteral("la personne");
    case family::Who::Representative: return QStringLiteral("un parent");
    case family::Who::Carer:
    case family::Who::Stranger: break;
    }
    return QStringLiteral("un proche");
}

QString coverOf(const Front &front, bool code)
{
    const identity::Person &person = front.person;
    const QString name = (person.givenName + u' ' + person.familyName.toUpper()).trimmed();
    QString out = QStringLiteral("<table width=\"100%\"><tr><td class=\"tint\" width=\"%1%\"><h1>Dossier de consultation</h1>"
                                 "<p class=\"name\"><b>%2</b></p><p>").arg(code ? 72 : 100).arg(name.toHtmlEscaped());
    if (person.birthDate.isValid())
        out += QStringLiteral("Né(e) le %1<br/>").arg(person.birthDate.toString(QStringLiteral("dd/MM/yyyy")));
    if (!person.ins.isNull())
        out += QStringLiteral("INS %1%2").arg(person.ins.matricule(), person.ins.isTest() ? QStringLiteral(" (matricule de test)") : QString());
    const QString joined = front.entries.isEmpty() ? QString() : count(front.entries.size(), "document joint. ", "documents joints. ");
    out += QStringLiteral("</p><p class=\"quiet\">%1Préparé par %2 le %3, avec Havre.</p></td>").arg(joined, makerOf(front.who), day(front.time));
    if (code)
        out += QStringLiteral("<td class=\"tint\" width=\"28%\" align=\"right\"><img src=\"symbol:0\" width=\"122\" height=\"122\"/></td>");
    return out + QStringLiteral("</tr></table>");
}

QString indexOf(const Front &front)
{
    if (front.entries.isEmpty())
        return {};
    QString rows;
    for (qsizetype i = 0; i < front.entries.size(); ++i) {
        const Pack::Entry &entry = front.entries.at(i);
        const QString title = entry.title.toHtmlEscaped() + (entry.problem.isEmpty() ? QString() : QStringLiteral(" (non joint)"));
        rows += row({QString::number(entry.page), title, day(front.documents.at(i).date), authorOf(front.documents.at(i)).toHtmlEscaped()});
    }
    return QStringLiteral("<h2>Documents joints</h2>") + table({{"Page", 8}, {"Document", 46}, {"Date", 14}, {"Auteur", 32}}, rows);
}

} // namespace

QList<Fact> newestOfEach(const QList<Fact> &facts)
{
    QList<Fact> newest;
    QSet<QString> signs;
    QSet<QString> results;
    for (const Fact &fact : facts) {
        if (fact.kind != Kind::Vaccination) {
            QSet<QString> &seen = isSign(fact) ? signs : results;
            if (fact.observation.earlier || seen.contains(fact.analyte))
                continue;
            seen.insert(fact.analyte);
        }
        newest.append(fact);
    }
    return newest;
}

ports::Sheet frontOf(const Front &front)
{
    ports::Sheet sheet;
    if (const QByteArray message = insMessage(front.person); !message.isEmpty())
        if (const auto code = datamatrix(message))
            sheet.symbols = {*code};
    sheet.xhtml = coverOf(front, !sheet.symbols.isEmpty());
    sheet.xhtml += listed(QStringLiteral("Mes questions"), front.questions);
    const QString summary = listed(QStringLiteral("Allergies"), front.stated.allergies)
        + listed(QStringLiteral("Traitements"), front.stated.treatments) + listed(QStringLiteral("Problèmes de santé"), front.stated.conditions)
        + measured(front, isSign, QStringLiteral("Constantes et mesures"))
        + measured(front, isResult, QStringLiteral("Derniers résultats")) + vaccinated(front.facts);
    if (!summary.isEmpty())
        sheet.xhtml += QStringLiteral("<h2>Synthèse</h2>") + summary;
    sheet.xhtml += indexOf(front);
    return sheet;
}

ports::Sheet leafOf(const records::Document &document, const QString &narrative, const QString &problem)
{
    ports::Sheet sheet;
    sheet.xhtml = QStringLiteral("<h1>%1</h1><p class=\"quiet\">%2</p>")
                      .arg(document.title.toHtmlEscaped(), QStringList{day(document.date), authorOf(document)}.join(QStringLiteral(" · ")).toHtmlEscaped());
    sheet.xhtml += narrative;
    if (!problem.isEmpty())
        sheet.xhtml += QStringLiteral("<p>Ce document n’a pas pu être mis en pages ici [%1]. La personne en a l’original.</p>").arg(problem);
    return sheet;
}

} // namespace havre::sharing
