#include "ui/session/CreateVault.h"

#include "ui/session/Passphrase.h"
#include "ui/session/PasswordStrength.h"

#include <QCoroTask>

namespace havre::ui {

namespace {
constexpr int WordsOffered = 6;
}

CreateVault::CreateVault(const Doorway &doorway, QObject *parent)
    : QObject(parent), m_doorway(doorway)
{
}

CreateVault::~CreateVault()
{
    wipe(m_phrase);
}

int CreateVault::phraseBits() const
{
    return static_cast<int>(bitsOfWords(WordsOffered));
}

int CreateVault::wordCount() const
{
    return static_cast<int>(phraseWords().size());
}

void CreateVault::offerPhrase()
{
    wipe(m_phrase);
    m_phrase = randomPhrase(WordsOffered);
    Q_EMIT phraseChanged();
}

CreateVault::Strength CreateVault::strengthOf(const QString &password) const
{
    return static_cast<Strength>(vault::judge(password).strength);
}

QString CreateVault::adviceOn(Strength strength) const
{
    return ui::adviceOn(static_cast<vault::Judgement::Strength>(strength));
}

bool CreateVault::same(const QString &one, const QString &other) const
{
    return one.normalized(QString::NormalizationForm_KC) == other.normalized(QString::NormalizationForm_KC);
}

void CreateVault::create(QString password)
{
    if (m_busy)
        return;
    SecretBytes secret = SecretBytes::utf8Of(password);
    if (!password.isSharedWith(m_phrase)) // the phrase offered is still needed when making the vault fails
        wipe(password);
    m_busy = true;
    m_error = {};
    Q_EMIT changed();
    QCoro::connect(vault::Vault::create(m_doorway.directory, std::move(secret), *m_doorway.machine.secrets,
                                        m_doorway.cost, *m_doorway.machine.clock),
                   this, [this](Result<std::unique_ptr<vault::Vault>> vault) {
                       if (!vault) {
                           m_busy = false;
                           m_error = ErrorText::of(vault.error());
                           Q_EMIT changed();
                           return;
                       }
                       wipe(m_phrase);
                       Q_EMIT phraseChanged();
                       QCoro::connect(m_doorway.enter(std::move(*vault)), this, [this] {
                           m_busy = false;
                           Q_EMIT changed();
                       });
                   });
}

} // namespace havre::ui
