#include "store/permissions/Scope.h"

#include <algorithm>

namespace havre::store {

const Scope *scopeOf(const QString &permission)
{
    // LOINC 2.77: glucose in blood, plasma and serum, fasting or not, by laboratory or meter; HbA1c (NGSP, IFCC).
    static const QList<Scope> scopes{
        {"health.glucose.read", {"1558-6", "2345-7", "2339-0", "2340-8", "41653-7", "14749-6", "14771-0", "15074-8"}, nullptr},
        {"health.glucose.write", {}, "glucose", 48},
        {"health.hba1c.read", {"4548-4", "4549-2", "17856-6", "59261-8"}, nullptr},
        {"health.pressure.read", {"8480-6", "8462-4"}, nullptr},
        {"health.pressure.write", {}, "blood-pressure", 24},
        {"health.weight.read", {"29463-7"}, nullptr},
        {"health.weight.write", {}, "weight", 8},
        {"health.growth.read", {"29463-7", "8302-2", "9843-4"}, nullptr},
    };
    const auto found = std::find_if(scopes.cbegin(), scopes.cend(), [&](const Scope &one) { return permission == QLatin1String(one.id); });
    return found == scopes.cend() ? nullptr : &*found;
}

} // namespace havre::store
