#include "ui/journal/Sentences.h"

namespace havre::ui {

QString journalGlyph(journal::Act act)
{
    using journal::Act;
    switch (act) {
    case Act::VaultCreated:
        return QStringLiteral("key");
    case Act::Unlocked:
        return QStringLiteral("unlock");
    case Act::Locked:
        return QStringLiteral("lock");
    case Act::SignedIn:
        return QStringLiteral("user");
    case Act::SignedOut:
        return QStringLiteral("out");
    case Act::SyncDone:
        return QStringLiteral("refresh");
    case Act::DocumentReceived:
        return QStringLiteral("download");
    case Act::DocumentOpened:
        return QStringLiteral("eye");
    case Act::DocumentExported:
        return QStringLiteral("share");
    case Act::UnlockRefused:
        return QStringLiteral("warning");
    case Act::SettingsChanged:
        return QStringLiteral("sliders");
    case Act::MessageSent:
        return QStringLiteral("share");
    case Act::MessageOpened:
        return QStringLiteral("mail");
    case Act::SpaceCreated:
    case Act::SpaceOpened:
    case Act::SpaceClosed:
    case Act::SpaceCompleted:
        return QStringLiteral("user");
    case Act::AppOpened:
        return QStringLiteral("external");
    case Act::ShareCreated:
    case Act::ShareOpened:
    case Act::ShareRevoked:
        return QStringLiteral("share");
    case Act::DocumentDeposited:
        return QStringLiteral("out");
    case Act::DocumentHidden:
    case Act::HidingWithdrawn:
        return QStringLiteral("eye-off");
    case Act::DocumentShown:
    case Act::ShowingWithdrawn:
        return QStringLiteral("eye");
    case Act::MeasureNoted:
    case Act::MeasureRemoved:
        return QStringLiteral("heart");
    case Act::AppStarted:
    case Act::AppStopped:
        return QStringLiteral("grid");
    case Act::AppRead:
        return QStringLiteral("eye");
    case Act::AppWrote:
        return QStringLiteral("plus");
    case Act::GrantGiven:
        return QStringLiteral("unlock");
    case Act::GrantRevoked:
        return QStringLiteral("lock");
    case Act::EmergencyChanged:
    case Act::EmergencyExported:
        return QStringLiteral("warning");
    case Act::PackSaved:
    case Act::PackPrinted:
        return QStringLiteral("share");
    case Act::PackFiled:
        return QStringLiteral("file");
    case Act::DocumentSent:
        return QStringLiteral("share");
    case Act::DepositWithdrawn:
        return QStringLiteral("out");
    case Act::AppMeasuresRemoved:
        return QStringLiteral("heart");
    }
    return QStringLiteral("info");
}

} // namespace havre::ui
