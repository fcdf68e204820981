// A verified bundle on this device: <folder>/apps/<id>/<version>/, read-only, public files with nothing of the person.
// The disk is believed in nothing: each file is hashed at every load against the signed manifest kept in the vault.
// Threading: a value, anywhere; install() main thread, its files are hashed and written on a worker.
// Errors: NotFound "catalogue.not-installed", Refused "catalogue.bundle" (a file is not the signed one), Exhausted
// "catalogue.storage"; install(): Catalogue::fetchBundle()'s too.
#pragma once

#include "store/catalogue/Catalogue.h"

namespace havre::store {

class Bundle {
public:
    Bundle(QString folder, App app); // folder: Source::folder

    // The signed bytes of one of its files, or an error; a name that is not in the manifest is not looked for.
    [[nodiscard]] Result<QByteArray> file(const QString &name) const;
    [[nodiscard]] Result<void> check() const; // every file
    // All files or none; other versions of the app are then removed.
    [[nodiscard]] Result<void> put(const QList<QByteArray> &files) const;

private:
    [[nodiscard]] QString place() const;
    QString m_folder;
    App m_app;
};

// Whole already, or fetched and put.
[[nodiscard]] QCoro::Task<Result<void>> install(Source source, vault::Space &space, const Clock &clock, App app);

} // namespace havre::store
