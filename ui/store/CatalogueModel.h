// The apps of the catalogue as a list that is searched and narrowed as one types. What is kept shows at once;
// the platform is asked behind it, and when that fails the list stays and `trouble` says why.
// Threading: main thread.
#pragma once

#include "store/catalogue/Catalogue.h"
#include "ui/session/OpenSession.h"
#include "ui/support/ListModel.h"

#include <QPointer>
#include <QVariantList>

namespace havre::ui {

class CatalogueModel : public HAVRE_LIST_OF(int) { // positions in the index
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY queryChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY queryChanged)
    Q_PROPERTY(bool freeOnly READ freeOnly WRITE setFreeOnly NOTIFY queryChanged)
    Q_PROPERTY(bool apartOnly READ apartOnly WRITE setApartOnly NOTIFY queryChanged) // that exchange no data
    Q_PROPERTY(bool filtered READ filtered NOTIFY queryChanged)
    Q_PROPERTY(QVariantList themes READ themes NOTIFY catalogueChanged) // { id, label, glyph, count }
    Q_PROPERTY(int total READ total NOTIFY catalogueChanged)
    Q_PROPERTY(QString checked READ checked NOTIFY catalogueChanged) // "Signatures vérifiées aujourd’hui à 9 h 42"
    Q_PROPERTY(bool refreshing READ refreshing NOTIFY refreshingChanged)
    Q_PROPERTY(bool troubled READ troubled NOTIFY refreshingChanged)
    Q_PROPERTY(havre::ui::ErrorText trouble READ trouble NOTIFY refreshingChanged)
public:
    enum Role { IdRole = Qt::UserRole, NameRole, PublisherRole, SummaryRole, GlyphRole, PriceRole, StatusRole, StandingRole,
                HostingRole, ExchangeRole, ExchangeGlyphRole, AsksRole };

    explicit CatalogueModel(QObject *parent = nullptr);
    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString text() const { return m_query.text; }
    void setText(const QString &text);
    [[nodiscard]] QString theme() const { return m_query.theme; }
    void setTheme(const QString &theme);
    [[nodiscard]] bool freeOnly() const { return m_query.price.has_value(); }
    void setFreeOnly(bool only);
    [[nodiscard]] bool apartOnly() const { return m_query.apart; }
    void setApartOnly(bool only);
    [[nodiscard]] bool filtered() const; // by anything but the words
    [[nodiscard]] QVariantList themes() const;
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QString checked() const;
    [[nodiscard]] bool refreshing() const { return m_refreshing; }
    [[nodiscard]] bool troubled() const { return m_troubled; }
    [[nodiscard]] ErrorText trouble() const { return m_trouble; }

    Q_INVOKABLE void retry(); // asks the platform
    Q_INVOKABLE void showAll(); // no words, no filter

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sessionChanged();
    void queryChanged();
    void catalogueChanged();
    void refreshingChanged();

protected:
    [[nodiscard]] QVariant field(const int &position, int role) const override;
    void sayAgain() override;

private:
    void show(const store::Edition &edition);
    void filter();
    void ask(const store::Query &query);

    QPointer<OpenSession> m_session;
    std::unique_ptr<store::Catalogue> m_catalogue;
    store::Edition m_edition;
    store::Query m_query;
    int m_total = 0;
    bool m_refreshing = false;
    bool m_troubled = false;
    ErrorText m_trouble;
};

} // namespace havre::ui
