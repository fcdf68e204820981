#include "store/catalogue/Manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace havre::store {
namespace {

constexpr qsizetype LongestText = 4000;
constexpr qsizetype MostApps = 20000;
constexpr qsizetype MostFiles = 100;
constexpr qint64 LongestFile = 4 * 1024 * 1024;
constexpr qint64 LargestBundle = 16 * 1024 * 1024;

tl::unexpected<Error> malformed(const QString &field)
{
    return failure(Fault::Malformed, QLatin1String("catalogue.manifest"), field);
}

// Nothing that turns the reading direction or hides: names are what they look like.
QString clean(const QString &text)
{
    QString out;
    for (const QChar letter : text.left(LongestText)) {
        const bool mark = letter.category() == QChar::Other_Format && letter != QChar(0x00AD);
        if (!mark && (letter.category() != QChar::Other_Control || letter == u'\n'))
            out += letter;
    }
    return out.trimmed();
}

// {"fr": …, "en": …}, or a text which is French.
Localised localised(const QJsonValue &value)
{
    Localised texts;
    if (value.isString())
        texts.insert(QStringLiteral("fr"), clean(value.toString()));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key().left(8), clean(it->toString()));
    return texts;
}

// The place of a word in a list, or nothing.
template <typename E>
bool choose(E &into, const QJsonValue &value, std::initializer_list<const char *> words)
{
    int index = 0;
    for (const char *word : words) {
        if (value.toString() == QLatin1String(word)) {
            into = static_cast<E>(index);
            return true;
        }
        ++index;
    }
    return false;
}

QStringList words(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(clean(one.toString()));
    return list;
}

bool readCriteria(App &app, const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Criterion one;
        one.domain = object.value(QLatin1String("domain")).toString();
        one.evidence = localised(object.value(QLatin1String("evidence")));
        one.date = QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
        if (one.domain.isEmpty() || !one.date.isValid()
            || !choose(one.verdict, object.value(QLatin1String("verdict")), {"met", "partly", "unmet"}))
            return false;
        app.criteria.append(one);
    }
    return true;
}

bool readDecision(App &app, const QJsonObject &object)
{
    app.decision.approved = object.value(QLatin1String("approved")).toBool();
    app.decision.number = clean(object.value(QLatin1String("number")).toString());
    app.decision.date = QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
    app.decision.reason = localised(object.value(QLatin1String("reason")));
    return app.decision.date.isValid() && !app.decision.number.isEmpty();
}

bool readPermissions(App &app, const QJsonArray &array)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const Permission one{object.value(QLatin1String("id")).toString(), localised(object.value(QLatin1String("why")))};
        if (one.id.isEmpty() || one.why.value(QStringLiteral("fr")).isEmpty())
            return false; // a permission without a reason is not asked
        app.permissions.append(one);
    }
    return true;
}

// Flat and plain: no name of a folder, of a parent, of a device, in no two spellings.
bool readFiles(App &app, const QJsonArray &array)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9][a-z0-9_-]{0,59}(\\.[a-z0-9]{1,10}){1,2}$"));
    static const QRegularExpression numbered(QStringLiteral("^[0-9]{1,6}(\\.[0-9]{1,6}){0,3}$"));
    static const QRegularExpression digest(QStringLiteral("^[0-9a-f]{64}$"));
    qint64 sum = 0;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString hash = object.value(QLatin1String("sha256")).toString();
        const BundleFile one{object.value(QLatin1String("name")).toString(), object.value(QLatin1String("length")).toInteger(-1),
                             QByteArray::fromHex(hash.toLatin1())};
        sum += one.length;
        if (!plain.match(one.name).hasMatch() || !digest.match(hash).hasMatch() || one.length < 0 || one.length > LongestFile
            || sum > LargestBundle || app.file(one.name) || app.files.size() >= MostFiles)
            return false;
        app.files.append(one);
    }
    return app.files.isEmpty() || (numbered.match(app.version).hasMatch() && app.file(QStringLiteral("index.html")));
}

