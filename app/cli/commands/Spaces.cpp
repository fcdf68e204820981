// space list | create | complete | use.
#include "app/cli/Commands.h"
#include "app/cli/Unlocked.h"
#include "core/settings/Settings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace havre::cli {

namespace {

QString relationName(family::Who who)
{
    static constexpr std::array Names{"oneself", "child", "carer", "stranger"};
    return QLatin1String(Names.at(static_cast<std::size_t>(who)));
}

QString sexName(family::Sex sex)
{
    static constexpr std::array Names{"", "f", "m"};
    return QLatin1String(Names.at(static_cast<std::size_t>(sex)));
}

QJsonObject toJson(const family::Card &card)
{
    return {{QStringLiteral("id"), card.person.id.toString()},
            {QStringLiteral("givenName"), card.person.givenName},
            {QStringLiteral("familyName"), card.person.familyName},
            {QStringLiteral("birthDate"), card.person.birthDate.toString(Qt::ISODate)},
            {QStringLiteral("sex"), sexName(card.sex)},
            {QStringLiteral("relation"), relationName(card.who)},
            {QStringLiteral("colour"), card.colour},
            {QStringLiteral("ins"), QJsonObject{{QStringLiteral("matricule"), card.person.ins.matricule()},
                                                {QStringLiteral("oid"), card.person.ins.oid()},
                                                {QStringLiteral("confirmed"), card.confirmed}}}};
}

// Which family it is of is only known once the vault is open, unless it is said outright.
QCoro::Task<Result<identity::Ins>> insOf(Context &context, session::UnlockedSession &session)
{
    const Arguments &arguments = context.arguments();
    if (!arguments.value("ins-oid").isEmpty())
        co_return identity::Ins::parse(arguments.value("ins"), arguments.value("ins-oid"));
    auto reading = session.typedIns(arguments.value("ins"));
    Result<identity::Ins> ins = co_await reading;
    co_return ins;
}

Result<family::NewSpace> wantedOf(const Arguments &arguments)
{
    family::NewSpace wanted;
    wanted.person.givenName = arguments.value("given-name");
    wanted.person.familyName = arguments.value("family-name");
    wanted.person.birthDate = QDate::fromString(arguments.value("birth-date"), Qt::ISODate);
    const QString relation = arguments.value("relation", QStringLiteral("child"));
    if (relation != QLatin1String("child") && relation != QLatin1String("carer"))
        return misused("--relation");
    wanted.who = relation == QLatin1String("carer") ? family::Who::Carer : family::Who::Representative;
    const QString sex = arguments.value("sex");
    if (!sex.isEmpty() && sex != QLatin1String("f") && sex != QLatin1String("m"))
        return misused("--sex");
    wanted.sex = sex.isEmpty() ? family::Sex::Unknown : sex == QLatin1String("f") ? family::Sex::Female : family::Sex::Male;
    return wanted;
}

int answerCard(const Context &context, const family::Card &card, const QString &sentence)
{
    if (context.json())
        context.answer(toJson(card));
    else
        print(sentence.arg(card.person.givenName));
    if (!context.json() && !card.person.ins.isNull() && !card.confirmed)
        print(QStringLiteral("Matricule à confirmer : il le sera quand un document du DMP sera arrivé. D’ici là, « space complete » le corrige."));
    return 0;
}

// Why a space of the list cannot be read.
std::optional<Error> troubleOf(const family::Card &card)
{
    return card.trouble.isEmpty() ? std::nullopt : std::optional(Error{Fault::Corrupt, card.trouble, {}});
}

QCoro::Task<int> list(Context &context, session::UnlockedSession &session)
{
    const bool json = context.json();
    auto listing = session.household();
    const auto cards = co_await listing;
    if (!cards)
        co_return report(cards.error(), json);
    const settings::Settings settings(session.space());
    auto asking = settings.value<QString>(UsedSpace);
    const Result<QString> used = co_await asking;
    if (!used)
        co_return report(used.error(), json);
    QJsonArray spaces;
    for (const family::Card &card : *cards) {
        const bool chosen = used->isEmpty() ? card.who == family::Who::Oneself : card.person.id.toString() == *used;
        if (json) {
            QJsonObject one = toJson(card);
            one.insert(QStringLiteral("used"), chosen);
            if (const auto trouble = troubleOf(card))
                one.insert(QStringLiteral("error"), cli::toJson(*trouble));
            spaces << one;
        } else {
            const auto trouble = troubleOf(card);
            const QString nobody = trouble ? QStringLiteral("Un espace illisible") : QStringLiteral("Vous");
            print(QStringLiteral("%1 %2  %3").arg(QChar(chosen ? u'*' : u' ')).arg(card.person.id.toString(), card.name().isEmpty() ? nobody : card.name()));
            if (trouble)
                printAside(QStringLiteral("%1 [%2]").arg(sentenceOf(*trouble), trouble->code));
        }
    }
    if (json)
        context.answer(QJsonObject{{QStringLiteral("count"), spaces.size()}, {QStringLiteral("spaces"), spaces}});
    co_return 0;
}

QCoro::Task<int> create(Context &context, session::UnlockedSession &session, family::NewSpace wanted)
{
    if (!context.arguments().value("ins").isEmpty()) {
        auto reading = insOf(context, session);
        const auto ins = co_await reading;
        if (!ins)
            co_return report(ins.error(), context.json());
        wanted.person.ins = *ins;
    }
    auto creating = session.createSpace(wanted);
    const auto card = co_await creating;
    if (!card)
        co_return report(card.error(), context.json());
    co_return answerCard(context, *card, QStringLiteral("L’espace de %1 est prêt."));
}

QCoro::Task<int> complete(Context &context, session::UnlockedSession &session, QString called)
{
    auto reading = insOf(context, session);
    const auto ins = co_await reading;
    if (!ins)
        co_return report(ins.error(), context.json());
    auto turning = context.turnTo(called);
    const auto turned = co_await turning;
    if (!turned)
        co_return report(turned.error(), context.json());
    auto completing = (*turned)->completeSpace(*ins);
    const auto card = co_await completing;
    if (!card)
        co_return report(card.error(), context.json());
    co_return answerCard(context, *card, QStringLiteral("L’espace de %1 est complet."));
}

QCoro::Task<int> use(Context &context, session::UnlockedSession &session)
{
    const bool json = context.json();
    const QString called = context.arguments().words.value(2);
    auto listing = session.household();
    const auto cards = co_await listing;
    if (!cards)
        co_return report(cards.error(), json);
    const auto found = called.isEmpty() ? cards->first().person.id : family::find(*cards, called);
    if (!found)
        co_return report(found.error(), json);
    const bool own = *found == cards->first().person.id;
    const auto card = std::find_if(cards->cbegin(), cards->cend(), [&found](const family::Card &one) { return one.person.id == *found; });
    settings::Settings settings(session.space());
    auto writing = settings.setValue(UsedSpace, own ? QString() : found->toString());
    const auto written = co_await writing;
    if (!written)
        co_return report(written.error(), json);
    if (json)
        context.answer(QJsonObject{{QStringLiteral("used"), found->toString()}});
    else if (own)
        print(QStringLiteral("Les commandes parlent désormais de votre espace."));
    else
        print(QStringLiteral("Les commandes parlent désormais de l’espace de %1. « havre-cli space use » revient au vôtre.").arg(card->name()));
    co_return 0;
}

} // namespace

