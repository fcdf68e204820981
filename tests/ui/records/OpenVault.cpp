#include "tests/ui/records/OpenVault.h"

#include "core/records/cda/Cda.h"
#include "tests/support/Await.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocale>
#include <QTimer>

namespace havre::tests {

namespace {

constexpr const char *Password = "ancre marée balise quai voile";

class PlainDocument final : public ports::OpenDocument {
public:
    PlainDocument(int pages, std::shared_ptr<PlainRenderer::Counts> counts) : m_pages(pages), m_counts(std::move(counts))
    {
        ++m_counts->held;
    }
    ~PlainDocument() override { --m_counts->held; }
    int pageCount() const override { return m_pages; }
    QSizeF pageSize(int) const override { return {595, 842}; }
    QCoro::Task<Result<ports::PixelPage>> page(int index, QSize fit) override
    {
        ++m_counts->drawn;
        ports::PixelPage page;
        page.size = QSizeF(595, 842).scaled(fit, Qt::KeepAspectRatio).toSize();
        page.rgba.fill(char(0xff), qsizetype(page.size.width()) * page.size.height() * 4);
        // Grey lines where text would stand, fewer on later pages.
        for (int y = page.size.height() / 10; y < page.size.height() * (9 - index) / 10; y += 24)
            for (int x = page.size.width() / 10; x < page.size.width() * 8 / 10; ++x)
                for (int thick = 0; thick < 6; ++thick)
                    memset(page.rgba.data() + (qsizetype(y + thick) * page.size.width() + x) * 4, 0xb4, 3);
        co_return page;
    }
    QCoro::Task<Result<QString>> text() override { co_return QString(); }

private:
    int m_pages;
    std::shared_ptr<PlainRenderer::Counts> m_counts;
};

} // namespace

namespace {

class PlainRun final : public ports::PrintRun {
public:
    explicit PlainRun(std::shared_ptr<PlainPress::State> state) : m_state(std::move(state)) {}
    QCoro::Task<Result<ports::Part>> typeset(ports::Sheet sheet) override
    {
        m_state->sheets << sheet.xhtml;
        return next(m_state, m_count++, {});
    }
    QCoro::Task<Result<ports::Part>> add(QByteArray, QString contentType) override { return next(m_state, m_count++, contentType); }
    QCoro::Task<Result<QByteArray>> bind(QList<int> parts, QString footer) override
    {
        co_return "%PDF-1.4\n% " + footer.toUtf8() + ' ' + QByteArray::number(parts.size()) + "\n%%EOF\n";
    }

private:
    static QCoro::Task<Result<ports::Part>> next(std::shared_ptr<PlainPress::State> state, int number, QString contentType)
    {
        while (state->held)
            co_await QCoro::sleepFor(std::chrono::milliseconds(5));
        if (!contentType.isEmpty() && contentType == state->refused)
            co_return failure(Fault::Malformed, QLatin1String("render.unreadable"));
        co_return Result<ports::Part>(ports::Part{number, contentType == QLatin1String("application/pdf") ? 3 : 1});
    }
    std::shared_ptr<PlainPress::State> m_state;
    int m_count = 0;
};

} // namespace

QCoro::Task<Result<void>> PlainPrinter::print(QByteArray pdf)
{
    if (absent)
        co_return failure(Fault::Unsupported, QLatin1String("printing.absent"));
    printed << pdf;
    co_return Result<void>{};
}

std::shared_ptr<ports::PrintRun> PlainPress::begin()
{
    return std::make_shared<PlainRun>(state);
}

QCoro::Task<Result<std::shared_ptr<ports::OpenDocument>>> PlainRenderer::open(QByteArray, QString contentType)
{
    if (refuses)
        co_return failure(Fault::Malformed, QLatin1String("render.unreadable"));
    const int count = contentType.startsWith(QLatin1String("image/")) ? 1 : pages;
    std::shared_ptr<ports::OpenDocument> document = std::make_shared<PlainDocument>(count, counts);
    co_return document;
}

OpenVault::OpenVault(std::optional<session::Platform> platform, ports::Browser *browser, ports::AppHost *apps)
    : m_platform(std::move(platform)), m_browser(browser ? browser : &m_noBrowser), m_apps(apps)
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); // as ui/shell does: dates are said in French
    begin(await(vault::Vault::create(folder.filePath(QStringLiteral("vault")), SecretBytes::copyOf(Password), secrets,
                                     vault::KdfCost::floor(), clock)));
}

void OpenVault::begin(Result<std::unique_ptr<vault::Vault>> vault)
{
    if (!vault)
        qFatal("no test vault: %s", qPrintable(vault.error().code));
    auto core = await(session::UnlockedSession::begin(std::move(*vault), m_platform,
                                                      {&secrets, m_browser, &renderer, &clock, &press, &printer, m_apps}));
    if (!core)
        qFatal("no test session: %s", qPrintable(core.error().code));
    m_session = std::make_unique<ui::OpenSession>(std::move(*core));
}

OpenVault::~OpenVault() = default;

void OpenVault::turnTo(int place)
{
    const auto cards = await(m_session->core().household());
    if (!cards || place >= cards->size())
        qFatal("no such space");
    std::unique_ptr<session::UnlockedSession> core;
    m_session->handOver(core);
    m_session.reset();
    auto turned = await(session::UnlockedSession::turn(core, cards->at(place).person.id));
    if (!turned)
        qFatal("no turning: %s", qPrintable(turned.error().code));
    m_session = std::make_unique<ui::OpenSession>(std::move(*turned));
}

void OpenVault::lock()
{
    m_session.reset();
}

