#include "core/records/kinds/Kinds.h"

#include <gtest/gtest.h>

#include <QSet>

namespace havre::records::kinds {
namespace {

// JDV_J07 with the class of each (interop-annex-typecodes.md).
constexpr const char *TypeCodes =
    "ATTEST-ASS-COMPL=95 ATTEST-RESID=95 ATTEST-HEBGT=95 ATTEST-DROITS-AM=95 AUTORIS-SOINS=95 BIL_AUTO=10 "
    "CERT_DECL=52 DISP_AUT=43 EXPPAT_1=90 EXPPAT_2=90 EXPPAT_3=90 IMG-KOS=31 PROT_ALD=44 REMB=60 SYNTH=11 "
    "DOCPAT01=11 DOCPAT02=42 DOCPAT03=10 DOCPAT04=31 DOCPAT05=10 DOCPAT06=10 DOCPAT07=52 DOCPAT08=11 "
    "DOCPAT09=95 PIECE-IDENTITE=- PRESC-AAT=42 PRESC-BIO=42 PRESC-KINE=42 PRESC-INF=42 PRESC-PEDI=42 "
    "PRESC-ORTHOPHO=42 PRESC-ORTHOPTIE=42 FEUILLE-DE-STYLE=- FICHE-CONTACTS=- EXPORT_DUI=- 11369-6=52 "
    "11488-4=10 11490-0=10 34112-3=10 11502-2=10 11505-5=10 11506-3=10 15507-7=10 15508-5=10 18776-5=44 "
    "18748-4=31 18761-7=11 28617-9=- 28653-4=10 29274-8=10 34120-6=- 34133-9=11 34749-2=10 34794-8=10 "
    "34842-5=11 34874-8=10 34875-5=10 47420-5=10 51851-4=- 51969-4=10 52040-3=31 55115-0=42 56445-0=11 "
    "56446-8=- 57828-6=42 57832-8=42 57833-6=42 59283-2=10 59284-0=95 60280-5=- 60568-3=10 60591-5=11 "
    "60593-1=43 61357-0=42 67851-6=10 68599-0=11 68817-6=11 70004-7=10 78341-5=- 74207-2=11 74465-6=90 "
    "75468-9=42 75482-0=10 75492-9=10 75496-0=10 77436-4=10 77604-7=44 78513-9=10 78601-2=10 80565-5=45 "
    "80771-9=44 80788-3=44 80820-4=11 83836-7=11 83869-8=44 83901-9=11 83981-1=10 85208-7=10 86531-1=95 "
    "87273-9=52 88348-8=11 89601-9=52 93024-8=10 96349-6=10 96874-3=52 96173-0=52 57055-6=11 57057-2=11 "
    "57075-4=11 89235-6=11 78489-2=11 89233-1=- 101881-1=- E1762=-";

Code type(const QString &code) { return {code, {}, {}}; }
Category categoryOf(const char *model, const char *code)
{
    return kindOf({QString::fromLatin1(model)}, type(QString::fromLatin1(code))).category;
}
std::string idOf(const char *model, const char *code)
{
    return kindOf({QStringLiteral("1.2.250.1.213.1.1.1.1"), QString::fromLatin1(model)}, type(QString::fromLatin1(code))).id;
}

TEST(Kinds, NameEveryTypeCodeAndKnowItsClass)
{
    int count = 0;
    for (const QString &pair : QString::fromLatin1(TypeCodes).split(u' ')) {
        const QString code = pair.section(u'=', 0, 0);
        const QString klass = pair.section(u'=', 1);
        EXPECT_STRNE(kindOf({}, type(code)).id, "document") << code.toStdString();
        EXPECT_EQ(classOf(type(code)).code, klass == u'-' ? QString() : klass) << code.toStdString();
        ++count;
    }
    EXPECT_EQ(count, 114);
}

TEST(Kinds, AreDistinctAndComplete)
{
    static const QSet<QString> glyphs = {QStringLiteral("flask"), QStringLiteral("pill"), QStringLiteral("scan"),
        QStringLiteral("report"), QStringLiteral("stethoscope"), QStringLiteral("syringe"), QStringLiteral("file"),
        QStringLiteral("file-plus"), QStringLiteral("heart"), QStringLiteral("baby"), QStringLiteral("receipt"),
        QStringLiteral("shield-check"), QStringLiteral("clipboard"), QStringLiteral("image"), QStringLiteral("mail")};
    QSet<QString> ids, models, codes;
    QSet<int> categories;
    for (const Kind *kind : all()) {
        const QString id = QString::fromLatin1(kind->id);
        EXPECT_FALSE(ids.contains(id)) << kind->id;
        ids.insert(id);
        EXPECT_TRUE(glyphs.contains(QString::fromLatin1(kind->glyph))) << kind->id;
        EXPECT_FALSE(QString::fromUtf8(kind->label).isEmpty()) << kind->id;
        categories.insert(int(kind->category));
        for (const auto &[words, seen] : {std::pair(kind->templates, &models), std::pair(kind->codes, &codes)})
            for (const QString &word : QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)) {
                EXPECT_FALSE(seen->contains(word)) << "two kinds claim " << word.toStdString();
                seen->insert(word);
            }
    }
    EXPECT_EQ(categories.size(), 15) << "a category nothing is filed under";
}

TEST(Kinds, PreferTheMostExactModel)
{
    EXPECT_EQ(idOf("1.2.250.1.213.1.1.1.5", "CERT_DECL"), "certificate");
    EXPECT_STREQ(kindOf({QStringLiteral("1.2.250.1.213.1.1.1.5"), QStringLiteral("1.2.250.1.213.1.1.1.5.1")}, type(QStringLiteral("CERT_DECL"))).id, "child-day-8");
    EXPECT_EQ(idOf("1.2.250.1.213.1.1.1.27", "18748-4"), "breast-screening-1");
    EXPECT_EQ(idOf("1.2.250.1.213.1.1.1.45", "18748-4"), "imaging-report");
    EXPECT_EQ(idOf("1.2.250.1.213.1.1.1.13", "60591-5"), "volet-synthese");
    EXPECT_EQ(idOf("1.3.6.1.4.1.19376.1.2.20", "11502-2"), "lab-report") << "a level 1 body has only its code";
    EXPECT_EQ(idOf("1.2.3", "nobody knows"), "document");
}

TEST(Kinds, FileUnderTheCategoriesOfTheSpace)
{
    EXPECT_EQ(categoryOf("", "11502-2"), Category::Biology);
    EXPECT_EQ(categoryOf("", "57833-6"), Category::Prescription);
    EXPECT_EQ(categoryOf("", "11490-0"), Category::Report);
    EXPECT_EQ(categoryOf("", "11369-6"), Category::Vaccination);
    EXPECT_EQ(categoryOf("", "EXPPAT_3"), Category::Directive);
    EXPECT_EQ(categoryOf("", "DOCPAT08"), Category::Profile);
    EXPECT_EQ(categoryOf("", "74465-6"), Category::Questionnaire);
    EXPECT_EQ(categoryOf("1.2.250.1.213.1.1.1.36", "REMB"), Category::Reimbursement);
    EXPECT_EQ(categoryOf("1.2.250.1.213.1.1.1.26", "18776-5"), Category::Journey);
}

TEST(Kinds, FallBackOnTheClass)
{
    const Code unknown = type(QStringLiteral("NEW-CODE"));
    EXPECT_EQ(kindOf({}, unknown, type(QStringLiteral("42"))).category, Category::Prescription);
    EXPECT_EQ(kindOf({}, unknown, type(QStringLiteral("31"))).category, Category::Imaging);
    EXPECT_STREQ(kindOf({}, unknown).id, "document");
}

TEST(Kinds, KnowTheFormatOfAModel)
{
    const auto format = [](const char *model, const char *body = "") {
        return formatOf({QStringLiteral("1.2.250.1.213.1.1.1.1"), QString::fromLatin1(model)}, QString::fromLatin1(body)).code.toStdString();
    };
    EXPECT_EQ(format("1.2.250.1.213.1.1.1.55"), "urn:ihe:lab:xd-lab:2008");
    EXPECT_EQ(format("1.2.250.1.213.1.1.1.5.1"), "urn:asip:ci-sis:cse-cs8:2017");
    EXPECT_EQ(format("1.3.6.1.4.1.19376.1.2.20"), "urn:ihe:iti:xds-sd:pdf:2008");
    EXPECT_EQ(format("1.3.6.1.4.1.19376.1.2.20", "text/plain"), "urn:ihe:iti:xds-sd:text:2008");
    EXPECT_EQ(format("1.2.3"), "urn:asipSante:modelesHorsProfils:2011");
}

} // namespace
} // namespace havre::records::kinds
