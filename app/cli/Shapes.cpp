#include "app/cli/Shapes.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace havre::cli {
namespace {

constexpr qsizetype Shown = 40; // of what was typed

bool isCount(const QString &typed)
{
    return countOf(typed).has_value();
}

bool isDay(const QString &typed)
{
    return QDate::fromString(typed, Qt::ISODate).isValid();
}

bool isId(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{32}$")); // thirty-two zeros are an id that nobody has
    return form.match(typed).hasMatch();
}

bool isFromZero(const QString &typed)
{
    bool isNumber = false;
    return typed.toInt(&isNumber) >= 0 && isNumber;
}

bool isFileName(const QString &typed)
{
    return typed != QLatin1String("-");
}

struct Shape {
    const char *called; // by help
    bool (*fits)(const QString &typed);
    const char *said; // %1: what it is about; {}: what was typed
};

constexpr const char *NotCount = "%1 veut un nombre à partir de 1.";
constexpr const char *NotDay = "« {} » n’est pas une date (%1). Écrivez par exemple 2026-01-31.";
constexpr const char *NotId = "« {} » n’est pas un identifiant (%1) : il a trente-deux chiffres ou lettres de a à f. Copiez-le d’une liste.";
constexpr const char *NotDescriptor = "« {} » n’est pas un descripteur (%1). Écrivez par exemple 0, pour l’entrée standard.";

constexpr const char *NotPart = "« {} » n’est pas le numéro d’une pièce jointe (%1). « havre-cli mail show » les donne.";
constexpr const char *NotMember = "« {} » n’est pas le rang d’un document de l’archive (%1) : le premier est 0.";
constexpr const char *NotFile = "« - » n’est pas un nom de fichier (%1). S’il s’appelle vraiment ainsi, écrivez ./-.";

constexpr std::array Shapes{Shape{"N", isCount, NotCount}, Shape{"SECONDES", isCount, NotCount}, Shape{"JOUR", isDay, NotDay},
                            Shape{"ID", isId, NotId}, Shape{"FD", isFromZero, NotDescriptor},
                            Shape{"PARTIE", isFromZero, NotPart}, Shape{"MEMBRE", isFromZero, NotMember}, Shape{"F", isFileName, NotFile},
                            Shape{"FICHIER", isFileName, NotFile}, Shape{"DOSSIER", isFileName, NotFile}};

} // namespace

std::optional<Misuse> misshapen(const QString &called, const QString &typed, const QString &about, const QString &call, qint64 most)
{
    static const QString several = QStringLiteral(",…");
    const QString one = called.endsWith(several) ? called.chopped(several.size()) : called;
    const auto shape = std::find_if(Shapes.begin(), Shapes.end(), [&one](const Shape &known) { return one == QLatin1String(known.called); });
    if (shape == Shapes.end())
        return std::nullopt;
    for (const QString &value : one == called ? QStringList(typed) : typed.split(u',')) {
        if (!shape->fits(value)) {
            Misuse wrong = misuse(about, QString::fromUtf8(shape->said), call);
            wrong.said.replace(QLatin1String("{}"), value.left(Shown));
            return wrong;
        }
        if (shape->fits == isCount && *countOf(value) > most)
            return misuse(about, QStringLiteral("%1 veut un nombre de 1 à {}.").replace(QLatin1String("{}"), QString::number(most)), call);
    }
    return std::nullopt;
}

} // namespace havre::cli
