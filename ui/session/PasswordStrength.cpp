#include "ui/session/PasswordStrength.h"

#include <QCoreApplication>

namespace havre::ui {
namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("PasswordStrength", text);
}

} // namespace

QString adviceOn(vault::Judgement::Strength strength)
{
    switch (strength) {
    case vault::Judgement::TooShort:
        return said(QT_TRANSLATE_NOOP("PasswordStrength", "Encore un peu court : douze caractères, ou cinq mots séparés par des espaces."));
    case vault::Judgement::Weak:
        return said(QT_TRANSLATE_NOOP("PasswordStrength", "Trop facile à deviner. Évitez les suites et les mots que tout le monde choisit."));
    case vault::Judgement::Fair:
        return said(QT_TRANSLATE_NOOP("PasswordStrength", "Correct. Quelques caractères ou un mot de plus le rendraient solide."));
    case vault::Judgement::Good:
        return said(QT_TRANSLATE_NOOP("PasswordStrength", "Solide."));
    case vault::Judgement::Empty:
        break;
    }
    return {};
}

} // namespace havre::ui
