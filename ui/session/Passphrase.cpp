#include "ui/session/Passphrase.h"

#include <QFile>

#include <sodium.h>

#include <cmath>

namespace havre::ui {

const QStringList &phraseWords()
{
    static const QStringList words = [] {
        QFile file(QStringLiteral(":/havre/session/words-fr.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return QStringList();
        return QString::fromUtf8(file.readAll()).simplified().split(u' ', Qt::SkipEmptyParts);
    }();
    return words;
}

QString randomPhrase(int words)
{
    const QStringList &all = phraseWords();
    QStringList chosen;
    for (int i = 0; i < words && !all.isEmpty(); ++i) // uniform: no modulo bias
        chosen += all.at(static_cast<qsizetype>(randombytes_uniform(static_cast<uint32_t>(all.size()))));
    return chosen.join(u' ');
}

double bitsOfWords(int words)
{
    return words * std::log2(static_cast<double>(phraseWords().size()));
}

} // namespace havre::ui
