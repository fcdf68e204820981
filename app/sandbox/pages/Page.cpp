#include "app/sandbox/pages/Page.h"

#include <QFile>

// Static libraries register their resources only when asked (outside any namespace, says Qt).
static void takeResources()
{
    Q_INIT_RESOURCE(sandbox_pages);
}

namespace havre::sandbox {
namespace {

QString file(const QString &name)
{
    takeResources();
    QFile source(QStringLiteral(":/sandbox/") + name);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

// One pass, so that a person's text holding braces is never taken for a place to fill.
QString filled(const QString &text, const Words &words)
{
    QString out;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(QLatin1String("{{")); open >= 0; open = text.indexOf(QLatin1String("{{"), from)) {
        const bool raw = text.mid(open, 3) == QLatin1String("{{{");
        const QLatin1String closing(raw ? "}}}" : "}}");
        const qsizetype close = text.indexOf(closing, open);
        if (close < 0)
            break;
        const qsizetype start = open + closing.size();
        const QString value = words.value(text.mid(start, close - start));
        out += text.mid(from, open - from) + (raw ? value : value.toHtmlEscaped());
        from = close + closing.size();
    }
    return out + text.mid(from);
}

} // namespace

QByteArray page(const QString &name, const QString &title, const Words &words)
{
    const QString content = filled(file(name + QStringLiteral(".html")), words);
    return filled(file(QStringLiteral("layout.html")),
                  {{QStringLiteral("title"), title}, {QStringLiteral("content"), content}})
        .toUtf8();
}

QByteArray styleSheet()
{
    return file(QStringLiteral("sandbox.css")).toUtf8();
}

QString alert(const QString &sentence)
{
    if (sentence.isEmpty())
        return {};
    return QStringLiteral("<p class=\"alert\" role=\"alert\" id=\"error\">%1</p>").arg(sentence.toHtmlEscaped());
}

} // namespace havre::sandbox
