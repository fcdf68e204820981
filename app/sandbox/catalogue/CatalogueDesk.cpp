#include "app/sandbox/catalogue/CatalogueDesk.h"

#include "app/cataloguetool/Publishing.h"

#include <QDir>
#include <QFile>

namespace havre::sandbox {

namespace {
constexpr QLatin1String Ours(":/sandbox/apps");
constexpr QLatin1String Below("/catalogue/");

// Only what publishing wrote: no dot-dot, no empty segment.
bool safe(const QString &path)
{
    const QStringList segments = path.split(u'/');
    return std::all_of(segments.cbegin(), segments.cend(), [](const QString &one) {
        return !one.isEmpty() && one != QLatin1String(".") && one != QLatin1String("..");
    });
}
} // namespace

Result<CatalogueDesk> CatalogueDesk::open(const QString &state, const QString &source, const QDateTime &now)
{
    CatalogueDesk desk;
    desk.m_folder = QDir(state).filePath(QStringLiteral("catalogue"));
    const auto published = cataloguetool::publish({source.isEmpty() ? QString(Ours) : source,
                                                   QDir(state).filePath(QStringLiteral("catalogue-keys")), desk.m_folder, now});
    if (!published)
        return failure(published.error());
    desk.m_root = published->root;
    return desk;
}

void CatalogueDesk::serve(Server &server) const
{
    server.route("GET", QString(Below) + u'*', [folder = m_folder](const Request &request) {
        const QString path = request.path.mid(Below.size());
        QFile file(QDir(folder).filePath(path));
        if (!safe(path) || !file.open(QIODevice::ReadOnly))
            return Reply::empty(404);
        Reply reply;
        reply.contentType = "application/octet-stream";
        reply.body = file.readAll();
        return reply;
    });
}

} // namespace havre::sandbox
