#include "core/session/oidc/AnswerPage.h"

#include <QString>

namespace havre::session::oidc {
namespace {

// Colours are those of look.md §3; a browser page cannot ask the app's tokens.
QByteArray page(const QString &heading, const QString &sentence)
{
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"/>"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><link rel=\"icon\" href=\"data:,\"/>"
               "<title>%1 – Havre</title><style>"
               ":root{--canvas:#f4f7f9;--surface:#fff;--ink:#16222c;--muted:#465664;--line:#d3dce3;--primary:#0b4f6c}"
               "@media(prefers-color-scheme:dark){:root{--canvas:#0f161c;--surface:#172028;--ink:#ecf2f6;--muted:#afbdc9;"
               "--line:#2c3943;--primary:#7cc6ea}}"
               "body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--canvas);color:var(--ink);"
               "font:1.0625rem/1.5 \"Noto Sans\",system-ui,sans-serif}"
               "main{max-width:26rem;margin:1rem;padding:2.5rem 2rem;text-align:center;background:var(--surface);"
               "border:1px solid var(--line);border-radius:12px}"
               "svg{width:3rem;height:3rem;color:var(--primary)}h1{margin:1rem 0 .5rem;font-size:1.5rem;line-height:1.33}"
               "p{margin:0;color:var(--muted)}</style></head><body><main>"
               "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><path d=\"M4 20c4 5 8 7 12 7s8-2 12-7\" fill=\"none\" "
               "stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linecap=\"round\"/><path d=\"M8 18a8 8 0 0 1 16 0\" "
               "fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linecap=\"round\"/>"
               "<circle cx=\"16\" cy=\"7\" r=\"2.5\" fill=\"currentColor\"/></svg>"
               "<h1>%1</h1><p>%2</p></main></body></html>\n")
        .arg(heading, sentence)
        .toUtf8();
}

} // namespace

QByteArray backToHavrePage()
{
    return page(QStringLiteral("Vous pouvez revenir à Havre"),
                QStringLiteral("Cette page a fait son travail. Vous pouvez la fermer."));
}

QByteArray notHerePage()
{
    return page(QStringLiteral("Il n’y a rien ici"),
                QStringLiteral("Pour vous connecter, recommencez depuis Havre."));
}

} // namespace havre::session::oidc
