#include "core/mailbox/sync/Flow_p.h"

namespace havre::mailbox {

namespace {

// The folder the server calls Sent (RFC 6154), else one that is named so.
void learnFolder(Flow &flow, const imap::Response &response)
{
    if (response.word != "LIST" || response.values.size() < 3)
        return;
    const QByteArray name = response.values.at(2).text;
    for (const imap::Value &flag : response.values.at(0).items)
        if (flag.is("\\Sent"))
            flow.sent = name;
    if (flow.sent.isEmpty() && (name == "Sent" || name.endsWith("/Sent") || name.endsWith(".Sent")))
        flow.sent = name;
}

} // namespace

QCoro::Task<Result<void>> signIn(FlowPtr flow)
{
    for (int tries = 0;; ++tries) {
        auto asking = flow->tokens->accessToken();
        const Result<QByteArray> token = co_await asking;
        if (flow->cancelled)
            co_return stopped();
        HAVRE_CO_CHECK(token);
        flow->imap = std::make_shared<imap::Session>(flow->authorities);
        auto beginning = flow->imap->begin(flow->account.imap, flow->account.self.address, *token);
        const Result<void> begun = co_await beginning;
        if (flow->cancelled)
            co_return stopped();
        if (begun)
            co_return Result<void>();
        flow->imap.reset();
        if (begun.error().code != QLatin1String("mailbox.refused") || tries > 0)
            co_return failure(begun.error());
        flow->tokens->reject(*token);
    }
}

QCoro::Task<Result<void>> connectImap(FlowPtr flow)
{
    if (flow->imap)
        co_return Result<void>();
    auto signing = signIn(flow);
    const Result<void> signedIn = co_await signing;
    HAVRE_CO_CHECK(signedIn);
    const auto read = [](vault::sqlite::Connection &c) { return store::folder(c, store::Role::Sent); };
    auto reading = flow->space->read(read);
    const Result<std::optional<store::Folder>> kept = co_await reading;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(kept);
    QByteArrayList lines;
    if (flow->imap->can("QRESYNC"))
        lines.append("ENABLE QRESYNC");
    if (*kept)
        flow->sent = (*kept)->name.toLatin1();
    else
        lines.append("LIST \"\" \"*\"");
    if (lines.isEmpty())
        co_return Result<void>();
    const auto sink = [flow](imap::Response &response) -> Result<void> {
        learnFolder(*flow, response);
        return {};
    };
    auto asking = flow->imap->commands(lines, sink);
    const Result<imap::Response> done = co_await asking;
    if (flow->cancelled)
        co_return stopped();
    HAVRE_CO_CHECK(done);
    co_return Result<void>();
}

} // namespace havre::mailbox
