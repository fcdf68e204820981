#include "tests/ui/mailbox/Letters.h"

#include "core/mailbox/sync/Flow_p.h"
#include "core/records/xdm/Submission.h"
#include "tests/support/Await.h"
#include "tests/ui/records/OpenVault.h"

namespace havre::tests {

namespace {

using mailbox::Address;

const QString Matricule = QStringLiteral("283065799999987");

identity::Person camille()
{
    identity::Person person;
    person.givenName = QStringLiteral("Camille");
    person.familyName = QStringLiteral("MOREAU");
    person.birthDate = QDate(1983, 6, 12);
    person.ins = *identity::Ins::parse(Matricule, QString(identity::TestOid));
    return person;
}

QDateTime at(int day, int hour, int minute, int month = 2)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

session::Platform platformWithMail()
{
    session::Platform platform;
    platform.name = QStringLiteral("Mon espace santé");
    platform.issuer = QUrl(QStringLiteral("https://127.0.0.1:1/"));
    platform.clientId = QStringLiteral("havre");
    platform.fhirBase = QUrl(QStringLiteral("https://127.0.0.1:1/fhir"));
    platform.imap = QUrl(QStringLiteral("imaps://127.0.0.1:1"));
    platform.smtp = QUrl(QStringLiteral("smtps://127.0.0.1:1"));
    platform.mailDomain = QStringLiteral("patient.havre.test");
    platform.mailTrusted = {QStringLiteral("mss.havre.test")};
    return platform;
}

Letters::Letters(session::UnlockedSession &core) : m_core(core)
{
    const session::Platform platform = platformWithMail();
    mailbox::Account account;
    account.imap = platform.imap;
    account.smtp = platform.smtp;
    account.person = camille();
    account.self = {QStringLiteral("Camille MOREAU"), Matricule + u'@' + platform.mailDomain};
    account.trusted = platform.mailTrusted;
    box().setAccount(account, {});
}

MessageId Letters::put(const Letter &letter)
{
    mailbox::mime::NewMessage message;
    message.messageId = QStringLiteral("lettre-%1@mss.havre.test").arg(++m_ids);
    message.from = letter.mine ? box().account().self : letter.from;
    message.to = {letter.mine ? letter.from : box().account().self};
    message.subject = letter.subject;
    message.text = letter.text;
    message.date = letter.date;
    message.references = letter.references;
    message.enclosures = letter.enclosures;
    mailbox::Raw raw;
    raw.uid = m_next++;
    raw.seen = letter.seen;
    raw.size = letter.size;
    raw.received = letter.date;
    raw.bytes = letter.raw.isEmpty() ? valueOf(mailbox::mime::writeMessage(message)) : letter.raw;
    const auto role = letter.mine ? mailbox::store::Role::Sent : mailbox::store::Role::Inbox;
    const auto arrival = valueOf(mailbox::arrivalOf(raw, role, box().account(), m_core.space().blobs()));
    const auto insert = [arrival](vault::sqlite::Connection &c) { return mailbox::store::insert(c, arrival); };
    valueOf(await(m_core.space().write(insert)));
    Q_EMIT box().changed();
    const auto number = conversation(letter.subject);
    const auto all = valueOf(await(box().messages(number)));
    return all.isEmpty() ? MessageId() : all.last().id;
}

qint64 Letters::conversation(const QString &subject)
{
    for (const bool aside : {false, true})
        for (const mailbox::Conversation &one : valueOf(await(box().conversations(0, aside))))
            if (one.subject.contains(subject) || subject.contains(one.subject))
                return one.number;
    return 0;
}

QByteArray archiveFor(bool owner)
{
    records::xdm::SubmissionSet set;
    set.patient.person = camille();
    QByteArray cda = sampleCda(QStringLiteral("Bilan sanguin"), owner ? QStringLiteral("cerise") : QStringLiteral("prune"));
    cda.replace("283065799999946", Matricule.toLatin1()); // the sample's has no valid key
    if (!owner) {
        cda.replace(Matricule.toLatin1(), "279035121518989").replace("MOREAU", "MARTIN").replace("Camille", "Louis");
        set.patient.person.ins = *identity::Ins::parse(QStringLiteral("279035121518989"), QString(identity::TestOid));
        set.patient.person.givenName = QStringLiteral("Louis");
        set.patient.person.familyName = QStringLiteral("MARTIN");
    }
    set.title = QStringLiteral("Résultats");
    set.time = at(26, 16, 5);
    records::xdm::DocumentEntry entry;
    entry.bytes = cda;
    entry.facts.contentType = QStringLiteral("text/xml");
    entry.facts.title = QStringLiteral("Bilan sanguin");
    set.entries = {entry};
    return valueOf(records::xdm::write(set));
}

void Letters::fill()
{
    const auto pdf = [](const QString &words) { return "%PDF-1.4\n% only the renderer looks inside " + words.toUtf8() + "\n%%EOF\n"; };
    Letter doctor;
    doctor.subject = QStringLiteral("Suite de votre consultation du 16 février");
    doctor.text = QStringLiteral("Bonjour Madame Moreau,\n\nComme convenu, voici le compte rendu de la consultation. Votre glycémie "
                                 "s’améliore : continuez ainsi, et notez-la encore deux semaines.\n\nDr Anne Lefèvre");
    doctor.date = at(16, 18, 12);
    doctor.seen = true;
    doctor.enclosures = {{QStringLiteral("20260216_Compte rendu de consultation_MOREAU_Camille.pdf"), QStringLiteral("application/pdf"), pdf(QStringLiteral("consultation"))}};
    put(doctor);
    Letter answer = doctor;
    answer.mine = true;
    answer.enclosures.clear();
    answer.subject = QStringLiteral("Re: ") + doctor.subject;
    answer.text = QStringLiteral("Bonjour docteur,\n\nMerci. Faut-il que je revienne avant l’été ?\n\nCamille Moreau");
    answer.date = at(17, 8, 40);
    answer.references = {QStringLiteral("lettre-1@mss.havre.test")};
    put(answer);
    Letter again = answer;
    again.mine = false;
    again.seen = false;
    again.text = QStringLiteral("Bonjour,\n\nOui, en mai si possible. Le secrétariat vous proposera une date.\n\nDr Anne Lefèvre");
    again.date = at(1, 12, 31, 3);
    again.references = {QStringLiteral("lettre-1@mss.havre.test"), QStringLiteral("lettre-2@mss.havre.test")};
    put(again);

    Letter results;
    results.from = {QStringLiteral("Laboratoire du Parc"), QStringLiteral("resultats@labo-parc.mss.havre.test")};
    results.subject = QStringLiteral("XDM/1.0/DDM+Résultats de biologie MOREAU Camille 12/06/1983");
    results.text = QStringLiteral("Madame,\n\nVos résultats sont joints. La ferritine est dans les limites basses : parlez-en à votre médecin.");
    results.date = at(26, 16, 5);
    results.enclosures = {{QStringLiteral("IHE_XDM.zip"), QStringLiteral("application/zip"), archiveFor(true)},
                          {QStringLiteral("20260224_CR d'examens biologiques_MOREAU_Camille.pdf"), QStringLiteral("application/pdf"), pdf(QStringLiteral("bilan"))}};
    put(results);

    Letter ended;
    ended.from = {QStringLiteral("Mme Rozenn Guilloux"), QStringLiteral("rozenn.guilloux@kine.mss.havre.test")};
    ended.subject = QStringLiteral("Rééducation\u202f: votre bilan [FIN]");
    ended.text = QStringLiteral("Madame,\n\nVotre rééducation est terminée, bravo. Je clos cette conversation.");
    ended.date = at(30, 17, 2, 1);
    ended.seen = true;
    put(ended);

    Letter mistaken;
    mistaken.from = {QStringLiteral("Centre d’imagerie de l’Erdre"), QStringLiteral("secretariat@imagerie-erdre.mss.havre.test")};
    mistaken.subject = QStringLiteral("Votre compte rendu");
    mistaken.text = QStringLiteral("Madame,\n\nVeuillez trouver ci-joint votre compte rendu.");
    mistaken.date = at(20, 11, 15);
    mistaken.enclosures = {{QStringLiteral("IHE_XDM.zip"), QStringLiteral("application/zip"), archiveFor(false)}};
    put(mistaken);

    Letter stranger;
    stranger.subject = QStringLiteral("Votre carte expire");
    stranger.date = at(20, 3, 14);
    stranger.raw = "From: Service Remboursement <contact@remboursement.example>\r\nTo: <" + Matricule.toLatin1()
        + "@patient.havre.test>\r\nSubject: Votre carte expire\r\nMessage-ID: <piege@remboursement.example>\r\n"
          "Date: Fri, 20 Feb 2026 03:14:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
          "<p>Votre carte expire. <a href=\"https://remboursement.example/carte\">Cliquez ici</a>"
          "<img src=\"https://remboursement.example/p.gif\"></p>\r\n";
    put(stranger);
}

} // namespace havre::tests
