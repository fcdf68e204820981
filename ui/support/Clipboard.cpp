#include "ui/support/Clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QTimer>

namespace havre::ui {

namespace {

// Known again by its digest: we do not keep the text ourselves.
QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void Clipboard::keep(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void copyForAWhile(const QString &text, int milliseconds)
{
    QGuiApplication::clipboard()->setText(text);
    auto *loan = new QObject(qApp);
    const auto takeBack = [digest = digestOf(text), loan] {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (digestOf(clipboard->text()) == digest)
            clipboard->clear();
        loan->deleteLater();
    };
    QTimer::singleShot(milliseconds, loan, takeBack);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, loan, takeBack);
}

} // namespace havre::ui
