#include "ui/sharing/EmergencyForm.h"

#include "core/sharing/OnDisk.h"
#include "ui/sharing/HandOut.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace havre::ui {

using sharing::EmergencyRecord;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EmergencyForm)
};

struct Read {
    identity::Person person;
    EmergencyRecord record;
};

QCoro::Task<Result<Read>> read(QPointer<OpenSession> session)
{
    auto asking = handOut(session, family::Act::Open);
    const Result<identity::Person> person = co_await asking;
    HAVRE_CO_CHECK(person);
    auto reading = sharing::readEmergency(session->core().space(), session->core().rights());
    const Result<EmergencyRecord> record = co_await reading;
    HAVRE_CO_CHECK(record);
    co_return Result<Read>(Read{*person, *record});
}

// Into a folder, or without one onto paper. Answers the name the file got.
QCoro::Task<Result<QString>> onto(QPointer<OpenSession> session, ports::Sheet::Format format, identity::Person person, EmergencyRecord record,
                                  QString folder, QString name)
{
    ports::Press *press = session->core().press();
    if (!press)
        co_return failure(Fault::Refused, QLatin1String("render.no-jail"));
    auto printing = sharing::printEmergency(press, session->core().rights(), format, std::move(person), std::move(record));
    const Result<QByteArray> book = co_await printing;
    if (session.isNull())
        co_return failure(cancellation());
    HAVRE_CO_CHECK(book);
    const bool paper = folder.isEmpty();
    sharing::Deed deed;
    if (paper) {
        auto handing = session->core().printer()->print(*book);
        const Result<void> handed = co_await handing;
        HAVRE_CO_CHECK(handed);
        if (session.isNull())
            co_return failure(cancellation());
    } else {
        const QList<sharing::OutFile> files{{name, *book}};
        deed = sharing::writingOf(folder, files);
    }
    session::UnlockedSession &core = session->core();
    auto leaving = sharing::sheetLeaves(core.space(), core.rights(), format, paper ? sharing::Way::Printed : sharing::Way::Saved, core.clock().now(), deed);
    Result<QString> written = co_await leaving;
    co_return written;
}

int ageOf(const QDate &birth, const QDate &today)
{
    const int years = today.year() - birth.year();
    return birth.addYears(years) > today ? years - 1 : years;
}

} // namespace

void EmergencyForm::setSession(OpenSession *session)
{
    if (m_session == session)
        return;
    m_session = session;
    if (session)
        connect(session, &QObject::destroyed, this, &EmergencyForm::load);
    Q_EMIT sessionChanged();
    load();
}

void EmergencyForm::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    Q_EMIT changed();
}

QDateTime EmergencyForm::now() const
{
    return m_session ? m_session->core().clock().now() : QDateTime();
}

void EmergencyForm::load()
{
    const quint64 generation = ++m_generation;
    m_record = {};
    m_person = {};
    m_state = m_session ? StatefulList::Loading : StatefulList::Idle;
    Q_EMIT changed();
    if (!m_session)
        return;
    QCoro::connect(read(m_session), this, [this, generation](Result<Read> answer) {
        if (generation != m_generation)
            return;
        if (answer) {
            m_person = std::move(answer->person);
            m_record = std::move(answer->record);
            m_state = StatefulList::Ready;
        } else if (answer.error().fault != Fault::Cancelled) {
            m_state = StatefulList::Failed;
            m_error = ErrorText::of(answer.error());
        }
        Q_EMIT changed();
    });
}

void EmergencyForm::retry()
{
    load();
}

void EmergencyForm::say(const Error &error)
{
    m_busy = false;
    if (error.fault != Fault::Cancelled)
        m_workError = ErrorText::of(error);
    Q_EMIT changed();
}

// Shown when it is kept: what stands on the page is in the vault.
void EmergencyForm::keep(EmergencyRecord record)
{
    if (!m_session || m_busy)
        return;
    record.updated = now();
    m_busy = true;
    m_workError = {};
    Q_EMIT changed();
    QCoro::connect(sharing::writeEmergency(m_session->core().space(), m_session->core().rights(), record), this,
                   [this, record, generation = m_generation](const Result<void> &done) {
                       if (generation != m_generation)
                           return;
                       if (!done) {
                           say(done.error());
                           return;
                       }
                       m_busy = false;
                       m_record = record;
                       Q_EMIT changed();
                   });
}

void EmergencyForm::add(const QString &kind, const QString &words)
{
    EmergencyRecord record = m_record;
    QStringList *lines = record.lines(kind);
    const QString line = words.simplified().left(EmergencyRecord::MaxLetters);
    if (!lines || line.isEmpty() || lines->contains(line) || lines->size() >= EmergencyRecord::MaxLines)
        return;
    lines->append(line);
    keep(std::move(record));
}

