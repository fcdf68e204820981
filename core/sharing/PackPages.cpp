#include "core/sharing/PackPages.h"

#include "core/health/labs/Standing.h"
#include "core/health/labs/Wording.h"
#include "core/sharing/Symbols.h"

#include <QSet>

#include <algorithm>

namespace havre::sharing {

using health::Fact;
using health::Kind;

namespace {

constexpr int MaxRows = 60; // of one table of the summary: the newest of each analysis

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

QString row(const QStringList &cells, QLatin1String tag = QLatin1String("td"))
{
    QString out = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        out += u'<' + tag + u'>' + cell.toHtmlEscaped() + QLatin1String("</") + tag + u'>';
    return out + QStringLiteral("</tr>");
}

QString head(const QStringList &cells)
{
    return QStringLiteral("<table width=\"100%\">") + row(cells, QLatin1String("th"));
}

QString marked(const Fact &fact)
{
    const QString value = health::valueText(fact.observation.value);
    switch (health::standingOf(fact.observation)) {
    case health::Standing::Low:
    case health::Standing::VeryLow: return value + QStringLiteral(" (bas)");
    case health::Standing::High:
    case health::Standing::VeryHigh: return value + QStringLiteral(" (haut)");
    case health::Standing::Unusual: return value + QStringLiteral(" (inhabituel)");
    default: return value;
    }
}

// The newest value of each analysis, newest first; what a later report recalled counts once.
QString measured(const QList<Fact> &facts, std::initializer_list<Kind> kinds, const QString &title)
{
    QString rows;
    QSet<QString> seen;
    for (const Fact &fact : facts) {
        if (std::find(kinds.begin(), kinds.end(), fact.kind) == kinds.end() || fact.observation.earlier || seen.contains(fact.analyte)
            || seen.size() >= MaxRows)
            continue;
        seen.insert(fact.analyte);
        rows += row({fact.name, marked(fact), health::rangeText(fact.observation.usual), day(fact.time)});
    }
    return rows.isEmpty() ? rows
                          : QStringLiteral("<h3>%1</h3>").arg(title)
            + head({QStringLiteral("Examen"), QStringLiteral("Valeur"), QStringLiteral("Valeurs usuelles"), QStringLiteral("Date")}) + rows
            + QStringLiteral("</table>");
}

QString vaccinated(const QList<Fact> &facts)
{
    QString rows;
    int count = 0;
    for (const Fact &fact : facts)
        if (fact.kind == Kind::Vaccination && !fact.vaccination.planned && count++ < MaxRows)
            rows += row({day(fact.time), fact.name, fact.vaccination.refused ? QStringLiteral("non fait") : fact.vaccination.lot});
    return rows.isEmpty() ? rows
                          : QStringLiteral("<h3>Vaccinations</h3>") + head({QStringLiteral("Date"), QStringLiteral("Vaccin"), QStringLiteral("Lot")})
            + rows + QStringLiteral("</table>");
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

QString coverOf(const Front &front, bool code)
{
    QString out = QStringLiteral("<table width=\"100%\"><tr><td width=\"74%\"><h1>Dossier de consultation</h1><p><b>%1 %2</b><br/>Né(e) le %3</p>")
                      .arg(front.person.givenName.toHtmlEscaped(), front.person.familyName.toUpper().toHtmlEscaped(),
                           front.person.birthDate.isValid() ? front.person.birthDate.toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("–"));
    if (!front.person.ins.isNull())
        out += QStringLiteral("<p>INS %1%2</p>").arg(front.person.ins.matricule(), front.person.ins.isTest() ? QStringLiteral(" (matricule de test)") : QString());
    out += QStringLiteral("<p class=\"quiet\">Préparé par la personne le %1, avec Havre.</p></td><td width=\"26%\">").arg(day(front.time));
    if (code)
        out += QStringLiteral("<img src=\"symbol:0\" width=\"110\" height=\"110\"/>");
    return out + QStringLiteral("</td></tr></table>");
}

QString indexOf(const Front &front)
{
    QString out = QStringLiteral("<h2>Documents joints</h2>")
        + head({QStringLiteral("Page"), QStringLiteral("Document"), QStringLiteral("Date"), QStringLiteral("Auteur")});
    for (qsizetype i = 0; i < front.entries.size(); ++i) {
        const Pack::Entry &entry = front.entries.at(i);
        out += row({QString::number(entry.page), entry.title, day(front.documents.at(i).date), authorOf(front.documents.at(i))});
    }
    return out + QStringLiteral("</table>");
}

} // namespace

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
        + measured(front.facts, {Kind::Vital, Kind::Measure}, QStringLiteral("Constantes et mesures"))
        + measured(front.facts, {Kind::Lab, Kind::Exam}, QStringLiteral("Derniers résultats")) + vaccinated(front.facts);
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
