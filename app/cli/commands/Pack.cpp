// share pack and share emergency: papers for a consultation, and for who helps in an emergency.
#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Output.h"
#include "core/sharing/OnDisk.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace havre::cli {

namespace {

using sharing::EmergencyRecord;

// Made for this call, and nothing came into it: it goes again. One that was there stays.
class Untouched {
public:
    explicit Untouched(const Context &context) : m_folder(context.arguments().value("output")), m_isNew(!QFileInfo::exists(m_folder)) {}
    ~Untouched()
    {
        if (m_isNew && !m_folder.isEmpty())
            QDir().rmdir(m_folder); // only when it is empty
    }
    Q_DISABLE_COPY_MOVE(Untouched)

private:
    QString m_folder;
    bool m_isNew;
};

// A folder that is empty or not there yet: nothing is ever written over.
Result<QDir> freshFolder(const Context &context)
{
    const QString folder = context.arguments().value("output");
    if (folder.isEmpty())
        return misused("--output");
    if (!QDir().mkpath(folder))
        return failure(Fault::Exhausted, QLatin1String("export.cannot-write"));
    if (!QDir(folder).isEmpty())
        return failure(Fault::Conflict, QLatin1String("export.not-empty"));
    return QDir(folder);
}

QList<sharing::OutFile> filesOf(const sharing::Pack &pack)
{
    QList<sharing::OutFile> files{{QStringLiteral("pack.pdf"), pack.pdf}, {QStringLiteral("ips.fhir.json"), pack.ips}};
    if (!pack.xdm.isEmpty())
        files.append({QStringLiteral("IHE_XDM.zip"), pack.xdm});
    return files;
}

QJsonObject toJson(const sharing::Pack &pack)
{
    QJsonArray entries;
    for (const sharing::Pack::Entry &entry : pack.entries)
        entries << QJsonObject{{QStringLiteral("id"), entry.document.toString()}, {QStringLiteral("title"), entry.title},
                               {QStringLiteral("page"), entry.page}, {QStringLiteral("pages"), entry.pages},
                               {QStringLiteral("problem"), entry.problem}};
    QJsonArray files;
    for (const sharing::OutFile &file : filesOf(pack))
        files << file.name;
    return {{QStringLiteral("pages"), pack.pages}, {QStringLiteral("size"), pack.pdf.size()}, {QStringLiteral("documents"), entries},
            {QStringLiteral("files"), files}};
}

QJsonObject toJson(EmergencyRecord record, const QDateTime &now)
{
    QJsonObject said{{QStringLiteral("updated"), record.updated.isValid() ? record.updated.toUTC().toString(Qt::ISODate) : QString()},
                     {QStringLiteral("stale"), record.isStale(now)}};
    for (const char *kind : {"allergy", "treatment", "condition", "contact", "wish"})
        said.insert(QLatin1String(kind), QJsonArray::fromStringList(*record.lines(QLatin1String(kind))));
    return said;
}

void printPack(const sharing::Pack &pack)
{
    QStringList names;
    for (const sharing::OutFile &file : filesOf(pack))
        names << file.name;
    print(QStringLiteral("Pages : %1, documents : %2. Fichiers écrits : %3.").arg(pack.pages).arg(pack.entries.size()).arg(names.join(QStringLiteral(", "))));
}

// Both what programs and what people call a kind of line is understood.
struct LineKind {
    const char *name;
    const char *said;
};
constexpr std::array LineKinds{LineKind{"allergy", "allergie"}, LineKind{"treatment", "traitement"}, LineKind{"condition", "maladie"},
                               LineKind{"contact", "contact"}, LineKind{"wish", "souhait"}};

QString kindCalled(const QString &word)
{
    for (const LineKind &kind : LineKinds)
        if (word == QString::fromUtf8(kind.said))
            return QLatin1String(kind.name);
    return word;
}

void printSheet(EmergencyRecord record)
{
    bool isEmpty = true;
    for (const LineKind &kind : LineKinds) {
        int number = 0;
        for (const QString &line : *record.lines(QLatin1String(kind.name)))
            print(QStringLiteral("%1 %2  %3").arg(QString::fromUtf8(kind.said)).arg(++number).arg(line));
        isEmpty = isEmpty && number == 0;
    }
    printNone(isEmpty, false, "La fiche d’urgence est vide.");
}

QString unknownKindSentence()
{
    QStringList names;
    for (const LineKind &kind : LineKinds)
        names << QString::fromUtf8(kind.said);
    return QStringLiteral("Ce genre de ligne n’existe pas (GENRE). Il y a : %1.").arg(names.join(QStringLiteral(", ")));
}

// add KIND WORDS… or remove KIND N.
Result<void> changed(EmergencyRecord &record, const QStringList &words)
{
    QStringList *lines = record.lines(kindCalled(words.value(3)));
    if (!lines)
        return misused("GENRE");
    if (words.at(2) == QLatin1String("add")) {
        if (lines->size() >= EmergencyRecord::MaxLines)
            return failure(Fault::Exhausted, QLatin1String("sharing.sheet-full"));
        const QString line = words.mid(4).join(u' ').simplified();
        if (line.size() > EmergencyRecord::MaxLetters) // half an allergy would mislead
            return failure(Fault::Exhausted, QLatin1String("sharing.line-too-long"));
        lines->append(line);
        return {};
    }
    const qint64 number = words.at(4).toLongLong();
    if (number > lines->size())
        return failure(Fault::NotFound, QLatin1String("sharing.no-such-line"));
    lines->removeAt(number - 1);
    return {};
}

constexpr std::array PrintedNames{"urgence-a4.pdf", "urgence-carte.pdf"};

QCoro::Task<Result<void>> printBoth(session::UnlockedSession *unlocked, EmergencyRecord record, QDir folder, QDateTime now)
{
    auto asking = ownerOf(unlocked);
    const Result<identity::Person> person = co_await asking;
    HAVRE_CO_CHECK(person);
    using Format = ports::Sheet::Format;
    const QList<Format> formats{Format::A4, Format::Card};
    for (const Format format : formats) {
        auto printing = sharing::printEmergency(unlocked->press(), unlocked->rights(), format, *person, record);
        const Result<QByteArray> book = co_await printing;
        HAVRE_CO_CHECK(book);
        const QString name = QLatin1String(PrintedNames.at(format == Format::A4 ? 0 : 1));
        auto leaving = sharing::sheetLeaves(unlocked->space(), unlocked->rights(), format, sharing::Way::Saved, now,
                                            sharing::writingOf(folder.path(), {{name, *book}}));
        const Result<QString> left = co_await leaving;
        HAVRE_CO_CHECK(left);
    }
    co_return Result<void>{};
}

} // namespace

