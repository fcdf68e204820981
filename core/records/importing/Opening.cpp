#include "core/records/importing/Opening_p.h"

#include "core/records/reading/Reader.h"

#include <QCoroFuture>
#include <QScopeGuard>
#include <QtConcurrentRun>

namespace havre::records {
namespace {

// What the jail made of it; nothing when the jail itself is missing or broken.
struct Opened {
    bool broken = false; // surely no PDF, or a damaged one
    std::optional<QString> text;
    bool jail = true;
};

QCoro::Task<Opened> openOne(ports::Renderer *renderer, QByteArray pdf)
{
    auto opening = renderer->open(std::move(pdf), QStringLiteral("application/pdf"));
    const Result<std::shared_ptr<ports::OpenDocument>> opened = co_await opening;
    if (!opened)
        co_return Opened{opened.error().code == QLatin1String("render.unreadable"), {}, opened.error().code != QLatin1String("render.no-jail")};
    auto reading = (*opened)->text();
    const Result<QString> text = co_await reading;
    co_return Opened{false, text ? std::optional(*text) : std::nullopt, true};
}

} // namespace

QCoro::Task<Result<Review>> openPdfs(ports::Renderer *renderer, Review review, std::shared_ptr<ImportWatch> watch)
{
    bool jail = renderer != nullptr;
    for (qsizetype i = 0; i < review.candidates.size(); ++i) {
        Candidate &one = review.candidates[i];
        if (!one.arriving.textLater)
            continue; // counted when it was read
        if (watch->stop)
            co_return failure(cancellation());
        const auto counted = qScopeGuard([watch] { ++watch->done; });
        const bool wanted = one.verdict == Candidate::Verdict::New || one.verdict == Candidate::Verdict::OtherPerson;
        if (!jail || !wanted)
            continue;
        auto extracting = QtConcurrent::run([bytes = one.arriving.bytes] { return pdfWithin(bytes); });
        const QByteArray pdf = co_await extracting;
        auto working = openOne(renderer, pdf);
        const Opened opened = co_await working;
        jail = opened.jail;
        const bool itself = one.arriving.document.contentType == QLatin1String("application/pdf");
        if (opened.broken && itself) { // within a CDA, what surrounds it can still be read
            one.verdict = Candidate::Verdict::Unreadable;
            one.reason = Error{Fault::Malformed, QStringLiteral("render.unreadable"), {}};
            one.chosen = false;
            one.arriving = {};
        } else if (opened.text) {
            const QStringList parts{one.arriving.text, *opened.text};
            one.arriving.text = one.arriving.text.isEmpty() ? *opened.text : parts.join(u'\n');
            one.arriving.textLater = false; // also without words: the next sync need not look again
        }
    }
    co_return Result<Review>(std::move(review));
}

} // namespace havre::records
