// Label, value and a quieter note: the facts above a document, the people behind it, its technical card.
// Threading: main thread.
#pragma once

#include "ui/support/ListModel.h"

namespace havre::ui {

struct Fact {
    QString label;
    QString value;
    QString note;
};

class FactsModel : public HAVRE_LIST_OF(Fact) {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a document has them")
public:
    enum Role { LabelRole = Qt::UserRole, ValueRole, NoteRole };

    using ListModel::ListModel;
    void show(QList<Fact> facts)
    {
        reset(std::move(facts));
        setState(Ready);
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{LabelRole, "label"}, {ValueRole, "value"}, {NoteRole, "note"}};
    }

protected:
    [[nodiscard]] QVariant field(const Fact &fact, int role) const override
    {
        return role == LabelRole ? fact.label : role == ValueRole ? fact.value : role == NoteRole ? fact.note : QVariant();
    }
};

} // namespace havre::ui
