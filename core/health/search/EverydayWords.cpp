#include "core/health/search/EverydayWords.h"

#include <algorithm>
#include <array>

namespace havre::health {

namespace {

struct Words {
    QLatin1String code;
    const char *words;
};

constexpr const char *Sugar = "glycémie glucose sucre diabète blood sugar";
constexpr const char *Pressure = "tension artérielle pression blood pressure";
constexpr const char *Kidney = "rein rénale fonction rénale DFG débit de filtration glomérulaire clairance eGFR kidney";
constexpr const char *Ldl = "cholestérol LDL mauvais cholestérol lipides";

// In the order of the codes as text, for the search below.
constexpr std::array Known{
    Words{QLatin1String("13457-7"), Ldl},
    Words{QLatin1String("14647-2"), "cholestérol total lipides"},
    Words{QLatin1String("14682-9"), "créatinine rein creatinine kidney"},
    Words{QLatin1String("14749-6"), Sugar},
    Words{QLatin1String("14771-0"), Sugar},
    Words{QLatin1String("14920-3"), "T4 libre thyroxine thyroïde thyroid"},
    Words{QLatin1String("14927-8"), "triglycérides lipides triglycerides"},
    Words{QLatin1String("15074-8"), Sugar},
    Words{QLatin1String("1742-6"), "ALAT TGP SGPT transaminases foie liver"},
    Words{QLatin1String("18262-6"), Ldl},
    Words{QLatin1String("1920-8"), "ASAT TGO SGOT transaminases foie liver"},
    Words{QLatin1String("1975-2"), "bilirubine foie liver"},
    Words{QLatin1String("1988-5"), "CRP protéine C réactive inflammation"},
    Words{QLatin1String("1989-3"), "vitamine D 25-OH calcidiol vitamin D"},
    Words{QLatin1String("2085-9"), "cholestérol HDL bon cholestérol lipides"},
    Words{QLatin1String("2089-1"), Ldl},
    Words{QLatin1String("2093-3"), "cholestérol total lipides cholesterol"},
    Words{QLatin1String("2132-9"), "vitamine B12 cobalamine vitamin B12"},
    Words{QLatin1String("2157-6"), "CPK créatine kinase muscle"},
    Words{QLatin1String("2160-0"), "créatinine rein creatinine kidney"},
    Words{QLatin1String("2276-4"), "ferritine fer réserves en fer iron"},
    Words{QLatin1String("2324-2"), "gamma GT GGT foie liver"},
    Words{QLatin1String("2339-0"), Sugar},
    Words{QLatin1String("2345-7"), Sugar},
    Words{QLatin1String("2571-8"), "triglycérides lipides triglycerides"},
    Words{QLatin1String("26464-8"), "globules blancs leucocytes NFS hémogramme white cells"},
    Words{QLatin1String("2708-6"), "saturation oxygène SpO2 oxygen"},
    Words{QLatin1String("2823-3"), "potassium kaliémie ionogramme"},
    Words{QLatin1String("2857-1"), "PSA prostate"},
    Words{QLatin1String("29463-7"), "poids masse corporelle weight"},
    Words{QLatin1String("2951-2"), "sodium natrémie ionogramme"},
    Words{QLatin1String("3016-3"), "TSH thyroïde thyréostimuline thyroid"},
    Words{QLatin1String("3024-7"), "T4 libre thyroxine thyroïde thyroid"},
    Words{QLatin1String("30341-2"), "vitesse de sédimentation VS inflammation"},
    Words{QLatin1String("3084-1"), "acide urique goutte uric acid gout"},
    Words{QLatin1String("33914-3"), Kidney},
    Words{QLatin1String("39156-5"), "IMC indice de masse corporelle BMI body mass index"},
    Words{QLatin1String("4548-4"), "HbA1c hémoglobine glyquée glycosylée diabète sucre glycated"},
    Words{QLatin1String("59261-8"), "HbA1c hémoglobine glyquée glycosylée diabète sucre glycated"},
    Words{QLatin1String("59408-5"), "saturation oxygène SpO2 oxygen"},
    Words{QLatin1String("62238-1"), Kidney},
    Words{QLatin1String("6301-6"), "INR coagulation anticoagulant"},
    Words{QLatin1String("6690-2"), "globules blancs leucocytes NFS hémogramme white cells"},
    Words{QLatin1String("6768-6"), "phosphatases alcalines PAL foie liver"},
    Words{QLatin1String("718-7"), "hémoglobine NFS hémogramme anémie hemoglobin"},
    Words{QLatin1String("777-3"), "plaquettes thrombocytes NFS hémogramme platelets"},
    Words{QLatin1String("789-8"), "globules rouges hématies érythrocytes NFS hémogramme red cells"},
    Words{QLatin1String("8287-5"), "périmètre crânien tour de tête head"},
    Words{QLatin1String("8302-2"), "taille hauteur height"},
    Words{QLatin1String("8310-5"), "température fièvre temperature fever"},
    Words{QLatin1String("8462-4"), Pressure},
    Words{QLatin1String("8480-6"), Pressure},
    Words{QLatin1String("8867-4"), "pouls fréquence cardiaque coeur battements pulse heart rate"},
    Words{QLatin1String("9279-1"), "fréquence respiratoire respiration breathing"},
    Words{QLatin1String("98979-8"), Kidney},
};

} // namespace

QString everydayWords(const QString &analyte)
{
    const auto found = std::lower_bound(Known.begin(), Known.end(), analyte, [](const Words &one, const QString &code) { return one.code < code; });
    return found != Known.end() && found->code == analyte ? QString::fromUtf8(found->words) : QString();
}

} // namespace havre::health
