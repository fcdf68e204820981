#include "ui/records/Provenance.h"

#include "core/records/Confidentiality.h"
#include "ui/records/Kinds.h"
#include "ui/support/Formatters.h"
#include "ui/support/Phrase.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace havre::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Provenance)
};

// A date whose time says nothing (midnight, or none given) is said as a day.
QString when(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    if (!local.isValid())
        return {};
    const bool dayOnly = local.time() == QTime(0, 0) || time.toUTC().time() == QTime(0, 0);
    //: A day and a time: « 24 février 2026 à 17 h 24 »
    return dayOnly ? format::longDay(local.date())
                   : Words::tr("%1 à %2").arg(format::longDay(local.date()), format::time(local.time()));
}

QString together(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() || a == b ? a : a + QStringLiteral(", ") + b;
}

QString publisher(const records::Document &document)
{
    if (document.authors.isEmpty())
        return document.custodian;
    return plainLine(together(document.authors.first().name, document.authors.first().organization));
}

// The national list says « Médecin - Biologie médicale (SM) »: the trade and the kind of diploma are for registers.
QString specialtyOf(const records::Author &author)
{
    static const QRegularExpression register_(QStringLiteral("^(?:Médecin|Pharmacien|Chirurgien-dentiste) - (.+?)(?: \\([A-Z]{2,4}\\))?$"));
    const QRegularExpressionMatch match = register_.match(author.specialty);
    return match.hasMatch() ? match.captured(1) : author.specialty;
}

} // namespace

Provenance provenanceOf(const records::Document &document)
{
    Provenance provenance;
    const QString who = publisher(document);
    const QString date = when(document.date);
    if (!who.isEmpty() && !date.isEmpty())
        //: %1 a person or place of care, %2 a date
        provenance.published = Phrase::around(Words::tr("Publié par %1, le %2"), who).arg(who, date);
    else if (!who.isEmpty())
        provenance.published = Phrase::around(Words::tr("Publié par %1"), who).arg(who);
    else
        //: Nothing in the document says who wrote it
        provenance.published = Words::tr("Auteur non indiqué dans le document");
    const QString received = when(document.receivedAt);
    switch (document.origin) {
    case records::Origin::Dmp:
        provenance.received = Words::tr("Reçu du DMP le %1").arg(received);
        break;
    case records::Origin::Imported:
        provenance.received = Words::tr("Importé sur cet appareil le %1").arg(received);
        break;
    case records::Origin::TypedIn:
        provenance.received = Words::tr("Saisi par vous le %1").arg(received);
        break;
    }
    provenance.verified = document.digestVerified;
    if (document.digestVerified)
        //: Size and SHA-1 announced by the server matched what arrived
        provenance.received += QStringLiteral("\u00A0· ") + Words::tr("empreinte vérifiée");
    else if (document.origin == records::Origin::Dmp)
        //: The server announced no digest, so nothing could be compared
        provenance.received += QStringLiteral("\u00A0· ") + Words::tr("empreinte non fournie");
    return provenance;
}

QString visibilityOf(const records::Document &document)
{
    if (document.origin != records::Origin::Dmp)
        //: Who can see the document: it is only in this vault
        return Words::tr("Vous uniquement, sur cet appareil");
    if (document.confidentiality.isEmpty())
        //: Who can see the document: the server did not say
        return Words::tr("Non précisé par le DMP");
    const records::Audience audience = records::audienceOf(document.confidentiality);
    if (!audience.professionals)
        //: Who can see the document: hidden from professionals, except the one who wrote it
        return Words::tr("Vous et son auteur seulement");
    if (!audience.representatives)
        //: Who can see the document: hidden from legal representatives (parents)
        return Words::tr("Vous et vos soignants, pas vos représentants légaux");
    //: Who can see the document
    return Words::tr("Vous et vos soignants");
}

QList<Fact> factsOf(const records::Document &document, const records::cda::Header *header)
{
    QList<Fact> facts;
    if (header) {
        const QString name = (header->patient.given + u' ' + header->patient.family).trimmed();
        if (!name.isEmpty())
            //: The person the document is about
            facts.append({Words::tr("Concerne"), format::personName(name), {}});
    }
    // The author stands above already, in "Publié par"; here what the sentence has no room for.
    if (!document.authors.isEmpty() && !document.authors.first().specialty.isEmpty())
        //: The speciality of the author: « Biologie médicale »
        facts.append({Words::tr("Spécialité"), specialtyOf(document.authors.first()), {}});
    //: Who can see this document
    facts.append({Words::tr("Visible par"), visibilityOf(document), {}});
    return facts;
}

QList<Fact> peopleOf(const records::Document &document, const records::cda::Header *header)
{
    QList<Fact> people;
    if (header) {
        for (const records::cda::Participant &participant : header->participants) {
            QString note = together(participant.specialty, participant.organization);
            if (const QString date = when(participant.time); !date.isEmpty())
                note += (note.isEmpty() ? QString() : QStringLiteral("\u00A0· ")) + date;
            const bool named = !participant.name.isEmpty();
            if (!named && note.isEmpty())
                continue;
            // Ours, or as the document says what somebody was: that is not translated.
            const QString role = QCoreApplication::translate("cda", participant.role.toUtf8().constData());
            people.append({role, plainLine(named ? participant.name : note), named ? plainLine(note) : QString()});
        }
    }
    if (people.isEmpty()) {
        for (const records::Author &author : document.authors)
            people.append({Words::tr("Auteur"), author.name.isEmpty() ? author.organization : author.name,
                           together(author.specialty, author.name.isEmpty() ? QString() : author.organization)});
        if (!document.custodian.isEmpty())
            //: The organisation that keeps the original
            people.append({Words::tr("Conservé par"), document.custodian, {}});
    }
    return people;
}

QList<Fact> cardOf(const records::Document &document)
{
    QList<Fact> card;
    const auto add = [&card](const QString &label, const QString &value) {
        if (!value.isEmpty())
            card.append({label, value, {}});
    };
    //: Technical card of a document: its category
    add(Words::tr("Catégorie"), kindOf(document.category).label);
    //: Technical card of a document: exactly what it is, "Consultation d’anesthésie"
    add(Words::tr("Nature"), natureOf(document));
    add(Words::tr("Type"), together(document.type.display, document.type.code));
    add(Words::tr("Format"), together(document.contentType, document.format.display));
    add(Words::tr("Taille"), format::size(document.size));
    if (document.version > 0)
        add(Words::tr("Version"), QString::number(document.version));
    add(Words::tr("Identifiant"), document.masterIdentifier);
    //: The SHA-256 digest of the bytes
    add(Words::tr("Empreinte SHA-256"), QString::fromLatin1(document.sha256.toHex()));
    return card;
}

} // namespace havre::ui
