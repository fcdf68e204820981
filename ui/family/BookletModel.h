// A child's booklet as the page shows it: the next examination, the vaccines, what is late, each with its state in words.
// Threading: main thread.
#pragma once

#include "core/family/booklet/Booklet.h"
#include "ui/family/ChildModel.h"

namespace havre::ui {

class BookletModel : public havre::ui::ChildModel { // in full: moc takes base names to the letter
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString initial READ initial NOTIFY changed)
    Q_PROPERTY(QString age READ age NOTIFY changed)             // "5 mois"
    Q_PROPERTY(QString born READ born NOTIFY changed)           // "née le 29 septembre 2025"
    // The examination whose time is or comes next: {id, name, title, said, from, until, share, over, tag, tone, mayTell, number,
    // count}.
    Q_PROPERTY(QVariantMap next READ next NOTIFY changed)
    // [{id, name, when, why, tag, tone, glyph, document, tells, toldDay, near}]: every examination, and every dose but those of
    // TooLate. tells: the family may say when it was done; toldDay: the day they said, "02/03/2026". near: what is late, due or
    // soon, the latest that were done and the first to come.
    Q_PROPERTY(QVariantList exams READ exams NOTIFY changed)
    Q_PROPERTY(QVariantList doses READ doses NOTIFY changed)
    Q_PROPERTY(QString dosesSaid READ dosesSaid NOTIFY changed) // "4 doses faites sur 6 à cet âge"
    Q_PROPERTY(QString examsSaid READ examsSaid NOTIFY changed) // "5 faits sur 20"
    Q_PROPERTY(QString examsSource READ examsSource NOTIFY changed)
    Q_PROPERTY(QString dosesSource READ dosesSource NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)     // of what was told
    Q_PROPERTY(QString done READ done NOTIFY changed)           // "Sixième mois : c’est noté.", while it can be taken back
public:
    using ChildModel::ChildModel;
    [[nodiscard]] QString name() const { return card().person.givenName; }
    [[nodiscard]] QString initial() const { return card().person.givenName.left(1).toUpper(); }
    [[nodiscard]] QString age() const;
    [[nodiscard]] QString born() const;
    [[nodiscard]] QVariantMap next() const;
    [[nodiscard]] QVariantList exams() const;
    [[nodiscard]] QVariantList doses() const;
    [[nodiscard]] QString dosesSaid() const;
    [[nodiscard]] QString examsSaid() const;
    [[nodiscard]] QString examsSource() const;
    [[nodiscard]] QString dosesSource() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString done() const { return m_done; }

    Q_INVOKABLE QString todayTyped() const; // "02/03/2026"
    // The family says it was done that day, as people type it; answers by told() or `problem`.
    Q_INVOKABLE void tell(const QString &exam, const QString &day);
    Q_INVOKABLE void untell(const QString &exam); // as if never told
    Q_INVOKABLE void takeBack(); // the last of these two: it is as it was
    Q_INVOKABLE void forget();   // the problem goes

Q_SIGNALS:
    void told();

protected:
    void follow(session::UnlockedSession &core) override;
    void read(session::UnlockedSession &core) override;

private:
    struct Last {
        QString exam; // its id
        QDate before; // what was told of it; invalid: nothing
    };
    void tellCore(const QString &exam, const QDate &day, const QString &done);
    [[nodiscard]] const family::booklet::Exam *examOf(const QString &id) const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    family::booklet::Booklet m_booklet;
    QString m_problem;
    QString m_done;
    Last m_last;
};

} // namespace havre::ui
