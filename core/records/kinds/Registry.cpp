#include "core/records/kinds/Families.h"

#include <QHash>

namespace havre::records::kinds {
namespace {

constexpr Kind Document_[] = {
    KIND("document", NAME("kinds", "Document"), "file", Other, "", ""),
};

// Where a class leads when the type is not known: enough for the category and an honest name.
constexpr Kind ByClass[] = {
    KIND("report", NAME("kinds", "Compte rendu"), "report", Report, "", "10"),
    KIND("summary", NAME("kinds", "Synthèse"), "clipboard", Synthesis, "", "11"),
    KIND("imaging", NAME("kinds", "Imagerie"), "scan", Imaging, "", "31"),
    KIND("prescription-class", NAME("kinds", "Prescription"), "pill", Prescription, "", "42"),
    KIND("dispensation-class", NAME("kinds", "Délivrance"), "pill", Prescription, "", "43"),
    KIND("plan", NAME("kinds", "Plan ou protocole de soins"), "clipboard", Journey, "", "44"),
    KIND("treatment", NAME("kinds", "Traitement administré"), "syringe", Prescription, "", "45"),
    KIND("certificate-class", NAME("kinds", "Certificat"), "file", Certificate, "", "52"),
    KIND("reimbursement-class", NAME("kinds", "Remboursements"), "receipt", Reimbursement, "", "60"),
    KIND("patient-class", NAME("kinds", "Document personnel"), "file-plus", Other, "", "90"),
    KIND("management", NAME("kinds", "Document administratif"), "file", Administrative, "", "95"),
};

struct Index {
    QList<const Kind *> all;
    QHash<QString, const Kind *> byModel;
    QHash<QString, const Kind *> byCode;
    QHash<QString, const Kind *> byClass;

    Index()
    {
        for (const auto family : {syntheses(), reports(), imaging(), biology(), medicines(), vaccination(), children(),
                 pregnancy(), certificates(), journeys(), administrative(), deposited()})
            for (const Kind &kind : family)
                add(kind);
        for (const Kind &kind : ByClass) {
            all.append(&kind);
            byClass.insert(QString::fromLatin1(kind.codes), &kind);
        }
        all.append(&Document_[0]);
    }

private:
    void add(const Kind &kind)
    {
        all.append(&kind);
        for (const QString &model : QString::fromLatin1(kind.templates).split(u' ', Qt::SkipEmptyParts))
            byModel.insert(model.count(u'.') > 3 ? model : QStringLiteral("1.2.250.1.213.1.1.1.") + model, &kind);
        for (const QString &code : QString::fromLatin1(kind.codes).split(u' ', Qt::SkipEmptyParts))
            byCode.insert(code, &kind);
    }
};

const Index &registry()
{
    static const Index index;
    return index;
}

} // namespace

const Kind &kindOf(const QStringList &templateIds, const Code &type, const Code &klass)
{
    // The most exact model comes last in a header: 1.2.250.1.213.1.1.1.5, then …5.1.
    const Kind *byModel = nullptr;
    qsizetype exactness = 0;
    for (const QString &id : templateIds)
        if (const Kind *found = registry().byModel.value(id); found && id.size() >= exactness) {
            byModel = found;
            exactness = id.size();
        }
    if (byModel)
        return *byModel;
    if (const Kind *found = registry().byCode.value(type.code))
        return *found;
    const QString code = klass.code.isEmpty() ? classOf(type).code : klass.code;
    if (const Kind *found = registry().byClass.value(code))
        return *found;
    return Document_[0];
}

const QList<const Kind *> &all() { return registry().all; }

} // namespace havre::records::kinds
