// Creating the vault: a phrase of words offered, or a password of one's own with its strength in plain
// words; typed twice or read twice, then made. Threading: main thread.
#pragma once

#include "ui/session/Doorway.h"
#include "ui/support/ErrorText.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace havre::ui {

class CreateVault final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.createVault is one")
    Q_PROPERTY(QString phrase READ phrase NOTIFY phraseChanged) // words offered, separated by spaces
    Q_PROPERTY(int phraseBits READ phraseBits CONSTANT)
    Q_PROPERTY(int wordCount READ wordCount CONSTANT) // of the list the words come from
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)
public:
    // How well a password holds against somebody who stole disk and keyring.
    enum Strength { Empty, TooShort, Weak, Fair, Good };
    Q_ENUM(Strength)

    explicit CreateVault(const Doorway &doorway, QObject *parent = nullptr);
    ~CreateVault() override;
    [[nodiscard]] QString phrase() const { return m_phrase; }
    [[nodiscard]] int phraseBits() const;
    [[nodiscard]] int wordCount() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] ErrorText error() const { return m_error; }

    Q_INVOKABLE void offerPhrase(); // another one
    Q_INVOKABLE Strength strengthOf(const QString &password) const; // takes some time: once a key
    Q_INVOKABLE QString adviceOn(havre::ui::CreateVault::Strength strength) const;
    Q_INVOKABLE bool same(const QString &one, const QString &other) const; // as the vault compares: NFKC
    Q_INVOKABLE void create(QString password);

Q_SIGNALS:
    void changed();
    void phraseChanged();

private:
    const Doorway &m_doorway;
    QString m_phrase;
    bool m_busy = false;
    ErrorText m_error;
};

} // namespace havre::ui
