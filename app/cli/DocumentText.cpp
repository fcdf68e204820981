#include "app/cli/DocumentText.h"

#include "core/records/reading/Reader.h"
#include "core/records/search/Fold.h"

namespace havre::cli {

QCoro::Task<DocumentText> textOf(QByteArray bytes, ports::Renderer *renderer)
{
    DocumentText shown;
    const auto reading = records::readDocument(bytes);
    if (!reading) {
        shown.error = reading.error();
        co_return shown;
    }
    shown.text = reading->text;
    const bool isInside = !reading->body.isEmpty();
    const QString type = isInside ? reading->bodyContentType : reading->contentType;
    if (!isInside && !records::isDrawn(type))
        co_return shown;
    const QByteArray body = isInside ? reading->body : bytes;
    shown.bodyType = type;
    shown.bodySize = body.size();
    if (!records::isDrawn(type))
        co_return shown;
    auto opening = renderer->open(body, type);
    const auto jailed = co_await opening;
    if (!jailed) {
        shown.error = jailed.error();
        co_return shown;
    }
    shown.pages = (*jailed)->pageCount();
    if (type != QLatin1String("application/pdf"))
        co_return shown;
    auto asking = (*jailed)->text();
    const Result<QString> words = co_await asking;
    if (!words)
        shown.error = words.error();
    else if (!words->trimmed().isEmpty())
        shown.text += (shown.text.isEmpty() ? QString() : QStringLiteral("\n\n")) + records::openedLigatures(*words);
    co_return shown;
}

} // namespace havre::cli
