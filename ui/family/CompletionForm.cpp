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
    QCoro::connect(m_session->core().typedIns(matricule), this, [this](const Result<identity::Ins> &ins) {
        if (!ins)
            return finish(ErrorText::of(ins.error()));
        write(*ins);
    });
}

void CompletionForm::write(const identity::Ins &ins)
{
    if (!m_session)
        return;
    QCoro::connect(m_session->core().completeSpace(ins), this, [this](const Result<family::Card> &card) {
        finish(card ? ErrorText() : ErrorText::of(card.error()));
        if (!card || !m_session)
            return;
        m_session->resume(); // their record can be asked for now
        Q_EMIT completed();
    });
}

} // namespace havre::ui
