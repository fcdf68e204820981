// What the share server keeps: sealed files it cannot read, until when, how many wrong passcodes are left, and who came.
// On disk, so that a restart neither loses a link nor forgives a wrong passcode; files go at the end of a share, its log
// thirty days later. Threading: the server's thread.
#pragma once

#include "core/foundation/Clock.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

#include <optional>

namespace havre::sandbox {

struct SharedLink {
    QString id;
    QByteArray manage;   // base64url SHA-256 of the right to end it
    QByteArray salt;
    QByteArray passcode; // base64url SHA-256 of salt and passcode
    QDateTime expires;
    int remaining = 10;
    int files = 0;
    int present = 0; // files received, in order
    bool ended = false; // revoked, or too many wrong passcodes
    QJsonArray log;     // {time, act, recipient}

    [[nodiscard]] bool ready() const { return present == files; }
};

class ShareShelf {
public:
    static constexpr qint64 MaxFile = 120LL * 1024 * 1024;

    ShareShelf(QString folder, const Clock &clock);
    // False when the name is taken, or nothing can be written.
    [[nodiscard]] bool add(const SharedLink &link);
    [[nodiscard]] SharedLink *find(const QString &id); // also an ended or late one
    [[nodiscard]] bool isOpen(const SharedLink &link) const;
    [[nodiscard]] bool put(SharedLink &link, const QByteArray &sealed);
    [[nodiscard]] QByteArray file(const SharedLink &link, int number) const;
    void note(SharedLink &link, const QString &act, const QString &recipient);
    void end(SharedLink &link); // its files go
    void sweep();

private:
    [[nodiscard]] QString folderOf(const QString &id) const;
    [[nodiscard]] bool save(const SharedLink &link) const;
    void load();
    QString m_folder;
    const Clock &m_clock;
    QHash<QString, SharedLink> m_links;
};

} // namespace havre::sandbox
