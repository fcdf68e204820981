// Those who wrote in the record lately: the doctor, the laboratory, the ward, each with their newest document.
// Threading: main thread.
#pragma once

#include "core/session/UnlockedSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>

namespace havre::ui {

struct Clinician {
    QString name;         // "Dr Anne Lefèvre", or a place where nobody is named
    QString organization; // empty when it is what `name` says
    QString title;        // of their newest document
    QDateTime date;
    bool operator==(const Clinician &) const = default;
};

// Distinct authors of the newest documents, at most `limit`, the most recent first.
[[nodiscard]] QCoro::Task<Result<QList<Clinician>>> readClinicians(QPointer<session::UnlockedSession> core, int limit);

class CliniciansModel : public HAVRE_LIST_OF(Clinician) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("HomeModel has one")
public:
    enum Role { NameRole = Qt::UserRole, OrganizationRole, InitialRole, LatestRole };

    using ListModel::ListModel;
    // `owner` is left out: what one wrote oneself is not from a clinician.
    void show(QList<Clinician> clinicians, const QString &owner, const QDate &today);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant field(const Clinician &clinician, int role) const override;

private:
    QDate m_today;
};

} // namespace havre::ui
