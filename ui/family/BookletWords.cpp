// The words of the booklet's rules (core/family/booklet/data), named here so that they are translated.
// tests/ui/family holds both together.
#include "ui/family/BookletWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace havre::ui {

namespace {

constexpr const char *words[] = {
    QT_TRANSLATE_NOOP("booklet", "Dans les huit premiers jours"),
    QT_TRANSLATE_NOOP("booklet", "Premier mois"),
    QT_TRANSLATE_NOOP("booklet", "Deuxième mois"),
    QT_TRANSLATE_NOOP("booklet", "Troisième mois"),
    QT_TRANSLATE_NOOP("booklet", "Quatrième mois"),
    QT_TRANSLATE_NOOP("booklet", "Cinquième mois"),
    QT_TRANSLATE_NOOP("booklet", "Sixième mois"),
    QT_TRANSLATE_NOOP("booklet", "Neuvième mois"),
    QT_TRANSLATE_NOOP("booklet", "Douzième mois"),
    QT_TRANSLATE_NOOP("booklet", "Seizième mois"),
    QT_TRANSLATE_NOOP("booklet", "Vingtième mois"),
    QT_TRANSLATE_NOOP("booklet", "Vingt-quatrième ou vingt-cinquième mois"),
    QT_TRANSLATE_NOOP("booklet", "Troisième année, premier semestre"),
    QT_TRANSLATE_NOOP("booklet", "Troisième année, second semestre"),
    QT_TRANSLATE_NOOP("booklet", "Quatrième année, premier semestre"),
    QT_TRANSLATE_NOOP("booklet", "Quatrième année, second semestre"),
    QT_TRANSLATE_NOOP("booklet", "Cinquième année, premier semestre"),
    QT_TRANSLATE_NOOP("booklet", "Cinquième année, second semestre"),
    QT_TRANSLATE_NOOP("booklet", "Sixième année, premier semestre"),
    QT_TRANSLATE_NOOP("booklet", "Sixième année, second semestre"),
    QT_TRANSLATE_NOOP("booklet", "Deuxième semaine"),
    QT_TRANSLATE_NOOP("booklet", "Avant la fin du premier mois"),
    QT_TRANSLATE_NOOP("booklet", "Treizième mois"),
    QT_TRANSLATE_NOOP("booklet", "De seize à dix-huit mois"),
    QT_TRANSLATE_NOOP("booklet", "Troisième année"),
    QT_TRANSLATE_NOOP("booklet", "Quatrième année"),
    QT_TRANSLATE_NOOP("booklet", "Cinquième année"),
    QT_TRANSLATE_NOOP("booklet", "Sixième année"),
    QT_TRANSLATE_NOOP("booklet", "À huit ou neuf ans"),
    QT_TRANSLATE_NOOP("booklet", "De onze à treize ans"),
    QT_TRANSLATE_NOOP("booklet", "À quinze ou seize ans"),
    QT_TRANSLATE_NOOP("booklet", "Septième année"),
    QT_TRANSLATE_NOOP("booklet", "Diphtérie, tétanos, poliomyélite, coqueluche"),
    QT_TRANSLATE_NOOP("booklet", "Quatre maladies graves ; la coqueluche l’est surtout chez le nourrisson."),
    QT_TRANSLATE_NOOP("booklet", "Haemophilus influenzae de type b"),
    QT_TRANSLATE_NOOP("booklet", "Protège des méningites et des infections graves du jeune enfant."),
    QT_TRANSLATE_NOOP("booklet", "Hépatite B"),
    QT_TRANSLATE_NOOP("booklet", "Une infection du foie qui peut devenir chronique."),
    QT_TRANSLATE_NOOP("booklet", "Pneumocoque"),
    QT_TRANSLATE_NOOP("booklet", "Protège des méningites, septicémies et pneumonies à pneumocoque."),
    QT_TRANSLATE_NOOP("booklet", "Méningocoque B"),
    QT_TRANSLATE_NOOP("booklet", "Méningites et septicémies, rares mais foudroyantes, surtout avant un an."),
    QT_TRANSLATE_NOOP("booklet", "Méningocoque C"),
    QT_TRANSLATE_NOOP("booklet", "Méningites et septicémies du jeune enfant et de l’adolescent."),
    QT_TRANSLATE_NOOP("booklet", "Méningocoques A, C, W, Y"),
    QT_TRANSLATE_NOOP("booklet", "Méningites et septicémies, rares mais foudroyantes."),
    QT_TRANSLATE_NOOP("booklet", "Méningocoques A, C, W, Y (adolescence)"),
    QT_TRANSLATE_NOOP("booklet", "L’adolescence est l’autre âge où ces infections sont fréquentes."),
    QT_TRANSLATE_NOOP("booklet", "Rotavirus"),
    QT_TRANSLATE_NOOP("booklet", "Des gastro-entérites qui déshydratent les nourrissons."),
    QT_TRANSLATE_NOOP("booklet", "Rougeole, oreillons, rubéole"),
    QT_TRANSLATE_NOOP("booklet", "La rougeole est très contagieuse et peut toucher le cerveau."),
    QT_TRANSLATE_NOOP("booklet", "Papillomavirus humains"),
    QT_TRANSLATE_NOOP("booklet", "Protège de plusieurs cancers, filles et garçons."),
};

// A title says what it is of; how French joins them depends on the name, so each is written out.
struct Title {
    const char *name;
    const char *title;
};
constexpr Title titles[] = {
    {"Dans les huit premiers jours", QT_TRANSLATE_NOOP("booklet", "Examen des huit premiers jours")},
    {"Premier mois", QT_TRANSLATE_NOOP("booklet", "Examen du premier mois")},
    {"Deuxième mois", QT_TRANSLATE_NOOP("booklet", "Examen du deuxième mois")},
    {"Troisième mois", QT_TRANSLATE_NOOP("booklet", "Examen du troisième mois")},
    {"Quatrième mois", QT_TRANSLATE_NOOP("booklet", "Examen du quatrième mois")},
    {"Cinquième mois", QT_TRANSLATE_NOOP("booklet", "Examen du cinquième mois")},
    {"Sixième mois", QT_TRANSLATE_NOOP("booklet", "Examen du sixième mois")},
    {"Neuvième mois", QT_TRANSLATE_NOOP("booklet", "Examen du neuvième mois")},
    {"Douzième mois", QT_TRANSLATE_NOOP("booklet", "Examen du douzième mois")},
    {"Seizième mois", QT_TRANSLATE_NOOP("booklet", "Examen du seizième mois")},
    {"Vingtième mois", QT_TRANSLATE_NOOP("booklet", "Examen du vingtième mois")},
    {"Vingt-quatrième ou vingt-cinquième mois", QT_TRANSLATE_NOOP("booklet", "Examen du vingt-quatrième ou vingt-cinquième mois")},
    {"Troisième année, premier semestre", QT_TRANSLATE_NOOP("booklet", "Examen de la troisième année, premier semestre")},
    {"Troisième année, second semestre", QT_TRANSLATE_NOOP("booklet", "Examen de la troisième année, second semestre")},
    {"Quatrième année, premier semestre", QT_TRANSLATE_NOOP("booklet", "Examen de la quatrième année, premier semestre")},
    {"Quatrième année, second semestre", QT_TRANSLATE_NOOP("booklet", "Examen de la quatrième année, second semestre")},
    {"Cinquième année, premier semestre", QT_TRANSLATE_NOOP("booklet", "Examen de la cinquième année, premier semestre")},
    {"Cinquième année, second semestre", QT_TRANSLATE_NOOP("booklet", "Examen de la cinquième année, second semestre")},
    {"Sixième année, premier semestre", QT_TRANSLATE_NOOP("booklet", "Examen de la sixième année, premier semestre")},
    {"Sixième année, second semestre", QT_TRANSLATE_NOOP("booklet", "Examen de la sixième année, second semestre")},
    {"Deuxième semaine", QT_TRANSLATE_NOOP("booklet", "Examen de la deuxième semaine")},
    {"Avant la fin du premier mois", QT_TRANSLATE_NOOP("booklet", "Examen avant la fin du premier mois")},
    {"Treizième mois", QT_TRANSLATE_NOOP("booklet", "Examen du treizième mois")},
    {"De seize à dix-huit mois", QT_TRANSLATE_NOOP("booklet", "Examen de seize à dix-huit mois")},
    {"Troisième année", QT_TRANSLATE_NOOP("booklet", "Examen de la troisième année")},
    {"Quatrième année", QT_TRANSLATE_NOOP("booklet", "Examen de la quatrième année")},
    {"Cinquième année", QT_TRANSLATE_NOOP("booklet", "Examen de la cinquième année")},
    {"Sixième année", QT_TRANSLATE_NOOP("booklet", "Examen de la sixième année")},
    {"À huit ou neuf ans", QT_TRANSLATE_NOOP("booklet", "Examen de huit ou neuf ans")},
    {"De onze à treize ans", QT_TRANSLATE_NOOP("booklet", "Examen de onze à treize ans")},
    {"À quinze ou seize ans", QT_TRANSLATE_NOOP("booklet", "Examen de quinze ou seize ans")},
    {"Septième année", QT_TRANSLATE_NOOP("booklet", "Examen de la septième année")},
};

} // namespace

QString examTitle(const QString &french)
{
    const auto *found = std::find_if(std::begin(titles), std::end(titles), [&french](const Title &one) { return french == QString::fromUtf8(one.name); });
    return found == std::end(titles) ? bookletWords(french) : QCoreApplication::translate("booklet", found->title);
}

QString bookletWords(const QString &french)
{
    return QCoreApplication::translate("booklet", french.toUtf8().constData());
}

QStringList translatedWords()
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace havre::ui
