// The format (JDV_J10) a model of the CI-SIS is announced under. Source: interop.md §1.7.
#include "core/records/kinds/Kinds.h"

#include <QHash>

namespace havre::records::kinds {
namespace {

struct Format {
    const char *model; // "55" is 1.2.250.1.213.1.1.1.55
    const char *code;
};

constexpr Format Formats[] = {
    {"5.1", "urn:asip:ci-sis:cse-cs8:2017"},
    {"5.2", "urn:asip:ci-sis:cse-cs9:2017"},
    {"5.3", "urn:asip:ci-sis:cse-cs24:2017"},
    {"5.4", "urn:ans:ci-sis:cse-mde:2023"},
    {"8", "urn:asip:ci-sis:frcp:2011"},
    {"12.1", "urn:ans:ci-sis:obp-sap:2023"},
    {"12.2", "urn:ans:ci-sis:obp-snm:2023"},
    {"12.3", "urn:ans:ci-sis:obp-sne:2023"},
    {"12.4", "urn:ans:ci-sis:obp-scm:2023"},
    {"12.5", "urn:ans:ci-sis:obp-sem:2023"},
    {"13", "urn:asip:ci-sis:vsm:2012"},
    {"15", "urn:asip:ci-sis:aunv:2013"},
    {"16", "urn:asip:ci-sis:eunv:2013"},
    {"17", "urn:asip:ci-sis:sunv:2013"},
    {"2.1.1", "urn:asip:ci-sis:avk:2009"},
    {"2.1.2", "urn:asip:ci-sis:tap:2009"},
    {"2.1.3", "urn:asip:ci-sis:dci:2009"},
    {"2.1.4", "urn:asip:ci-sis:psc:2009"},
    {"2.1.5", "urn:asip:ci-sis:ppv:2009"},
    {"21", "urn:asip:ci-sis:ldl-ees:2017"},
    {"22", "urn:asip:ci-sis:dlu:2015"},
    {"23", "urn:asip:ci-sis:fludt:2017"},
    {"24", "urn:asip:ci-sis:fludr:2017"},
    {"25", "urn:asip:ci-sis:pavc:2016"},
    {"26", "urn:asip:ci-sis:pps-cancer:2017"},
    {"27", "urn:asip:ci-sis:d2lm-fin:2017"},
    {"28", "urn:asip:ci-sis:d2lm-fidd:2017"},
    {"29", "urn:asip:ci-sis:ldl-ses:2017"},
    {"30", "urn:asip:ci-sis:sdm-mr:2017"},
    {"32", "urn:asip:ci-sis:crgm:2018"},
    {"36", "urn:asip:ci-sis:hr:2019"},
    {"37", "urn:asip:ci-sis:vac:2019"},
    {"38", "urn:asip:ci-sis:tlm-da:2020"},
    {"39", "urn:ihe:pharm:pre:2010"},
    {"40", "urn:asip:ci-sis:cr-anest:2020"},
    {"41", "urn:asip:ci-sis:cr-cpa:2020"},
    {"42", "urn:ihe:eyecare:geneyeevalcn:2014"},
    {"43", "urn:ihe:eyecare:geneyeevalcn:2014"},
    {"44", "urn:ihe:eyecare:geneyeevalcn:2014"},
    {"45", "urn:ihe:rad:CDA:ImagingReportStructuredHeadings:2013"},
    {"46", "urn:asip:ci-sis:vac-note:2021"},
    {"47", "urn:ans:ci-sis:img-da:2022"},
    {"51", "urn:ihe:pcc:ips:2020"},
    {"54", "urn:ihe:pharm:dis:2010"},
    {"55", "urn:ihe:lab:xd-lab:2008"},
    {"59", "urn:ans:ci-sis:trod:2024"},
    {"1.3.6.1.4.1.19376.1.3.3", "urn:ihe:lab:xd-lab:2008"},
};

const char *level1Format(const QString &bodyType)
{
    if (bodyType == QLatin1String("text/plain"))
        return "urn:ihe:iti:xds-sd:text:2008";
    if (bodyType == QLatin1String("image/jpeg"))
        return "urn:ihe:iti-fr:xds-sd:jpeg:2010";
    if (bodyType == QLatin1String("image/tiff"))
        return "urn:ihe:iti-fr:xds-sd:tiff:2010";
    if (bodyType == QLatin1String("text/rtf"))
        return "urn:ihe:iti-fr:xds-sd:rtf:2010";
    return "urn:ihe:iti:xds-sd:pdf:2008";
}

Code format(const char *code)
{
    return {QString::fromLatin1(code), QStringLiteral("1.2.250.1.213.1.1.5.465"), {}};
}

} // namespace

Code formatOf(const QStringList &templateIds, const QString &bodyType)
{
    constexpr QLatin1String models("1.2.250.1.213.1.1.1.");
    if (templateIds.contains(QLatin1String("1.3.6.1.4.1.19376.1.2.20")))
        return format(level1Format(bodyType));
    for (const Format &one : Formats)
        for (const QString &id : templateIds)
            if (id == QLatin1String(one.model) || (id.startsWith(models) && QStringView(id).mid(models.size()) == QLatin1String(one.model)))
                return format(one.code);
    return format("urn:asipSante:modelesHorsProfils:2011");
}

} // namespace havre::records::kinds
