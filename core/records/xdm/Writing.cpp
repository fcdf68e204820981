#include "core/records/xdm/Submission.h"

#include "core/records/archive/Archive.h"
#include "core/records/xdm/Identifiers_p.h"
#include "core/records/xdm/Metadata_p.h"

#include <zip.h>

#include <memory>

namespace havre::records::xdm {
namespace {

struct DropSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using SourcePtr = std::unique_ptr<zip_source_t, DropSource>;

tl::unexpected<Error> defect()
{
    return failure(Fault::Internal, QLatin1String("records.xdm.write"));
}

// "DOC00001.PDF": eight letters and three, as a CD-ROM wants them (ITI-32).
QString fileName(int index, const QString &contentType)
{
    const QHash<QString, QString> endings{{QStringLiteral("application/pdf"), QStringLiteral("PDF")},
                                          {QStringLiteral("text/xml"), QStringLiteral("XML")},
                                          {QStringLiteral("image/jpeg"), QStringLiteral("JPG")},
                                          {QStringLiteral("image/png"), QStringLiteral("PNG")},
                                          {QStringLiteral("image/tiff"), QStringLiteral("TIF")},
                                          {QStringLiteral("text/rtf"), QStringLiteral("RTF")},
                                          {QStringLiteral("text/plain"), QStringLiteral("TXT")}};
    return QStringLiteral("DOC%1.").arg(index + 1, 5, 10, QLatin1Char('0')) + endings.value(contentType, QStringLiteral("BIN"));
}

// XHTML Basic, readable in any browser; everything it says is escaped.
QByteArray index(const SubmissionSet &set)
{
    const identity::Person &person = set.patient.person;
    QString page = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                  "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML Basic 1.1//EN\" \"http://www.w3.org/TR/xhtml-basic/xhtml-basic11.dtd\">\n"
                                  "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"fr\">\n<head><title>%1</title></head>\n<body>\n"
                                  "<h1>%1</h1>\n<p>Patient\u202f: %2</p>\n<ul>\n")
                       .arg(set.title.toHtmlEscaped(), (person.givenName + u' ' + person.familyName).toHtmlEscaped());
    for (const DocumentEntry &one : set.entries)
        page += QStringLiteral("<li><a href=\"IHE_XDM/SUBSET01/%1\">%2</a></li>\n").arg(one.file, one.facts.title.toHtmlEscaped());
    page += QStringLiteral("</ul>\n<p><a href=\"README.TXT\">README.TXT</a></p>\n</body>\n</html>\n");
    return page.toUtf8();
}

QByteArray readme()
{
    return QByteArrayLiteral("Archive IHE XDM (ITI-32, Distribute Document Set on Media)\r\n\r\n"
                             "Envoyee par le patient avec Havre " HAVRE_VERSION ", application libre de dossier de sante.\r\n"
                             "INDEX.HTM             ce que contient l'archive, pour un navigateur\r\n"
                             "IHE_XDM/SUBSET01      les documents et METADATA.XML (ebRIM 3.0), pour un logiciel de sante\r\n");
}

// Deflating these costs seconds a hundred megabytes and saves next to nothing.
bool isPacked(const QString &contentType)
{
    return contentType == QLatin1String("application/pdf") || contentType == QLatin1String("image/jpeg") || contentType == QLatin1String("image/png");
}

class ZipOut {
public:
    ZipOut(const QDateTime &time) : m_time(time.toSecsSinceEpoch())
    {
        zip_error_init(&m_error);
        m_source.reset(zip_source_buffer_create(nullptr, 0, 0, &m_error));
        if (m_source) {
            zip_source_keep(m_source.get()); // the archive owns one, we read the other
            m_archive = zip_open_from_source(m_source.get(), ZIP_TRUNCATE, &m_error);
            if (!m_archive)
                zip_source_free(m_source.get());
        }
    }
    ~ZipOut()
    {
        if (m_archive)
            zip_discard(m_archive);
        zip_error_fini(&m_error);
    }
    // `bytes` must live until finish(). Packed: compressed already, to be stored as it is.
    bool add(const QString &name, const QByteArray &bytes, bool packed = false)
    {
        if (!m_archive)
            return false;
        zip_source_t *one = zip_source_buffer(m_archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = one ? zip_file_add(m_archive, name.toUtf8().constData(), one, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(one);
            return false;
        }
        const auto member = static_cast<zip_uint64_t>(index);
        return zip_file_set_mtime(m_archive, member, m_time, 0) == 0
            && (!packed || zip_set_file_compression(m_archive, member, ZIP_CM_STORE, 0) == 0);
    }
    Result<QByteArray> finish()
    {
        if (!m_archive || zip_close(m_archive) != 0)
            return defect();
        m_archive = nullptr;
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_source_stat(m_source.get(), &about) != 0 || zip_source_open(m_source.get()) != 0)
            return defect();
        QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        const zip_int64_t got = zip_source_read(m_source.get(), bytes.data(), about.size);
        zip_source_close(m_source.get());
        if (got != static_cast<zip_int64_t>(about.size))
            return defect();
        return bytes;
    }

private:
    time_t m_time;
    zip_error_t m_error;
    SourcePtr m_source;
    zip_t *m_archive = nullptr;
};

} // namespace

Result<QByteArray> write(const SubmissionSet &given)
{
    SubmissionSet set = given;
    if (set.entries.isEmpty())
        return failure(Fault::Malformed, QLatin1String("records.xdm.empty"));
    if (set.patient.person.ins.isNull())
        return failure(Fault::Refused, QLatin1String("records.xdm.no-patient"));
    qint64 total = 0;
    for (int i = 0; i < set.entries.size(); ++i) {
        set.entries[i].file = fileName(i, set.entries.at(i).facts.contentType);
        total += set.entries.at(i).bytes.size();
    }
    if (total > archive::TotalBytes)
        return failure(Fault::Exhausted, QLatin1String("records.xdm.too-large"));
    if (set.uniqueId.isEmpty())
        set.uniqueId = oidOf(QUuid::createUuid());
    const QByteArray page = index(set);
    const QByteArray notice = readme();
    const QByteArray about = metadata(set);
    const QString folder = QStringLiteral("IHE_XDM/SUBSET01/");
    ZipOut zip(set.time);
    bool good = zip.add(QStringLiteral("INDEX.HTM"), page) && zip.add(QStringLiteral("README.TXT"), notice)
        && zip.add(folder + QStringLiteral("METADATA.XML"), about);
    for (const DocumentEntry &one : set.entries)
        good = good && zip.add(folder + one.file, one.bytes, isPacked(one.facts.contentType));
    if (!good)
        return defect();
    return zip.finish();
}

} // namespace havre::records::xdm
