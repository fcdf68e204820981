// The DMP's documents: read from folders, read again when files change, so that a file dropped into a
// folder while the sandbox runs is in the next search. Threading: the server's thread.
#pragma once

#include "app/sandbox/dmp/Entry.h"
#include "app/sandbox/people/People.h"
#include "core/foundation/Clock.h"
#include "core/foundation/Result.h"

#include <QHash>
#include <QJsonObject>

namespace havre::sandbox {

class Shelf {
public:
    explicit Shelf(const Clock &clock) : m_clock(clock) {}
    // Every file below `folder` belongs to `owner`. NotFound "sandbox.records-absent".
    [[nodiscard]] Result<void> addFolder(const QString &folder, const Resident &owner);
    void refresh(); // looks at the folders again
    // Where what is deposited goes, a folder for each person. Before the first deposit().
    [[nodiscard]] Result<void> openDeposits(const QString &folder, const QList<Resident> &people);
    // False for a type of content that a folder of documents does not know, or when it cannot be written.
    [[nodiscard]] bool deposit(const Resident &owner, const QJsonObject &sidecar, const QByteArray &bytes);
    void relabel(const QString &id, const QList<Coded> &confidentiality); // until the sandbox ends

    [[nodiscard]] QList<const Entry *> of(const QString &login) const;
    [[nodiscard]] const Entry *byId(const QString &id) const;
    [[nodiscard]] const Entry *byMaster(const QString &login, const QString &masterIdentifier) const;
    [[nodiscard]] static QByteArray bytesOf(const Entry &entry);
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }

private:
    struct Folder {
        QString path;
        Resident owner;
    };
    struct Stamp {
        QDateTime modified;
        qint64 size = 0;
        bool operator==(const Stamp &) const = default;
    };
    void read(const QString &file, const Resident &owner, bool first);
    void applyRelations();
    const Clock &m_clock;
    QList<Folder> m_folders;
    QString m_deposits;
    QHash<QString, Stamp> m_stamps; // by file
    QHash<QString, Entry> m_entries; // by id
    QHash<QString, QString> m_idOfFile;
    bool m_first = true;
};

} // namespace havre::sandbox