QCoro::Task<int> spaceList(Context &context)
{
    return unlockedOwn<>(context, list);
}

QCoro::Task<int> spaceCreate(Context &context)
{
    const QString born = context.arguments().value("birth-date");
    if (!QDate::fromString(born, Qt::ISODate).isValid())
        co_return report({Fault::Malformed, QStringLiteral("family.birth-date"), {}},
                         QStringLiteral("« %1 » n’est pas une date. Écrivez par exemple 2025-09-29.").arg(born.left(40)), context.json());
    const auto wanted = wantedOf(context.arguments());
    if (!wanted)
        co_return report(wanted.error(), context.json());
    auto creating = unlockedOwn<family::NewSpace>(context, create, *wanted);
    const int code = co_await creating;
    co_return code;
}

QCoro::Task<int> spaceComplete(Context &context)
{
    const QString called = context.arguments().words.value(2);
    if (called.isEmpty())
        co_return report(misused("NOM").value(), context.json());
    if (context.arguments().value("ins").isEmpty())
        co_return report(misused("--ins").value(), context.json());
    auto completing = unlockedOwn<QString>(context, complete, called);
    const int code = co_await completing;
    co_return code;
}

QCoro::Task<int> spaceUse(Context &context)
{
    return unlockedOwn<>(context, use);
}

} // namespace havre::cli
