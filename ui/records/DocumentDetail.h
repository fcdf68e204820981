// One document, opened: its facts at once, then what there is to read. Opening is journalled and makes
// the document "seen". Closing (or locking) forgets every decrypted byte.
// Threading: main thread.
#pragma once

#include "ui/records/FactsModel.h"
#include "ui/records/NarrativeModel.h"
#include "ui/records/OpenedBody.h"
#include "ui/records/PagesModel.h"
#include "ui/records/Provenance.h"
#include "ui/session/OpenSession.h"

#include <QUrl>

namespace havre::ui {

class PageImages;

class DocumentDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(havre::ui::OpenSession *session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString documentId READ documentId WRITE setDocumentId NOTIFY documentIdChanged)
    Q_PROPERTY(havre::ui::StatefulList::State state READ state NOTIFY changed)
    Q_PROPERTY(havre::ui::ErrorText error READ error NOTIFY changed)         // the document cannot be opened
    Q_PROPERTY(havre::ui::ErrorText bodyError READ bodyError NOTIFY changed) // its content cannot be shown
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString glyph READ glyph NOTIFY changed)
    Q_PROPERTY(QString author READ author NOTIFY changed) // as the library can filter by
    Q_PROPERTY(QString published READ published NOTIFY changed)
    Q_PROPERTY(QString received READ received NOTIFY changed)
    Q_PROPERTY(bool verified READ verified NOTIFY changed)
    Q_PROPERTY(bool masked READ masked NOTIFY changed)
    Q_PROPERTY(QString lastOpened READ lastOpened NOTIFY changed) // before this time; empty: never
    Q_PROPERTY(QString exportName READ exportName NOTIFY changed)
    Q_PROPERTY(Body body READ body NOTIFY changed)
    Q_PROPERTY(QString mediaBase READ mediaBase NOTIFY changed) // address of a narrative's pictures, key to be added
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed) // [{label, value}], for a FactStrip
    Q_PROPERTY(havre::ui::FactsModel *people READ people CONSTANT)
    Q_PROPERTY(havre::ui::FactsModel *card READ card CONSTANT)
    Q_PROPERTY(havre::ui::NarrativeModel *narrative READ narrative CONSTANT)
    Q_PROPERTY(havre::ui::PagesModel *pages READ pages CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(bool exporting READ exporting NOTIFY exportingChanged)
public:
    enum Body { Nothing, Narrative, Pages, Picture, Unreadable };
    Q_ENUM(Body)

    explicit DocumentDetail(QObject *parent = nullptr);
    ~DocumentDetail() override;

    [[nodiscard]] OpenSession *session() const { return m_session; }
    void setSession(OpenSession *session);
    [[nodiscard]] QString documentId() const { return m_id; }
    void setDocumentId(const QString &id);
    [[nodiscard]] StatefulList::State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] ErrorText bodyError() const { return m_bodyError; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString glyph() const;
    [[nodiscard]] QString author() const;
    [[nodiscard]] QString published() const { return m_provenance.published; }
    [[nodiscard]] QString received() const { return m_provenance.received; }
    [[nodiscard]] bool verified() const { return m_provenance.verified; }
    [[nodiscard]] bool masked() const;
    [[nodiscard]] QString lastOpened() const;
    [[nodiscard]] QString exportName() const;
    [[nodiscard]] Body body() const { return m_body; }
    [[nodiscard]] QString mediaBase() const;
    [[nodiscard]] QVariantList facts() const { return m_facts; }
    [[nodiscard]] FactsModel *people() { return &m_people; }
    [[nodiscard]] FactsModel *card() { return &m_card; }
    [[nodiscard]] NarrativeModel *narrative() { return &m_narrative; }
    [[nodiscard]] PagesModel *pages() { return &m_pages; }
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] bool exporting() const { return m_exporting; }

    Q_INVOKABLE void retry();
    Q_INVOKABLE void exportTo(const QUrl &folder);
    // https only, in the person's own browser, after they said so.
    Q_INVOKABLE void openLink(const QString &address);
    Q_INVOKABLE void copy(const QString &text) const; // to the clipboard: a link, an identifier

Q_SIGNALS:
    void sessionChanged();
    void documentIdChanged();
    void changed();
    void languageChanged();
    void exportingChanged();
    void exported(const QString &name);
    void exportFailed(const havre::ui::ErrorText &error);
    void linkFailed(const havre::ui::ErrorText &error);

private:
    void close();
    void open();
    void showDocument(const records::Document &document);
    void showBody(const OpenedBody &body);
    void readFormerOpening();
    void readAgain(); // its row: who may see it may have changed meanwhile
    void say(); // sentences again: something became known, or the language changed
    void fail(const Error &error);
    void publishImages();

    QPointer<OpenSession> m_session;
    QString m_id;
    QString m_language;
    quint64 m_generation = 0;
    StatefulList::State m_state = StatefulList::Idle;
    Body m_body = Nothing;
    bool m_exporting = false;
    ErrorText m_error;
    ErrorText m_bodyError;
    records::Document m_document;
    OpenedBody m_opened;
    Provenance m_provenance;
    QDateTime m_formerOpening;
    QPointer<PageImages> m_images; // kept: when QML destroys us, our engine is no longer known
    QString m_token;
    QVariantList m_facts;
    FactsModel m_people;
    FactsModel m_card;
    NarrativeModel m_narrative;
    PagesModel m_pages;
};

} // namespace havre::ui
