// Messages GMime would be at for hours, or would not survive, told before it sees them. Sources: what GMime 3.2 does with parts,
// words and addresses that are left open, measured. Pure; any thread; every byte is looked at a few times at most.
#pragma once

#include <QByteArrayView>

namespace havre::mailbox::mime {

[[nodiscard]] bool isEndless(const QByteArray &bytes);

// How often GMime would look at a byte of a field's value again because of what it leaves open.
[[nodiscard]] qint64 stepsBack(QByteArrayView field, bool addresses);

} // namespace havre::mailbox::mime
