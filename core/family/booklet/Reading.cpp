#include "core/family/booklet/Reading.h"

#include "core/settings/Settings.h"
#include "core/vault/Space.h"

#include <QCborMap>
#include <QPointer>

#include <algorithm>

namespace havre::family::booklet {

using vault::sqlite::Connection;

namespace {

const QString Key = QStringLiteral("booklet.told");

Result<Told> readTold(Connection &c)
{
    HAVRE_TRY(bytes, settings::read(c, Key));
    Told told;
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (const auto &[id, day] : map)
        told.append({id.toString(), QDate::fromString(day.toString(), Qt::ISODate)});
    return told;
}

Result<void> writeTold(Connection &c, const Told &told)
{
    QCborMap map;
    for (const auto &[id, day] : told)
        map.insert(id, day.toString(Qt::ISODate));
    return settings::write(c, Key, QCborValue(map).toCbor());
}

// Certificates and reports: where examinations are told.
QCoro::Task<Result<QList<records::Document>>> examinationsOf(QPointer<records::Library> library)
{
    records::Query query;
    query.categories = {records::Category::Certificate, records::Category::Report};
    auto finding = library->find(query);
    const Result<QList<qint64>> positions = co_await finding;
    HAVRE_CO_CHECK(positions);
    auto listing = library->rows(*positions);
    const Result<QList<records::Row>> rows = co_await listing;
    HAVRE_CO_CHECK(rows);
    QList<records::Document> documents;
    for (const records::Row &row : *rows) {
        if (library.isNull())
            co_return failure(cancellation());
        auto asking = library->document(row.id);
        const Result<records::Document> document = co_await asking;
        HAVRE_CO_CHECK(document);
        documents.append(*document);
    }
    co_return Result<QList<records::Document>>(std::move(documents));
}

} // namespace

QCoro::Task<Result<Booklet>> read(records::Library &library, health::Facts &facts, vault::Space &space, Card card, QDate today)
{
    const QPointer<records::Library> itsLibrary(&library);
    const QPointer<health::Facts> itsFacts(&facts);
    auto asking = space.read([](Connection &c) { return readTold(c); });
    const Result<Told> told = co_await asking;
    HAVRE_CO_CHECK(told);
    if (itsLibrary.isNull())
        co_return failure(cancellation());
    auto gathering = examinationsOf(itsLibrary);
    const Result<QList<records::Document>> documents = co_await gathering;
    HAVRE_CO_CHECK(documents);
    if (itsFacts.isNull())
        co_return failure(cancellation());
    health::store::Filter filter;
    filter.kinds = {health::Kind::Vaccination};
    auto listing = itsFacts->list(filter);
    const Result<QList<health::Fact>> vaccinations = co_await listing;
    HAVRE_CO_CHECK(vaccinations);
    const QDate birth = card.person.birthDate;
    co_return Result<Booklet>(Booklet{examsOf(birth, today, *documents, *told), vaccinesOf(birth, today, *vaccinations)});
}

QCoro::Task<Result<QList<health::growth::Curve>>> growth(health::Facts &facts, Card card)
{
    const QPointer<health::Facts> itsFacts(&facts);
    QList<health::Fact> all;
    const QStringList codes = health::growth::codes();
    for (const QString &code : codes) {
        if (itsFacts.isNull())
            co_return failure(cancellation());
        health::store::Filter filter;
        filter.analyte = code;
        auto listing = itsFacts->list(filter);
        const Result<QList<health::Fact>> found = co_await listing;
        HAVRE_CO_CHECK(found);
        all.append(*found);
    }
    co_return Result<QList<health::growth::Curve>>(health::growth::curvesOf(all, card.sex, card.person.birthDate));
}

QCoro::Task<Result<void>> tell(vault::Space &space, Rights rights, Card card, QString exam, QDate day, QDate today)
{
    HAVRE_CO_CHECK(rights.check(Act::Add, Item::Record));
    const QList<ExamRule> wanted = examRulesFor(card.person.birthDate);
    const auto rule = std::find_if(wanted.begin(), wanted.end(), [&exam](const ExamRule &one) { return one.id == exam; });
    if (rule == wanted.end())
        co_return failure(Fault::NotFound, QLatin1String("family.no-such-exam"));
    if (day.isValid() && (day < card.person.birthDate || day > today))
        co_return failure(Fault::Malformed, QLatin1String("family.exam-date"));
    if (day.isValid() && day.addDays(EarlyDays) < rule->from.after(card.person.birthDate))
        co_return failure(Fault::Malformed, QLatin1String("family.exam-early"));
    const auto work = [exam, day](Connection &c) -> Result<void> {
        HAVRE_TRY(told, readTold(c));
        const qsizetype taken = told.removeIf([&exam](const auto &one) { return one.first == exam; });
        if (!day.isValid() && taken == 0)
            return failure(Fault::Refused, QLatin1String("family.exam-untold"));
        if (day.isValid())
            told.append({exam, day});
        return writeTold(c, told);
    };
    auto writing = space.write(work);
    Result<void> written = co_await writing;
    co_return written;
}

} // namespace havre::family::booklet
