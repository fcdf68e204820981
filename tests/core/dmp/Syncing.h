// A library, a fake DMP and a synchronisation between them.
#pragma once

#include "core/records/Library.h"
#include "tests/core/dmp/FakeDmp.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

namespace havre::tests {

class FakeTokens final : public ports::TokenSource {
public:
    QByteArray current = QByteArrayLiteral("good");
    QByteArray next = QByteArrayLiteral("good");
    int rejected = 0;
    QCoro::Task<Result<QByteArray>> accessToken() override { co_return Result<QByteArray>(current); } // a bare lvalue would be moved from (QCoro 0.8)
    void reject(QByteArray) override
    {
        ++rejected;
        current = next;
    }
};

inline const Certificates &sharedCertificates()
{
    static const Certificates certificates;
    return certificates;
}

struct Syncing : TestSpace {
    // Library and sync of one session have the rights of one table.
    explicit Syncing(family::Rights rights = family::Rights::own()) : library(*space, rights) {}

    FakeDmp server{sharedCertificates()};
    FakeTokens tokens;
    records::Library library;
    std::unique_ptr<dmp::Sync> sync = std::make_unique<dmp::Sync>(*space, library, tokens, nullptr, clock);

    Result<dmp::SyncReport> run(bool full = false)
    {
        dmp::Endpoint endpoint = server.endpoint();
        endpoint.rights = library.rights();
        return await(sync->run(endpoint, full));
    }
    QList<records::Row> rows()
    {
        return valueOf(await(library.rows(valueOf(await(library.find({}))))));
    }
    QStringList titles()
    {
        QStringList result;
        for (const auto &row : rows())
            result << row.title;
        return result;
    }
    static QStringList codes(const dmp::SyncReport &report)
    {
        QStringList result;
        for (const Error &error : report.failures)
            result << error.code;
        return result;
    }
};

} // namespace havre::tests
