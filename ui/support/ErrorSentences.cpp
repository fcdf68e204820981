#include "ui/support/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace havre::ui {
namespace {

constexpr std::array sentences{
    Sentence{"foundation.cancelled", QT_TRANSLATE_NOOP("ErrorText", "C’est arrêté"),
             QT_TRANSLATE_NOOP("ErrorText", "Rien n’a été changé."), nullptr},
    Sentence{"vault.wrong-password", QT_TRANSLATE_NOOP("ErrorText", "Ce n’est pas le bon mot de passe"),
             QT_TRANSLATE_NOOP("ErrorText", "Vérifiez la casse et les espaces, puis essayez encore."), nullptr},
};

} // namespace

std::span<const Sentence> errorSentences()
{
    return sentences;
}

} // namespace havre::ui
