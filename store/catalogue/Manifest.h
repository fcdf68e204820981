// One app of the catalogue as its signed manifest says: what it is, who stands behind it, what the State checked,
// what it would ask and why. The format is FORMAT.md. Texts are shown as plain text; control and direction
// marks are taken out.
// Threading: values and pure functions. Errors: Malformed "catalogue.manifest", the field in the detail.
#pragma once

#include "core/foundation/Result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <QUrl>

namespace havre::store {

using Localised = QHash<QString, QString>; // "fr" → text; "fr" is always there
[[nodiscard]] QString said(const Localised &text, const QString &language); // or in French

enum class Kind { Bundle, Inside, Browser };          // verified files, a service inside Havre, the person's browser
enum class Status { Online, Suspended, Withdrawn };
enum class Verdict { Met, Partly, Unmet };
enum class Price { Free, Paid, Covered };             // covered: by the health insurance, on prescription

struct Criterion {
    QString domain; // security, interoperability, ethics, accessibility
    Verdict verdict = Verdict::Unmet;
    Localised evidence;
    QDate date;
};

struct Decision { // of the commission of patients and professionals
    bool approved = false;
    QString number;
    QDate date;
    Localised reason;
};

struct Permission {
    QString id; // store/permissions: "health.glucose.read"
    Localised why;
};

struct BundleFile { // of a verified bundle: what is loaded is these bytes or nothing
    QString name; // flat: "index.html"
    qint64 length = 0;
    QByteArray sha256;
};

struct App {
    QString id; // reverse DNS
    QString name;
    QString version;
    Localised summary;     // one sentence
    Localised description; // paragraphs
    QString publisher;
    QString publisherKind; // association, public, company, hospital, university
    QString place;         // where data go: "France", or "device" when nowhere
    bool certifiedHosting = false; // HDS
    QStringList themes;
    QStringList languages;
    Price price = Price::Free;
    Localised priceText;
    QString device; // medical-device class: empty, I, IIa, IIb
    Kind kind = Kind::Browser;
    Status status = Status::Online;
    Localised statusReason;
    QUrl entry; // https
    QList<Criterion> criteria;
    Decision decision;
    QList<Permission> permissions;
    QList<BundleFile> files; // of a Bundle; empty: not published yet
    [[nodiscard]] const BundleFile *file(const QString &called) const; // null: none
};

// A target's path in the catalogue: "bundles/<id>/<version>/<name>".
[[nodiscard]] QString bundlePath(const App &app, const QString &file);

struct Theme {
    QString id;
    Localised name;
    QString glyph;
};

[[nodiscard]] Result<QList<Theme>> readThemes(const QByteArray &json);
[[nodiscard]] Result<QList<App>> readApps(const QByteArray &json); // apps/<theme>.json

} // namespace havre::store
