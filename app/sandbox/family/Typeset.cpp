#include "app/sandbox/family/Typeset.h"

#include "app/sandbox/family/Calendar.h"

namespace havre::sandbox::family {
namespace {

Block table(const QStringList &head)
{
    Block block;
    block.shape = Block::Shape::Table;
    block.head = head;
    return block;
}

QString flagWord(const QString &flag)
{
    return flag == QLatin1String("H") ? QStringLiteral(" ↑") : flag == QLatin1String("L") ? QStringLiteral(" ↓") : QString();
}

Block results(const Leaf &leaf, const StoryDocument &document, const Family &family)
{
    Block block = table({QStringLiteral("Analyse"), QStringLiteral("Résultat"), QStringLiteral("Unité"),
                         QStringLiteral("Valeurs usuelles"), QStringLiteral("Antériorité")});
    for (qsizetype i = 0; i < leaf.content.results.size(); ++i) {
        const Finding found = family.finding(leaf.content.results.at(i), document);
        const bool out = found.flag == QLatin1String("H") || found.flag == QLatin1String("L");
        block.rows.append({plain(found.analyte.label, partId(leaf, "result", i, "label")),
                           {Run{found.value + flagWord(found.flag), out, false, partId(leaf, "result", i, "value")}},
                           plain(found.exact.isEmpty() ? QString() : found.analyte.unit), plain(found.range),
                           plain(found.before)});
    }
    return block;
}

Block measures(const Leaf &leaf, const StoryDocument &document, const Family &family)
{
    Block block = table({QStringLiteral("Mesure"), QStringLiteral("Valeur")});
    for (qsizetype i = 0; i < leaf.content.measures.size(); ++i) {
        const Finding found = family.finding(leaf.content.measures.at(i), document);
        const QString value = found.value + (found.analyte.unit.isEmpty() ? QString() : u'\u202f' + found.analyte.unit);
        block.rows.append({plain(found.analyte.label), plain(value, partId(leaf, "measure", i, "value"))});
    }
    return block;
}

Block injections(const Leaf &leaf, const StoryDocument &document, const Family &family)
{
    Block block = table({QStringLiteral("Date"), QStringLiteral("Vaccin"), QStringLiteral("Maladies visées"),
                         QStringLiteral("Rang"), QStringLiteral("Lot"), QStringLiteral("Vaccinateur")});
    for (qsizetype i = 0; i < leaf.content.injections.size(); ++i) {
        const Injection &injection = leaf.content.injections.at(i);
        const Vaccine vaccine = family.catalogue.vaccines.value(injection.vaccine);
        const QString by = injection.by.isEmpty() ? document.author : injection.by;
        block.rows.append({plain(shortDate(injection.day)), plain(vaccine.name, partId(leaf, "vaccine", i, "name")),
                           plain(vaccine.diseases), plain(QString::number(injection.rank)), plain(injection.lot),
                           plain(family.professionals.value(by).shownName())});
    }
    return block;
}

Block medicines(const Leaf &leaf)
{
    Block block = table({QStringLiteral("Médicament ou produit"), QStringLiteral("Posologie"), QStringLiteral("Durée")});
    for (qsizetype i = 0; i < leaf.content.medicines.size(); ++i) {
        const Medicine &medicine = leaf.content.medicines.at(i);
        block.rows.append({{Run{medicine.name, true, false, partId(leaf, "medicine", i, "name")}},
                           plain(medicine.posology, partId(leaf, "medicine", i, "posology")), plain(medicine.duration)});
    }
    return block;
}

Block problems(const Leaf &leaf)
{
    Block block = table({QStringLiteral("Problème"), QStringLiteral("Depuis"), QStringLiteral("Remarque")});
    for (qsizetype i = 0; i < leaf.content.problems.size(); ++i) {
        const Problem &problem = leaf.content.problems.at(i);
        block.rows.append({plain(problem.label, partId(leaf, "problem", i, "label")), plain(problem.since), plain(problem.remark)});
    }
    return block;
}

Block allergies(const Leaf &leaf)
{
    Block block = table({QStringLiteral("Agent"), QStringLiteral("Réaction"), QStringLiteral("Depuis")});
    for (qsizetype i = 0; i < leaf.content.allergies.size(); ++i) {
        const Allergy &allergy = leaf.content.allergies.at(i);
        block.rows.append({plain(allergy.agent, partId(leaf, "allergy", i, "agent")),
                           plain(allergy.reaction, partId(leaf, "allergy", i, "reaction")), plain(allergy.since)});
    }
    return block;
}

// The author's words first, then the tables.
void fill(Leaf &leaf, const StoryDocument &document, const Family &family)
{
    leaf.blocks = leaf.content.blocks;
    if (!leaf.content.problems.isEmpty())
        leaf.blocks.append(problems(leaf));
    if (!leaf.content.allergies.isEmpty())
        leaf.blocks.append(allergies(leaf));
    if (!leaf.content.measures.isEmpty())
        leaf.blocks.append(measures(leaf, document, family));
    if (!leaf.content.results.isEmpty())
        leaf.blocks.append(results(leaf, document, family));
    if (!leaf.content.injections.isEmpty())
        leaf.blocks.append(injections(leaf, document, family));
    if (!leaf.content.medicines.isEmpty())
        leaf.blocks.append(medicines(leaf));
}

// One section per chapter, in the order in which chapters first appear.
QList<StorySection> byChapter(const StorySection &bare, const Family &family)
{
    QList<StorySection> chapters;
    for (const LabValue &value : bare.results) {
        const QString chapter = family.catalogue.analytes.value(value.analyte).chapter;
        qsizetype at = 0;
        while (at < chapters.size() && chapters.at(at).kind != chapter)
            ++at;
        if (at == chapters.size()) {
            chapters.append(StorySection{});
            chapters.last().kind = chapter;
        }
        chapters[at].results.append(value);
    }
    return chapters;
}

} // namespace

QString partId(const Leaf &leaf, const char *part, qsizetype index, const char *cell)
{
    return QStringLiteral("s%1-%2-%3-%4").arg(leaf.number).arg(QLatin1String(part)).arg(index + 1).arg(QLatin1String(cell));
}

QList<Leaf> typeset(const StoryDocument &document, const Family &family)
{
    QList<StorySection> sections;
    for (const StorySection &section : document.sections) {
        if (section.kind.isEmpty() && !section.results.isEmpty())
            sections.append(byChapter(section, family));
        else
            sections.append(section);
    }
    if (!document.conclusion.isEmpty()) {
        StorySection last;
        last.kind = QStringLiteral("commentaire");
        last.title = QStringLiteral("Conclusion");
        last.blocks = {Block{Block::Shape::Paragraph, {parseRuns(document.conclusion)}, {}, {}, {}}};
        sections.append(last);
    }
    QList<Leaf> leaves;
    for (const StorySection &section : sections) {
        Leaf leaf;
        leaf.number = static_cast<int>(leaves.size()) + 1;
        leaf.kind = family.catalogue.sections.value(section.kind);
        leaf.title = section.title.isEmpty() ? leaf.kind.title : section.title;
        leaf.content = section;
        fill(leaf, document, family);
        leaves.append(leaf);
    }
    return leaves;
}

} // namespace havre::sandbox::family
