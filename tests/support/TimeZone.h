// The time zone the test lives in, as long as this stands.
#pragma once

#include <QByteArray>

#include <ctime>

namespace havre::tests {

class TimeZone {
public:
    explicit TimeZone(const char *name) : m_set(qEnvironmentVariableIsSet("TZ")), m_before(qgetenv("TZ"))
    {
        qputenv("TZ", name);
        tzset();
    }
    ~TimeZone()
    {
        if (m_set)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(TimeZone)

private:
    bool m_set;
    QByteArray m_before;
};

} // namespace havre::tests
