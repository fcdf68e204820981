// The classes of the value set JDV_J06, and which type codes each holds (ASS_X16; interop-annex-typecodes.md).
#include "core/records/kinds/Kinds.h"

#include <QHash>

namespace havre::records::kinds {
namespace {

struct Class {
    const char *code;
    const char *display;
    const char *types;
};

constexpr Class Classes[] = {
    {"10", "Compte rendu",
     "BIL_AUTO DOCPAT03 DOCPAT05 DOCPAT06 11488-4 11490-0 34112-3 11502-2 11505-5 11506-3 15507-7 "
     "15508-5 28653-4 29274-8 34749-2 34794-8 34874-8 34875-5 47420-5 51969-4 59283-2 60568-3 67851-6 "
     "70004-7 75482-0 75492-9 75496-0 77436-4 78513-9 78601-2 83981-1 85208-7 93024-8 96349-6"},
    {"11", "Synthèse",
     "SYNTH DOCPAT01 DOCPAT08 18761-7 34133-9 34842-5 56445-0 60591-5 68599-0 68817-6 74207-2 80820-4 "
     "83836-7 83901-9 88348-8 57055-6 57057-2 57075-4 89235-6 78489-2"},
    {"31", "Imagerie médicale",
     "IMG-KOS DOCPAT04 18748-4 52040-3"},
    {"42", "Prescription",
     "DOCPAT02 PRESC-AAT PRESC-BIO PRESC-KINE PRESC-INF PRESC-PEDI PRESC-ORTHOPHO PRESC-ORTHOPTIE "
     "55115-0 57828-6 57832-8 57833-6 61357-0 75468-9"},
    {"43", "Dispensation",
     "DISP_AUT 60593-1"},
    {"44", "Plan de soins, protocole de soins",
     "PROT_ALD 18776-5 77604-7 80771-9 80788-3 83869-8"},
    {"45", "Traitement administré",
     "80565-5"},
    {"52", "Certificat, déclaration",
     "CERT_DECL DOCPAT07 11369-6 87273-9 89601-9 96874-3 96173-0"},
    {"60", "Données de remboursement",
     "REMB"},
    {"90", "Document déposé par le patient",
     "EXPPAT_1 EXPPAT_2 EXPPAT_3 74465-6"},
    {"95", "Document de gestion",
     "ATTEST-ASS-COMPL ATTEST-RESID ATTEST-HEBGT ATTEST-DROITS-AM AUTORIS-SOINS DOCPAT09 59284-0 "
     "86531-1"},
    {"99", "Document technique",
     ""},
};

QHash<QString, const Class *> index()
{
    QHash<QString, const Class *> byType;
    for (const Class &one : Classes)
        for (const QString &type : QString::fromLatin1(one.types).split(u' ', Qt::SkipEmptyParts))
            byType.insert(type, &one);
    return byType;
}

} // namespace

Code classOf(const Code &type)
{
    static const QHash<QString, const Class *> byType = index();
    const Class *const found = byType.value(type.code);
    if (!found)
        return {};
    return {QString::fromLatin1(found->code), QStringLiteral("1.2.250.1.213.1.1.4.1"), QString::fromUtf8(found->display)};
}

} // namespace havre::records::kinds
