// The link, the code that shows it, and documents as a share carries them: hostile words stay words.
#include "core/sharing/Contents.h"
#include "core/sharing/Narrative.h"
#include "core/sharing/Shlink.h"
#include "core/sharing/Symbols.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <pugixml.hpp>

namespace havre::tests {
namespace {

using sharing::Shlink;

QString s(const char *text) { return QString::fromUtf8(text); }

Shlink link()
{
    Shlink one;
    one.manifest = QUrl(s("https://127.0.0.1:4443/share/m/abc"));
    one.key = SecretBytes::random(32);
    one.expires = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    one.label = s("Bilan « du mois »");
    return one;
}

TEST(Shlink, IsReadAsWritten)
{
    const Shlink one = link();
    for (const QString &text : {one.written(), s("https://127.0.0.1:4443/share/view#") + one.written()}) {
        const auto read = Shlink::parse(text);
        ASSERT_OK(read);
        EXPECT_EQ(read->manifest, one.manifest);
        EXPECT_TRUE(read->key.equals(one.key));
        EXPECT_EQ(read->expires, one.expires);
        EXPECT_EQ(read->label, one.label);
        EXPECT_TRUE(read->passcode);
    }
}

// The example of the specification (SMART Health Links 1.0, "Construct a SMART Health Link Payload") in its own letters.
TEST(Shlink, PayloadHasTheMembersOfTheSpecification)
{
    const QByteArray payload = QByteArray::fromBase64(link().written().mid(8).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonObject said = QJsonDocument::fromJson(payload).object();
    EXPECT_EQ(said.keys(), (QStringList{s("exp"), s("flag"), s("key"), s("label"), s("url"), s("v")}));
    EXPECT_EQ(said.value(s("key")).toString().size(), 43);
    EXPECT_EQ(said.value(s("exp")).toInteger(), 1772445600);
}

TEST(Shlink, RefusesWhatIsNone)
{
    const QString good = link().written();
    const auto coded = [](const char *json) { return s("shlink:/") + QString::fromLatin1(QByteArray(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)); };
    for (const QString &bad : {QString(), s("shlink:/"), good.left(40), s("x") + good, good + s("="), s("shlink:/") + QString(5000, u'A'),
                               coded("[]"), coded("{\"url\":\"http://a.example/\",\"key\":\"rxTgYlOaKJPFtcEd0qcceN8wEU4p94SqAwIWQe6uX7Q\"}"),
                               coded("{\"url\":\"https://a.example/\",\"key\":\"short\"}"),
                               coded("{\"v\":2,\"url\":\"https://a.example/\",\"key\":\"rxTgYlOaKJPFtcEd0qcceN8wEU4p94SqAwIWQe6uX7Q\"}")})
        EXPECT_CODE(Shlink::parse(bad), "sharing.link");
    EXPECT_OK(Shlink::parse(coded("{\"url\":\"https://a.example/\",\"key\":\"rxTgYlOaKJPFtcEd0qcceN8wEU4p94SqAwIWQe6uX7Q\"}")));
}

TEST(Symbols, QrCodeHasItsThreeEyes)
{
    const auto code = sharing::qrCode(link().written());
    ASSERT_OK(code);
    const int side = code->width;
    EXPECT_EQ(side % 4, 1); // 17 + 4 × version
    const auto dark = [&](int x, int y) { return sharing::isDark(*code, x, y); };
    for (const auto &[x, y] : {std::pair{0, 0}, std::pair{side - 7, 0}, std::pair{0, side - 7}}) {
        for (int i = 0; i < 7; ++i)
            EXPECT_TRUE(dark(x + i, y) && dark(x + i, y + 6) && dark(x, y + i) && dark(x + 6, y + i));
        for (int i = 1; i < 6; ++i)
            EXPECT_FALSE(dark(x + i, y + 1));
    }
    EXPECT_CODE(sharing::qrCode(QString(5000, u'A')), "sharing.too-long");
}

TEST(Symbols, DatamatrixHasItsBordersAndSaysTheIns)
{
    identity::Person person;
    person.givenName = s("Louise-Élodie");
    person.familyName = s("Moreau");
    person.birthDate = QDate(1984, 5, 12);
    person.ins = valueOf(identity::Ins::parse(s("284058832102532"), s("1.2.250.1.213.1.4.10")));
    const QByteArray message = sharing::insMessage(person);
    EXPECT_EQ(message, QByteArray("IS010000000000000000000000S1284058832102532S21.2.250.1.213.1.4.10\x1dS3LOUISE-ELODIE\x1dS4MOREAU\x1dS5FS612-05-1984"));
    const auto code = sharing::datamatrix(message);
    ASSERT_OK(code);
    ASSERT_EQ(code->width, code->height);
    for (int i = 0; i < code->width; ++i) { // solid on the left and below, every other one above
        EXPECT_TRUE(sharing::isDark(*code, 0, i) && sharing::isDark(*code, i, code->height - 1));
        EXPECT_EQ(sharing::isDark(*code, i, 0), i % 2 == 0);
    }
    EXPECT_TRUE(sharing::insMessage({}).isEmpty());
}

TEST(Narrative, IsXhtmlWhateverTheWords)
{
    using records::cda::Block;
    using records::cda::Run;
    records::cda::Cda read;
    Block item;
    item.kind = Block::Kind::ListItem;
    item.marker = s("•");
    item.runs = {Run{s("</li><script>alert(1)</script>\x01 & \"'"), Run::Bold | Run::Superscript, {}}};
    Block row;
    row.kind = Block::Kind::TableRow;
    row.table = 0;
    row.cells = {{{Run{s("<b>"), 0, {}}}, 3, 1, true, 0}, {{Run{s("2"), 0, {}}}, 1, 1, false, 0}};
    Block heading;
    heading.kind = Block::Kind::Heading;
    heading.level = 1;
    heading.runs = {Run{s("Résultats"), 0, {}}};
    read.blocks = {heading, item, item, row, row, heading};
    const QString out = sharing::narrativeOf(read);
    pugi::xml_document parsed;
    ASSERT_TRUE(parsed.load_string(out.toUtf8().constData())) << out.toStdString();
    const auto div = parsed.child("div");
    EXPECT_STREQ(div.attribute("xmlns").value(), "http://www.w3.org/1999/xhtml");
    QStringList order;
    for (const auto &child : div.children())
        order << QString::fromUtf8(child.name());
    EXPECT_EQ(order, (QStringList{s("h3"), s("ul"), s("table"), s("h3")}));
    EXPECT_STREQ(div.select_node("ul/li[1]//b").node().child_value(), "</li><script>alert(1)</script> & \"'");
    EXPECT_STREQ(div.select_node("table/tr[2]/th").node().attribute("colspan").value(), "3");
    EXPECT_FALSE(div.select_node("//script"));
}

struct LongDocument final : ports::OpenDocument {
    int pageCount() const override { return 60; }
    QSizeF pageSize(int) const override { return {595, 842}; }
    QCoro::Task<Result<ports::PixelPage>> page(int, QSize) override { co_return failure(Fault::NotFound, QLatin1String("render.no-page")); }
    QCoro::Task<Result<QByteArray>> jpeg(int number, QSize) override { co_return QByteArray("page ") + QByteArray::number(number); }
    QCoro::Task<Result<QString>> text() override { co_return QString(); }
};

struct LongRenderer final : ports::Renderer {
    QCoro::Task<Result<std::shared_ptr<ports::OpenDocument>>> open(QByteArray, QString) override { co_return std::make_shared<LongDocument>(); }
};

// What is not drawn is still counted: the reader's page says that the original has more.
TEST(Contents, EachPageSaysHowManyThereAre)
{
    records::Document document;
    document.id = DocumentId::random();
    document.contentType = s("application/pdf");
    LongRenderer renderer;
    const QByteArray json = valueOf(await(sharing::contentOf(document, "%PDF-1.7", &renderer)));
    QStringList titles;
    for (const QJsonValue &content : QJsonDocument::fromJson(json).object().value(s("content")).toArray())
        if (content.toObject().contains(s("format")))
            titles << content.toObject().value(s("attachment")).toObject().value(s("title")).toString();
    ASSERT_EQ(titles.size(), sharing::MaxDrawnPages);
    EXPECT_EQ(titles.first(), s("Page 1 sur 60"));
    EXPECT_EQ(titles.last(), s("Page 40 sur 60"));
}

TEST(Contents, CarryTheOriginalAndItsWords)
{
    records::Document document;
    document.id = DocumentId::random();
    document.title = s("Lettre <b>du</b> jour");
    document.contentType = s("text/plain");
    const QByteArray bytes = s("Une ligne\n<i>deux</i>").toUtf8();
    const QByteArray json = valueOf(await(sharing::contentOf(document, bytes, nullptr)));
    const QJsonObject resource = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(resource.value(s("resourceType")).toString(), s("DocumentReference"));
    EXPECT_EQ(resource.value(s("description")).toString(), document.title);
    EXPECT_FALSE(resource.contains(s("subject")));
    EXPECT_TRUE(resource.value(s("text")).toObject().value(s("div")).toString().contains(s("&lt;i&gt;deux&lt;/i&gt;")));
    const QJsonArray contents = resource.value(s("content")).toArray();
    ASSERT_EQ(contents.size(), 1);
    const QJsonObject attachment = contents.first().toObject().value(s("attachment")).toObject();
    EXPECT_EQ(QByteArray::fromBase64(attachment.value(s("data")).toString().toLatin1()), bytes);
    document.contentType = s("text/xml"); // damaged: nothing to read, still there to save
    const QByteArray damaged = valueOf(await(sharing::contentOf(document, "<ClinicalDocument", nullptr)));
    EXPECT_FALSE(QJsonDocument::fromJson(damaged).object().contains(s("text")));
    EXPECT_CODE(await(sharing::contentOf(document, QByteArray(sharing::MaxShared + 1, 'x'), nullptr)), "sharing.too-large");
}

} // namespace
} // namespace havre::tests
