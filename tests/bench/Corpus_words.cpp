// The vocabulary of the generated corpus, the most used first.
#include "tests/bench/Corpus.h"

namespace havre::bench {

const QStringList &words()
{
    static const QStringList list = QString::fromUtf8(
        "de la le à et du en pour un une les des sans avec par sur est au pas ou dans ce patient jour mg traitement "
        "examen bilan normal médecin consultation douleur résultat contrôle suivi compte rendu dosage date matin soir "
        "gauche droit semaine mois prise comprimé tension artérielle cardiaque poids taille glycémie insuline diabète "
        "hémoglobine glyquée cholestérol triglycérides créatinine rein rénale foie hépatique poumon pulmonaire thorax "
        "abdomen genou épaule poignet cheville fracture radiographie échographie scanner résonance imagerie biologie "
        "laboratoire prélèvement sanguin urinaire numération plaquettes leucocytes lymphocytes neutrophiles sérum "
        "plasma sodium potassium calcium magnésium phosphore fer ferritine vitamine acide folique thyroïde cortisol "
        "allergie pénicilline amoxicilline paracétamol ibuprofène metformine gliclazide atorvastatine ramipril "
        "amlodipine bisoprolol furosémide oméprazole lévothyroxine salbutamol prednisolone vaccination rappel tétanos "
        "diphtérie coqueluche rougeole grippe pneumocoque hépatite ordonnance pharmacie posologie renouvellement "
        "infirmier kinésithérapie rééducation séance appareil orthopédie chirurgie opération anesthésie cicatrice "
        "pansement infection fièvre toux rhume bronchite asthme angine otite sinusite gastrite colite reflux nausée "
        "vomissement diarrhée constipation migraine vertige insomnie fatigue anxiété humeur dépression mémoire "
        "attention vision rétine fond œil cataracte glaucome audition acouphène dent gencive peau eczéma psoriasis "
        "urticaire mélanome nævus biopsie cytologie frottis mammographie dépistage coloscopie polype tumeur bénigne "
        "maligne métastase chimiothérapie radiothérapie oncologie hématologie transfusion groupe rhésus coagulation "
        "thrombose phlébite embolie varice stent angioplastie coronaire infarctus arythmie fibrillation souffle "
        "valve aorte carotide accident vasculaire cérébral épilepsie tremblement neuropathie sciatique hernie "
        "lombalgie arthrose arthrite goutte ostéoporose densitométrie grossesse accouchement nourrisson naissance "
        "allaitement contraception ménopause prostate vessie calcul lithiase colique œdème syndrome antécédent "
        "familial personnel tabac alcool activité physique régime alimentaire nutrition surpoids maigreur croissance "
        "certificat arrêt travail sport aptitude invalidité handicap aidant domicile hospitalisation urgence service "
        "secrétariat rendez-vous courrier confrère correspondant spécialiste généraliste cardiologue néphrologue "
        "pneumologue dermatologue ophtalmologue gynécologue pédiatre psychiatre radiologue biologiste").split(u' ');
    return list;
}

} // namespace havre::bench
