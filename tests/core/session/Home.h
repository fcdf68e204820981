// A vault with its owner's session, and a way to make children's spaces and to turn to them.
#pragma once

#include "core/journal/AccessJournal.h"
#include "core/session/UnlockedSession.h"
#include "tests/support/Await.h"
#include "tests/support/MemorySecretStore.h"

#include <QTemporaryDir>

namespace havre::tests {

class Home : public ::testing::Test {
protected:
    static constexpr const char *Password = "ancre marée balise quai voile";
    void SetUp() override
    {
        auto created = await(vault::Vault::create(directory, SecretBytes::copyOf(Password), secrets, vault::KdfCost::floor(), clock));
        ASSERT_OK(created);
        unlocked = valueOf(await(begin(std::move(*created))));
        owner = unlocked->space().person();
    }
    QCoro::Task<Result<std::unique_ptr<session::UnlockedSession>>> begin(std::unique_ptr<vault::Vault> vault)
    {
        return session::UnlockedSession::begin(std::move(vault), std::nullopt, {&secrets, nullptr, nullptr, &clock});
    }
    Result<std::unique_ptr<vault::Vault>> open()
    {
        return await(vault::Vault::open(directory, SecretBytes::copyOf(Password), secrets, clock));
    }
    static family::NewSpace child(const char *given)
    {
        family::NewSpace wanted;
        wanted.person.givenName = QString::fromUtf8(given);
        wanted.person.familyName = QStringLiteral("Moreau");
        wanted.person.birthDate = QDate(2025, 9, 29);
        return wanted;
    }
    PersonId make(const char *given) { return valueOf(await(unlocked->createSpace(child(given)))).person.id; }
    void turn(const PersonId &to) { unlocked = valueOf(await(session::UnlockedSession::turn(unlocked, to))); }
    DocumentId file(const char *title)
    {
        records::NewDocument arriving;
        arriving.document.title = QString::fromUtf8(title);
        arriving.document.contentType = QStringLiteral("text/plain");
        arriving.document.confidentiality = {QStringLiteral("N")};
        arriving.bytes = QByteArray("Une note : ") + title;
        arriving.journalActor = QStringLiteral("Vous");
        return valueOf(await(unlocked->library().add(arriving)));
    }
    QString folderOf(const PersonId &id) const { return directory + QStringLiteral("/persons/") + id.toString(); }

    QTemporaryDir folder;
    QString directory = folder.filePath(QStringLiteral("vault"));
    ManualClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 42), Qt::UTC)};
    MemorySecretStore secrets;
    std::unique_ptr<session::UnlockedSession> unlocked;
    PersonId owner;
};

} // namespace havre::tests