void OpenVault::unlock()
{
    begin(await(vault::Vault::open(folder.filePath(QStringLiteral("vault")), SecretBytes::copyOf(Password), secrets, clock)));
}

QString OpenVault::add(records::NewDocument arriving)
{
    if (arriving.journalActor.isEmpty())
        arriving.journalActor = QStringLiteral("DMP");
    const auto id = await(library().add(std::move(arriving)));
    if (!id)
        qFatal("not added: %s", qPrintable(id.error().code));
    return id->toString();
}

QString OpenVault::addText(const QString &title, const QString &author, const QDate &day, records::Category category,
                           const QString &text)
{
    records::NewDocument arriving;
    arriving.document.title = title;
    arriving.document.category = category;
    arriving.document.date = QDateTime(day, QTime(10, 30), Qt::UTC);
    arriving.document.authors = {{author, {}, {}}};
    arriving.document.contentType = QStringLiteral("text/plain");
    arriving.document.origin = records::Origin::Dmp;
    arriving.document.digestVerified = true;
    arriving.document.confidentiality = {QStringLiteral("N")};
    arriving.bytes = (title + u'\n' + text + u'\n' + author + day.toString(Qt::ISODate)).toUtf8();
    arriving.text = text;
    return add(std::move(arriving));
}

QString OpenVault::addCda(const QByteArray &xml, records::Category category)
{
    const auto cda = records::cda::readCda(xml);
    if (!cda)
        qFatal("the sample does not read: %s", qPrintable(cda.error().code));
    records::NewDocument arriving;
    arriving.document.title = cda->header.title;
    arriving.document.category = category;
    arriving.document.date = cda->header.effectiveTime;
    arriving.document.authors = cda->header.authors;
    arriving.document.contentType = QStringLiteral("text/xml");
    arriving.document.origin = records::Origin::Dmp;
    arriving.document.digestVerified = true;
    arriving.document.confidentiality = {QStringLiteral("N")};
    arriving.bytes = xml;
    arriving.text = cda->plainText();
    return add(std::move(arriving));
}

QString OpenVault::addPdf(const QString &title, const QDate &day)
{
    records::NewDocument arriving;
    arriving.document.title = title;
    arriving.document.category = records::Category::Imaging;
    arriving.document.date = QDateTime(day, QTime(8, 0), Qt::UTC);
    arriving.document.authors = {{{}, QStringLiteral("Centre d’imagerie de l’Erdre"), {}}};
    arriving.document.contentType = QStringLiteral("application/pdf");
    arriving.bytes = "%PDF-1.4\n% only the renderer looks inside " + title.toUtf8() + "\n%%EOF\n";
    return add(std::move(arriving));
}

QByteArray sampleCda(const QString &title, const QString &word)
{
    const QString xml = QStringLiteral(R"(<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
 <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
 <id root="1.2.250.1.213.1.4.99.%3"/>
 <code code="11502-2" codeSystem="2.16.840.1.113883.6.1" displayName="CR d'examens biologiques"/>
 <title>%1</title>
 <effectiveTime value="20260224172400+0100"/>
 <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/>
 <languageCode code="fr-FR"/>
 <recordTarget><patientRole><id extension="283065799999946" root="1.2.250.1.213.1.4.10"/>
  <patient><name><family>MOREAU</family><given>Camille</given></name><administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/><birthTime value="19830612"/></patient></patientRole></recordTarget>
 <author><time value="20260224172400+0100"/><assignedAuthor><id root="1.2.250.1.71.4.2.1" extension="899700000001"/>
  <assignedPerson><name><prefix>Dr</prefix><given>Hélène</given><family>Vasseur</family></name></assignedPerson>
  <representedOrganization><name>Laboratoire du Parc</name></representedOrganization></assignedAuthor></author>
 <custodian><assignedCustodian><representedCustodianOrganization><id root="1.2.250.1.71.4.2.2"/><name>Laboratoire du Parc</name></representedCustodianOrganization></assignedCustodian></custodian>
 <component><structuredBody>
  <component><section><title>Conclusion</title><text>
   <paragraph>Anémie <content styleCode="Bold">modérée</content>, avec des réserves en fer proches de la limite basse. %2</paragraph>
   <paragraph>À interpréter avec le médecin qui a prescrit l’examen.</paragraph>
   <list><item>Contrôle dans trois mois</item><item>Voir <linkHtml href="https://exemple.invalid/fer">les conseils</linkHtml> du laboratoire</item></list>
  </text></section></component>
  <component><section><title>Numération et bilan du fer</title><text>
   <table><thead><tr><th>Analyse</th><th>Résultat</th><th>Unité</th><th>Usuel</th></tr></thead><tbody>
    <tr><td>Hémoglobine</td><td><content styleCode="Bold">11,1</content></td><td>g/dL</td><td>12,0 – 16,0</td></tr>
    <tr><td>VGM</td><td>82</td><td>fL</td><td>80 – 100</td></tr>
    <tr><td>Plaquettes</td><td>211</td><td>10<sup>9</sup>/L</td><td>150 – 400</td></tr>
    <tr><td>Ferritine %2</td><td>18</td><td>µg/L</td><td>15 – 150</td></tr>
   </tbody></table>
  </text></section></component>
 </structuredBody></component>
</ClinicalDocument>
)");
    const QString id = QString::number(qHash(title + word) & 0x7fffffffU);
    return xml.arg(title.toHtmlEscaped(), word.toHtmlEscaped(), id).toUtf8();
}

bool waitUntil(const std::function<bool()> &done, int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    while (!done() && !end.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return done();
}

} // namespace havre::tests
