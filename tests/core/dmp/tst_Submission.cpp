// What is sent to the DMP: a transaction that names its document once, and the smallest change of who may see one.
#include "core/crypto/Digest.h"
#include "core/dmp/mhd/Reference.h"
#include "core/dmp/outbox/Submission.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace havre::tests {
namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

using Labels = QList<QStringList>;

QString steps(const Labels &labels, bool hidden)
{
    QStringList said;
    for (const QJsonValue &value : QJsonDocument::fromJson(dmp::visibilityPatch(labels, hidden)).array()) {
        const QJsonObject step = value.toObject();
        const QJsonValue told = step.value(s("value"));
        const QJsonObject label = told.isArray() ? told.toArray().first().toObject() : told.toObject();
        const QString code = told.isString() ? told.toString() : label.value(s("coding")).toArray().first().toObject().value(s("code")).toString();
        said << (step.value(s("op")).toString() + u' ' + step.value(s("path")).toString() + u' ' + code + (told.isArray() ? s(" (list)") : QString())).trimmed();
    }
    return said.join(s("; "));
}

TEST(VisibilityPatch, ChangesOneLabelAndLeavesTheOthers)
{
    EXPECT_EQ(steps({{s("N")}}, true), s("test /securityLabel/0/coding/0/code N; replace /securityLabel/0 MASQUE_PS"));
    EXPECT_EQ(steps({{s("INVISIBLE_REPRESENTANTS_LEGAUX")}, {s("N")}}, true),
              s("test /securityLabel/1/coding/0/code N; replace /securityLabel/1 MASQUE_PS"));
    EXPECT_EQ(steps({{s("INVISIBLE_REPRESENTANTS_LEGAUX")}}, true), s("add /securityLabel/- MASQUE_PS"));
    EXPECT_EQ(steps({{s("R")}, {s("MASQUE_PS")}}, false), s("test /securityLabel/1/coding/0/code MASQUE_PS; replace /securityLabel/1 N"));
    EXPECT_EQ(steps({}, true), s("add /securityLabel MASQUE_PS (list)"));
    for (const Labels &already : {Labels{{s("MASQUE_PS")}}, Labels{{s("V")}, {s("MASQUE_PS")}}})
        EXPECT_TRUE(dmp::visibilityPatch(already, true).isEmpty());
    EXPECT_TRUE(dmp::visibilityPatch({{s("N")}}, false).isEmpty());
    EXPECT_TRUE(dmp::visibilityPatch({}, false).isEmpty());
}

// One label may hold several codes: the others of it stay.
TEST(VisibilityPatch, LeavesTheOtherCodesOfALabel)
{
    EXPECT_EQ(steps({{s("N")}, {s("INVISIBLE_REPRESENTANTS_LEGAUX"), s("MASQUE_PS")}}, false),
              s("test /securityLabel/1/coding/1/code MASQUE_PS; remove /securityLabel/1/coding/1"));
    EXPECT_EQ(steps({{s("N"), s("INVISIBLE_REPRESENTANTS_LEGAUX")}}, true), s("add /securityLabel/- MASQUE_PS"));
    EXPECT_EQ(steps({{s("MASQUE_PS"), s("MASQUE_PS")}}, false), s("test /securityLabel/0/coding/0/code MASQUE_PS; replace /securityLabel/0 N")) << "the same twice";
}

// The label of the server's own list is meant, whatever the labels before it hold.
TEST(VisibilityPatch, CountsLabelsAndNotTheirCodes)
{
    const auto asked = [](const char *labels, bool hidden) {
        const QByteArray json = QByteArray(R"({"resourceType":"DocumentReference","id":"a","content":[{"attachment":{"url":"u"}}],"securityLabel":)") + labels + '}';
        return steps(valueOf(dmp::mhd::readReference(json)).labels, hidden);
    };
    EXPECT_EQ(asked(R"([{"text":"Réservé"},{"coding":[{"code":"INVISIBLE_REPRESENTANTS_LEGAUX"}]},{"coding":[{"code":"MASQUE_PS"}]}])", false),
              s("test /securityLabel/2/coding/0/code MASQUE_PS; replace /securityLabel/2 N"));
    EXPECT_EQ(asked(R"([{"coding":[{"code":"R"},{"code":"VERY"}]},{"coding":[{"code":"N"}]}])", true),
              s("test /securityLabel/1/coding/0/code N; replace /securityLabel/1 MASQUE_PS"));
}

TEST(Submission, NamesItsDocumentOnceAndSaysItsDigest)
{
    identity::Person person;
    person.givenName = s("Alice");
    person.familyName = s("Essai");
    person.birthDate = QDate(1984, 5, 12);
    person.ins = valueOf(identity::Ins::parse(s("284058832102532"), s("1.2.250.1.213.1.4.10")));
    records::Document document;
    document.masterIdentifier = dmp::newUniqueId();
    document.title = s("Lettre « du jour »");
    document.contentType = s("text/plain");
    const QByteArray bytes = "quelques mots";
    const QJsonObject bundle = QJsonDocument::fromJson(dmp::submission(person, document, bytes, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC))).object();
    EXPECT_EQ(bundle.value(s("type")).toString(), s("transaction"));
    QStringList types;
    QSet<QString> names;
    QJsonObject reference;
    for (const QJsonValue &value : bundle.value(s("entry")).toArray()) {
        const QJsonObject entry = value.toObject();
        const QJsonObject resource = entry.value(s("resource")).toObject();
        types << resource.value(s("resourceType")).toString();
        names << entry.value(s("fullUrl")).toString();
        const QString once = entry.value(s("request")).toObject().value(s("ifNoneExist")).toString();
        EXPECT_EQ(once, types.last() == s("DocumentReference") ? s("identifier=urn:ietf:rfc:3986|urn:oid:") + document.masterIdentifier : QString());
        if (types.last() == s("DocumentReference"))
            reference = resource;
        if (types.last() == s("Binary")) {
            EXPECT_EQ(QByteArray::fromBase64(resource.value(s("data")).toString().toLatin1()), bytes);
        }
    }
    EXPECT_EQ(types, (QStringList{s("List"), s("DocumentReference"), s("Binary")}));
    EXPECT_EQ(names.size(), 3);
    const QJsonObject attachment = reference.value(s("content")).toArray().first().toObject().value(s("attachment")).toObject();
    EXPECT_TRUE(names.contains(attachment.value(s("url")).toString()));
    EXPECT_EQ(attachment.value(s("size")).toInteger(), bytes.size());
    EXPECT_EQ(QByteArray::fromBase64(attachment.value(s("hash")).toString().toLatin1()), crypto::sha1(bytes));
    EXPECT_EQ(attachment.value(s("title")).toString(), document.title);
}

TEST(UniqueId, IsAnOidOf128Bits)
{
    static const QRegularExpression form(s("^2\\.25\\.[1-9][0-9]{30,38}$"));
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i)
        seen << dmp::newUniqueId();
    EXPECT_EQ(seen.size(), 200);
    for (const QString &one : std::as_const(seen))
        EXPECT_TRUE(form.match(one).hasMatch()) << one.toStdString();
}

} // namespace
} // namespace havre::tests
