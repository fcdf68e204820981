// The persons' telephones: the SMS that "arrived" are on the page /telephone, and the latest code in a
// file when the sandbox was asked for one (scripts and tests). Threading: any one thread.
#pragma once

#include "core/foundation/Clock.h"
#include "app/sandbox/people/People.h"

#include <QDateTime>

namespace havre::sandbox {

struct Sms {
    QDateTime time;
    QString phone;
    QString name;
    QString code;
};

class Telephone {
public:
    Telephone(const Clock &clock, QString codeFile) : m_clock(clock), m_codeFile(std::move(codeFile)) {}
    void send(const Resident &to, const QString &code);
    [[nodiscard]] const QList<Sms> &messages() const { return m_messages; } // newest first, at most 20

private:
    const Clock &m_clock;
    QString m_codeFile;
    QList<Sms> m_messages;
};

} // namespace havre::sandbox