QCoro::Task<int> sharePack(Context &context)
{
    const bool json = context.json();
    sharing::PackWish wish;
    for (const QString &word : context.arguments().words.mid(2))
        wish.documents.append(DocumentId::fromString(word));
    if (const QString ticked = context.arguments().value("facts"); !ticked.isEmpty()) {
        wish.facts.emplace();
        for (const QString &word : ticked.split(u','))
            wish.facts->append(word.toLongLong());
    }
    if (wish.documents.isEmpty() && !wish.facts)
        co_return report(misused("ID").value(), QStringLiteral("Il manque ID, un document au moins, ou --facts."), json);
    if (const QString question = context.arguments().value("question"); !question.isEmpty())
        wish.questions = question.split(u';', Qt::SkipEmptyParts);
    auto opening = context.unlock();
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    const Untouched untouched(context);
    const auto folder = freshFolder(context);
    if (!folder)
        co_return report(folder.error(), json);
    auto reading = (*opened)->facts().catchUp();
    const auto read = co_await reading;
    if (!read)
        co_return report(read.error(), json);
    auto asking = ownerOf(*opened);
    const Result<identity::Person> person = co_await asking;
    if (!person)
        co_return report(person.error(), json);
    sharing::Packs packs((*opened)->space(), (*opened)->library(), (*opened)->facts(), *(*opened)->press(), *context.machine().clock);
    const Interrupt interrupt([&packs] { packs.cancel(); });
    auto preparing = packs.prepare(wish, *person);
    const Result<sharing::Pack> pack = co_await preparing;
    if (!pack)
        co_return report(pack.error(), json);
    auto leaving = sharing::packLeaves((*opened)->space(), (*opened)->rights(), pack->entries, sharing::Way::Saved,
                                       context.machine().clock->now(), sharing::writingOf(folder->path(), filesOf(*pack)));
    const Result<QString> kept = co_await leaving;
    if (!kept)
        co_return report(kept.error(), json);
    if (json)
        context.answer(toJson(*pack));
    else
        printPack(*pack);
    co_return 0;
}

QCoro::Task<int> shareEmergency(Context &context)
{
    const bool json = context.json();
    const QStringList words = context.arguments().words;
    const QString act = words.value(2);
    const bool printing = act == QLatin1String("print");
    auto opening = context.unlock();
    const auto opened = co_await opening;
    if (!opened)
        co_return report(opened.error(), json);
    auto reading = sharing::readEmergency((*opened)->space(), (*opened)->rights());
    Result<EmergencyRecord> record = co_await reading;
    if (!record)
        co_return report(record.error(), json);
    const QDateTime now = context.machine().clock->now();
    if (printing) {
        if (record->isEmpty())
            co_return report({Fault::NotFound, QStringLiteral("sharing.sheet-empty"), {}}, json);
        const Untouched untouched(context);
        const auto folder = freshFolder(context);
        if (!folder)
            co_return report(folder.error(), json);
        auto making = printBoth(*opened, *record, *folder, now);
        const Result<void> made = co_await making;
        if (!made)
            co_return report(made.error(), json);
    } else if (!act.isEmpty() && act != QLatin1String("show")) {
        const Result<void> done = changed(*record, words);
        if (!done)
            co_return done.error().detail == QLatin1String("GENRE") ? report(done.error(), unknownKindSentence(), json) : report(done.error(), json);
        record->updated = now;
        auto writing = sharing::writeEmergency((*opened)->space(), (*opened)->rights(), *record);
        const Result<void> written = co_await writing;
        if (!written)
            co_return report(written.error(), json);
    }
    if (json) {
        QJsonObject answer = toJson(*record, now);
        if (printing)
            answer.insert(QStringLiteral("files"), QJsonArray{QLatin1String(PrintedNames[0]), QLatin1String(PrintedNames[1])});
        context.answer(answer);
        co_return 0;
    }
    if (printing)
        print(QStringLiteral("Fichiers écrits : %1, %2.").arg(QLatin1String(PrintedNames[0]), QLatin1String(PrintedNames[1])));
    else
        printSheet(*record);
    co_return 0;
}

} // namespace havre::cli
