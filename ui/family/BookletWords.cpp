// The words of the booklet's rules (core/family/booklet/data), named here so that they are translated.
// tests/ui/family holds both together.
#include "ui/family/BookletWords.h"

#include <QCoreApplication>

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

} // namespace

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
