#include "app/sandbox/oidc/Telephone.h"

#include <QFile>
#include <QSaveFile>

namespace havre::sandbox {

void Telephone::send(const Resident &to, const QString &code)
{
    m_messages.prepend(Sms{m_clock.now(), to.phone, to.givenName, code});
    if (m_messages.size() > 20)
        m_messages.removeLast();
    if (m_codeFile.isEmpty())
        return;
    QSaveFile file(m_codeFile);
    const QByteArray line = code.toLatin1() + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(line) != line.size() || !file.commit())
        fprintf(stderr, "havre-sandbox: the code file cannot be written\n");
}

} // namespace havre::sandbox