void EmergencyForm::change(const QString &kind, int row, const QString &words)
{
    EmergencyRecord record = m_record;
    QStringList *lines = record.lines(kind);
    if (!lines || row < 0 || row >= lines->size())
        return;
    const QString line = words.simplified().left(EmergencyRecord::MaxLetters);
    if (line.isEmpty())
        lines->removeAt(row);
    else
        (*lines)[row] = line;
    keep(std::move(record));
}

void EmergencyForm::confirm()
{
    keep(m_record);
}

void EmergencyForm::saveTo(const QUrl &folder, Format format)
{
    if (folder.isLocalFile())
        make(folder.toLocalFile(), format);
}

void EmergencyForm::printOut(Format format)
{
    if (canPrint())
        make({}, format);
}

void EmergencyForm::make(const QString &folder, Format format)
{
    if (!m_session || m_busy)
        return;
    m_busy = true;
    m_workError = {};
    Q_EMIT changed();
    const auto paper = format == WalletCard ? ports::Sheet::Format::Card : ports::Sheet::Format::A4;
    QCoro::connect(onto(m_session, paper, m_person, m_record, folder, fileName(format)), this,
                   [this, folder, generation = m_generation](const Result<QString> &written) {
                       if (generation != m_generation)
                           return;
                       if (!written) {
                           say(written.error());
                           return;
                       }
                       m_busy = false;
                       Q_EMIT changed();
                       if (folder.isEmpty())
                           Q_EMIT printed();
                       else
                           Q_EMIT saved(*written);
                   });
}

QString EmergencyForm::fileName(Format format) const
{
    //: file name of the emergency sheet as a card for the wallet; as a page
    return (format == WalletCard ? Words::tr("Fiche d’urgence, carte") : Words::tr("Fiche d’urgence")) + QStringLiteral(".pdf");
}

bool EmergencyForm::stale() const
{
    return m_session && m_record.isStale(now());
}

QString EmergencyForm::name() const
{
    return format::personName((m_person.givenName + u' ' + m_person.familyName).trimmed());
}

QString EmergencyForm::born() const
{
    if (!m_person.birthDate.isValid())
        return {};
    const QDate today = now().toLocalTime().date();
    //: emergency sheet; %1 a date of birth, %n how old the person is
    return Words::tr("Naissance\u202f: %1\u00a0· %n an(s)", "", ageOf(m_person.birthDate, today)).arg(format::longDay(m_person.birthDate));
}

QString EmergencyForm::reviewed() const
{
    //: emergency sheet; %1 a date
    return m_record.updated.isValid() ? Words::tr("Relue par vous le %1").arg(format::longDay(m_record.updated.toLocalTime().date())) : QString();
}

QVariantList EmergencyForm::parts() const
{
    struct Row {
        const char *kind;
        const char *glyph;
        const char *english;
        QString title;
        QString hint;
    };
    // What comes first is what a helper asks first: what harms, and whom to call.
    const QList<Row> rows{
        //: emergency sheet: heading, then an example
        {"allergy", "warning", "Allergies", Words::tr("Allergies"), Words::tr("Par exemple\u202f: pénicilline, choc en 2014")},
        //: emergency sheet: heading, then an example
        {"contact", "phone", "Contacts", Words::tr("À prévenir"), Words::tr("Nom, lien et téléphone")},
        //: emergency sheet: heading, then an example
        {"treatment", "pill", "Medicines", Words::tr("Traitements"), Words::tr("Par exemple\u202f: lévothyroxine 75 µg, le matin")},
        //: emergency sheet: heading, then an example
        {"condition", "stethoscope", "Conditions", Words::tr("Maladies et antécédents"), Words::tr("Par exemple\u202f: asthme, pacemaker")},
        //: emergency sheet: heading, then an example
        {"wish", "file", "Wishes", Words::tr("Souhaits"), Words::tr("Personne de confiance, directives anticipées, langue parlée")},
    };
    QVariantList all;
    const bool glossed = m_language != QLatin1String("en");
    EmergencyRecord record = m_record;
    const auto may = [this](family::Act act) { return m_session && m_session->core().rights().may(act, family::Item::Record); };
    for (const Row &row : rows) {
        const QStringList lines = *record.lines(QLatin1String(row.kind));
        all.append(QVariantMap{{QStringLiteral("kind"), QLatin1String(row.kind)},
                               {QStringLiteral("glyph"), QLatin1String(row.glyph)},
                               {QStringLiteral("english"), glossed ? QString(QLatin1String(row.english)) : QString()},
                               {QStringLiteral("title"), row.title},
                               {QStringLiteral("hint"), row.hint},
                               {QStringLiteral("lines"), lines},
                               {QStringLiteral("mayAdd"), lines.size() < EmergencyRecord::MaxLines && may(family::Act::Add)},
                               {QStringLiteral("mayChange"), may(family::Act::Change)}});
    }
    return all;
}

QString EmergencyForm::message() const
{
    return m_state == StatefulList::Ready && !empty() ? sharing::emergencyMessage(m_person, m_record) : QString();
}

} // namespace havre::ui
