#include "ui/records/PagesModel.h"

namespace havre::ui {

namespace {
constexpr int MostPages = 5000;
}

PagesModel::PagesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PagesModel::show(std::shared_ptr<const ports::OpenDocument> document, const QString &token)
{
    beginResetModel();
    m_sizes.clear();
    m_token = token;
    m_widest = 1;
    const int pages = document ? std::min(document->pageCount(), MostPages) : 0;
    for (int page = 0; page < pages; ++page) {
        QSizeF size = document->pageSize(page);
        if (!(size.width() >= 1) || !(size.height() >= 1)) // a hostile page may claim anything
            size = QSizeF(595, 842);
        m_sizes.append(size);
        m_widest = std::max(m_widest, size.width());
    }
    endResetModel();
    Q_EMIT reset();
}

void PagesModel::clear()
{
    show(nullptr, {});
}

int PagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sizes.size());
}

QVariant PagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QSizeF size = m_sizes.at(index.row());
    switch (role) {
    case NumberRole:
        return index.row() + 1;
    case WidthRole:
        return size.width();
    case HeightRole:
        return size.height();
    case SourceRole:
        return QStringLiteral("image://pages/%1/%2").arg(m_token).arg(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> PagesModel::roleNames() const
{
    return {{NumberRole, "number"}, {WidthRole, "pageWidth"}, {HeightRole, "pageHeight"}, {SourceRole, "source"}};
}

} // namespace havre::ui
