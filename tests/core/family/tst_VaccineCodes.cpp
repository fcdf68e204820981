// What a vaccine protects from, by its code: held against the name the code has in the WHO's ATC index.
#include "core/family/booklet/Booklet.h"

#include <QHash>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace havre;
using namespace havre::family::booklet;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

struct Named {
    const char *code;
    const char *name; // of the WHO's ATC index
    const char *valences;
};

// The groups the rules draw from, whole: what is in none of them protects from nothing of the plan.
constexpr Named Index[] = {
    {"J07AG01", "haemophilus influenzae B, purified antigen conjugated", "hib"},
    {"J07AG51", "haemophilus influenzae B, combinations with toxoids", "hib"},
    {"J07AG52", "haemophilus influenzae B, combinations with pertussis and toxoids", "hib"},
    {"J07AG53", "haemophilus influenzae B, combinations with meningococcus C, conjugated", "hib men-c"},
    {"J07AG54", "haemophilus influenzae B, combinations with meningococcus C,Y, conjugated", "hib men-c"},
    {"J07AH01", "meningococcus A, purified polysaccharides antigen", ""},
    {"J07AH02", "other meningococcal monovalent purified polysaccharides antigen", ""},
    {"J07AH03", "meningococcus A,C, bivalent purified polysaccharides antigen", ""}, // not conjugated: no vaccine of infants
    {"J07AH04", "meningococcus A,C,Y,W-135, tetravalent purified polysaccharides antigen", "men-acwy"},
    {"J07AH05", "other meningococcal polyvalent purified polysaccharides antigen", ""},
    {"J07AH06", "meningococcus B, outer membrane vesicle vaccine", "men-b"},
    {"J07AH07", "meningococcus C, purified polysaccharides antigen conjugated", "men-c"},
    {"J07AH08", "meningococcus A,C,Y,W-135, tetravalent purified polysaccharides antigen conjugated", "men-acwy"},
    {"J07AH09", "meningococcus B, multicomponent vaccine", "men-b"},
    {"J07AH10", "meningococcus A, purified polysaccharides antigen conjugated", ""},
    {"J07AH11", "meningococcus A,B,C,Y,W-135, pentavalent purified polysaccharides antigen conjugated and factor H binding protein", "men-b men-acwy"},
    {"J07AJ51", "pertussis, inactivated, whole cell, combinations with toxoids", ""},
    {"J07AJ52", "pertussis, purified antigen, combinations with toxoids", ""}, // without poliomyelitis
    {"J07AL01", "pneumococcus, purified polysaccharides antigen", "pneumo"},
    {"J07AL02", "pneumococcus, purified polysaccharides antigen conjugated", "pneumo"},
    {"J07AL52", "pneumococcus purified polysaccharides antigen and haemophilus influenzae, conjugated", "pneumo"},
    {"J07AM51", "tetanus toxoid, combinations with diphtheria toxoid", ""},
    {"J07BC01", "hepatitis B, purified antigen", "hepb"},
    {"J07BC02", "hepatitis A, inactivated, whole virus", ""},
    {"J07BC20", "combinations (of hepatitis A and hepatitis B)", "hepb"},
    {"J07BD01", "measles, live attenuated", ""},
    {"J07BD51", "measles, combinations with mumps, live attenuated", ""},
    {"J07BD52", "measles, combinations with mumps and rubella, live attenuated", "ror"},
    {"J07BD53", "measles, combinations with rubella, live attenuated", ""},
    {"J07BD54", "measles, combinations with mumps, rubella and varicella, live attenuated", "ror"},
    {"J07BH01", "rota virus, live attenuated", "rotavirus"},
    {"J07BH02", "rota virus, pentavalent, live, reassorted", "rotavirus"},
    {"J07BM01", "papillomavirus (human types 6, 11, 16, 18)", "hpv"},
    {"J07BM02", "papillomavirus (human types 16, 18)", "hpv"},
    {"J07BM03", "papillomavirus (human types 6, 11, 16, 18, 31, 33, 45, 52, 58)", "hpv"},
    {"J07CA01", "diphtheria-poliomyelitis-tetanus", "dtp"},
    {"J07CA02", "diphtheria-pertussis-poliomyelitis-tetanus", "dtp"},
    {"J07CA03", "diphtheria-rubella-tetanus", ""},
    {"J07CA04", "haemophilus influenzae B and poliomyelitis", "hib"},
    {"J07CA05", "diphtheria-hepatitis B-pertussis-tetanus", "hepb"},
    {"J07CA06", "diphtheria-haemophilus influenzae B-pertussis-poliomyelitis-tetanus", "dtp hib"},
    {"J07CA07", "diphtheria-hepatitis B-tetanus", "hepb"},
    {"J07CA08", "haemophilus influenzae B and hepatitis B", "hib hepb"},
    {"J07CA09", "diphtheria-haemophilus influenzae B-pertussis-poliomyelitis-tetanus-hepatitis B", "dtp hib hepb"},
    {"J07CA10", "typhoid-hepatitis A", ""},
    {"J07CA11", "diphtheria-haemophilus influenzae B-pertussis-tetanus-hepatitis B", "hib hepb"},
    {"J07CA12", "diphtheria-pertussis-poliomyelitis-tetanus-hepatitis B", "dtp hepb"},
    {"J07CA13", "diphtheria-haemophilus influenzae B-pertussis-tetanus-hepatitis B-meningococcus A + C", "hib hepb men-c"},
    {"J07CA", "bacterial and viral vaccines, combined", ""}, // says nothing of which
};

// What the name has to say for a valence to be believed.
bool says(const QString &name, const QString &valence)
{
    static const QHash<QString, QString> words{
        {s("dtp"), s("diphtheria poliomyelitis tetanus")}, {s("hib"), s("haemophilus\\sinfluenzae\\sB")}, {s("hepb"), s("hepatitis\\sB")},
        {s("pneumo"), s("pneumococcus")}, {s("men-b"), s("meningococcus\\s(A,)?B")}, {s("men-c"), s("meningococcus\\s(A\\s\\+\\s)?C")},
        {s("men-acwy"), s("meningococcus\\sA,(B,)?C,Y,W-135")}, {s("rotavirus"), s("rota")}, {s("ror"), s("measles mumps rubella")},
        {s("hpv"), s("papillomavirus")}};
    const QStringList all = words.value(valence, s("no such valence")).split(u' ');
    return std::all_of(all.begin(), all.end(), [&name](const QString &word) { return QRegularExpression(word).match(name).hasMatch(); });
}

} // namespace

TEST(VaccineCodes, ACodeProtectsFromWhatItsNameSays)
{
    for (const Named &one : Index) {
        records::cda::Vaccination given;
        given.vaccine = {s(one.code), s("2.16.840.1.113883.6.73"), {}};
        const QStringList valences = valencesOf(given);
        EXPECT_EQ(valences.join(u' '), s(one.valences)) << one.code << ", " << one.name;
        for (const QString &valence : valences)
            EXPECT_TRUE(says(s(one.name), valence)) << one.code << ", " << one.name << ": " << valence.toStdString();
    }
    for (const Protection &rule : rules().byCode) {
        const bool named = std::any_of(std::begin(Index), std::end(Index), [&rule](const Named &one) { return s(one.code).startsWith(rule.key); });
        EXPECT_TRUE(named) << rule.key.toStdString() << " is mapped and not tested";
    }
}
