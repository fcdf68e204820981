#include "app/cli/Choices.h"

#include "app/cli/FactJson.h"
#include "core/records/Library.h"

#include <QMetaEnum>

#include <array>

namespace havre::cli {
namespace {

using Kind = health::Event::Kind;
constexpr std::array<std::pair<Kind, const char *>, 4> Events{{{Kind::Document, "document"}, {Kind::Vaccination, "vaccination"},
                                                              {Kind::Measure, "measure"}, {Kind::Message, "message"}}};

template <typename Enum>
QStringList keysOf()
{
    const QMetaEnum all = QMetaEnum::fromType<Enum>();
    QStringList keys;
    for (int i = 0; i < all.keyCount(); ++i)
        keys << QLatin1String(all.key(i));
    return keys;
}

} // namespace

QString eventName(Kind kind)
{
    for (const auto &[one, name] : Events)
        if (one == kind)
            return QLatin1String(name);
    return {};
}

QList<Kind> eventsNamed(const QString &names)
{
    const QStringList words = names.split(u',', Qt::SkipEmptyParts);
    QList<Kind> kinds;
    for (const auto &[one, name] : Events)
        if (words.contains(QLatin1String(name)))
            kinds << one;
    return kinds;
}

namespace choices {

QStringList languages()
{
    return {QStringLiteral("fr"), QStringLiteral("en")};
}

QStringList derivations()
{
    return {QStringLiteral("small")};
}

QStringList sexes()
{
    return {QStringLiteral("f"), QStringLiteral("m")};
}

QStringList relations()
{
    return {QStringLiteral("child"), QStringLiteral("carer")};
}

QStringList categories()
{
    return keysOf<records::Category>();
}

QStringList sorts()
{
    return keysOf<records::Sort>();
}

QStringList facts()
{
    using health::Kind;
    QStringList names;
    for (const auto kind : {Kind::Lab, Kind::Vital, Kind::Exam, Kind::Vaccination, Kind::Measure})
        names << kindName(kind);
    return names;
}

QStringList events()
{
    QStringList names;
    for (const auto &[one, name] : Events)
        names << QLatin1String(name);
    return names;
}

} // namespace choices
} // namespace havre::cli
