#include "ui/store/Phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace havre::ui::phrases {
namespace {

constexpr const char *Context = "Catalogue";

QString word(const char *source)
{
    return QCoreApplication::translate(Context, source);
}

struct Word {
    const char *id;
    const char *text;
};

template <std::size_t N>
QString chosen(const std::array<Word, N> &table, const QString &id)
{
    for (const Word &one : table) {
        if (id == QLatin1String(one.id))
            return word(one.text);
    }
    return id;
}

} // namespace

QString price(store::Price price)
{
    switch (price) {
    case store::Price::Free:
        return word(QT_TRANSLATE_NOOP("Catalogue", "Gratuit"));
    case store::Price::Paid:
        return word(QT_TRANSLATE_NOOP("Catalogue", "Payant"));
    case store::Price::Covered:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Catalogue", "Remboursé"));
}

QString status(store::Status status)
{
    switch (status) {
    case store::Status::Online:
        return {};
    case store::Status::Suspended:
        return word(QT_TRANSLATE_NOOP("Catalogue", "Suspendue"));
    case store::Status::Withdrawn:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Catalogue", "Retirée"));
}

QString verdict(store::Verdict verdict)
{
    switch (verdict) {
    case store::Verdict::Met:
        return word(QT_TRANSLATE_NOOP("Catalogue", "Respecté"));
    case store::Verdict::Partly:
        return word(QT_TRANSLATE_NOOP("Catalogue", "En partie"));
    case store::Verdict::Unmet:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Catalogue", "Non respecté"));
}

QString verdictTone(store::Verdict verdict)
{
    return verdict == store::Verdict::Met ? QStringLiteral("positive") : QStringLiteral("caution");
}

QString domain(const QString &domain)
{
    static constexpr std::array words{Word{"security", QT_TRANSLATE_NOOP("Catalogue", "Sécurité")},
                                      Word{"interoperability", QT_TRANSLATE_NOOP("Catalogue", "Échanges avec les soins")},
                                      Word{"ethics", QT_TRANSLATE_NOOP("Catalogue", "Éthique")},
                                      Word{"accessibility", QT_TRANSLATE_NOOP("Catalogue", "Accessibilité")}};
    return chosen(words, domain);
}

QString domainMeaning(const QString &domain)
{
    static constexpr std::array words{
        Word{"security", QT_TRANSLATE_NOOP("Catalogue", "Vos données sont protégées contre les intrusions.")},
        Word{"interoperability", QT_TRANSLATE_NOOP("Catalogue", "L’appli parle la langue des hôpitaux et des cabinets.")},
        Word{"ethics", QT_TRANSLATE_NOOP("Catalogue", "Elle vous dit vrai et ne vous pousse à rien.")},
        Word{"accessibility", QT_TRANSLATE_NOOP("Catalogue", "Chacun peut s’en servir, quelle que soit sa vue ou son habileté.")}};
    return chosen(words, domain);
}

QString publisherKind(const QString &kind)
{
    static constexpr std::array words{Word{"association", QT_TRANSLATE_NOOP("Catalogue", "Association")},
                                      Word{"public", QT_TRANSLATE_NOOP("Catalogue", "Service public")},
                                      Word{"company", QT_TRANSLATE_NOOP("Catalogue", "Entreprise")},
                                      Word{"hospital", QT_TRANSLATE_NOOP("Catalogue", "Établissement de soins")},
                                      Word{"university", QT_TRANSLATE_NOOP("Catalogue", "Université")}};
    return chosen(words, kind);
}

QString device(const QString &deviceClass)
{
    return deviceClass.isEmpty() ? word(QT_TRANSLATE_NOOP("Catalogue", "Non, c’est un service de bien-être ou d’information"))
                                 : word(QT_TRANSLATE_NOOP("Catalogue", "Oui, classe %1")).arg(deviceClass);
}

QString kindTitle(store::Kind kind)
{
    switch (kind) {
    case store::Kind::Bundle:
        return word(QT_TRANSLATE_NOOP("Catalogue", "Tout se passe dans Havre"));
    case store::Kind::Inside:
        return word(QT_TRANSLATE_NOOP("Catalogue", "Service en ligne, ouvert dans Havre"));
    case store::Kind::Browser:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Catalogue", "Service en ligne, ouvert dans votre navigateur"));
}

QString kindText(store::Kind kind)
{
    switch (kind) {
    case store::Kind::Bundle:
        return word(QT_TRANSLATE_NOOP("Catalogue", "Ses fichiers sont vérifiés un par un et elle n’a pas accès au réseau."));
    case store::Kind::Inside:
        return word(QT_TRANSLATE_NOOP("Catalogue", "Elle ne peut joindre que les adresses approuvées par la commission."));
    case store::Kind::Browser:
        break;
    }
    return word(QT_TRANSLATE_NOOP("Catalogue", "Une fois ouverte, elle est hors de Havre, qui ne voit pas ce qui s’y passe."));
}

QString kindGlyph(store::Kind kind)
{
    return kind == store::Kind::Bundle ? QStringLiteral("shield-check")
        : kind == store::Kind::Inside  ? QStringLiteral("laptop") : QStringLiteral("external");
}

QString permission(const QString &id)
{
    static constexpr std::array words{
        Word{"health.glucose.read", QT_TRANSLATE_NOOP("Catalogue", "Lire vos glycémies")},
        Word{"health.glucose.write", QT_TRANSLATE_NOOP("Catalogue", "Ajouter des glycémies")},
        Word{"health.hba1c.read", QT_TRANSLATE_NOOP("Catalogue", "Lire votre HbA1c")},
        Word{"health.pressure.read", QT_TRANSLATE_NOOP("Catalogue", "Lire votre tension")},
        Word{"health.pressure.write", QT_TRANSLATE_NOOP("Catalogue", "Ajouter des mesures de tension")},
        Word{"health.weight.read", QT_TRANSLATE_NOOP("Catalogue", "Lire votre poids")},
        Word{"health.weight.write", QT_TRANSLATE_NOOP("Catalogue", "Ajouter votre poids")},
        Word{"health.growth.read", QT_TRANSLATE_NOOP("Catalogue", "Lire la croissance de l’enfant")},
        Word{"records.vaccinations.read", QT_TRANSLATE_NOOP("Catalogue", "Lire vos vaccinations")},
        Word{"records.labs.read", QT_TRANSLATE_NOOP("Catalogue", "Lire vos résultats d’analyses")},
        Word{"records.prescriptions.read", QT_TRANSLATE_NOOP("Catalogue", "Lire vos ordonnances")},
        Word{"records.documents.read", QT_TRANSLATE_NOOP("Catalogue", "Lire les documents que vous choisissez")},
        Word{"records.documents.write", QT_TRANSLATE_NOOP("Catalogue", "Déposer un document")},
        Word{"identity.read", QT_TRANSLATE_NOOP("Catalogue", "Connaître votre identité")}};
    return chosen(words, id);
}

QString permissionGlyph(const QString &id)
{
    return id.endsWith(QLatin1String(".write")) ? QStringLiteral("plus")
        : id.startsWith(QLatin1String("identity")) ? QStringLiteral("user") : QStringLiteral("eye");
}

QString glyph(const store::App &app, const store::Index &index)
{
    for (const store::Theme &theme : index.themes()) {
        if (!app.themes.isEmpty() && theme.id == app.themes.first())
            return theme.glyph;
    }
    return QStringLiteral("grid");
}

QString standing(const store::App &app)
{
    const auto met = std::count_if(app.criteria.cbegin(), app.criteria.cend(),
                                   [](const store::Criterion &one) { return one.verdict == store::Verdict::Met; });
    //: of the State's criteria; %1 how many are met, %2 of how many
    return word(QT_TRANSLATE_NOOP("Catalogue", "%1 critères sur %2 respectés")).arg(met).arg(app.criteria.size());
}

QString hosting(const store::App &app)
{
    if (app.place == QLatin1String("device"))
        return word(QT_TRANSLATE_NOOP("Catalogue", "Reste chez vous"));
    return app.certifiedHosting ? word(QT_TRANSLATE_NOOP("Catalogue", "Hébergeur certifié")) : QString();
}

QString exchange(const store::App &app)
{
    const auto writes = [](const store::Permission &one) { return one.id.endsWith(QLatin1String(".write")); };
    if (app.permissions.isEmpty())
        return word(QT_TRANSLATE_NOOP("Catalogue", "Aucun échange de données"));
    if (std::none_of(app.permissions.cbegin(), app.permissions.cend(), writes))
        return word(QT_TRANSLATE_NOOP("Catalogue", "Demande à lire des données"));
    return std::all_of(app.permissions.cbegin(), app.permissions.cend(), writes)
        ? word(QT_TRANSLATE_NOOP("Catalogue", "Demande à ajouter des données"))
        : word(QT_TRANSLATE_NOOP("Catalogue", "Demande à lire et à ajouter"));
}

QString exchangeGlyph(const store::App &app)
{
    const auto writes = [](const store::Permission &one) { return one.id.endsWith(QLatin1String(".write")); };
    if (app.permissions.isEmpty())
        return QStringLiteral("shield-check");
    return std::any_of(app.permissions.cbegin(), app.permissions.cend(), writes) ? QStringLiteral("refresh") : QStringLiteral("eye");
}

QString languages(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        names.append(name.isEmpty() ? code : name.section(u' ', -1));
    }
    return names.join(QStringLiteral(", "));
}

QString place(const store::App &app)
{
    if (app.place == QLatin1String("device"))
        return word(QT_TRANSLATE_NOOP("Catalogue", "Nulle part : elles restent dans votre coffre"));
    return app.certifiedHosting ? word(QT_TRANSLATE_NOOP("Catalogue", "%1, chez un hébergeur certifié pour la santé")).arg(app.place)
                                : word(QT_TRANSLATE_NOOP("Catalogue", "%1, sans donnée de santé")).arg(app.place);
}

} // namespace havre::ui::phrases
