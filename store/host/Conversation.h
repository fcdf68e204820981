// What a running app's page says and is answered: JSON through the bridge, bounded in size, rate and number under way.
// It may say anything; nothing it says is believed beyond its words. Methods are in store/README.md, "Make an app".
// Threading: main thread.
#pragma once

#include "store/permissions/Broker.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace havre::store {

class Conversation final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype LongestMessage = qsizetype(256) * 1024;
    static constexpr int MostPerSecond = 20;
    static constexpr int MostUnderWay = 2;
    static constexpr int Flood = 500;      // refused messages in one second that end the app
    static constexpr int MostQuestions = 5; // consent sheets in one run
    static constexpr int MostItems = 500;  // of one answer

    using Answer = std::function<void(const QByteArray &json)>;
    Conversation(Broker &broker, Answer answer);

    void take(const QByteArray &message);
    // To the question that is open; permissions that were not asked are not given. Empty: refused.
    void decide(const QStringList &permissions, Lasting lasting);
    [[nodiscard]] const QStringList &asked() const { return m_asked; } // empty: no question is open

    // How much each permission asked for concerns.
    [[nodiscard]] QCoro::Task<Result<QHash<QString, Amount>>> amounts() const { return m_broker.amounts(m_asked); }

Q_SIGNALS:
    void askedChanged();
    void misbehaved(); // a flood

private:
    struct Call {
        qint64 id = 0;
        QString method;
        QJsonObject params;
    };
    [[nodiscard]] bool allowRate();
    void start(const Call &call);
    QCoro::Task<Result<QJsonObject>> run(Call call);
    QCoro::Task<Result<QJsonObject>> search(QJsonObject params);
    QCoro::Task<Result<QJsonObject>> create(QJsonObject params);
    void question(const Call &call);
    void answer(qint64 id, const Result<QJsonObject> &result);

    Broker &m_broker;
    Answer m_answer;
    QDateTime m_second; // began then
    int m_count = 0;
    int m_refused = 0;
    int m_underWay = 0;
    int m_questions = 0;
    qint64 m_questionId = 0;
    QStringList m_asked;
};

} // namespace havre::store
