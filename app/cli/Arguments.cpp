#include "app/cli/Arguments.h"

namespace havre::cli {

namespace {
const QStringList Valued{QStringLiteral("vault"),         QStringLiteral("platform"), QStringLiteral("password-fd"),
                         QStringLiteral("password-file"), QStringLiteral("category"), QStringLiteral("author"),
                         QStringLiteral("from"),          QStringLiteral("to"),       QStringLiteral("sort"),
                         QStringLiteral("limit"),         QStringLiteral("output"),   QStringLiteral("kdf"),
                         QStringLiteral("text"),          QStringLiteral("attach")};
const QStringList Flags{QStringLiteral("json"), QStringLiteral("full"), QStringLiteral("unseen"),
                        QStringLiteral("help"), QStringLiteral("version"), QStringLiteral("draft"),
                        QStringLiteral("quarantined")};
} // namespace

Result<Arguments> Arguments::parse(const QStringList &given)
{
    Arguments arguments;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given.at(i);
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.words << word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (Flags.contains(name)) {
            arguments.flags << name;
        } else if (Valued.contains(name) && word.contains(u'=')) {
            arguments.options.insert(name, word.section(u'=', 1));
        } else if (Valued.contains(name) && i + 1 < given.size()) {
            arguments.options.insert(name, given.at(++i));
        } else {
            return failure(Fault::Malformed, QLatin1String("cli.usage"), name);
        }
    }
    return arguments;
}

QString usage()
{
    return QStringLiteral(
        "Usage: havre-cli [options] COMMAND\n"
        "\n"
        "  vault create | info | verify      make a vault, say what it is, check every byte of it\n"
        "  login | logout                    open or end the session with the platform, by the browser\n"
        "  sync [--full]                     bring the record home\n"
        "  documents list                    --category C --author A --from D --to D --sort S --limit N --unseen\n"
        "  documents show ID                 facts and text of one document\n"
        "  documents export ID --output F    the original bytes\n"
        "  search WORDS…                     --limit N\n"
        "  mail sync                         post the outbox, bring the health mailbox home\n"
        "  mail list [WORDS…]                conversations, newest first; --quarantined, --limit N\n"
        "  mail show N                       one conversation, read\n"
        "  mail save ID PART --output F      an attachment\n"
        "  mail reply N                      --text F (else standard input), --attach ID,…, --draft to keep it\n"
        "  mail drafts | outbox              what is not sent yet, and what became of what was\n"
        "  journal                           who did what, newest first; --limit N\n"
        "\n"
        "Options\n"
        "  --vault DIR           where the vault is (default: the app's own)\n"
        "  --platform FILE       the platform descriptor (platform.json)\n"
        "  --password-fd N       read the vault's password from this file descriptor\n"
        "  --password-file F     … or from the first line of this file; else it is asked for\n"
        "  --kdf small           vault create: the lowest key derivation cost, for small machines\n"
        "  --json                machine-readable answers (app/cli/README.md)\n"
        "\n"
        "Exit codes: 0 done, 1 defect, 2 usage, 3 cancelled, 4 offline, 5 locked, 6 refused, 7 not found,\n"
        "8 conflict, 9 malformed, 10 damaged, 11 unsupported, 12 busy, 13 no room.\n");
}

} // namespace havre::cli
