#include "ui/records/Kinds.h"

#include "core/records/kinds/Kinds.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Kinds)
};
} // namespace

Kind kindOf(records::Category category)
{
    using records::Category;
    switch (category) {
    case Category::Synthesis:
        //: One document of this category
        return {Words::tr("Synthèse médicale"), Words::tr("Synthèses médicales"), QStringLiteral("stethoscope")};
    case Category::Prescription:
        //: Prescription or care order
        return {Words::tr("Ordonnance"), Words::tr("Ordonnances et soins"), QStringLiteral("pill")};
    case Category::Imaging:
        //: Imaging report
        return {Words::tr("Imagerie médicale"), Words::tr("Imagerie médicale"), QStringLiteral("image")};
    case Category::Biology:
        //: Laboratory result
        return {Words::tr("Résultat de biologie"), Words::tr("Résultats de biologie"), QStringLiteral("flask")};
    case Category::Report:
        //: Consultation or hospital report
        return {Words::tr("Compte rendu"), Words::tr("Comptes rendus"), QStringLiteral("report")};
    case Category::Screening:
        //: Screening and prevention result
        return {Words::tr("Dépistage"), Words::tr("Prévention et dépistage"), QStringLiteral("shield-check")};
    case Category::Certificate:
        //: Medical certificate
        return {Words::tr("Certificat médical"), Words::tr("Certificats médicaux"), QStringLiteral("clipboard")};
    case Category::Administrative:
        //: Administrative paper
        return {Words::tr("Pièce administrative"), Words::tr("Pièces administratives"), QStringLiteral("receipt")};
    case Category::Profile:
        //: What the person wrote about their own health
        return {Words::tr("Profil médical"), Words::tr("Profil médical"), QStringLiteral("user")};
    case Category::Directive:
        //: Advance directives (end of life wishes)
        return {Words::tr("Directives anticipées"), Words::tr("Directives anticipées"), QStringLiteral("heart")};
    case Category::Vaccination:
        //: Vaccination record
        return {Words::tr("Vaccination"), Words::tr("Vaccinations"), QStringLiteral("syringe")};
    case Category::Journey:
        //: Care plan
        return {Words::tr("Plan de soins"), Words::tr("Plans de soins"), QStringLiteral("route")};
    case Category::Reimbursement:
        //: Health insurance reimbursement
        return {Words::tr("Remboursement"), Words::tr("Remboursements"), QStringLiteral("receipt")};
    case Category::Questionnaire:
        //: Health questionnaire filled in by the person
        return {Words::tr("Questionnaire de santé"), Words::tr("Questionnaires de santé"), QStringLiteral("question")};
    case Category::Other:
        break;
    }
    //: A document of no particular category
    return {Words::tr("Autre document"), Words::tr("Autres documents"), QStringLiteral("file")};
}

QString natureOf(const records::Document &document)
{
    return QCoreApplication::translate("kinds", records::kinds::kindOf(document).label);
}

QList<records::Category> allCategories()
{
    using enum records::Category;
    return {Biology, Report, Prescription, Imaging, Vaccination, Synthesis, Certificate, Screening, Journey,
            Directive, Profile, Questionnaire, Administrative, Reimbursement, Other};
}

} // namespace havre::ui
