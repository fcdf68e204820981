#include "app/cli/Output.h"

#include "ui/support/ErrorText.h"

#include <QJsonDocument>
#include <QMetaEnum>

#include <cstdio>

namespace havre::cli {

void print(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fputc('\n', stdout);
}

void print(const QString &line)
{
    const QByteArray text = line.toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fputc('\n', stdout);
}

int report(const Error &error, bool json)
{
    const ui::ErrorText words = ui::ErrorText::of(error);
    if (json) {
        const char *fault = QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(error.fault));
        print(QJsonObject{{QStringLiteral("error"),
                           QJsonObject{{QStringLiteral("code"), error.code},
                                       {QStringLiteral("fault"), QString::fromLatin1(fault)},
                                       {QStringLiteral("message"), QString(words.title + u' ' + words.text).trimmed()}}}});
    }
    const QByteArray line = QStringLiteral("%1 %2 [%3]\n").arg(words.title, words.text, error.code).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return exitCode(error.fault);
}

int exitCode(Fault fault)
{
    switch (fault) {
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

} // namespace havre::cli
