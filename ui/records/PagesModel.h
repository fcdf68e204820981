// The pages of a PDF or picture: how large each is, and the address of its image (PageImages).
// Threading: main thread.
#pragma once

#include "core/ports/Renderer.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace havre::ui {

class PagesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A DocumentDetail has one")
    Q_PROPERTY(int count READ rowCount NOTIFY reset)
    Q_PROPERTY(double widest READ widest NOTIFY reset) // points or pixels
public:
    enum Role { NumberRole = Qt::UserRole, WidthRole, HeightRole, SourceRole };

    explicit PagesModel(QObject *parent = nullptr);
    void show(std::shared_ptr<const ports::OpenDocument> document, const QString &token);
    void clear();

    [[nodiscard]] double widest() const { return m_widest; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void reset();

private:
    QList<QSizeF> m_sizes;
    QString m_token;
    double m_widest = 1;
};

} // namespace havre::ui