Result<App> readApp(const QJsonObject &object)
{
    static const QRegularExpression reverseDns(QStringLiteral("^[a-z0-9-]+(\\.[a-z0-9-]+)+$"));
    const auto value = [&object](const char *name) { return object.value(QLatin1String(name)); };
    App app;
    app.id = value("id").toString();
    if (!reverseDns.match(app.id).hasMatch() || app.id.size() > 120)
        return malformed(QStringLiteral("id"));
    const auto bad = [&app](const char *field) { return malformed(app.id + u' ' + QLatin1String(field)); };
    app.name = clean(value("name").toString());
    app.version = clean(value("version").toString());
    app.summary = localised(value("summary"));
    app.description = localised(value("description"));
    app.publisher = clean(value("publisher").toString());
    app.publisherKind = value("publisherKind").toString();
    app.place = clean(value("place").toString());
    app.certifiedHosting = value("hds").toBool();
    app.themes = words(value("themes"));
    app.languages = words(value("languages"));
    app.priceText = localised(value("priceText"));
    app.device = value("device").toString();
    app.statusReason = localised(value("statusReason"));
    app.entry = QUrl(value("entry").toString(), QUrl::StrictMode);
    if (app.name.isEmpty() || app.publisher.isEmpty() || app.summary.value(QStringLiteral("fr")).isEmpty() || app.themes.isEmpty())
        return bad("name");
    if (!choose(app.price, value("price"), {"free", "paid", "covered"}))
        return bad("price");
    if (!choose(app.kind, value("kind"), {"bundle", "inside", "browser"}))
        return bad("kind");
    if (!choose(app.status, value("status"), {"online", "suspended", "withdrawn"}))
        return bad("status");
    if (app.kind != Kind::Bundle && app.entry.scheme() != QLatin1String("https"))
        return bad("entry");
    if (!readCriteria(app, value("criteria").toArray()))
        return bad("criteria");
    if (!readDecision(app, value("decision").toObject()))
        return bad("decision");
    if (!readPermissions(app, value("permissions").toArray()))
        return bad("permissions");
    if (app.kind == Kind::Bundle && !readFiles(app, value("files").toArray()))
        return bad("files");
    return app;
}

} // namespace

const BundleFile *App::file(const QString &called) const
{
    const auto found = std::find_if(files.cbegin(), files.cend(), [&called](const BundleFile &one) { return one.name == called; });
    return found == files.cend() ? nullptr : &*found;
}

QString bundlePath(const App &app, const QString &file)
{
    return QStringLiteral("bundles/%1/%2/%3").arg(app.id, app.version, file);
}

QString said(const Localised &text, const QString &language)
{
    const QString there = text.value(language);
    return there.isEmpty() ? text.value(QStringLiteral("fr")) : there;
}

Result<QList<Theme>> readThemes(const QByteArray &json)
{
    QList<Theme> themes;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value(QLatin1String("themes")).toArray()) {
        const QJsonObject object = value.toObject();
        const Theme theme{object.value(QLatin1String("id")).toString(), localised(object.value(QLatin1String("name"))),
                          object.value(QLatin1String("glyph")).toString()};
        static const QRegularExpression simple(QStringLiteral("^[a-z0-9-]{1,40}$"));
        if (!simple.match(theme.id).hasMatch() || theme.name.value(QStringLiteral("fr")).isEmpty())
            return malformed(QStringLiteral("themes"));
        themes.append(theme);
    }
    if (themes.isEmpty())
        return malformed(QStringLiteral("themes"));
    return themes;
}

Result<QList<App>> readApps(const QByteArray &json)
{
    const QJsonValue listed = QJsonDocument::fromJson(json).object().value(QLatin1String("apps"));
    if (!listed.isArray() || listed.toArray().size() > MostApps)
        return malformed(QStringLiteral("apps"));
    QList<App> apps;
    for (const QJsonValue &value : listed.toArray()) {
        HAVRE_TRY(app, readApp(value.toObject()));
        apps.append(app);
    }
    return apps;
}

} // namespace havre::store
