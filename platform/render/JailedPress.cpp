#include "platform/render/JailedPress.h"

#include "platform/render/Jail.h"
#include "platform/render/Numbers.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QCoroFuture>
#include <QtEndian>

namespace havre::platform {
namespace {

using ports::Part;

QByteArray written(const ports::Sheet &sheet)
{
    QCborArray symbols;
    for (const ports::Symbol &symbol : sheet.symbols) {
        QByteArray dark(symbol.dark.size(), '\0');
        for (qsizetype i = 0; i < dark.size(); ++i)
            dark[i] = symbol.dark.testBit(i) ? 1 : 0;
        symbols.append(QCborMap{{QStringLiteral("w"), symbol.width}, {QStringLiteral("h"), symbol.height}, {QStringLiteral("d"), dark}});
    }
    return QCborValue(QCborMap{{QStringLiteral("f"), static_cast<int>(sheet.format)}, {QStringLiteral("x"), sheet.xhtml},
                               {QStringLiteral("s"), symbols}}).toCbor();
}

// It has read hostile files and may say anything.
Result<Part> partOf(const Result<QByteArray> &answer)
{
    HAVRE_CHECK(answer);
    if (answer->size() != 8)
        return failure(Fault::Internal, QLatin1String("render.died"));
    const Part part{qFromLittleEndian<qint32>(answer->constData()), qFromLittleEndian<qint32>(answer->constData() + 4)};
    if (part.number < 0 || part.pages < 1 || part.pages > render::MaxPages)
        return failure(Fault::Internal, QLatin1String("render.died"));
    return part;
}

class JailedRun final : public ports::PrintRun {
public:
    explicit JailedRun(std::shared_ptr<Jail> jail) : m_jail(std::move(jail)) {}
    ~JailedRun() override { m_jail->end(); }

    QCoro::Task<Result<Part>> typeset(ports::Sheet sheet) override
    {
        const auto jail = m_jail; // outlives this run if it must
        const QByteArray payload = written(sheet);
        if (payload.size() > render::MaxInput)
            co_return failure(Fault::Exhausted, QLatin1String("render.too-large"));
        const Result<QByteArray> answer = co_await jail->ask(render::Ask::Typeset, payload, render::Answer::Part);
        co_return partOf(answer);
    }

    QCoro::Task<Result<Part>> add(QByteArray bytes, QString contentType) override
    {
        const auto jail = m_jail;
        if (bytes.size() > render::MaxInput)
            co_return failure(Fault::Exhausted, QLatin1String("render.too-large"));
        const QByteArray type = contentType.toLatin1() + '\0';
        const Result<QByteArray> answer = co_await jail->ask(render::Ask::Add, type, render::Answer::Part, bytes);
        co_return partOf(answer);
    }

    QCoro::Task<Result<QByteArray>> bind(QList<int> parts, QString footer) override
    {
        const auto jail = m_jail;
        QByteArray payload;
        putNumber(payload, static_cast<qint32>(parts.size()));
        for (const int part : parts)
            putNumber(payload, qint32{part});
        payload += footer.toUtf8();
        Result<QByteArray> book = co_await jail->ask(render::Ask::Bind, payload, render::Answer::Book);
        if (book && !book->startsWith("%PDF-"))
            co_return failure(Fault::Internal, QLatin1String("render.died"));
        co_return book;
    }

private:
    std::shared_ptr<Jail> m_jail;
};

} // namespace

JailedPress::JailedPress(QString helper, QString bubblewrap)
    : m_helper(helper.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/havre-press") : std::move(helper)),
      m_bubblewrap(std::move(bubblewrap))
{
}

std::shared_ptr<ports::PrintRun> JailedPress::begin()
{
    return std::make_shared<JailedRun>(std::make_shared<Jail>(m_helper, m_bubblewrap));
}

} // namespace havre::platform
