#include "app/cli/Output.h"

#include "core/foundation/OneLine.h"
#include "ui/support/ErrorText.h"

#include <QJsonDocument>
#include <QMetaEnum>

#include <cstdio>

namespace havre::cli {

QString forTerminal(QString text)
{
    // A document must not speak to the terminal: no escape sequences, in seven bits or in eight, and a title stays in its place.
    text.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code <= 0x9F) || turnsWriting(c);
    });
    return text;
}

void print(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fputc('\n', stdout);
}

void print(const QString &line)
{
    const QByteArray text = forTerminal(line).toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fputc('\n', stdout);
}

void printAside(const QString &line)
{
    const QByteArray text = forTerminal(line).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

void printNone(bool isNone, bool json, const char *sentence)
{
    if (isNone && !json)
        print(QString::fromUtf8(sentence));
}

QString sentenceOf(const Error &error)
{
    const ui::ErrorText words = ui::ErrorText::of(error);
    static const QString ends = QStringLiteral(".…!?:");
    const bool ended = words.title.isEmpty() || ends.contains(words.title.back());
    QString said = QString(words.title + QLatin1String(ended ? " " : ". ") + words.text).trimmed();
    if (error.code == QLatin1String("cli.usage") && !error.detail.isEmpty())
        said += QStringLiteral(" (%1)").arg(error.detail);
    return said;
}

QJsonObject toJson(const Error &error)
{
    const char *fault = QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(error.fault));
    QJsonObject object{{QStringLiteral("code"), error.code},
                       {QStringLiteral("fault"), QString::fromLatin1(fault)},
                       {QStringLiteral("message"), sentenceOf(error)}};
    if (error.code == QLatin1String("cli.usage") && !error.detail.isEmpty())
        object.insert(QStringLiteral("option"), error.detail);
    return object;
}

int report(const Error &error, bool json)
{
    return report(error, sentenceOf(error), json);
}

int report(const Error &error, const QString &said, bool json)
{
    if (json) {
        QJsonObject object = toJson(error);
        object.insert(QStringLiteral("message"), said);
        print(QJsonObject{{QStringLiteral("error"), object}});
    }
    printAside(QStringLiteral("%1 [%2]").arg(said, error.code));
    return exitCode(error);
}

int exitCode(const Error &error)
{
    if (error.code.startsWith(QLatin1String("cli.")))
        return 2;
    switch (error.fault) {
    case Fault::Internal: return 1;
    case Fault::Cancelled: return 3;
    case Fault::Offline: return 4;
    case Fault::Locked: return 5;
    case Fault::Refused: return 6;
    case Fault::NotFound: return 7;
    case Fault::Conflict: return 8;
    case Fault::Malformed: return 9;
    case Fault::Corrupt: return 10;
    case Fault::Unsupported: return 11;
    case Fault::Busy: return 12;
    case Fault::Exhausted: return 13;
    }
    return 1;
}

int leavingWith(int code)
{
    const bool isOut = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isOut)
        return code;
    const Error cut{Fault::Exhausted, QStringLiteral("export.cannot-write"), {}};
    printAside(QStringLiteral("La réponse n’a pas pu être écrite jusqu’au bout : il en manque une part. [%1]").arg(cut.code));
    return code == 0 ? exitCode(cut) : code;
}

} // namespace havre::cli
