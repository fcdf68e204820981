#include "core/records/Confidentiality.h"

namespace havre::records {

Audience audienceOf(const QStringList &codes)
{
    Audience audience;
    for (const QString &code : codes) {
        if (code.size() == 1 && QStringLiteral("ULMNRV").contains(code))
            continue; // degrees of sensitivity: they hide nothing from anybody by themselves
        if (code == HiddenFromPatient)
            audience.patient = false;
        else if (code == HiddenFromRepresentatives)
            audience.representatives = false;
        else if (code == MaskedFromProfessionals)
            audience.professionals = false;
        else
            audience.professionals = audience.representatives = false;
    }
    return audience;
}

family::Item itemOf(const Document &document)
{
    const Audience audience = audienceOf(document.confidentiality);
    if (!audience.patient)
        return audience.representatives ? family::Item::Withheld : family::Item::Sealed;
    if (!audience.representatives)
        return family::Item::Confidential;
    return document.category == Category::Directive ? family::Item::Directive : family::Item::Record;
}

} // namespace havre::records
