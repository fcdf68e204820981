// A conversation's heading as people read it: what it is about and when. Threading: main thread (the language of the moment).
#pragma once

#include "core/mailbox/Message.h"

namespace havre::ui {

[[nodiscard]] QString shownSubject(const QString &subject); // one line; « Sans objet » when there is none
[[nodiscard]] QString shownMoment(const QDateTime &date, const QDateTime &now); // the time today, the day before that

} // namespace havre::ui
