#include "ui/mailbox/PaperWords.h"

#include "ui/records/Kinds.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Formatters.h"
#include "ui/support/Plain.h"

#include <QCoreApplication>

namespace havre::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(havre::ui::Mailbox)
};

const QLatin1String Pdf("application/pdf");

QString glyphOf(const QString &contentType)
{
    if (contentType.startsWith(QLatin1String("image/")))
        return QStringLiteral("image");
    return contentType.endsWith(QLatin1String("xml")) ? QStringLiteral("report") : QStringLiteral("file");
}

QString formOf(const QString &contentType, bool copied)
{
    if (contentType == Pdf)
        return QStringLiteral("PDF");
    if (contentType.endsWith(QLatin1String("xml")))
        return copied
            //: Mailbox: a structured health document (CDA) and its PDF, on one line
            ? Words::tr("Document structuré et PDF")
            //: Mailbox: a structured health document (CDA)
            : Words::tr("Document structuré");
    if (contentType.startsWith(QLatin1String("image/")))
        //: Mailbox: an attached picture
        return Words::tr("Image");
    if (contentType == QLatin1String("application/zip"))
        //: Mailbox: a zip
        return Words::tr("Archive");
    //: Mailbox: an attached file of another kind
    return Words::tr("Fichier");
}

QString titleOf(const QString &title)
{
    const QString plain = plainLine(title);
    //: Mailbox: an attachment without a name
    return plain.isEmpty() ? Words::tr("Pièce jointe sans nom") : plain;
}

QString standingOf(const mailbox::Paper &paper)
{
    if (!paper.filed.isNull())
        return QStringLiteral("filed");
    if (paper.code == QLatin1String("mailbox.other-person"))
        return QStringLiteral("other");
    return paper.code.isEmpty() ? QStringLiteral("new") : QStringLiteral("closed");
}

QString noteOf(const mailbox::Paper &paper, const QString &standing)
{
    if (standing == QLatin1String("other"))
        return paper.patient.isEmpty()
            //: Mailbox: an attachment about somebody else
            ? Words::tr("Ce document ne porte pas votre identité de santé : il ne sera pas classé ici.")
            //: Mailbox: an attachment about somebody else; %1 the name it gives
            : Words::tr("Ce document concerne %1 : il ne sera pas classé ici.").arg(format::personName(plainLine(paper.patient)));
    if (standing == QLatin1String("closed"))
        return ErrorText::of(Error{Fault::Unsupported, paper.code, {}}).text;
    return {};
}

} // namespace

QVariantMap lineOf(const mailbox::Paper &paper)
{
    const records::Document &facts = paper.facts;
    const QString standing = standingOf(paper);
    QStringList details;
    if (!facts.type.code.isEmpty())
        details.append(natureOf(facts));
    if (facts.date.isValid())
        details.append(format::longDay(facts.date.toLocalTime().date()));
    details.append(formOf(facts.contentType, paper.copy >= 0));
    details.append(format::size(facts.size));
    return {{QStringLiteral("part"), paper.part},
            {QStringLiteral("member"), paper.member},
            {QStringLiteral("title"), titleOf(facts.title)},
            {QStringLiteral("details"), details.join(QStringLiteral("\u00A0· "))},
            {QStringLiteral("glyph"), glyphOf(facts.contentType)},
            {QStringLiteral("standing"), standing},
            {QStringLiteral("owner"), paper.whose == identity::Whose::Theirs},
            {QStringLiteral("note"), noteOf(paper, standing)},
            {QStringLiteral("document"), paper.filed.isNull() ? QString() : paper.filed.toString()}};
}

QVariantMap lineOf(const mailbox::Attachment &one)
{
    QString title = one.name;
    if (const qsizetype dot = title.lastIndexOf(u'.'); dot > 0 && title.size() - dot <= 5)
        title.truncate(dot);
    return {{QStringLiteral("part"), one.part},
            {QStringLiteral("member"), -1},
            {QStringLiteral("title"), titleOf(title.replace(u'_', u' '))},
            {QStringLiteral("details"), QString(formOf(one.contentType, false) + QStringLiteral("\u00A0· ") + format::size(one.size))},
            {QStringLiteral("glyph"), glyphOf(one.contentType)},
            {QStringLiteral("standing"), QStringLiteral("closed")},
            {QStringLiteral("owner"), false},
            {QStringLiteral("note"), QString()},
            {QStringLiteral("document"), QString()}};
}

} // namespace havre::ui
