// The helper's end of the pipes, shared by havre-render and havre-press: frames of Wire.h in and out.
#pragma once

#include "platform/render/Wire.h"

#include <QByteArray>
#include <QtEndian>

#include <optional>

namespace havre::render {

struct Frame {
    char what = 0;
    QByteArray payload;
};

// Nothing when the app closed the pipe, or says what no app of ours says.
[[nodiscard]] std::optional<Frame> nextFrame();
// False when nobody listens any more.
[[nodiscard]] bool answer(Answer what, const QByteArray &payload = {});
[[nodiscard]] bool refuse(Why why);

template <typename Number>
void put(QByteArray &to, Number value)
{
    value = qToLittleEndian(value);
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace havre::render
