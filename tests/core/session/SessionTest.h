// One real vault for a whole suite (key derivation is slow by design), emptied of its session between
// tests, and a provider of its own for each test.
#pragma once

#include "core/session/Session.h"
#include "core/session/SessionStore.h"
#include "tests/core/session/CodeOf.h"
#include "tests/core/session/TestProvider.h"
#include "tests/support/Await.h"
#include "tests/support/TestSpace.h"

#include <gtest/gtest.h>

namespace havre::tests {

class SessionTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { s_space = new TestSpace; }
    static void TearDownTestSuite()
    {
        delete s_space;
        s_space = nullptr;
    }
    void SetUp() override
    {
        auto work = [](vault::sqlite::Connection &c) { return c.execute("DELETE FROM session; DELETE FROM session_person"); };
        ASSERT_EQ(codeOf(await(space().write(work))), "");
        open();
    }
    void open() { session = std::make_unique<session::Session>(provider.platform(), space(), provider, clock()); }

    static vault::Space &space() { return *s_space->space; }
    static ManualClock &clock() { return s_space->clock; }
    static void change(const char *sql)
    {
        auto work = [sql](vault::sqlite::Connection &c) { return c.execute(sql); };
        ASSERT_EQ(codeOf(await(space().write(work))), "");
    }
    static session::StoredSession stored()
    {
        auto work = [](vault::sqlite::Connection &c) { return session::readSession(c); };
        return valueOf(await(space().read(work)));
    }

    TestProvider provider{clock()};
    std::unique_ptr<session::Session> session;

private:
    static inline TestSpace *s_space = nullptr;
};

} // namespace havre::tests
