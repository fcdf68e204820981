#include "ui/family/CompletionForm.h"

#include <QCoroTask>

namespace havre::ui {

void CompletionForm::finish(const ErrorText &error)
{
    m_busy = false;
    m_error = error;
    Q_EMIT busyChanged();
}

void CompletionForm::complete(const QString &matricule)
{
    if (!m_session || m_busy)
        return;
    m_busy = true;
    m_error = {};
    Q_EMIT busyChanged();
    QCoro::connect(m_session->core().household(), this, [this, matricule](const Result<QList<family::Card>> &cards) {
        if (!cards || cards->isEmpty())
            return finish(cards ? ErrorText() : ErrorText::of(cards.error()));
        const identity::Ins &owners = cards->first().person.ins;
        write(matricule, owners.isTest() ? owners.oid() : QString(identity::NirOid));
    });
}

void CompletionForm::write(const QString &matricule, const QString &oid)
{
    const Result<identity::Ins> ins = identity::Ins::parse(matricule, oid);
    if (!ins)
        return finish(ErrorText::of(ins.error()));
    if (!m_session)
        return;
    QCoro::connect(m_session->core().completeSpace(*ins), this, [this](const Result<family::Card> &card) {
        finish(card ? ErrorText() : ErrorText::of(card.error()));
        if (!card || !m_session)
            return;
        m_session->resume(); // their record can be asked for now
        Q_EMIT completed();
    });
}

} // namespace havre::ui
