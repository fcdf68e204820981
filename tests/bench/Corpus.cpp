#include "tests/bench/Corpus.h"

#include "core/health/facts/Facts.h"
#include "core/records/DocumentStore.h"
#include "tests/support/FolderSecretStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace havre::bench {

Corpus::Corpus() = default;

Corpus::~Corpus()
{
    space.reset();
    vault.reset();
}

namespace {

constexpr int PerTransaction = 5000;

QString marker(const QString &folder)
{
    return folder + QLatin1String("/complete");
}

// Words the most used first, so that a square of a uniform number gives them about their due.
QString word(QRandomGenerator &random)
{
    const double u = random.generateDouble();
    return words().at(static_cast<qsizetype>(u * u * static_cast<double>(words().size())));
}

QString prose(QRandomGenerator &random, int size)
{
    QString text;
    text.reserve(size + 200);
    while (text.size() < size) {
        const int length = random.bounded(6, 16);
        for (int i = 0; i < length; ++i) {
            QString next = word(random);
            if (i == 0)
                next[0] = next.at(0).toUpper();
            text += (i == 0 ? QString() : random.bounded(9) == 0 ? QStringLiteral(", ") : QStringLiteral(" ")) + next;
            if (random.bounded(14) == 0)
                text += QStringLiteral(" %1,%2").arg(random.bounded(1, 200)).arg(random.bounded(10));
        }
        text += QStringLiteral(". ");
    }
    return text;
}

records::Document document(QRandomGenerator &random, int number)
{
    static const QStringList titles{QStringLiteral("Bilan sanguin"), QStringLiteral("Compte rendu de consultation"),
                                    QStringLiteral("Ordonnance"), QStringLiteral("Radiographie du thorax"),
                                    QStringLiteral("Lettre de sortie"), QStringLiteral("Certificat de vaccination")};
    static const QStringList names{QStringLiteral("Dr Anne Lefèvre"), QStringLiteral("Dr Karim Benali"),
                                   QStringLiteral("Dr Zoé Martin"), QStringLiteral("Dr Hugo Perrin")};
    records::Document d;
    d.id = DocumentId::random();
    d.blob = BlobId::random();
    d.masterIdentifier = QStringLiteral("1.2.3.%1").arg(number);
    d.title = titles.at(random.bounded(titles.size())) + u' ' + word(random);
    d.category = static_cast<records::Category>(random.bounded(15));
    // Back through twenty years, as a first sync brings them: newest first.
    d.date = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(-number * 6307LL);
    d.authors = {{names.at(random.bounded(names.size())), QStringLiteral("Maison de santé du Port"), QString()}};
    d.contentType = QStringLiteral("text/xml");
    d.size = random.bounded(20000, 400000);
    d.sha256 = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    d.confidentiality = {QStringLiteral("N")};
    d.origin = records::Origin::Dmp;
    d.receivedAt = d.date.addDays(1);
    d.unseen = number % 400 == 0;
    return d;
}

} // namespace

Result<void> fill(vault::Space &space, int documents)
{
    for (int from = 0; from < documents; from += PerTransaction) {
        const auto work = [from, documents](vault::sqlite::Connection &c) -> Result<void> {
            QRandomGenerator random(static_cast<quint32>(from));
            if (from == 0)
                HAVRE_CHECK(c.execute("INSERT INTO search(search, rank) VALUES('hashsize', 33554432)"));
            for (int i = from; i < std::min(documents, from + PerTransaction); ++i) {
                const auto d = document(random, i);
                HAVRE_CHECK(records::store::insert(c, d, prose(random, random.bounded(1200, 2800)), records::store::Indexed::Done));
            }
            return {};
        };
        HAVRE_CHECK(QCoro::waitFor(space.write(work)));
    }
    for (bool whole = true, more = true; more; whole = false) { // as the library does after a sync
        const auto tidy = [whole](vault::sqlite::Connection &c) { return records::store::tidyIndex(c, whole); };
        HAVRE_TRY(merged, QCoro::waitFor(space.write(tidy)));
        more = merged;
    }
    return {};
}

bool corpusExists(const QString &folder)
{
    return QFile::exists(marker(folder));
}

Result<void> buildCorpus(const QString &folder, int documents)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    Corpus corpus;
    corpus.secrets = std::make_unique<tests::FolderSecretStore>(folder);
    auto created = QCoro::waitFor(vault::Vault::create(folder + QLatin1String("/vault"), SecretBytes::copyOf(Corpus::Password),
                                                       *corpus.secrets, vault::KdfCost::floor(), corpus.clock));
    if (!created)
        return failure(created.error());
    corpus.vault = std::move(*created);
    HAVRE_TRY(space, QCoro::waitFor(corpus.vault->openSpace(corpus.vault->persons().first())));
    corpus.space = std::move(space);
    HAVRE_CHECK(fill(*corpus.space, documents));
    corpus.space.reset();
    QFile done(marker(folder));
    if (!done.open(QIODevice::WriteOnly))
        return failure(Fault::Exhausted, QLatin1String("vault.disk-full"));
    return {};
}

Result<void> restCorpus(const QString &folder)
{
    HAVRE_TRY(corpus, openCorpus(folder));
    records::Library library(*corpus->space);
    health::Facts facts(*corpus->space, library);
    HAVRE_CHECK(QCoro::waitFor(facts.catchUp()));
    return {};
}

Result<std::unique_ptr<Corpus>> openCorpus(const QString &folder)
{
    auto corpus = std::make_unique<Corpus>();
    corpus->secrets = std::make_unique<tests::FolderSecretStore>(folder);
    auto opened = QCoro::waitFor(vault::Vault::open(folder + QLatin1String("/vault"), SecretBytes::copyOf(Corpus::Password),
                                                    *corpus->secrets, corpus->clock));
    if (!opened)
        return failure(opened.error());
    corpus->vault = std::move(*opened);
    HAVRE_TRY(space, QCoro::waitFor(corpus->vault->openSpace(corpus->vault->persons().first())));
    corpus->space = std::move(space);
    return corpus;
}

} // namespace havre::bench
