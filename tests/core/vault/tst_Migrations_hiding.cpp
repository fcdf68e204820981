// 019: of documents that were here before, nobody wrote down which codes were the server's and which their own.
#include "core/vault/Migrations_p.h"
#include "tests/support/Await.h"

#include <QTemporaryDir>

#include <algorithm>

namespace havre::tests {
namespace {

using vault::sqlite::Connection;

// A row of the table as it was.
Result<void> put(Connection &c, int position, int origin, const char *contentType, const char *codes)
{
    HAVRE_TRY(row, c.prepare("INSERT INTO document(position, id, entry_id, title, title_key, category, type_code, type_system, type_display, "
                             "class_code, class_system, class_display, format_code, format_system, format_display, author, author_key, "
                             "organization, authors, custodian, content_type, size, sha256, blob, confidentiality, masked, set_id, "
                             "version, replaces, origin, received, verified, unseen, indexed) VALUES(?1, ?2, '', '', '', 0, '', '', '', "
                             "'', '', '', '', '', '', '', '', '', '[]', '', ?3, 0, ?2, ?2, ?4, 0, '', 0, '', ?5, 0, 0, 0, 1)"));
    row.bind(1, position).bind(2, QByteArray(16, static_cast<char>('a' + position))).bind(3, QString::fromLatin1(contentType));
    return row.bind(4, QString::fromLatin1(codes)).bind(5, origin).run();
}

} // namespace

TEST(MigrationOfHiding, ShowsNothingWiderThanItWas)
{
    QTemporaryDir folder;
    const SecretBytes key = SecretBytes::random(32);
    const auto all = vault::builtInMigrations();
    auto c = valueOf(Connection::open(folder.filePath(QStringLiteral("a.db")), key, Connection::Mode::Create));
    const auto here = std::find_if(all.cbegin(), all.cend(), [](const auto &one) { return one.sql.contains("ADD COLUMN own_confidentiality"); });
    ASSERT_NE(here, all.cend());
    ASSERT_OK(vault::migrate(*c, all.first(here->number - 1)));
    ASSERT_OK(put(*c, 1, 0, "text/xml", "N"));
    ASSERT_OK(put(*c, 2, 0, "text/xml", "N MASQUE_PS INVISIBLE_REPRESENTANTS_LEGAUX"));
    ASSERT_OK(put(*c, 3, 0, "text/xml", "MASQUE_PS"));
    ASSERT_OK(put(*c, 4, 0, "application/pdf", "INVISIBLE_REPRESENTANTS_LEGAUX")); // says nothing itself: the server's
    ASSERT_OK(put(*c, 5, 1, "application/pdf", "R"));                              // of the message it came with
    ASSERT_OK(vault::migrate(*c, all));
    QStringList own;
    auto rows = c->prepare("SELECT own_confidentiality FROM document ORDER BY position");
    while (valueOf(rows->step()))
        own.append(rows->text(0));
    EXPECT_EQ(own, (QStringList{QStringLiteral("N"), QStringLiteral("N INVISIBLE_REPRESENTANTS_LEGAUX"), QString(), QString(), QStringLiteral("R")}))
        << own.join(u'\n').toStdString();
}

} // namespace havre::tests
